import type { AuditFinding } from '../model/audit';
import { readNumeral } from '../text/numerals';
import { alikeness } from './alikeness';
import type { Audited } from './relations/finder';
import type { Subject } from './subject';

const YEARS_IN_A_ROW =
  /连续(?<years>\d{1,2}|[二两三四五六七八九十]{1,3})年|(?<times>[二两三四五六七八九十]{1,3})连[增丰冠降]/g;
const AROUND = 18;
const ALIKE = 0.3;

interface Streak {
  readonly start: number;
  readonly end: number;
  readonly years: number;
  readonly around: string;
}

/** `连续六年` where last year's report has `连续五年` of the same thing: one more. */
export function* streakFindings({ subject, earlier }: Audited): Generator<AuditFinding> {
  const [last] = earlier;
  if (last === undefined || last.name === undefined) return;
  const before = streaksOf(last);
  for (const streak of streaksOf(subject)) {
    const match = before
      .filter(({ years }) => years + 1 === streak.years)
      .find(({ around }) => alikeness(around, streak.around) >= ALIKE);
    if (match === undefined) continue;
    yield {
      kind: 'streak',
      operands: [{ ...last.toSource(match), in: last.name }, subject.toSource(streak)],
      formula: `${match.years}+1`,
      stated: streak.years,
      unit: '年',
      computed: [streak.years, streak.years],
      verdict: 'consistent',
      because: 'within-precision',
    };
  }
}

function streaksOf({ text }: Subject): Streak[] {
  const streaks: Streak[] = [];
  for (const found of text.matchAll(YEARS_IN_A_ROW)) {
    const written = found.groups?.['years'] ?? found.groups?.['times'] ?? '';
    const years = readNumeral(written, 0)?.value;
    if (years === undefined) continue;
    const start = found.index;
    const end = start + found[0].length;
    const before =
      text
        .slice(Math.max(0, start - AROUND), start)
        .split(/[。;\n]/)
        .at(-1) ?? '';
    const behind = text.slice(end, end + AROUND).split(/[。;\n]/)[0] ?? '';
    streaks.push({ start, end, years, around: before + behind });
  }
  return streaks;
}
