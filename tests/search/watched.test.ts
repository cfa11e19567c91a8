import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../lib/model/result';
import type { WatchGroup, WatchWord } from '../../lib/model/watch';
import { searchInProcess, toSearchText } from '../../lib/search/index';
import { pieceStarts } from '../../lib/search/kept-texts';
import type { SearchSource } from '../../lib/search/index';
import { watchFinder, watchId, watchMatcher } from '../../lib/watch/index';

const wordOf = (word: string, group?: WatchGroup): WatchWord => ({
  id: watchId(word),
  word,
  ...(group !== undefined && { group }),
});

const DAY = '2026-01-01T00:00:00.000Z';

/** A search over texts that can be changed; each read of a text is told. */
function searching(texts: Map<string, string>) {
  const reads: string[] = [];
  const source: SearchSource = {
    changedSince: () => Promise.resolve(ok({ chunks: [], revision: 0 })),
    listTexts: () =>
      Promise.resolve(
        ok([...texts].map(([reportId, text]) => ({ reportId, textHash: text, at: DAY }))),
      ),
    readText: (reportId) => {
      reads.push(reportId);
      const text = texts.get(reportId);
      return Promise.resolve(text === '坏' ? fail('storage-unavailable') : ok(text));
    },
  };
  let now = 0;
  const tools = { nowMs: () => (now += 10), breathe: () => Promise.resolve() };
  return { service: searchInProcess(source, watchFinder, tools), reads };
}

const PLACES = wordOf('临溪镇', 'place');
const OUTPUT = wordOf('GDP', 'indicator');

describe('watch words in kept texts', () => {
  it('are counted text by text, an indicator by its other names', async () => {
    const { service, reads } = searching(
      new Map([
        ['one', '临溪镇地区生产总值12亿元，臨溪鎮的ＧＤＰ增长5%。'],
        ['two', '望溪镇修路。'],
        ['three', '临 溪 镇'],
      ]),
    );
    await service.refreshTexts();
    const read = reads.length;
    expect(await service.watched([PLACES, OUTPUT])).toEqual(
      ok({
        reports: [
          {
            reportId: 'one',
            tallies: [
              { id: PLACES.id, count: 2 },
              { id: OUTPUT.id, count: 2 },
            ],
          },
          { reportId: 'three', tallies: [{ id: PLACES.id, count: 1 }] },
        ],
        textCount: 3,
      }),
    );
    /* What is folded already tells it. */
    expect(reads).toHaveLength(read);
    expect(await service.watchSnippets([OUTPUT], ['one', 'gone'])).toMatchObject(
      ok([{ reportId: 'one', snippets: [{ start: 0, marks: [{ start: 3 }, { start: 18 }] }] }]),
    );
  });

  it('ask for the text as it is written where Latin letters stand together', async () => {
    const texts = new Map([
      ['apart', 'open AI park'],
      ['within', 'FAIR'],
    ]);
    const { service, reads } = searching(texts);
    await service.refreshTexts();
    const read = reads.length;
    const found = await service.watched([wordOf('AI')]);
    expect(found).toMatchObject({ value: { reports: [{ reportId: 'apart' }], textCount: 2 } });
    expect(reads).toHaveLength(read + 2);
    await service.watched([wordOf('AI')]);
    expect(reads).toHaveLength(read + 2);
  });

  it('are counted in new texts alone, and anew for other words', async () => {
    const texts = new Map([['one', '养老']]);
    const { service } = searching(texts);
    await service.refreshTexts();
    const words = [wordOf('养老')];
    expect(await service.watched(words)).toMatchObject({ value: { textCount: 1 } });
    texts.set('two', '养老、养老');
    texts.delete('one');
    await service.refreshTexts();
    expect(await service.watched(words)).toMatchObject({
      value: { reports: [{ reportId: 'two', tallies: [{ count: 2 }] }] },
    });
    expect(await service.watched([wordOf('修路')])).toMatchObject({ value: { reports: [] } });
  });

  it('give way to a newer call', async () => {
    const { service } = searching(new Map([['one', '养老']]));
    await service.refreshTexts();
    const [older, newer] = await Promise.all([
      service.watched([wordOf('养老')]),
      service.watched([wordOf('修路')]),
    ]);
    expect(older).toEqual(ok(undefined));
    expect(newer).toMatchObject({ value: { textCount: 1 } });
  });

  it('say where a text cannot be read', async () => {
    const { service } = searching(new Map([['one', '坏']]));
    expect(await service.watchSnippets([PLACES], ['one'])).toEqual(fail('storage-unavailable'));
  });
});

it('folded texts have the counts of texts as they are written, or say that they cannot tell', () => {
  const letters = fc.constantFrom(...'临溪镇数字AIai5 8个1.,\n');
  const strings = (most: number) => fc.string({ unit: letters, minLength: 1, maxLength: most });
  fc.assert(
    fc.property(
      fc.array(strings(4), { minLength: 1, maxLength: 4 }),
      strings(60),
      (typed, text) => {
        const words = typed.map((word) => wordOf(word)).filter(({ word }) => word.trim() !== '');
        const starts = pieceStarts(text);
        const pieces = starts
          .slice(1)
          .map((end, at) => toSearchText(text.slice(starts[at], end)).text);
        const finder = watchFinder(words);
        const exact = new Map(
          watchMatcher(words)(text).map(({ word, count }) => [words.indexOf(word), count]),
        );
        expect(new Map([...finder.count(text)].sort())).toEqual(exact);
        const folded = finder.countFolded(pieces);
        if (folded !== undefined) expect(new Map([...folded].sort())).toEqual(exact);
      },
    ),
  );
});
