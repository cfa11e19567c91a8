// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { ReportCombobox } from '../../../components/library/report-combobox';
import type { ReportRow } from '../../../lib/model/store';
import { saveReport } from '../../../lib/store/reports';
import { capturedReport } from '../../builders/captured-report';
import { fixedEnvironment, freshDatabase } from '../../builders/store-world';
import { find, focus, render, type } from '../render';

async function keptRows(): Promise<readonly ReportRow[]> {
  const database = freshDatabase();
  for (const year of ['2023', '2024']) {
    const url = `https://linxi.gov.cn/${year}.html`;
    const title = `临溪镇${year}年工作总结`;
    await saveReport(database, fixedEnvironment(), capturedReport({ reportId: url, url, title }));
  }
  return database.reports.toArray();
}

it('a report that is found by typing: what is typed stays where the store changes meanwhile', async () => {
  const rows = await keptRows();
  const box = (now: readonly ReportRow[]) => (
    <ReportCombobox rows={now} own="" chosen={now[0]} onChoose={() => undefined} />
  );
  const { root, redraw } = await render(box(rows));
  const input = find(root, '.report-combobox__input');
  const { title } = rows[0] ?? { title: '' };
  expect(input).toHaveProperty('value', title);
  await focus(input);
  await type(input, '2024年');
  /* As the store answers after every change: the same rows, other objects. */
  await redraw(box(rows.map((row) => ({ ...row }))));
  expect(input).toHaveProperty('value', '2024年');
});
