import { DOING_WORDS } from './common-words';
import { contentOf, pairsIn } from './rarity';
import type { Content, PairNumbers, Pairs, Rarity } from './rarity';

/** A wording of the last report that is looked for in the next. */
export interface Wording {
  readonly text: string;
  readonly content: Content;
  readonly pairs: Pairs;
  /** What the other clauses of its sentence are about. */
  readonly context?: Content;
  /** The other texts of its sentence. */
  readonly others: readonly string[];
  /** The pairs of its whole sentence. */
  readonly around?: Pairs;
  /** Its numbers as printed, and the units that they are in. */
  readonly numbers: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** Makes wordings ready to be looked for; each text is read once. */
export class Wordings {
  readonly #numbers: PairNumbers;
  readonly #rarity: Rarity;
  readonly #contents = new Map<string, Content>();

  constructor(numbers: PairNumbers, rarity: Rarity) {
    this.#numbers = numbers;
    this.#rarity = rarity;
  }

  /** What a text is about, but for words that say that something is done, and figures. */
  contentOf(text: string): Content {
    let content = this.#contents.get(text);
    if (content === undefined) {
      content = contentOf(text, this.#numbers.of(text), silentIn(text), this.#rarity);
      this.#contents.set(text, content);
    }
    return content;
  }

  /** What a name is about, all of it. */
  contentOfName(name: string): Content {
    return contentOf(name, this.#numbers.of(name), new Uint8Array(name.length), this.#rarity);
  }

  /** A wording with the other texts of its sentence. */
  of(text: string, context: readonly string[] = []): Wording {
    return new ReadWording(text, context, this);
  }
}

/** Reads what is asked for, when it is: most wordings are not held against figures. */
class ReadWording implements Wording {
  readonly text: string;
  readonly content: Content;
  readonly others: readonly string[];
  readonly #wordings: Wordings;
  #numbers: ReadonlySet<string> | undefined;
  #units: ReadonlySet<string> | undefined;
  #pairs: Pairs | undefined;
  #around: Pairs | undefined;
  #context: Content | undefined;

  constructor(text: string, others: readonly string[], wordings: Wordings) {
    this.text = text;
    this.content = wordings.contentOf(text);
    this.others = others.filter((other) => other !== '');
    this.#wordings = wordings;
  }

  get numbers(): ReadonlySet<string> {
    return (this.#numbers ??= new Set(numbersIn(this.text)));
  }

  get units(): ReadonlySet<string> {
    return (this.#units ??= unitsIn(this.text));
  }

  get pairs(): Pairs {
    return (this.#pairs ??= pairsIn(this.text));
  }

  get around(): Pairs | undefined {
    if (this.others.length === 0) return undefined;
    return (this.#around ??= pairsIn(`${this.others.join('，')}，${this.text}`));
  }

  get context(): Content | undefined {
    if (this.others.length === 0) return undefined;
    return (this.#context ??= joined(this.others.map((text) => this.#wordings.contentOf(text))));
  }
}

/** What several texts are about together. */
function joined(contents: readonly Content[]): Content {
  const length = contents.reduce((sum, { text }) => sum + text.length, 0);
  const numbers = new Int32Array(length).fill(-1);
  const weights = new Float64Array(length);
  let at = 0;
  for (const content of contents) {
    numbers.set(content.numbers, at);
    weights.set(content.weights, at);
    at += content.text.length;
  }
  const total = contents.reduce((sum, content) => sum + content.total, 0);
  return { text: contents.map(({ text }) => text).join(''), numbers, weights, total };
}

const DIGIT = /\d/;
const NONE: ReadonlySet<string> = new Set();
const COUNTED = /\d[万亿千百]*([一-龥%])/g;

/** The first characters of the units that figures of a text are in: `35条` has 条. */
export const unitsIn = (text: string): ReadonlySet<string> =>
  DIGIT.test(text) ? new Set(Array.from(text.matchAll(COUNTED), ([, unit = '']) => unit)) : NONE;

const NUMBERS = /(?<![\d.])\d+(?:\.\d+)?/g;

/** The numbers of a text, as printed. */
export const numbersIn = (text: string): readonly string[] =>
  DIGIT.test(text) ? (text.match(NUMBERS) ?? []) : [];

const FIGURES = /\d[\d.,%]*[万亿千百]*(?:[元人吨亩户个家所]|公里|平方米)?/g;

/** Which units of a wording only say that something is done, or by how much. */
function silentIn(text: string): Uint8Array {
  const silent = new Uint8Array(text.length);
  for (const pattern of DIGIT.test(text) ? [DOING_WORDS, FIGURES] : [DOING_WORDS])
    for (const { index, 0: word } of text.matchAll(pattern))
      silent.fill(1, index, index + word.length);
  return silent;
}
