import fc from 'fast-check';
import { planImport } from '../../../lib/exchange/in/plan';
import type {
  ImportChange,
  ImportCurrent,
  ImportPlan,
  ImportTools,
} from '../../../lib/exchange/in/plan';
import { readImport } from '../../../lib/exchange/in/read-file';
import type { ImportedFile, ImportError } from '../../../lib/exchange/in/imported';
import type { ExportedReport } from '../../../lib/exchange/report';
import { PLEDGE_STATUSES, WEIGHTS } from '../../../lib/model/annotation';
import type { Annotation } from '../../../lib/model/annotation';
import { withFields } from '../../../lib/model/fields';
import type { EditedFields } from '../../../lib/model/fields';
import { DOUBTED, exported, JUDGED, note, PASSAGE, uuid } from '../sample';

/** The sample's judgement with evidence as the store takes it: every piece has an address. */
export const STORED: Annotation = {
  ...JUDGED,
  evidence: JUDGED.evidence?.map((piece) => ({
    ...piece,
    url: piece.url || 'https://www.linxi.gov.cn/art/8.html',
  })),
};

/** 临溪镇's report with annotations that a store would take. */
export const kept = (
  annotations: readonly Annotation[] = [PASSAGE, DOUBTED, STORED],
): ExportedReport => exported({ annotations, anchors: {} });

/** What is kept, as an import sees it. */
export const currentOf = ({ report, text, annotations }: ExportedReport): ImportCurrent => ({
  annotations,
  reports: [{ id: report.id, url: report.url, textHash: report.textHash, text }],
});

/** Ids in order, a fixed time. */
export function tools(): ImportTools {
  let count = 900;
  return { now: '2026-11-29T08:00:00.000Z', newId: () => uuid((count += 1)) };
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A file that must be good. */
export async function readGood(content: string | Uint8Array): Promise<ImportedFile> {
  const read = await readImport(bytesOf(content));
  if (!read.ok) throw new Error(`refused: ${read.error.code} ${read.error.where}`);
  return read.value;
}

/** Why a file is refused; `undefined` for a good one. */
export async function refusalOf(content: string | Uint8Array): Promise<ImportError | undefined> {
  const read = await readImport(bytesOf(content));
  return read.ok ? undefined : read.error;
}

/** What a file would change in what is kept. */
export const planOf = async (
  content: string | Uint8Array,
  report: ExportedReport,
): Promise<ImportPlan> => planImport(await readGood(content), currentOf(report), tools());

/** A change as an edit of the annotation that is kept. */
export const editOf = ({ fields }: ImportChange): EditedFields =>
  Object.fromEntries(fields.map(({ name, is }) => [name, is]));

/** What is kept once a plan was carried out. */
export function carriedOut(plan: ImportPlan, report: ExportedReport): ExportedReport {
  const changed = report.annotations.map((annotation) => {
    const change = plan.changed.find(({ id }) => id === annotation.id);
    return change === undefined ? annotation : withFields(annotation, editOf(change));
  });
  return {
    ...report,
    annotations: [...changed, ...plan.added.map(({ annotation }) => annotation)],
  };
}

/** Text with everything that formats trip over, without what no cell can hold. */
const words = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.stringMatching(/^[=+\-@'＝,;"\n a-z一-龥<>&_0-9]{0,30}$/),
);
const line = words.map((text) =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed(),
);
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const fields = fc.record({
  note: words.map((text) => text.toWellFormed()),
  tags: fc
    .uniqueArray(
      line.filter((text) => text !== ''),
      { maxLength: 3 },
    )
    .map((tags) => tags.sort()),
  status: some(fc.constantFrom(...PLEDGE_STATUSES)),
  statusOn: some(day),
  statusBy: some(line.filter((text) => text !== '')),
  owner: some(line.filter((text) => text !== '')),
  disputed: fc.boolean(),
  pinned: some(fc.constant(true)),
  weight: some(fc.constantFrom(...WEIGHTS)),
  evidence: some(
    fc.array(
      fc.record({
        url: fc.constantFrom('https://a.example/1', 'http://b.example/?x=1&y=2'),
        text: line,
        on: some(day),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
});

/** Annotations on four places of the sample, with any fields. */
export const anyAnnotations: fc.Arbitrary<readonly Annotation[]> = fc
  .tuple(fields, fields, fields)
  .map((all) =>
    all.map(({ evidence, ...one }, index) =>
      plain(
        note(
          index + 1,
          ['工作总结', '年底前完成农村危房改造125户。', '大力弘扬<b>志愿</b>精神。'][index] ?? '',
          {
            subject: index === 0 ? 'passage' : 'pledge',
            ...one,
            evidence: evidence?.map((piece, at) =>
              plain({ ...piece, id: uuid(100 + 10 * index + at) }),
            ),
          },
        ),
      ),
    ),
  );

/** Without the fields that are absent. */
const plain = <T extends object>(value: T): T => structuredClone(value);
