import type { Result } from '../model/result';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Whether an answer has the shape of a result; its value comes from this extension's own code and
 * is not looked into.
 */
export function isResult<T>(value: unknown): value is Result<T> {
  return (
    isRecord(value) &&
    (value.ok === true || (value.ok === false && typeof value.error === 'string'))
  );
}

/** A call as it travels; `request` is unchecked. */
export function isCall(message: unknown): message is { call: string; request: unknown } {
  return isRecord(message) && typeof message.call === 'string';
}

/** A broadcast as it travels; `detail` is unchecked. */
export function isBroadcast(message: unknown): message is { broadcast: string; detail: unknown } {
  return isRecord(message) && typeof message.broadcast === 'string';
}
