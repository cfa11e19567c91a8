/** Version 1 of the database: frozen once released; a later shape is a new file beside this one. */
export const V1_STORES = {
  reports: 'id, issuer, level, lastSeenAt',
  snapshots: '[reportId+textHash], reportId, capturedAt',
  metrics: '[reportId+index], reportId, indicatorText, issuer, periodStart, status',
  pledges: '[reportId+index], reportId, issuer, due, specificity',
  annotations: 'id, reportId, updatedAt, *tags, status',
  tags: 'name',
  changes: '++seq, &hlc, [entity+entityId]',
  meta: 'key',
};
