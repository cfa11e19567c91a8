import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Extraction } from '../../lib/model/extraction';
import { sectionRows } from '../../lib/view/counts';
import type { SectionRow } from '../../lib/view/counts';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import { useReportTools } from '../report/report-tools';
import './section-table.css';

/** Headings nested deeper than this are shown on demand. */
const TOP_DEPTH = 1;
const MANY = 14;

interface SectionTableProps {
  readonly extraction: Extraction;
  /** Offset of what the reader has before them on the page: its heading is marked. */
  readonly reading?: number;
}

/**
 * The report's headings with what stands under each; a heading jumps to its place. The roles are
 * those that the elements have by themselves: a table that is laid out as blocks, as in a narrow
 * panel, loses them.
 */
export function SectionTable({ extraction, reading }: SectionTableProps) {
  const { say } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const rows = sectionRows(extraction);
  const top = rows.filter(({ depth }) => depth <= TOP_DEPTH);
  const hasMore = rows.length > MANY && top.length < rows.length;
  const shown = isWhole || !hasMore ? rows : top;
  const here = reading === undefined ? -1 : lineAt(shown, reading);
  const lines = useFollowed(here);
  if (rows.length === 0) return <p className="section-table__none">{say('sections_none')}</p>;
  const most = Math.max(1, ...rows.map(({ metrics, pledges }) => metrics + pledges));
  return (
    <>
      <table role="table" className="section-table">
        <caption className="section-table__caption">{say('sections_hint')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('section')}</th>
            <th scope="col">{say('metrics')}</th>
            <th scope="col">{say('pledges')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup" ref={lines}>
          {shown.map((row) => (
            <SectionLine key={row.index} row={row} most={most} isHere={row.index === here} />
          ))}
        </tbody>
      </table>
      {hasMore && (
        <button
          type="button"
          className="button button--small"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? say('show_top_sections') : say('show_all_sections', { count: rows.length })}
        </button>
      )}
    </>
  );
}

/** The innermost of the headings shown that a place stands under; -1 for none. */
const lineAt = (rows: readonly SectionRow[], offset: number): number =>
  rows.findLast(({ section: { start, end } }) => start <= offset && offset < end)?.index ?? -1;

/**
 * Keeps the marked line in sight as the reader goes on, where they had the one before it in sight:
 * a panel that opens shows its beginning, and who looks at other things is left to them.
 */
function useFollowed(here: number): RefObject<HTMLTableSectionElement | null> {
  const lines = useRef<HTMLTableSectionElement>(null);
  const before = useRef(here);
  useEffect(() => {
    const lineOf = (index: number) => lines.current?.querySelector(`[data-index="${index}"]`);
    const [last, next] = [lineOf(before.current), lineOf(here)];
    before.current = here;
    /* Who uses the panel just now is not to have it move under their hands. */
    const isIdle =
      lines.current?.closest('.side-panel')?.matches(':hover, :focus-within') === false;
    if (last && next && isIdle && isInSight(last)) next.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return lines;
}

function isInSight(line: Element): boolean {
  const { top, bottom } = line.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && top < bottom;
}

interface SectionLineProps {
  readonly row: SectionRow;
  readonly most: number;
  /** The reader has it before them on the page. */
  readonly isHere: boolean;
}

function SectionLine({
  row: { index, section, depth, metrics, pledges },
  most,
  isHere,
}: SectionLineProps) {
  const { say, term } = useWords();
  const { jump } = useReportTools();
  const { start, end, title, zone } = section;
  const percent = (count: number): string => `${(100 * count) / most}%`;
  return (
    <tr
      role="row"
      className="section-table__row"
      data-index={index}
      data-depth={Math.min(depth, 3)}
      aria-current={isHere ? 'location' : undefined}
    >
      <th role="rowheader" scope="row">
        <button
          type="button"
          className="section-table__title"
          aria-label={say('jump', { text: title })}
          onClick={() => jump({ start, end: Math.min(end, start + title.length) })}
        >
          <span className={`section-table__zone section-table__zone--${zone}`}>
            {term(`zone_${zone}`)}
          </span>
          {title}
        </button>
        <span className="section-table__bar" aria-hidden="true">
          <span className="section-table__metrics" style={{ width: percent(metrics) }} />
          <span className="section-table__pledges" style={{ width: percent(pledges) }} />
        </span>
      </th>
      <td role="cell" data-label={say('metrics')}>
        {grouped(metrics)}
      </td>
      <td role="cell" data-label={say('pledges')}>
        {grouped(pledges)}
      </td>
    </tr>
  );
}
