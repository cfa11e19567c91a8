import { IncomingWork } from '../../lib/background/incoming';
import { hashText } from '../../lib/text/hash';
import type { BackgroundWorld } from '../../lib/background/world';
import { readImport } from '../../lib/exchange/in/read-file';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { saveFilter } from '../../lib/store/filters';
import { saveReport } from '../../lib/store/reports';
import { ImportDesk } from '../../lib/transfer/import-desk';
import { backupFile } from '../../lib/transfer/keeper';
import { newUuid } from '../../lib/platform/uuid';
import { annotationEdit, SOURCE } from './annotation-edit';
import { background } from './background-world';
import { capturedReport } from './captured-report';
import { TEXT } from './extraction';

/** An id that begins with this hex digit. */
export const idWith = (digit: string): string => annotationEdit().id.replace(/^./, digit);

/**
 * A reader's computer: a store, a desk that reads files, a background that writes what it put
 * together.
 */
export interface Computer {
  readonly world: BackgroundWorld;
  readonly database: BackgroundWorld['database'];
  readonly files: BackgroundWorld['files'];
  readonly desk: ImportDesk;
  readonly work: IncomingWork;
  /** Reports of which it was told that their annotations changed. */
  readonly told: readonly string[];
  /** Everything that is kept as a file, made at the world's time. */
  readonly backup: (name?: string) => Promise<File>;
  /** Keeps 临溪镇's report with a note that has everything, one in the bin, and a saved filter. */
  readonly fill: () => Promise<void>;
}

/** Makes a computer; parts of its background's world can be replaced. */
export function computer(over: Partial<BackgroundWorld> = {}): Computer {
  const { world } = background({ newId: newUuid, ...over });
  const { database, files, nowMs } = world;
  const told: string[] = [];
  const work = new IncomingWork(world, (ids) => {
    told.push(...ids);
    return Promise.resolve();
  });
  const desk = new ImportDesk({
    database,
    files,
    newId: newUuid,
    nowMs,
    sha256: hashText,
    readOther: readImport,
  });
  return {
    world,
    database,
    files,
    desk,
    work,
    told,
    backup: async (name = 'nuoshu-backup-2026-01-01.jsonl.gz') =>
      new File(
        [
          await backupFile({
            database,
            nowMs,
            readSettings: () => Promise.resolve({ language: 'zh_TW' }),
            writeState: () => Promise.resolve(),
          }),
        ],
        name,
      ),
    fill: async () => {
      const textHash = await hashText(TEXT);
      await saveReport(database, world, capturedReport({ textHash }));
      const { target } = annotationEdit();
      const place = {
        reportId: SOURCE,
        subject: 'pledge' as const,
        target: { ...target, textHash },
      };
      await saveAnnotation(database, world, {
        ...place,
        id: idWith('1'),
        finding: { strength: 'firm', due: '2024-12-31' },
        fields: {
          note: '去年也说过\n<b>“三座桥”</b>',
          tags: ['交通', '桥梁'],
          status: 'partly-kept',
          statusOn: '2025-02-03',
          statusBy: '县交通局',
          evidence: [
            {
              id: idWith('e'),
              url: 'https://www.linxi.gov.cn/b.html',
              text: '两座通车',
              on: '2025-01-31',
            },
          ],
          pinned: true,
          weight: 3,
          owner: '交通办',
        },
      });
      await saveAnnotation(database, world, {
        ...place,
        id: idWith('2'),
        fields: { note: '删掉的', tags: ['旧'] },
      });
      await deleteAnnotation(database, world, idWith('2'));
      await saveFilter(database, world, {
        id: idWith('f'),
        name: '逾期的',
        filter: '{"due":["overdue"]}',
      });
    },
  };
}

/**
 * Lets a computer bring in a file as a whole; what older state it holds of what is there is left.
 */
export async function bringIn(
  { desk, work }: Computer,
  file: File,
  texts: readonly File[] = [],
): Promise<Awaited<ReturnType<ImportDesk['look']>>> {
  const looked = await desk.look({ file, texts: new Map(texts.map((text) => [text.name, text])) });
  if (!looked.ok) return looked;
  await desk.stage({ base: 'newer', except: new Set() }, () => undefined);
  await work.finish();
  return looked;
}
