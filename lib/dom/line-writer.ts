import type { Span } from '../model/span';
import { judgeLine } from './furniture';
import { emptyRuns, OffsetRuns } from './offset-runs';
import { isBlank, isSourceBlank, isWide, isZeroWidth } from './white-space';

/** A stretch of the flat text whose nearest block element is `element`. */
export interface TextBlock extends Span {
  readonly element: Element;
}

/**
 * Where a finished line stands in the flat text; `shift` turns an offset in the raw line into a
 * flat one.
 */
export interface WrittenLine extends Span {
  readonly shift: number;
  readonly text: string;
}

const WRITTEN_BY_MAP = -1;
const RECENT_LINES = 3;

interface Blank {
  readonly node: number;
  readonly offset: number;
}

/**
 * Builds the flat text line by line: white space is collapsed as HTML does (U+3000 and NBSP too),
 * indents and zero-width characters are dropped, empty lines do not exist, furniture lines are left
 * out when they end.
 */
export class LineWriter {
  /** The last lines written, newest last: captions and units stand above tables. */
  readonly recent: WrittenLine[] = [];
  readonly blocks: TextBlock[] = [];
  readonly #parts: string[] = [];
  readonly #runs = emptyRuns();
  readonly #nodes: Text[] = [];
  #length = 0;
  #lineParts: string[] = [];
  #lineUnits = 0;
  #lineRuns = emptyRuns();
  #lineElement: Element | undefined;
  #linkUnits = 0;
  #inLinkList = false;
  #blank: Blank | undefined;

  /** Units of the line so far. */
  get lineLength(): number {
    return this.#lineUnits;
  }

  /**
   * Adds a text node. `element` is its nearest block; `keepLines` makes its line feeds line breaks.
   */
  addText(
    node: Text,
    element: Element,
    flags: { readonly inLink: boolean; readonly keepLines: boolean },
  ): void {
    const data = node.data;
    const index = this.#nodes.length;
    let from = 0;
    let blankFrom = -1;
    let blankHasBreak = false;
    let blankIsSource = true;
    const before = this.#lineUnits;
    for (let at = 0; at <= data.length; at += 1) {
      const unit = at < data.length ? data.charCodeAt(at) : -1;
      const blank = unit !== -1 && isBlank(unit);
      if (unit !== -1 && !blank && !isZeroWidth(unit)) {
        if (blankFrom >= 0) {
          const previous = data.charCodeAt(blankFrom - 1);
          const breaksSource = blankFrom > 0 && blankHasBreak && blankIsSource;
          if (breaksSource && isWide(previous) && isWide(unit)) this.#blank = undefined;
          blankFrom = -1;
          blankHasBreak = false;
          blankIsSource = true;
        }
        continue;
      }
      if (at > from) this.#addStretch({ node: index, offset: from }, data.slice(from, at), element);
      from = at + 1;
      if (!blank) continue;
      if (flags.keepLines && unit === 0x0a) {
        this.endLine();
        continue;
      }
      if (blankFrom < 0) blankFrom = at;
      if (unit === 0x0a) blankHasBreak = true;
      if (!isSourceBlank(unit)) blankIsSource = false;
      this.#blank ??= { node: index, offset: at };
    }
    if (flags.inLink) this.#linkUnits += Math.max(0, this.#lineUnits - before);
    this.#nodes.push(node);
  }

  /** A block boundary inside a table cell: only a blank, because the row stays one line. */
  softBreak(): void {
    this.#blank ??= { node: WRITTEN_BY_MAP, offset: 0 };
  }

  /**
   * Starts the next cell of a row; a tab stands between two cells. Answers where the cell starts in
   * the raw line.
   */
  startCell(isFirst: boolean): number {
    this.#blank = undefined;
    if (!isFirst) this.#append('\t');
    return this.#lineUnits;
  }

