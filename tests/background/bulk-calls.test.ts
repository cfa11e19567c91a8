import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { background } from '../builders/background-world';
import { noteOn } from '../builders/notes';
import { CONTENT, PAGE } from '../builders/senders';

const OTHER = 'https://www.qingyuan.gov.cn/b.html';

it('a change of many is told of once, with all its pages and the documents that show one', async () => {
  const told: unknown[] = [];
  const desk = background({
    announceImported: (sources, documents) =>
      told.push([sources.length, documents.map(({ tabId }) => tabId)]),
  });
  const notes = [noteOn('2.88亿元', 1), noteOn('2.88亿元', 2, OTHER)];
  for (const note of notes)
    expect(await desk.call('annotation.save', note, PAGE)).toMatchObject({ ok: true });
  const { url } = CONTENT;
  expect(await desk.call('page.opened', { url }, CONTENT)).toMatchObject({ ok: true });
  desk.announced.splice(0);
  const ids = notes.map(({ id }) => id);
  const bulk = { ids, begun: [], change: { addTags: ['民生'] } };
  expect(await desk.call('annotation.bulk', bulk, PAGE)).toMatchObject({ ok: true });
  expect([told, desk.announced]).toEqual([[[2, [CONTENT.tabId]]], []]);
});
