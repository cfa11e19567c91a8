import { callBackground } from '../messages/send';
import { newUuid } from '../platform/uuid';
import { WritingDesk } from '../writing/writing-desk';

/** A desk of drafts that are saved through the background. */
export const newDesk = (): WritingDesk =>
  new WritingDesk({
    send: (edit) => callBackground('annotation.save', edit),
    newId: newUuid,
    schedule: (work, delayMs) => {
      const timer = setTimeout(work, delayMs);
      return () => clearTimeout(timer);
    },
  });
