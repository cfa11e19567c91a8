/** Makes an event count as the reader's own doing: what a script dispatches is never trusted. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
