import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linesOf, unpacked } from '../../lib/text/gzip';
import { bringIn, computer, idWith } from '../builders/transfer';

interface Line {
  readonly kind: string;
  readonly annotation?: Record<string, unknown> & { readonly target: Record<string, unknown> };
  readonly [name: string]: unknown;
}

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'kind' in value;

async function linesIn(file: File): Promise<Line[]> {
  const words = gunzipSync(new Uint8Array(await file.arrayBuffer())).toString();
  return words
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter(isLine);
}

const packed = (lines: readonly unknown[]): File =>
  new File(
    [
      gzipSync(
        lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') +
          '\n',
      ),
    ],
    'a.jsonl.gz',
  );

/** A good backup with something done to its lines, brought in by a fresh computer. */
async function broughtIn(spoil: (lines: Line[]) => readonly unknown[]) {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  const read = await bringIn(fresh, packed(spoil(await linesIn(await lost.backup()))));
  return { read, rows: await fresh.database.annotations.toArray(), fresh };
}

const quoteOf = (target: unknown): object =>
  typeof target === 'object' && target !== null && 'quote' in target && isObject(target.quote)
    ? target.quote
    : {};
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Note = NonNullable<Line['annotation']>;

const inNote = (lines: readonly Line[], change: (annotation: Note) => object): Line[] =>
  lines.map((line) =>
    line.annotation?.id === idWith('1')
      ? { ...line, annotation: { ...line.annotation, ...change(line.annotation) } }
      : line,
  );

const deep = (depth: number): string =>
  `{"kind":"settings","settings":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`;

describe('a backup that is bad anywhere is refused whole, with the line', () => {
  it.each<
    [name: string, code: string, where: RegExp, spoil: (lines: Line[]) => readonly unknown[]]
  >([
    [
      'of a later version',
      'newer-format',
      /^1$/,
      ([first, ...rest]) => [{ ...first, version: 99 }, ...rest],
    ],
    ['without its end', 'cut-off', /^\d+$/, (lines) => lines.slice(0, -1)],
    ['with a line too few', 'cut-off', /^\d+$/, (lines) => lines.toSpliced(3, 1)],
    ['with a line behind its end', 'bad-value', /^\d+$/, (lines) => [...lines, lines[1]]],
    [
      'with the same annotation twice',
      'duplicate-id',
      /^\d+$/,
      (lines) => {
        const end = lines.at(-1);
        const note = lines.find(({ annotation }) => annotation !== undefined);
        return [...lines.slice(0, -1), note, { ...end, lines: lines.length - 1 }];
      },
    ],
    [
      'with JSON ten thousand deep',
      'too-deep',
      /^2$/,
      (lines) => lines.with(1, { kind: 'x' }).map((line, at) => (at === 1 ? deep(10_000) : line)),
    ],
    [
      'with a line that is no JSON',
      'not-json',
      /^3$/,
      (lines) => lines.map((line, at) => (at === 2 ? '{"kind":' : line)),
    ],
    ['with an unknown kind', 'bad-value', /^3 kind/, (lines) => lines.with(2, { kind: 'virus' })],
    [
      'with a wrong status',
      'bad-value',
      /annotation\.status$/,
      (lines) => inNote(lines, () => ({ status: 'won' })),
    ],
    [
      'with a note that is too long',
      'bad-value',
      /annotation\.note$/,
      (lines) => inNote(lines, () => ({ note: '数'.repeat(100_001) })),
    ],
    [
      'with an address that is none',
      'bad-value',
      /annotation\.evidence\[0\]\.url$/,
      (lines) =>
        inNote(lines, () => ({
          evidence: [{ id: idWith('e'), url: 'javascript:alert(1)', text: '' }],
        })),
    ],
    [
      'with an instant that is none',
      'bad-value',
      /annotation\.updatedAt$/,
      (lines) => inNote(lines, () => ({ updatedAt: 'tomorrow' })),
    ],
    [
      'with a place that ends before it begins',
      'bad-value',
      /annotation\.target/,
      (lines) =>
        inNote(lines, ({ target }) => ({
          target: { ...target, position: { type: 'TextPositionSelector', start: 9, end: 3 } },
        })),
    ],
  ])('%s', async (_, code, where, spoil) => {
    const { read, rows } = await broughtIn(spoil);
    expect(read).toMatchObject({ ok: false, error: { code, where: expect.stringMatching(where) } });
    expect(rows).toEqual([]);
  });

  it('cut in the middle, empty, or no gzip at all', async () => {
    const [lost, fresh] = [computer(), computer()];
    await lost.fill();
    const whole = await lost.backup();
    const half = new File([whole.slice(0, whole.size / 2)], 'half.jsonl.gz');
    expect(await bringIn(fresh, half)).toMatchObject({ ok: false, error: { code: 'cut-off' } });
    expect(await bringIn(fresh, packed([]))).toMatchObject({ ok: false });
    expect(await bringIn(fresh, new File([], 'empty.jsonl.gz'))).toMatchObject({ ok: false });
    expect(await fresh.database.annotations.count()).toBe(0);
  });

  it('that would unpack to more than is read', async () => {
    const bomb = new Blob([gzipSync(Buffer.alloc(20_000_000, 0x20))]);
    const units = async (pieces: AsyncIterable<string>): Promise<number> => {
      let sum = 0;
      for await (const piece of pieces) sum += piece.length;
      return sum;
    };
    await expect(units(unpacked(bomb, 1_000_000))).rejects.toMatchObject({
      code: 'unpacks-too-big',
    });
    await expect(units(linesOf(unpacked(bomb, 100_000_000), 1_000_000))).rejects.toMatchObject({
      code: 'unpacks-too-big',
    });
  });
});

