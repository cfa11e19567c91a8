import { FAMILIES, INK } from '../../picture/look';
import type { ChartLayout } from './chart';
import { labelWidth } from './room';
import type { Shape, ShapeRole } from './shapes';

/** Colours of issuers on light paper; the sign tells them apart as well. */
const COLOURS = ['#245b92', '#9a4a00', '#1f6f5c', '#8a2a6b', '#5b5b00'];
const TARGET = '#6b3fa0';
const MISSED = '#a5301f';
const MET = '#1f6f5c';

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
}

const PAINTS: Readonly<Record<ShapeRole, (colour?: string) => Paint>> = {
  grid: () => ({ stroke: INK.line, width: 1 }),
  axis: () => ({ stroke: '#8b938e', width: 1 }),
  tick: () => ({ fill: INK.soft }),
  line: (colour) => ({ stroke: colour, width: 2 }),
  marker: (colour) => ({ fill: colour, stroke: INK.paper, width: 1 }),
  hollow: (colour) => ({ fill: INK.paper, stroke: colour, width: 1.5 }),
  target: (colour = TARGET) => ({ stroke: colour, width: 2 }),
  band: (colour = TARGET) => ({ fill: colour, opacity: 0.18 }),
  value: () => ({ fill: INK.ink }),
  open: (colour = TARGET) => ({ fill: colour }),
  met: () => ({ fill: MET }),
  missed: () => ({ fill: MISSED }),
  legend: () => ({ fill: INK.ink }),
};

/** What a file says besides the chart. */
export interface FileWords {
  readonly title: string;
  /** Lines below: what is drawn how, and where it comes from. */
  readonly notes: readonly string[];
}

const HEAD = 34;
const NOTE = 18;
const MARGIN = 12;

/**
 * A chart as an SVG file of its own, in the light colours: it is looked at anywhere. Text stays
 * text, in the fonts of the system.
 */
export function svgFile(layout: ChartLayout, { title, notes }: FileWords): string {
  const lines = notes.flatMap((note) => broken(note, layout.width));
  const width = layout.width + 2 * MARGIN;
  const height = layout.height + HEAD + lines.length * NOTE + 2 * MARGIN;
  const foot = HEAD + layout.height + MARGIN + NOTE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FAMILIES.sans.replaceAll("'", '')}" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${INK.paper}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    `<text x="0" y="18" font-size="16" font-weight="600" fill="${INK.ink}">${escaped(title)}</text>`,
    `<g transform="translate(0 ${HEAD})">${layout.shapes.map(element).join('')}</g>`,
    ...lines.map(
      (line, at) =>
        `<text x="0" y="${foot + at * NOTE - MARGIN}" fill="${INK.soft}">${escaped(line)}</text>`,
    ),
    '</g></svg>',
  ].join('\n');
}

function element(shape: Shape): string {
  const paint = PAINTS[shape.role](
    shape.of === undefined ? undefined : COLOURS[shape.of % COLOURS.length],
  );
  const attributes = [
    `fill="${paint.fill ?? 'none'}"`,
    paint.stroke === undefined ? '' : `stroke="${paint.stroke}" stroke-width="${paint.width ?? 1}"`,
    paint.opacity === undefined ? '' : `opacity="${paint.opacity}"`,
  ]
    .filter((each) => each !== '')
    .join(' ');
  return shape.kind === 'path'
    ? `<path d="${shape.d}" ${attributes}/>`
    : `<text x="${shape.x.toFixed(1)}" y="${shape.y.toFixed(1)}" text-anchor="${shape.anchor}" ${attributes}>${escaped(shape.text)}</text>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML holds no control characters and no halves of surrogate pairs. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

/** A note in as many lines as it needs. */
function broken(note: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of note) {
    if (line !== '' && labelWidth(line + letter) > width) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return line === '' ? lines : [...lines, line];
}
