import { plainPath } from './answer';
import type { Answer, Asked } from './answer';
import { propfind, proppatch } from './properties';
import { parentOf } from './tree';
import type { Tree } from './tree';

const ALLOWED = 'OPTIONS, GET, HEAD, PUT, DELETE, MKCOL, COPY, MOVE, PROPFIND, PROPPATCH';

/** Answers a request as RFC 4918 wants it: class 1, without locks. */
export function answer(tree: Tree, asked: Asked): Answer {
  const there = tree.get(asked.path);
  switch (asked.method) {
    case 'OPTIONS':
      return { status: 200, headers: { dav: '1', allow: ALLOWED } };
    case 'GET':
    case 'HEAD':
      if (there === undefined) return { status: 404 };
      return {
        status: 200,
        headers: { 'content-type': 'application/octet-stream' },
        body: there.content ?? '',
      };
    case 'PUT':
      return put(tree, asked);
    case 'DELETE':
      if (there === undefined) return { status: 404 };
      if (asked.path === '/') return { status: 403 };
      tree.delete(asked.path);
      return { status: 204 };
    case 'MKCOL':
      return makeFolder(tree, asked);
    case 'COPY':
    case 'MOVE':
      return carry(tree, asked);
    case 'PROPFIND':
      return there === undefined ? { status: 404 } : propfind(tree, asked);
    case 'PROPPATCH':
      return proppatch(tree, asked);
    default:
      return { status: 405, headers: { allow: ALLOWED } };
  }
}

function put(tree: Tree, { path, body }: Asked): Answer {
  if (tree.isFolder(path)) return { status: 405 };
  if (!tree.isFolder(parentOf(path))) return { status: 409 };
  const status = tree.get(path) === undefined ? 201 : 204;
  tree.write(path, body);
  return { status };
}

function makeFolder(tree: Tree, { path, body }: Asked): Answer {
  if (body.length > 0) return { status: 415 };
  if (tree.get(path) !== undefined) return { status: 405 };
  if (!tree.isFolder(parentOf(path))) return { status: 409 };
  tree.makeFolder(path);
  return { status: 201 };
}

function carry(tree: Tree, { method, path: from, headers }: Asked): Answer {
  if (tree.get(from) === undefined) return { status: 404 };
  const { destination, depth, overwrite } = headers;
  if (typeof destination !== 'string' || !URL.canParse(destination, 'http://localhost'))
    return { status: 400 };
  const { pathname } = new URL(destination, 'http://localhost');
  const to = plainPath(pathname);
  if (to === from || to.startsWith(`${from}/`)) return { status: 403 };
  if (!tree.isFolder(parentOf(to))) return { status: 409 };
  const isNew = tree.get(to) === undefined;
  if (!isNew && overwrite === 'F') return { status: 412 };
  tree.delete(to);
  tree.copy(from, to, method === 'COPY' && depth === '0');
  if (method === 'MOVE') tree.delete(from);
  return { status: isNew ? 201 : 204 };
}
