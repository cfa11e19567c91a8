import { describe, expect, it } from 'vitest';
import type { ReportRow } from '../../lib/model/store';
import { isIssuerFound, issuersOf, issuerWith } from '../../lib/view/issuers';

const row = (id: string, more: Partial<ReportRow> = {}): ReportRow => ({
  id,
  url: id,
  title: '',
  documentType: 'government-work-report',
  textHash: '',
  extractor: '1.0.0',
  metricCount: 0,
  pledgeCount: 0,
  firstSeenAt: '',
  lastSeenAt: '',
  ...more,
});
const LINXI = { issuer: '临溪镇人民政府', region: ['江东省', '临溪镇'] };

const idsOf = (rows: readonly ReportRow[]) =>
  issuersOf(rows).map(({ id, name, reports }) => [
    id,
    name,
    reports.map((each) => each.id).join(''),
  ]);

describe('issuersOf', () => {
  it('joins the names of one government; those with most reports come first', () => {
    expect(
      idsOf([
        row('a', { issuer: '槐河县人民政府', region: ['江东省', '槐河县'] }),
        row('b', LINXI),
        row('c', { ...LINXI, issuer: '临溪镇' }),
        row('d', { ...LINXI, issuer: '临溪镇人民政府办公室' }),
      ]),
    ).toEqual([
      ['江东省/临溪镇/临溪镇', '临溪镇人民政府', 'bcd'],
      ['江东省/槐河县/槐河县', '槐河县人民政府', 'a'],
    ]);
  });

  it('takes a report without a region for the only one of its name, and keeps two apart', () => {
    const bare = row('b', { issuer: '临溪镇' });
    const west = row('c', { ...LINXI, region: ['山西', '临溪镇'] });
    expect(idsOf([row('a', LINXI), bare])).toEqual([
      ['江东省/临溪镇/临溪镇', '临溪镇人民政府', 'ab'],
    ]);
    expect(
      idsOf([row('a', LINXI), west, bare])
        .map(([, , reports]) => reports)
        .sort(),
    ).toEqual(['a', 'b', 'c']);
  });

  it('gives the pages of a report the issuer that one of them names', () => {
    const series = (number: number) => ({ key: 'k', number, pages: [] });
    const rows = [row('a', { ...LINXI, series: series(1) }), row('b', { series: series(2) })];
    expect(idsOf(rows)).toEqual([['江东省/临溪镇/临溪镇', '临溪镇人民政府', 'ab']]);
    expect(issuerWith(issuersOf(rows), 'b')?.name).toBe('临溪镇人民政府');
  });

  it('leaves out reports of nobody', () => {
    expect(issuersOf([row('a')])).toEqual([]);
    expect(issuerWith([], 'a')).toBeUndefined();
  });

  it('is found by name and region', () => {
    const [issuer] = issuersOf([row('a', LINXI)]);
    if (issuer === undefined) throw new Error('none');
    expect(['临溪', '江东', '江東 臨溪', ''].map((typed) => isIssuerFound(issuer, typed))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isIssuerFound(issuer, '槐河')).toBe(false);
  });
});
