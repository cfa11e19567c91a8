import type { ServerResponse } from 'node:http';
import type { Answer } from './answer';

/** What a server may do wrong. */
export type Fault =
  /** Answers this, and does nothing. */
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Does what it was asked, and ends the line after so many sixteenths of the answer. */
  | { readonly kind: 'cut'; readonly sixteenths: number }
  /** Serves so many sixteenths as if they were all of it. */
  | { readonly kind: 'short'; readonly sixteenths: number }
  /** Announces another length than it sends, and ends the line. */
  | { readonly kind: 'length'; readonly bytes: number }
  /**
   * Does what it was asked, and says nothing: `headers` not even a status, `body` half of the
   * answer.
   */
  | { readonly kind: 'stall'; readonly after: 'nothing' | 'headers' }
  /** Ends the line, before (`undone`) or after (`done`) it did what it was asked. */
  | { readonly kind: 'hang-up'; readonly work: 'done' | 'undone' }
  /** Alters what it answers: a listing that lies. */
  | { readonly kind: 'alter'; readonly alter: (body: string) => string };

/** A page to log in, as a hotel's network or an expired session gives it in place of anything. */
export const LOGIN_PAGE: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html><head><title>登录</title></head><body><form><input type="password"></form></body></html>',
};

export const redirectTo = (location: string, status = 302): Answer => ({
  status,
  headers: { location },
});

const isUndone = (fault: Fault): boolean =>
  fault.kind === 'answer' || (fault.kind === 'hang-up' && fault.work === 'undone');

/**
 * Answers a request, with the fault that was set for it; answers how many bytes of a body were
 * sent.
 */
export function respond(
  response: ServerResponse,
  work: () => Answer,
  fault: Fault | undefined,
): Sent {
  const answer = fault !== undefined && isUndone(fault) ? undefined : work();
  if (fault === undefined) return whole(response, answer ?? { status: 500 });
  switch (fault.kind) {
    case 'answer':
      return whole(response, fault.answer);
    case 'alter':
      return whole(response, altered(answer, fault.alter));
    case 'short':
      return whole(response, {
        ...answer,
        status: answer?.status ?? 500,
        body: part(answer, fault.sixteenths),
      });
    case 'cut':
      return broken(response, {
        answer,
        body: part(answer, fault.sixteenths),
        length: bytesOf(answer).length,
      });
    case 'length':
      return broken(response, { answer, body: bytesOf(answer), length: fault.bytes });
    case 'stall':
      return stalled(response, answer, fault.after === 'headers');
    case 'hang-up':
      response.destroy();
      return { status: 0, bytes: 0 };
  }
}

/** What went out. */
export interface Sent {
  readonly status: number;
  readonly bytes: number;
}

const bytesOf = (answer: Answer | undefined): Buffer => Buffer.from(answer?.body ?? '');

const part = (answer: Answer | undefined, sixteenths: number): Buffer => {
  const bytes = bytesOf(answer);
  return bytes.subarray(0, Math.floor((bytes.length * sixteenths) / 16));
};

const altered = (answer: Answer | undefined, alter: (body: string) => string): Answer => ({
  ...answer,
  status: answer?.status ?? 500,
  body: alter(bytesOf(answer).toString()),
});

function whole(response: ServerResponse, answer: Answer): Sent {
  const bytes = bytesOf(answer);
  const length = answer.status === 204 ? {} : { 'content-length': bytes.length };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  response.end(bytes);
  return { status: answer.status, bytes: bytes.length };
}

function broken(
  response: ServerResponse,
  {
    answer,
    body,
    length,
  }: { readonly answer: Answer | undefined; readonly body: Buffer; readonly length: number },
): Sent {
  const status = answer?.status ?? 500;
  response.writeHead(status, { ...answer?.headers, 'content-length': length, connection: 'close' });
  response.flushHeaders();
  if (body.length > 0) response.write(body);
  response.socket?.destroySoon();
  return { status, bytes: body.length };
}

/** The line stays open until the client or the test ends it. */
function stalled(response: ServerResponse, answer: Answer | undefined, hasHeaders: boolean): Sent {
  if (!hasHeaders) return { status: 0, bytes: 0 };
  const bytes = part(answer, 8);
  const status = answer?.status ?? 500;
  response.writeHead(status, { ...answer?.headers, 'content-length': bytesOf(answer).length });
  response.flushHeaders();
  if (bytes.length > 0) response.write(bytes);
  return { status, bytes: bytes.length };
}
