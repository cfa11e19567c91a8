import { levelKeyOf } from '../subject';
import type { Item, Subject } from '../subject';
import { Nearby } from './nearby';

/** Of figures that share two characters of their names, no more than so many are looked at. */
const MOST = 24;

const indexes = new WeakMap<Subject, Nearby<Item>>();

/** The figures of a subject whose name has two characters in common with that of `item`. */
export function namedAlike(subject: Subject, item: Item): readonly Item[] {
  let index = indexes.get(subject);
  if (index === undefined) {
    index = new Nearby<Item>(MOST);
    for (const each of subject.items.toReversed()) index.add(namesIn(each), each);
    indexes.set(subject, index);
  }
  return index.of(namesIn(item));
}

const names = new WeakMap<Item, readonly string[]>();

/** The keys of a figure, worked out once. */
function namesIn(item: Item): readonly string[] {
  const known = names.get(item) ?? namesOf(item);
  names.set(item, known);
  return known;
}

function namesOf(item: Item): readonly string[] {
  const name = item.metric.indicator?.text ?? '';
  const key = levelKeyOf(item);
  const pairs = key === undefined ? [] : [`=${key}`];
  for (let at = 0; at + 2 <= name.length; at += 1) pairs.push(name.slice(at, at + 2));
  return [...new Set(pairs)].map((pair) => `${item.unit} ${item.metric.kind} ${pair}`);
}
