import {
  GENERIC_BEFORE_PROJECT,
  GENERIC_QUANTIFIERS,
  PEELED_ENDINGS,
  PLEDGE_NOUNS,
  type NounClass,
} from '../lexicon/pledge-nouns';
import { createWordTable } from './word-table';

/** What an object is: a nameable thing, an event, a mere kind of thing, nothing visible, or not known. */
export type ObjectKind = 'thing' | 'event' | 'kind' | 'abstract' | 'unknown';

const CLASSES: readonly NounClass[] = ['thing', 'place', 'project', 'event', 'abstract'];
const NOUNS = createWordTable(CLASSES.flatMap((name) => PLEDGE_NOUNS[name].map((word) => [word, name] as const)));
const PEELS = createWordTable(PEELED_ENDINGS.map((word) => [word, true] as const));
const GENERIC = createWordTable(GENERIC_BEFORE_PROJECT.map((word) => [word, true] as const));
const QUANTIFIERS = createWordTable(GENERIC_QUANTIFIERS.map((word) => [word, true] as const));

const MOST_PEELS = 4;
const THING_ENDINGS = '馆院园站桥厂楼店厅校坝闸亭塔路街港湖浜塘渠巷弄寺';
const ABSTRACT_ENDINGS = '性化力度率感观风心制能效权益局势';
const NAMING = /[“《0-9、]|等|第[一二三四五六七八九十]/;
const CLOSERS = /[”》》)’ ,、的了]/;

/**
 * What the object that ends at `end` is, read from its last word: Chinese puts the head last. `老宅角敬老院建设` is a
 * thing, `招商机制` abstract, `老旧小区改造` a kind of thing, `重大项目建设` too. `start` is where the object may begin.
 */
export function objectKind(text: string, start: number, end: number): ObjectKind {
  let to = skipClosers(text, start, end);
  let project = false;
  for (let peels = 0; peels <= MOST_PEELS && to > start; peels += 1) {
    const noun = NOUNS.endingAt(text, start, to);
    const peel = PEELS.endingAt(text, start, to);
    if (peel && (!noun || peel.start <= noun.start)) {
      if (peel.start <= start) break;
      to = skipClosers(text, start, peel.start);
      continue;
    }
    if (!noun) break;
    if (noun.value === 'project') {
      if (noun.start <= start || GENERIC.endingAt(text, start, noun.start)) {
        if (!/等(?:一批)?$/.test(text.slice(start, GENERIC.endingAt(text, start, noun.start)?.start ?? noun.start)))
          return 'kind';
      }
      project = true;
      break;
    }
    if (noun.value === 'place') return isNamed(text, start, to) ? 'thing' : 'kind';
    if (noun.value === 'thing') return isGeneric(text, start, to) ? 'kind' : 'thing';
    return noun.value;
  }
  if (project) return 'thing';
  const last = text.charAt(to - 1);
  if (to - start >= 2 && THING_ENDINGS.includes(last)) return isGeneric(text, start, to) ? 'kind' : 'thing';
  if (ABSTRACT_ENDINGS.includes(last)) return 'abstract';
  return 'unknown';
}

function skipClosers(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && CLOSERS.test(text.charAt(to - 1))) to -= 1;
  if (text.charAt(to - 1) === '(') return to - 1;
  return to;
}

const isNamed = (text: string, start: number, end: number): boolean => NAMING.test(text.slice(start, end));
const isGeneric = (text: string, start: number, end: number): boolean => QUANTIFIERS.scan(text, start, end).length > 0;
