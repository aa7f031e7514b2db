/** Cases of each input that strangers choose, at every run of the tests. */
export const CASES = 10_000;
