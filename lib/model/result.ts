/**
 * Every failure that crosses a border between contexts; the words for each are in `_locales` under
 * `error_<code>`.
 */
export const ERROR_CODES = [
  'invalid-message',
  'not-allowed',
  'site-off',
  'no-text',
  'too-long',
  'note-too-long',
  'not-found',
  'storage-full',
  'storage-unavailable',
  'upgrade-failed',
  'outbox-full',
  'too-many-words',
  'no-reader',
  'injection-failed',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorCode };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (error: ErrorCode): Result<never> => ({ ok: false, error });
