import { DeskServer } from '../../lib/desk/server';
import type { DeskPort } from '../../lib/desk/client';
import type { DeskReply } from '../../lib/desk/protocol';
import type { DeskSource } from '../../lib/desk/source';

/** The desk's index in the same process: what the worker is to the page. */
export interface LocalDesk {
  readonly port: DeskPort;
  readonly replies: readonly DeskReply[];
  /** Loads; resolves when everything was read once. */
  readonly start: () => Promise<() => void>;
}

/** An index over a source; messages travel as copies, as they do to a worker. */
export function localDesk(source: DeskSource): LocalDesk {
  const replies: DeskReply[] = [];
  const hearers = new Set<(reply: DeskReply) => void>();
  const server = new DeskServer({
    source,
    reply: (reply) => {
      const copy = structuredClone(reply);
      replies.push(copy);
      for (const hear of hearers) hear(copy);
    },
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
  });
  return {
    port: {
      send: (message) => server.handle(structuredClone(message)),
      hear: (hear) => void hearers.add(hear),
    },
    replies,
    start: () => server.start(),
  };
}
