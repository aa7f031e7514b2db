/*
 * Stands in the bundle for `json-with-bigint`, by which octokit reads answers: that calls a
 * function for each value, ten times the work for a page of runs. It keeps integers above
 * 2^53 exact, which no id of GitHub's is near, and which the program could not use.
 */

export function JSONParse(text: string): unknown {
  return JSON.parse(text);
}

export function JSONStringify(value: unknown): string {
  return JSON.stringify(value);
}
