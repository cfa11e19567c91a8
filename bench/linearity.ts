import { extract } from '../lib/extract/index';
import { milliseconds, type Row } from './table';

const SHORTEST = 10_000;
const LONGEST = 1_280_000;
const TRIES = 3;
/** Below this many milliseconds a ratio says more about the clock than about the code. */
const MEASURABLE_MS = 4;
/** The last doublings show a square where there is one; the first are warm-up. */
const LAST_DOUBLINGS = 3;
/** A square is four, `n√n` 2.8; twice the time for twice the text is two, and what caches and garbage collection add to it. */
const WORST_RATIO = 2.6;

const PATTERNS: readonly (readonly [name: string, unit: string])[] = [
  ['digits', '7'],
  ['full-width digits', '７'],
  ['digits and separators', '1,234.'],
  ['numerals', '三'],
  ['multipliers', '亿万'],
  ['spaces', ' '],
  ['wide spaces', '\u3000'],
  ['line breaks', '\n'],
  ['commas', '，'],
  ['list commas', '、'],
  ['brackets open', '（'],
  ['brackets nested', '（“《'],
  ['quotes', '”'],
  ['dashes', '—'],
  ['zero-width', '\u200b'],
  ['lone surrogates', '\ud800'],
  ['one endless line of figures', '完成投资3亿元，同比增长12%，'],
  ['one endless line of pledges', '年底前确保建成学校2所，'],
  ['an endless list with 分别', '税收、收入分别增长3%、5%和'],
  ['an endless line of words', '坚持稳中求进工作总基调'],
  ['headings', '一、工作回顾\n'],
  ['short sentences', '新建3所。'],
  ['ranges', '3至5家至'],
  ['titles of places', '在江州市北湖区'],
];

/** Processor time at each doubling from 10,000 to 1,280,000 characters of one repeated pattern. */
export function measureLinearity(): Row[] {
  return PATTERNS.map(([name, unit]) => {
    const times: number[] = [];
    for (let units = SHORTEST; units <= LONGEST; units *= 2)
      times.push(bestTime(unit.repeat(Math.ceil(units / unit.length))));
    const last = times.at(-1) ?? 0;
    const before = Math.max(times.at(-1 - LAST_DOUBLINGS) ?? 0, MEASURABLE_MS / 2 ** LAST_DOUBLINGS);
    const ratio = last < MEASURABLE_MS ? 0 : (last / before) ** (1 / LAST_DOUBLINGS);
    return {
      what: name,
      measured: `${milliseconds(times[0] ?? 0)} → ${milliseconds(last)}, ×${ratio.toFixed(2)} per doubling`,
      budget: `×2 (${WORST_RATIO} with noise)`,
      isWithin: ratio <= WORST_RATIO,
    };
  });
}

/** Processor time, because other programs are not the extractor's fault. */
function bestTime(text: string): number {
  let best = Infinity;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const start = process.cpuUsage();
    extract(text);
    best = Math.min(best, process.cpuUsage(start).user / 1_000);
  }
  return best;
}
