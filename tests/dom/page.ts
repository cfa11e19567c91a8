/**
 * A document with the given body, connected to the test's window so that elements can be styled.
 */
export function pageOf(body: string, head = ''): Document {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}
