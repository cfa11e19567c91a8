import type { ExtractionContext, Section, TableRow, Zone } from '../model/extraction';
import type { Span } from '../model/span';
import type { ReportYears } from './calendar/report-years';

/** One line of the reading text. */
export interface Paragraph extends Span {
  /** Stands alone as a heading (一、…, (一)…, 第一部分…, a short title line). */
  readonly isHeading: boolean;
  readonly zone: Zone;
  /** Index in `sections`, -1 before the first. */
  readonly section: number;
}

/** One sentence: ends behind 。！？； or at a line's end; leading white space is not part of it. */
export interface Sentence extends Span {
  /** Index in `paragraphs`. */
  readonly paragraph: number;
  readonly zone: Zone;
  readonly section: number;
  /** A heading on its own line, or a run-in heading that ends with 。 and names what follows. */
  readonly heading: 'none' | 'line' | 'run-in';
}

/** Parts that are read differently, whatever their zone. */
export interface SpecialSpan extends Span {
  /**
   * `goals`: under 主要预期目标; `glossary`: 名词解释; `table`: table rows.
   */
  readonly kind: 'goals' | 'glossary' | 'table' | 'chrome';
}

/**
 * A report as the rules see it. `text` is folded (half-width, simplified, white space to U+0020)
 * unit by unit, so all offsets are the source's. `source.slice(start, end)` gives the wording as
 * written.
 */
export interface ReadingDocument {
  readonly source: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly special: readonly SpecialSpan[];
  readonly tables: readonly TableRow[];
  /**
   * What the report looks back on and ahead to, where its words tell: the clock that 上半年 and
   * 年底前 are read by.
   */
  readonly years: ReportYears;
  readonly context: ExtractionContext;
}
