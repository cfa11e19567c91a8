import { describe, expect, it } from 'vitest';
import { reportCounts, sectionRows } from '../../lib/view/counts';
import { METRIC_KINDS, SPECIFICITIES } from '../../lib/model/extraction';
import { extraction } from '../builders/extraction';
import { metric, pledge, REPORT, section } from './samples';

describe('reportCounts', () => {
  it('counts the metrics and pledges of a report', () => {
    expect(reportCounts(REPORT)).toMatchObject({
      metrics: 2,
      targets: 1,
      pledges: 3,
      verifiable: 2,
      byKind: { level: 2, change: 0 },
      bySpecificity: { quantified: 1, deliverable: 1, directional: 1 },
    });
  });

  it('counts each kind and each specificity once', () => {
    const counts = reportCounts(
      extraction({
        metrics: METRIC_KINDS.map((kind) => metric({ kind })),
        pledges: SPECIFICITIES.map((specificity) => pledge({ specificity })),
      }),
    );
    expect(Object.values(counts.byKind)).toEqual(METRIC_KINDS.map(() => 1));
    expect(Object.values(counts.bySpecificity)).toEqual(SPECIFICITIES.map(() => 1));
  });

  it('is all zeros for nothing', () => {
    const { byKind, bySpecificity, ...totals } = reportCounts(
      extraction({ metrics: [], pledges: [] }),
    );
    expect(
      new Set([byKind, bySpecificity, totals].flatMap((counts) => Object.values(counts))),
    ).toEqual(new Set([0]));
  });
});

describe('sectionRows', () => {
  const lines = (report: Parameters<typeof sectionRows>[0]): unknown[] =>
    sectionRows(report).map((row) => [row.section.title, row.depth, row.metrics, row.pledges]);

  it('leaves out the title and counts what lies under sub-headings too', () => {
    expect(lines(REPORT)).toEqual([
      ['一、工作回顾', 0, 1, 0],
      ['（一）财政', 1, 1, 0],
      ['二、工作安排', 0, 1, 3],
    ]);
  });

  it('nests by what is open, not by the level as such', () => {
    const sections = [
      section(4, '1.修路', 0, 20),
      section(6, '①桥梁', 5, 20),
      section(2, '二、安排', 20, 40),
    ];
    expect(lines(extraction({ sections, metrics: [], pledges: [] }))).toEqual([
      ['1.修路', 0, 0, 0],
      ['①桥梁', 1, 0, 0],
      ['二、安排', 0, 0, 0],
    ]);
  });

  it('counts by half-open spans: what starts at the end belongs to the next', () => {
    const sections = [section(2, '一', 0, 10), section(2, '二', 10, 20)];
    const metrics = [0, 9, 10, 19].map((start) => metric({ start, end: start + 1 }));
    expect(lines(extraction({ sections, metrics, pledges: [] }))).toEqual([
      ['一', 0, 2, 0],
      ['二', 0, 2, 0],
    ]);
  });

  it('is empty for a report without headings', () => {
    expect(lines(extraction({ sections: [] }))).toEqual([]);
  });
});
