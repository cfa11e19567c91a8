import { hrefOf, xmlAnswer } from './answer';
import type { Answer, Asked } from './answer';
import { propfind } from './properties';
import { parentOf } from './tree';
import type { Tree } from './tree';

/** What 坚果云 publishes of its limits, and the clock that they are counted by. */
export interface JianguoyunRules {
  readonly pageSize?: number;
  readonly requests?: number;
  readonly windowMs?: number;
  readonly gapMs?: number;
  readonly nowMs?: () => number;
}

/** 坚果云's ways, as it and its users tell of them: it cannot be reached from a test. */
export interface Jianguoyun {
  /** Its own answer, where it differs from that of any other server. */
  answer(tree: Tree, asked: Asked): Answer | undefined;
  /** Requests that came less than the gap after the one before; it does not refuse them. */
  readonly tooSoon: readonly string[];
  forget(): void;
}

const ROOT = '/dav';

const error = (status: number, exception: string, message: string): Answer =>
  xmlAnswer(
    status,
    `<d:error xmlns:d="DAV:" xmlns:s="http://ns.jianguoyun.com"><s:exception>${exception}</s:exception><s:message>${message}</s:message></d:error>`,
  );

/** 坚果云 with these rules. Its WebDAV begins at `/dav`, whose root takes folders only. */
export function jianguoyun(rules: JianguoyunRules = {}): Jianguoyun {
  const {
    pageSize = 750,
    requests = 600,
    windowMs = 30 * 60_000,
    gapMs = 200,
    nowMs = Date.now,
  } = rules;
  let times: number[] = [];
  const tooSoon: string[] = [];
  return {
    tooSoon,
    answer: (tree, asked) => {
      const now = nowMs();
      if (now - (times.at(-1) ?? -Infinity) < gapMs) tooSoon.push(`${asked.method} ${asked.path}`);
      times = [...times.filter((time) => time > now - windowMs), now];
      if (times.length > requests) {
        return error(503, 'BlockedTemporarily', 'Too many requests are received recently');
      }
      return (
        structure(tree, asked) ??
        (asked.method === 'PROPFIND' ? pageOf(tree, asked, pageSize) : undefined)
      );
    },
    forget: () => {
      times = [];
      tooSoon.length = 0;
    },
  };
}

function structure(tree: Tree, { method, path }: Asked): Answer | undefined {
  if (tree.get(ROOT) === undefined) tree.makeFolder(ROOT);
  if (path !== ROOT && !path.startsWith(`${ROOT}/`)) return { status: 404 };
  if (path !== ROOT && !tree.isFolder(parentOf(path))) {
    return error(409, 'AncestorsNotFound', 'The ancestors of this location does not found');
  }
  return method === 'PUT' && parentOf(path) === ROOT ? { status: 404 } : undefined;
}

/** Of a folder with more entries only a page is listed, with the address of the next. */
function pageOf(tree: Tree, asked: Asked, pageSize: number): Answer | undefined {
  const { path, query, headers } = asked;
  if (!tree.isFolder(path) || headers.depth !== '1') return undefined;
  const all = [path, ...tree.below(path)];
  const start = Number(query.get('mk') ?? '0');
  const end = start + pageSize;
  const answer = propfind(tree, asked, all.slice(start, end));
  if (end >= all.length) return answer;
  const next = `http://${String(headers.host)}${hrefOf(path, true)}?mk=${end.toString()}`;
  return { ...answer, headers: { ...answer.headers, link: `<${next}>; rel="next"` } };
}
