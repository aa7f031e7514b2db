/** How the value of a hole is read; any JSON value may fill one of kind `skip`. */
export type HoleKind = 'count' | 'amount' | 'instant' | 'text' | 'json' | 'skip';

/** What stands in the place of a value that lines of one shape have each for itself. */
export interface Hole {
  readonly kind: HoleKind;
  /** Where a wanted value goes among the line's values. */
  readonly index: number;
}

/** How a wanted field is read; see `FieldTable`. */
export type FieldKind = Exclude<HoleKind, 'skip'> | 'fixed' | 'object';

/** A wanted field. */
export interface Field {
  readonly kind: FieldKind;
  readonly path: readonly string[];
  /** Its place among the numbers, texts or fixed values of a line. */
  readonly index: number;
}

/** The wanted fields below one key. */
export interface FieldNode {
  field?: Field;
  readonly below: Map<string, FieldNode>;
}

/**
 * The fields of a line that are wanted, each by its path of keys. Every method adds one and
 * gives its index in the line's values; a field that is absent or of another type is unknown.
 */
export class FieldTable {
  readonly fields: Field[] = [];
  readonly root: FieldNode = { below: new Map() };
  /** How many of each a line's values have. */
  numbers = 0;
  texts = 0;
  fixedValues = 0;

  /** A token count, which makes a line a reject when it cannot be one. */
  count(...path: string[]): number {
    return this.#add('count', path, this.numbers++);
  }

  /** A finite number that is not negative. */
  amount(...path: string[]): number {
    return this.#add('amount', path, this.numbers++);
  }

  /** An ISO 8601 instant; its value is in milliseconds since 1970. */
  instant(...path: string[]): number {
    return this.#add('instant', path, this.numbers++);
  }

  /** A short text that differs from line to line. */
  text(...path: string[]): number {
    return this.#add('text', path, this.texts++);
  }

  /** A value of any type and size that is rarely looked at, and parsed when it is. */
  json(...path: string[]): number {
    return this.#add('json', path, this.texts++);
  }

  /** A value of any type that many lines have in common. */
  fixed(...path: string[]): number {
    return this.#add('fixed', path, this.fixedValues++);
  }

  /** Whether an object stands there, as a fixed value. */
  object(...path: string[]): number {
    return this.#add('object', path, this.fixedValues++);
  }

  #add(kind: FieldKind, path: readonly string[], index: number): number {
    const field = { kind, path, index };
    this.fields.push(field);
    let node = this.root;
    for (const key of path) {
      const below: FieldNode = node.below.get(key) ?? { below: new Map() };
      node.below.set(key, below);
      node = below;
    }
    node.field = field;
    return index;
  }
}
