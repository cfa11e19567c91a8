import { EXTRACTOR_VERSION } from '../lib/extract/version';
import { headlineFigures, packReference, rowOf, settled } from '../lib/reference/index';
import type { Omission } from '../lib/reference/index';
import type { ReportProfile } from '../lib/model/extraction';
import type { ReferenceFigure } from '../lib/model/reference';
import { analyse } from './analyse';
import { decodeText } from './decode';
import { describeError } from './io';
import type { Io } from './io';
import { splitLines } from './lines';
import { bodyOf, originOfPath, originOfProfile } from './reference-origin';
import type { BuildOptions } from './reference-options';
import type { Body, OriginOfIssuer } from './reference-origin';

/** One document as it was read: what is written down so that a run can be taken up again. */
interface Done {
  readonly id: string;
  /** What the document was read by, so that what an older program read is read anew. */
  readonly by: string;
  readonly figures: readonly ReferenceFigure[];
  readonly omitted: readonly (readonly [why: Omission, count: number])[];
}

/** A document that is to be read. */
interface Waiting {
  readonly id: string;
  /** The whole path, whose folders may name the issuer. */
  readonly path?: string;
  readonly read: () => Promise<Body>;
}

const EVERY = 100;
const DIALECT = '1';

/**
 * Reads all documents and writes one JSON line a figure; false where the input could not be read.
 * Progress and what was left out by reason go to the standard error.
 */
export async function buildReference(io: Io, options: BuildOptions): Promise<boolean> {
  const { from, out, packed } = options;
  const part = `${out}.part`;
  let failed = 0;
  try {
    const waiting = /\.jsonl$/i.test(from) ? await documentsOf(io, from) : await filesOf(io, from);
    if (waiting.length === 0) {
      io.warn(`${from}: holds no .md or .txt file and no line`);
      return false;
    }
    const done = await readPart(io, part);
    for (const [index, one] of waiting.entries()) {
      if (index > 0 && index % EVERY === 0) io.warn(`${index} of ${waiting.length} read`);
      if (done.has(one.id)) continue;
      const read = await attempt(io, one, options);
      if (read === undefined) {
        failed += 1;
        continue;
      }
      done.set(one.id, read);
      await io.appendFile(part, `${JSON.stringify(read)}\n`);
    }
    const all = waiting.flatMap(({ id }) => done.get(id) ?? []);
    const { figures, omitted } = settled(all.flatMap((one) => one.figures));
    await io.writeFile(out, linesOf(figures));
    if (packed !== undefined) await io.writeFile(packed, [moduleOf(figures)]);
    await io.removeFile(part);
    report(io, { documents: all.length, failed, figures: figures.length }, [
      ...all.flatMap((one) => one.omitted),
      ['neighbours-differ', omitted],
    ]);
    return true;
  } catch (error) {
    io.warn(`reference build: ${describeError(error)}`);
    return false;
  }
}

function* linesOf(figures: readonly ReferenceFigure[]): Generator<string> {
  for (const figure of figures) yield `${JSON.stringify(figure)}\n`;
}

const moduleOf = (figures: readonly ReferenceFigure[]): string =>
  `/** Written by \`nuoshu reference build --packed\`; lib/reference/pack.ts says how to read it. */
export const PACKED = \`${packReference(figures.map(rowOf))}\`;
`;

async function attempt(
  io: Io,
  waiting: Waiting,
  { source }: BuildOptions,
): Promise<Done | undefined> {
  try {
    const { text, context, offset } = await waiting.read();
    const extraction = analyse({ text, context });
    const { path, id } = waiting;
    const origin = originOf(path, extraction.report);
    const from = context.url ?? (source === undefined ? id : `${source}:${id}`);
    const { figures, omitted } =
      origin === undefined
        ? { figures: [], omitted: new Map<Omission, number>([['unknown-issuer', 1]]) }
        : headlineFigures({ name: id, text, extraction }, { ...origin, id, offset, source: from });
    return { id, by: READ_BY, figures, omitted: [...omitted] };
  } catch (error) {
    io.warn(`${waiting.id}: ${describeError(error)}`);
    return undefined;
  }
}

