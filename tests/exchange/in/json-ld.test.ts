import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../lib/exchange/in/plan';
import { annotationsJsonLd } from '../../../lib/exchange/json-ld';
import type { ExportedReport } from '../../../lib/exchange/report';
import { DOUBTED, exported, HOSTILE, note, PASSAGE, uuid } from '../sample';
import {
  anyAnnotations,
  currentOf,
  kept,
  planOf,
  readGood,
  refusalOf,
  STORED,
  tools,
} from './kept';

const FILE = annotationsJsonLd([kept()]);

/** A file read into an empty store, and written again. */
async function writtenAgain(file: string): Promise<string> {
  const read = await readGood(file);
  const { added } = planImport(read, { annotations: [], reports: [] }, tools());
  const reports = read.reports.map((facts): ExportedReport => ({
    ...exported(),
    ...facts,
    annotations: added.flatMap(({ annotation }) =>
      annotation.reportId === facts.report.id ? annotation : [],
    ),
  }));
  return annotationsJsonLd(reports);
}

describe('our own JSON-LD', () => {
  it('comes back as the same bytes', async () => {
    expect((await writtenAgain(FILE)) === FILE).toBe(true);
  });

  it('comes back as the same bytes, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnnotations, async (annotations) => {
        const file = annotationsJsonLd([kept(annotations)]);
        expect(await writtenAgain(file)).toBe(file);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing where the same is kept', async () => {
    expect(await planOf(FILE, kept())).toEqual({ added: [], changed: [], same: 3, ignored: [] });
  });

  it.each(HOSTILE.filter((text) => text !== '' && text.length < 1_000).map((text) => [text]))(
    'keeps text as text: %j',
    async (text) => {
      const hostile = note(5, '工作总结', {
        note: text,
        evidence: [{ id: uuid(1), url: 'https://a.example/', text }],
      });
      const read = await readGood(annotationsJsonLd([kept([hostile])]));
      expect(read.annotations[0]?.fields.note).toBe(text);
      expect(read.annotations[0]?.fields.evidence?.[0]?.text).toBe(text);
    },
  );

  it('says what an older copy would put back', async () => {
    const newer = {
      ...STORED,
      status: 'kept' as const,
      note: '桥已通车',
      updatedAt: '2025-06-01T00:00:00.000Z',
    };
    const { changed } = planImport(
      await readGood(FILE),
      currentOf(kept([PASSAGE, DOUBTED, newer])),
      tools(),
    );
    expect(changed).toEqual([
      {
        where: 'first.items[0]',
        id: STORED.id,
        isOlder: true,
        fields: [
          { name: 'note', was: '桥已通车', is: '桥已通车\n\n问过镇里' },
          { name: 'status', was: 'kept', is: 'partly-kept' },
        ],
      },
    ]);
  });
});

describe('a bad file is refused with its place', () => {
  const replaced = (from: string | RegExp, to: string): string => {
    const file = FILE.replace(from, to);
    if (file === FILE) throw new Error('nothing was replaced');
    return file;
  };

  it.each([
    ['cut off', FILE.slice(0, 500), 'not-json', `${FILE.slice(0, 500).split('\n').length}:`],
    ['a comma too many', '{\n  "a": 1,,\n}', 'not-json', '2:'],
    ['a newer format', replaced('ns/1#', 'ns/2#'), 'newer-format', '@context'],
    [
      'no time of creation',
      replaced(/"created": "[^"]+"/, '"created": 7'),
      'bad-value',
      'first.items[0].created',
    ],
    ['another kind', replaced('"Annotation"', '"Note"'), 'bad-value', 'first.items[0].type'],
    [
      'a judgement that is none',
      replaced('"partly-kept"', '"done"'),
      'unknown-status',
      'first.items[0].body',
    ],
    [
      'a day that is none',
      replaced('"2025-01-08"', '"soon"'),
      'bad-value',
      'first.items[0].nuoshu:statusOn',
    ],
    ['an id twice', replaced(DOUBTED.id, STORED.id), 'duplicate-id', 'first.items[1].id'],
    [
      'a hash that is none',
      replaced(
        /"nuoshu:textHash": "[0-9a-f]{64}"(?=\s*\},\s*"nuoshu:reportId")/,
        '"nuoshu:textHash": "x"',
      ),
      'bad-value',
      'first.items[0].target',
    ],
    [
      'a script for an address',
      replaced('"https://www.linxi.gov.cn/art/9.html"', '"javascript:alert(1)"'),
      'bad-value',
      'first.items[0].evidence[0].url',
    ],
    ['JSON of something else', '{"a": 1}', 'not-known', ''],
    ['a number', '[1]', 'bad-value', '[0]'],
  ])('%s', async (_name, file, code, where) => {
    const error = await refusalOf(file);
    expect(error?.code).toBe(code);
    expect(error?.where.startsWith(where)).toBe(true);
  });

  it('depth 10,000', async () => {
    const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    expect(await refusalOf(deep)).toEqual({ code: 'too-deep', where: '1:69' });
    expect(await refusalOf('['.repeat(1_000_000))).toEqual({ code: 'too-deep', where: '1:65' });
  });

  it('50 MB of anything, 200 MB of JSON', async () => {
    expect(await refusalOf(new Uint8Array(50_000_000))).toEqual({ code: 'too-large', where: '' });
    expect(await refusalOf(new Uint8Array(200_000_001).fill(0x5b))).toEqual({
      code: 'too-large',
      where: '',
    });
  });

  it.each([
    ['a list of annotations', `{"rows":[${'{},'.repeat(200_000)}{}]}`, 'rows'],
    ['a list within one', `[{"id":"a","uri":"b","tags":[${'1,'.repeat(1_000)}1]}]`, '[0].tags'],
    ['a list where none is read', `[{"a":{"b":[${'1,'.repeat(1_000)}1]}}]`, '[0].a.b'],
  ])('%s that is too long', async (_name, file, where) => {
    expect(await refusalOf(file)).toEqual({ code: 'too-many', where });
  });

  it('of many bad entries the first is named', async () => {
    expect(await refusalOf(`[${'{},'.repeat(199_000)}{}]`)).toEqual({
      code: 'bad-value',
      where: '[0].id',
    });
  });

  it('a note longer than the store takes', async () => {
    const long = annotationsJsonLd([kept([note(5, '工作总结', { note: '长'.repeat(100_001) })])]);
    expect(await refusalOf(long)).toEqual({ code: 'bad-value', where: 'first.items[0].note' });
  });
});

describe('__proto__', () => {
  it('is nobody’s prototype', async () => {
    const poison =
      '"__proto__": {"note": "x", "polluted": true}, "constructor": {"prototype": {"polluted": true}}';
    const file = FILE.replaceAll('{\n', `{ ${poison},\n`);
    const read = await readGood(file);
    const { added } = planImport(read, { annotations: [], reports: [] }, tools());
    expect(added).toHaveLength(3);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(JSON.stringify(added)).not.toContain('polluted');
    expect(Object.getPrototypeOf(added[0]?.annotation)).toBe(Object.prototype);
  });

  it('is no id', async () => {
    expect(await refusalOf('id,备注,网址,原文\r\n__proto__,x,https://a.example,y\r\n')).toEqual({
      code: 'bad-id',
      where: 'A2',
    });
  });
});