describe('what only looks bad', () => {
  it('markup and formulas stay text', async () => {
    const note = '<img src=x onerror=alert(1)>\n=HYPERLINK("http://a")\u202e';
    const { rows } = await broughtIn((lines) => inNote(lines, () => ({ note })));
    expect(rows.find(({ id }) => id === idWith('1'))?.note).toBe(note);
  });

  it('`__proto__` is a name like any other, and no setting', async () => {
    const line = '{"kind":"settings","settings":{"__proto__":{"language":"en"},"constructor":1}}';
    const { read } = await broughtIn((lines) =>
      lines.map((one, at) => (at === 1 ? JSON.parse(line) : one)),
    );
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.value.settings?.language).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('language');
  });

  it('a text that is not the one it says is left out, and told; all else comes', async () => {
    const { read, rows, fresh } = await broughtIn((lines) =>
      lines.map((line) =>
        line.kind === 'text' ? JSON.parse(JSON.stringify(line).replace('2.88', '2.99')) : line,
      ),
    );
    expect(read).toMatchObject({ ok: true, value: { unreadable: 1, texts: 0 } });
    expect(rows).toHaveLength(2);
    expect(await fresh.database.snapshots.count()).toBe(0);
  });
});

it.each([
  { where: 'an annotation', change: () => ({ mood: '未知的一栏' }), name: 'annotation.mood' },
  {
    where: 'its place',
    change: ({ target }: Note) => ({ target: { ...target, html: '未知的一栏' } }),
    name: 'annotation.target.html',
  },
  {
    where: 'the words of its place',
    change: ({ target }: Note) => ({
      target: { ...target, quote: { ...quoteOf(target), html: '未知的一栏' } },
    }),
    name: 'annotation.target.quote.html',
  },
])(
  'what a later version wrote into $where is left out, counted and named, and refuses nothing',
  async ({ change, name }) => {
    const { read, rows } = await broughtIn((lines) => inNote(lines, change));
    expect(read).toMatchObject({ ok: true, value: { reduced: 1, unreadable: 0, leftOut: [name] } });
    expect(rows.map(({ id }) => id)).toContain(idWith('1'));
    expect(JSON.stringify(rows)).not.toContain('未知的一栏');
    const whole = await broughtIn((lines) => lines);
    expect(whole.read).toMatchObject({ ok: true, value: { reduced: 0, leftOut: [] } });
  },
);