/**
 * Who issued it: the folder and the report must not contradict each other, as where a report lies
 * in the folder of a city of a like name.
 */
function originOf(path: string | undefined, report: ReportProfile): OriginOfIssuer | undefined {
  const told = originOfProfile(report);
  const filed = path === undefined ? undefined : originOfPath(path);
  if (filed === undefined) return told;
  const isOther = told?.level === filed.level && told.issuer !== filed.issuer;
  return isOther ? undefined : filed;
}

const READ_BY = `${EXTRACTOR_VERSION} ${DIALECT}`;

async function filesOf(io: Io, folder: string): Promise<Waiting[]> {
  const root = folder.length > 1 && folder.endsWith('/') ? folder.slice(0, -1) : folder;
  const names = (await io.listFiles(root)).filter((name) => /\.(?:md|txt)$/i.test(name));
  return names.toSorted().map((id) => {
    const path = `${root}/${id}`;
    return {
      id,
      path,
      read: async () => {
        const content = decodeText(await io.readFile(path));
        if (!content.ok) throw new Error(content.message);
        return bodyOf(content.text.replaceAll('\r\n', '\n'));
      },
    };
  });
}

async function documentsOf(io: Io, file: string): Promise<Waiting[]> {
  const bytes = await io.readFile(file);
  const waiting: Waiting[] = [];
  let number = 0;
  for await (const line of splitLines(inOne(bytes))) {
    number += 1;
    if (line?.trim() === '') continue;
    const document = line === undefined ? undefined : readDocument(line);
    if (document === undefined) io.warn(`${file}: line ${number}: no object with id and text`);
    else waiting.push(document);
  }
  return waiting;
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function readDocument(line: string): Waiting | undefined {
  const fields = parsed(line);
  if (fields === undefined) return undefined;
  const { id, text, title, url } = fields;
  if (typeof text !== 'string' || (typeof id !== 'string' && typeof id !== 'number'))
    return undefined;
  const name = String(id);
  const read = (): Promise<Body> => {
    const body = bodyOf(text);
    return Promise.resolve({
      ...body,
      context: {
        ...body.context,
        ...(typeof title === 'string' && { title }),
        ...(typeof url === 'string' && /^https?:\/\//i.test(url) && { url }),
      },
    });
  };
  return { id: name, path: name, read };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an interrupted run had read; a last line that was cut off is none. */
async function readPart(io: Io, part: string): Promise<Map<string, Done>> {
  const done = new Map<string, Done>();
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(part);
  } catch {
    return done;
  }
  for await (const line of splitLines(inOne(bytes))) {
    const fields = line === undefined ? undefined : parsed(line);
    if (fields !== undefined && isDone(fields)) done.set(fields.id, fields);
  }
  if (done.size > 0) io.warn(`${done.size} documents were read before`);
  return done;
}

/* Only this program writes these lines: what names its own version has its own shape. */
const isDone = (fields: object): fields is Done =>
  'by' in fields && fields.by === READ_BY && 'id' in fields && typeof fields.id === 'string';

interface Totals {
  readonly documents: number;
  readonly failed: number;
  readonly figures: number;
}

function report(
  io: Io,
  { documents, failed, figures }: Totals,
  omitted: readonly (readonly [Omission, number])[],
): void {
  const sums = new Map<Omission, number>();
  for (const [why, count] of omitted) sums.set(why, (sums.get(why) ?? 0) + count);
  io.warn(`${figures} figures of ${documents} documents${failed > 0 ? `, ${failed} failed` : ''}`);
  const list = [...sums].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  for (const [why, count] of list) io.warn(`left out: ${why} ${count}`);
}
