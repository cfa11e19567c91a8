import { translator } from '../i18n/catalog';
import { EXPORTING } from '../i18n/exporting';
import type { Language } from '../model/settings';
import type { PictureContent } from './content';
import { brokenText } from './line-breaking';
import { FONTS, INK, TONES } from './look';
import type { Type } from './look';

/**
 * Something to draw; `x`, `y` is the left end of a text's base line, or a box's upper left corner.
 */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly type: Type;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill?: string;
      readonly line?: string;
    };

/** A picture as it is to be drawn, in CSS pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** How wide a text is in a type. */
export type MeasureType = (text: string, type: Type) => number;

export const WIDTH = 720;
const EDGE = 48;
const INNER = WIDTH - 2 * EDGE;
const MOST = { quote: 14, fact: 2, note: 8, title: 3, address: 2, origin: 2 } as const;
const CHIP = { height: 28, pad: 12 } as const;

/**
 * Sets a picture: quote, what is known of it, verdict, note, source. As high as it needs to be,
 * within limits.
 */
export function pictureLayout(
  content: PictureContent,
  measure: MeasureType,
  language: Language,
): Layout {
  const say = translator(EXPORTING, language);
  const marks: Mark[] = [];
  let y = EDGE;
  /** Sets lines below what is there; answers whether they had to be cut. */
  const lines = (
    text: string,
    type: Type,
    room: { most: number; x?: number; width?: number; isAddress?: boolean },
  ): boolean => {
    const { most, x = EDGE, width = INNER, isAddress } = room;
    const broken = brokenText(text, {
      width,
      lines: most,
      isAddress,
      measure: (part) => measure(part, type),
    });
    for (const line of broken.lines) {
      y += type.line;
      marks.push({
        kind: 'text',
        x,
        y: y - (type.line - type.size) / 2 - type.size * 0.12,
        text: line,
        type,
      });
    }
    return broken.isCut;
  };
  const chip = (text: string, x: number, tone: { ink: string; wash: string }): number => {
    const type = { ...FONTS.chip, color: tone.ink };
    const width = Math.ceil(measure(text, type)) + 2 * CHIP.pad;
    const box = {
      width,
      height: CHIP.height,
      radius: CHIP.height / 2,
      fill: tone.wash,
      line: tone.ink,
    };
    marks.push({ kind: 'box', x, y, ...box });
    marks.push({
      kind: 'text',
      x: x + CHIP.pad,
      y: y + CHIP.height / 2 + type.size * 0.36,
      text,
      type,
    });
    return width;
  };

  marks.push({ kind: 'box', x: 0, y: 0, width: WIDTH, height: 8, radius: 0, fill: INK.accent });
  const first = chip(content.subject, EDGE, TONES.plain);
  if (content.verdict !== undefined)
    chip(content.verdict.words, EDGE + first + 8, toneOf(content.verdict.status));
  y += CHIP.height + 16;

  if (lines(content.quote, FONTS.quote, { most: MOST.quote })) {
    lines(say('picture_cut', { count: [...content.quote].length }), FONTS.aside, { most: 1 });
  }
  y += 20;

  const labels = content.facts.map(({ label }) => measure(label, FONTS.label));
  const indent = Math.max(0, ...labels) + 16;
  for (const { label, value, aside } of content.facts) {
    const top = y;
    lines(aside === undefined ? value : `${value} · ${aside}`, FONTS.fact, {
      most: MOST.fact,
      x: EDGE + indent,
      width: INNER - indent,
    });
    const base =
      top + FONTS.fact.line - (FONTS.fact.line - FONTS.fact.size) / 2 - FONTS.fact.size * 0.12;
    marks.push({ kind: 'text', x: EDGE, y: base, text: label, type: FONTS.label });
  }
  if (content.verdict?.aside !== undefined) {
    if (content.facts.length > 0) y += 4;
    lines(`${content.verdict.words} · ${content.verdict.aside}`, FONTS.fact, { most: MOST.fact });
  }
  if (content.note !== undefined) {
    y += 20;
    const at = marks.length;
    const top = y;
    y += 12;
    const room = { x: EDGE + 16, width: INNER - 32 };
    lines(say('picture_note_head'), FONTS.label, { most: 1, ...room });
    if (lines(content.note, FONTS.note, { most: MOST.note, ...room })) {
      lines(say('picture_cut_note', { count: [...content.note].length }), FONTS.aside, {
        most: 1,
        ...room,
      });
    }
    y += 14;
    marks.splice(at, 0, {
      kind: 'box',
      x: EDGE,
      y: top,
      width: INNER,
      height: y - top,
      radius: 8,
      fill: INK.noteWash,
    });
  }

  y += 24;
  marks.push({ kind: 'box', x: EDGE, y, width: INNER, height: 1, radius: 0, fill: INK.line });
  y += 16;
  lines(content.title, FONTS.title, { most: MOST.title });
  if (content.origin !== '') lines(content.origin, FONTS.source, { most: MOST.origin });
  if (content.address !== '')
    lines(content.address, FONTS.source, { most: MOST.address, isAddress: true });
  lines(content.proof, FONTS.source, { most: 2 });
  const made = say('picture_made');
  const width = measure(made, FONTS.made);
  y += 8;
  y += FONTS.made.line;
  marks.push({ kind: 'text', x: WIDTH - EDGE - width, y: y - 6, text: made, type: FONTS.made });
  return { width: WIDTH, height: Math.ceil(y + EDGE / 2), marks };
}

const toneOf = (status: keyof typeof TONES.byStatus): { ink: string; wash: string } =>
  TONES.byStatus[status];
