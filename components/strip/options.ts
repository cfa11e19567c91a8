import { translator } from '../../lib/i18n/catalog';
import { STRIP_WORDS } from '../../lib/i18n/strip';
import { VOCABULARY } from '../../lib/i18n/vocabulary';
import type { Language } from '../../lib/model/settings';
import type { Span } from '../../lib/model/span';
import { STRIP_GLYPHS } from '../../lib/view/strip/marks';
import type { StripGroup, StripSign } from '../../lib/view/strip/marks';
import type { StripTick } from '../../lib/view/strip/ticks';

/** Something of the reader's in the strip, which a press or a key leads to. */
export interface StripOption extends Span {
  readonly kind: 'mark' | 'tick';
  /** From the top, as a share of the page's height. */
  readonly share: number;
  readonly className: string;
  /** What it shows; ticks are drawn. */
  readonly glyph: string;
  /** What it is, in words. */
  readonly label: string;
}

const QUOTE_UNITS = 30;
/** More words than these are counted only. */
const WORDS = 3;

/** What the reader judged, noted and watches, from top to bottom. */
export function stripOptions(
  groups: readonly StripGroup[],
  ticks: readonly StripTick[],
  language: Language,
): readonly StripOption[] {
  return [
    ...groups.map((group) => markOption(group, language)),
    ...ticks.map((tick) => tickOption(tick, language)),
  ].sort((a, b) => a.share - b.share);
}

function markOption({ shown, marks }: StripGroup, language: Language): StripOption {
  const say = translator(STRIP_WORDS, language);
  const { start, end, share, sign } = shown;
  const quote = shown.quote.slice(0, QUOTE_UNITS);
  const mark = say('mark', { sign: signWords(sign, language), quote });
  return {
    ...{ kind: 'mark', start, end, share, glyph: STRIP_GLYPHS[sign] },
    className: `strip__mark strip__mark--${sign}`,
    label: marks.length === 1 ? mark : say('group', { count: marks.length, mark }),
  };
}

function tickOption(tick: StripTick, language: Language): StripOption {
  const say = translator(STRIP_WORDS, language);
  const { start, end, share, colour = 'none', count } = tick;
  const named = tick.words.slice(0, WORDS).join(say('between'));
  const words = tick.words.length > WORDS ? say('and_more', { words: named }) : named;
  return {
    ...{ kind: 'tick', start, end, share, glyph: '' },
    className: `strip__tick strip__tick--${colour}`,
    label: count === 1 ? say('watch', { words }) : say('watches', { words, count }),
  };
}

function signWords(sign: StripSign, language: Language): string {
  if (sign === 'note' || sign === 'overdue') return translator(STRIP_WORDS, language)(sign);
  return translator(VOCABULARY, language)(`status_${sign}`);
}
