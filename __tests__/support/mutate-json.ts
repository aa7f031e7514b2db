/** Lines of JSON that mean the same, nearly the same, or nothing, made from honest ones. */

/** A value as it is written: an object by its members, anything else as its text. */
type Node = string | Member[];
type Member = [key: string, value: Node];

/** Numbers from 0 up to 1, the same for the same seed: https://prng.di.unimi.it/splitmix32.c */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

const ODD_VALUES = [
  'null',
  'true',
  'false',
  '0',
  '-0',
  '-1',
  '1',
  '7',
  '12',
  '1.5',
  '1e2',
  '1E+1',
  '1e999',
  '100000001',
  '12345678901234567890',
  '""',
  '"a"',
  '"assistant"',
  '"user"',
  '"result"',
  '"gemini"',
  '"<synthetic>"',
  '"2026-11-19T12:00:00Z"',
  '"2026-11-19T12:00:00+01:00"',
  '[]',
  '{}',
  '[1,{"usage":{"input_tokens":1}}]',
  '{"input_tokens":3}',
  '"\\ud800"',
  '"ß"',
  '"\\"usage\\":{"',
  '"\\\\"',
  '"a\\u0062"',
  '01',
  '1.',
  'nul',
  '"\t"',
  `"${'x'.repeat(201)}"`,
];
const ODD_PARTS = [
  '"',
  '\\',
  '{',
  '}',
  ',',
  ':',
  '[',
  ']',
  '\t',
  '\0',
  'é',
  '\u2028',
  '\uFEFF',
  '\r',
];

/** Makes a mutator that draws from one stream of random numbers. */
export function createMutator(random: () => number): {
  pick<Item>(items: readonly Item[]): Item;
  /** A line that differs from one of `lines` in some places. */
  mutate(lines: readonly string[]): string;
} {
  const below = (bound: number): number => Math.floor(random() * bound);

  function pick<Item>(items: readonly Item[]): Item {
    return items[below(items.length)] as Item;
  }

  /** Any of the objects in a tree. */
  function anyObject(root: Node): Member[] {
    let found = typeof root === 'string' ? [] : root;
    while (random() < 0.6) {
      const inner = found.map(([, value]) => value).filter((value) => typeof value !== 'string');
      if (inner.length === 0) break;
      found = pick(inner);
    }
    return found;
  }

  /** One letter of a text that is in quotes, as `\uXXXX`. */
  function escape(text: string): string {
    const at = 1 + below(Math.max(1, text.length - 2));
    const code = text.charCodeAt(at);
    if (!text.startsWith('"') || !/[a-z_0-9]/i.test(text[at] ?? '')) return text;
    const hex = code.toString(16).padStart(4, '0');
    return `${text.slice(0, at)}\\u${random() < 0.5 ? hex : hex.toUpperCase()}${text.slice(at + 1)}`;
  }

  const changes: ((members: Member[]) => void)[] = [
    (members) => void members.sort(() => random() - 0.5),
    (members) => {
      if (members.length === 0) return;
      const [key, value] = pick(members);
      members.splice(below(members.length + 1), 0, [
        random() < 0.3 ? escape(key) : key,
        random() < 0.5 ? pick(ODD_VALUES) : value,
      ]);
    },
    (members) => {
      if (members.length > 0) pick(members)[1] = pick(ODD_VALUES);
    },
    (members) => void members.splice(below(members.length), 1),
    (members) => {
      if (members.length === 0) return;
      const member = pick(members);
      member[0] = escape(member[0]);
    },
    (members) => {
      const texts = members.filter(([, value]) => typeof value === 'string');
      if (texts.length === 0) return;
      const member = pick(texts);
      member[1] = escape(member[1] as string);
    },
  ];

  function mutate(lines: readonly string[]): string {
    const root = nodeOf(JSON.parse(pick(lines)));
    for (let count = below(4); count > 0; count -= 1) pick(changes)(anyObject(root));
    const blank = random() < 0.3 ? pick([' ', '\t', '  ']) : '';
    const blankness = random();
    let text = print(root, () => (random() < blankness ? blank : ''));
    if (random() < 0.15) text = text.slice(0, below(text.length));
    if (random() < 0.1) text += pick(lines).slice(below(100));
    if (random() < 0.1) {
      const at = below(text.length + 1);
      text = text.slice(0, at) + pick(ODD_PARTS) + text.slice(at + below(3));
    }
    return text.replaceAll('\n', ' ');
  }

  return { pick, mutate };
}

function nodeOf(value: unknown): Node {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  return Object.entries(value).map(([key, inner]) => [JSON.stringify(key), nodeOf(inner)]);
}

function print(node: Node, blank: () => string): string {
  if (typeof node === 'string') return node;
  const members = node.map(
    ([key, value]) => `${blank()}${key}${blank()}:${blank()}${print(value, blank)}${blank()}`,
  );
  return `{${members.join(',')}}`;
}
