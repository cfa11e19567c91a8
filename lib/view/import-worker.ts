import { newUuid } from '../platform/uuid';
import { storageError } from '../store/attempt';
import { NuoshuDatabase } from '../store/database';
import { FilesDatabase, ImportBusyError } from '../store/incoming';
import { hashText } from '../text/hash';
import { ImportDesk } from '../transfer/import-desk';
import type {
  ImportAnswers,
  ImportAsk,
  ImportMessage,
  ImportReply,
  ImportTrouble,
} from './import-protocol';

/*
 * Files are read and compared in a thread of their own: a workbook or a hundred megabytes of notes
 * would keep the page.
 */
const desk = new ImportDesk({
  database: new NuoshuDatabase(),
  files: new FilesDatabase(),
  newId: newUuid,
  nowMs: () => Date.now(),
  sha256: hashText,
  readOther: async (bytes) => (await import('../exchange/in/read-file')).readImport(bytes),
});

const reply = (message: ImportReply): void => postMessage(message);

function troubleOf(error: unknown): ImportTrouble {
  if (error instanceof ImportBusyError) return 'busy';
  return storageError(error) === 'storage-full' ? 'full' : 'other';
}

function answer(ask: ImportAsk): Promise<ImportAnswers[ImportAsk['kind']]> {
  switch (ask.kind) {
    case 'look':
      return desk.look({
        file: ask.file,
        texts: new Map(ask.texts.map((text) => [text.name, text])),
      });
    case 'rows':
      return Promise.resolve(desk.rows(ask.list, ask.from, ask.to));
    case 'stage':
      return desk.stage(ask.choice, (items) => reply({ kind: 'told', items }));
  }
}

addEventListener('message', ({ data: { id, ask } }: MessageEvent<ImportMessage>) => {
  answer(ask).then(
    (value) => reply({ kind: 'answer', id, value }),
    (error: unknown) => reply({ kind: 'failed', id, why: troubleOf(error) }),
  );
});