  /**
   * Ends the line and judges it. Answers where it went, or `undefined` for an empty line or
   * furniture.
   */
  endLine(isRow = false): WrittenLine | undefined {
    const lineParts = this.#lineParts;
    const lineRuns = this.#lineRuns;
    const lineElement = this.#lineElement;
    const linkUnits = this.#linkUnits;
    this.#linkUnits = 0;
    this.#blank = undefined;
    if (lineParts.length === 0) return undefined;
    this.#lineParts = [];
    this.#lineUnits = 0;
    if (!lineElement) return undefined;
    const line = lineParts.join('');
    this.#lineRuns = emptyRuns();
    this.#lineElement = undefined;
    const verdict = isRow ? undefined : judgeLine(line, linkUnits, this.#inLinkList);
    this.#inLinkList = verdict?.keep === false && verdict.opensLinks;
    if (verdict?.keep === false) return undefined;
    const kept = keptSpans(line, verdict?.cut ?? []);
    const first = kept[0];
    if (!first) return undefined;
    return this.#write(line, kept, first.start, { runs: lineRuns, element: lineElement });
  }

  /** The whole text with its map. The writer is used up. */
  finish(): { readonly text: string; readonly runs: OffsetRuns } {
    this.endLine();
    return { text: this.#parts.join(''), runs: new OffsetRuns(this.#runs, this.#nodes) };
  }

  #addStretch(place: Blank, stretch: string, element: Element): void {
    if (this.#blank && this.#lineUnits > 0 && this.#lineParts.at(-1) !== '\t') {
      this.#pushRun(this.#blank, 1);
      this.#append(' ');
    }
    this.#blank = undefined;
    this.#lineElement ??= element;
    this.#pushRun(place, stretch.length);
    this.#append(stretch);
  }

  #append(part: string): void {
    this.#lineParts.push(part);
    this.#lineUnits += part.length;
  }

  #pushRun(place: Blank, length: number): void {
    if (place.node === WRITTEN_BY_MAP) return;
    this.#lineRuns.starts.push(this.#lineUnits);
    this.#lineRuns.ends.push(this.#lineUnits + length);
    this.#lineRuns.nodes.push(place.node);
    this.#lineRuns.offsets.push(place.offset);
  }

  #write(
    line: string,
    kept: readonly Span[],
    skipped: number,
    from: { readonly runs: ReturnType<typeof emptyRuns>; readonly element: Element },
  ): WrittenLine {
    if (this.#length > 0) {
      this.#parts.push('\n');
      this.#length += 1;
    }
    const start = this.#length;
    let text = '';
    for (const span of kept) {
      this.#copyRuns(from.runs, span, start + text.length - span.start);
      text += line.slice(span.start, span.end);
    }
    this.#parts.push(text);
    this.#length += text.length;
    this.#addBlock(start, from.element);
    const written = { start, end: this.#length, shift: start - skipped, text };
    this.recent.push(written);
    if (this.recent.length > RECENT_LINES) this.recent.shift();
    return written;
  }

  #copyRuns(runs: ReturnType<typeof emptyRuns>, span: Span, shift: number): void {
    for (let run = 0; run < runs.starts.length; run += 1) {
      const runStart = runs.starts[run] ?? 0;
      const start = Math.max(runStart, span.start);
      const end = Math.min(runs.ends[run] ?? 0, span.end);
      if (start >= end) continue;
      this.#runs.starts.push(start + shift);
      this.#runs.ends.push(end + shift);
      this.#runs.nodes.push(runs.nodes[run] ?? 0);
      this.#runs.offsets.push((runs.offsets[run] ?? 0) + start - runStart);
    }
  }

  #addBlock(start: number, element: Element): void {
    const last = this.blocks.at(-1);
    if (last?.element === element && last.end + 1 >= start) {
      this.blocks[this.blocks.length - 1] = { start: last.start, end: this.#length, element };
    } else {
      this.blocks.push({ start, end: this.#length, element });
    }
  }
}

/** What is left of a line without the cuts and without blanks at its ends. */
function keptSpans(line: string, cuts: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const cut of [...cuts, { start: line.length, end: line.length }]) {
    if (cut.start > at) kept.push({ start: at, end: cut.start });
    at = Math.max(at, cut.end);
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    const end = last ? last.start + line.slice(last.start, last.end).trimEnd().length : 0;
    if (last && end > last.start) {
      kept[kept.length - 1] = { start: last.start, end };
      break;
    }
    kept.pop();
  }
  while (kept.length > 0) {
    const first = kept[0];
    const start = first ? first.end - line.slice(first.start, first.end).trimStart().length : 0;
    if (first && start < first.end) {
      kept[0] = { start, end: first.end };
      break;
    }
    kept.shift();
  }
  return kept;
}
