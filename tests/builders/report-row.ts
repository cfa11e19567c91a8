import type { ReportRow } from '../../lib/model/store';
import { HASH, SOURCE } from './annotation-edit';

/** 临溪镇's report as the store keeps it; anything can be overridden. */
export const reportRow = (change: Partial<ReportRow> = {}): ReportRow => ({
  id: SOURCE,
  url: change.id ?? SOURCE,
  title: '临溪镇2023年工作总结',
  documentType: 'work-summary',
  issuer: '临溪镇人民政府',
  region: ['江州省', '临江市', '临溪镇'],
  level: 'township',
  publishedOn: '2024-01-20',
  reviewPeriod: { start: '2023-01-01', end: '2023-12-31' },
  textHash: HASH,
  extractor: '1.0.0',
  metricCount: 3,
  pledgeCount: 4,
  firstSeenAt: '2026-01-01T00:00:00.000Z',
  lastSeenAt: '2026-01-02T00:00:00.000Z',
  ...change,
});
