import type { Item, Sentence } from './item';

/** `由A增加到B`: two levels of one thing. */
export interface FromTo {
  readonly from: Item;
  readonly to: Item;
  /** The figures of the sentence behind `to`, each with the words before it. */
  readonly next: readonly { readonly item: Item; readonly words: string }[];
}

const FROM = /[从由自][^,。;:]{0,30}$/;
/** Between both: a verb of change, and the year it came to. */
const TO =
  /^(?:\([^()]{0,12}\))?[^,。;:]{0,12}?,?[^,。;:]{0,10}?(?:[增提升扩上减降缩下跃回达压拓变]|发展|调整|优化|增长|上涨|控制)[^,。;:]{0,3}?[到至为成][^,。;:]{0,14}$/;
const LOOK_BACK = 40;
const LOOK_AHEAD = 3;

/** Wherever a text says from what to what something went. */
export function* findFromTo(text: string, sentences: readonly Sentence[]): Generator<FromTo> {
  for (const sentence of sentences) {
    const { items } = sentence;
    for (const [at, from] of items.entries()) {
      const to = items[at + 1];
      if (to === undefined || !isPair(from, to)) continue;
      if (!TO.test(text.slice(from.end, to.start))) continue;
      const start = Math.max(sentence.start, items[at - 1]?.end ?? 0, from.start - LOOK_BACK);
      if (!FROM.test(text.slice(start, from.start))) continue;
      const behind = items.slice(at + 2, at + 2 + LOOK_AHEAD);
      yield {
        from,
        to,
        next: behind.map((item, i) => ({
          item,
          words: text.slice((behind[i - 1] ?? to).end, item.start),
        })),
      };
    }
  }
}

const LEVELS: ReadonlySet<string> = new Set(['level', 'share', 'progress']);

const isPair = (from: Item, to: Item): boolean =>
  from.unit === to.unit && LEVELS.has(from.metric.kind) && LEVELS.has(to.metric.kind);
