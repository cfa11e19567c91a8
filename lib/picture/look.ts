import type { Status } from '../model/annotation';

/** How a text is set: a CSS font, and its sizes in CSS pixels. */
export interface Type {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly size: number;
  /** The height of a line. */
  readonly line: number;
  readonly color: string;
}

/** Colours of the light theme of the pages: a picture is looked at anywhere. */
export const INK = {
  paper: '#fffefb',
  ink: '#1e2622',
  soft: '#58625d',
  line: '#dedcd3',
  accent: '#1f6f5c',
  noteWash: '#fdf3d8',
} as const;

/** Fonts that systems have; none is loaded. The first of them that has a character draws it. */
export const FAMILIES: Readonly<Record<Type['family'], string>> = {
  sans: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  serif: "'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', SimSun, 'Noto Sans CJK SC', serif",
};

const type = (
  family: Type['family'],
  size: number,
  line: number,
  over: Partial<Type> = {},
): Type => ({
  family,
  weight: 400,
  size,
  line,
  color: INK.ink,
  ...over,
});

export const FONTS = {
  chip: type('sans', 15, 20),
  quote: type('serif', 28, 46),
  label: type('sans', 16, 28, { color: INK.soft }),
  fact: type('sans', 16, 28),
  note: type('sans', 17, 29),
  aside: type('sans', 14, 24, { color: INK.soft }),
  title: type('sans', 17, 28, { weight: 600 }),
  source: type('sans', 14, 24, { color: INK.soft }),
  made: type('sans', 14, 24, { weight: 600, color: INK.accent }),
} as const satisfies Readonly<Record<string, Type>>;

interface Tone {
  readonly ink: string;
  readonly wash: string;
}

const GOOD: Tone = { ink: '#1f6f5c', wash: '#e3efea' };
const HALF: Tone = { ink: '#8a5a00', wash: '#fdf3d8' };
const BAD: Tone = { ink: '#a5301f', wash: '#fbe9e5' };
const PLAIN: Tone = { ink: '#58625d', wash: '#efeee8' };

/** The colours of what stands in a rounded box: its words say the same. */
export const TONES = {
  plain: PLAIN,
  byStatus: {
    open: PLAIN,
    'in-progress': HALF,
    kept: GOOD,
    'partly-kept': HALF,
    broken: BAD,
    unclear: PLAIN,
    confirmed: GOOD,
    discrepant: BAD,
    'other-basis': HALF,
    unverifiable: PLAIN,
  } satisfies Readonly<Record<Status, Tone>>,
} as const;
