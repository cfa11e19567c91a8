import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { plainPath } from './answer';
import type { Answer, Asked } from './answer';
import { respond } from './faults';
import type { Fault } from './faults';
import { jianguoyun } from './jianguoyun';
import type { Jianguoyun, JianguoyunRules } from './jianguoyun';
import { answer } from './methods';
import { Tree } from './tree';

/** A request, as it came and was answered. */
export interface Logged {
  /** From 0, since the start or the last reset. */
  readonly index: number;
  readonly method: string;
  /** Decoded, without a slash at its end. */
  readonly path: string;
  /** Of the request's body. */
  readonly bytes: number;
  /** Of the answer: 0 where none was given. */
  readonly status: number;
  readonly sentBytes: number;
}

/** Which requests a fault is for: the one of that index, or all that a test picks. */
export type Match = number | ((request: Pick<Logged, 'index' | 'method' | 'path'>) => boolean);

/** A WebDAV server in memory, on loopback, whose faults are scripted. */
export interface FaultServer {
  /** Where WebDAV begins: `http://127.0.0.1:…/`, with `dav/` where it plays 坚果云. */
  readonly url: URL;
  /** The files, by path: to look at and to damage. */
  readonly tree: Tree;
  readonly log: readonly Logged[];
  /** The most requests that were under way at once. */
  readonly mostAtOnce: number;
  readonly jianguoyun: Jianguoyun | undefined;
  /**
   * From now on these requests go wrong; the fault that was set last counts, at most `times` times.
   */
  fault(match: Match, fault: Fault, times?: number): void;
  /** Who may come in from now on; `undefined`: everybody. */
  setAccount(account: Account | undefined): void;
  /** No more faults; files and log stay. */
  heal(): void;
  /** As at the start: no files, no faults, no log. */
  reset(): void;
  close(): Promise<void>;
}

export interface Account {
  readonly user: string;
  readonly password: string;
}

export interface FaultServerOptions {
  readonly account?: Account;
  /** Plays 坚果云 with these limits. */
  readonly jianguoyun?: JianguoyunRules;
  readonly port?: number;
}

interface Script {
  readonly match: Match;
  readonly fault: Fault;
  left: number;
}

export async function startFaultServer(options: FaultServerOptions = {}): Promise<FaultServer> {
  const tree = new Tree();
  const cloud = options.jianguoyun && jianguoyun(options.jianguoyun);
  const log: Logged[] = [];
  const scripts: Script[] = [];
  let { account } = options;
  let came = 0;
  let underWay = 0;
  let mostAtOnce = 0;

  const faultFor = (request: Pick<Logged, 'index' | 'method' | 'path'>): Fault | undefined => {
    const script = scripts.findLast(
      ({ match, left }) =>
        left > 0 && (typeof match === 'number' ? match === request.index : match(request)),
    );
    if (script !== undefined) script.left -= 1;
    return script?.fault;
  };
  const work = (asked: Asked): Answer => {
    if (account !== undefined && asked.headers.authorization !== authorizationOf(account)) {
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="dav", charset="UTF-8"' } };
    }
    return cloud?.answer(tree, asked) ?? answer(tree, asked);
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await read(request);
    const { method, path, body } = asked;
    const index = came;
    came += 1;
    const sent =
      request.url?.includes('#') === true
        ? respond(response, () => ({ status: 400 }), undefined)
        : respond(response, () => work(asked), faultFor({ index, method, path }));
    log.push({
      index,
      method,
      path,
      bytes: body.length,
      status: sent.status,
      sentBytes: sent.bytes,
    });
  };
  const server = createServer((request, response) => {
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    response.once('close', () => (underWay -= 1));
    serve(request, response).catch(() => response.destroy());
  });
  await listening(server, options.port ?? 0);
  const root = new URL(`http://127.0.0.1:${portOf(server).toString()}/`);
  return {
    url: cloud === undefined ? root : new URL('dav/', root),
    tree,
    log,
    get mostAtOnce() {
      return mostAtOnce;
    },
    jianguoyun: cloud,
    fault: (match, fault, times = typeof match === 'number' ? 1 : Infinity) => {
      scripts.push({ match, fault, left: times });
    },
    setAccount: (next) => {
      account = next;
    },
    heal: () => {
      scripts.length = 0;
    },
    reset: () => {
      tree.clear();
      scripts.length = 0;
      log.length = 0;
      came = 0;
      mostAtOnce = 0;
      ({ account } = options);
      cloud?.forget();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const pieces: Buffer[] = [];
  for await (const piece of request) if (Buffer.isBuffer(piece)) pieces.push(piece);
  const { pathname, searchParams } = new URL(`http://localhost${request.url ?? '/'}`);
  return {
    method: request.method ?? '',
    path: plainPath(pathname),
    query: searchParams,
    headers: request.headers,
    body: Buffer.concat(pieces),
  };
}

const authorizationOf = ({ user, password }: Account): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
