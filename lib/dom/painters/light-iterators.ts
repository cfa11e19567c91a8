/** A list of nodes that walks like a `NodeIterator`. */
function listIterator(nodes: readonly Node[]): Pick<NodeIterator, 'nextNode' | 'previousNode'> {
  let at = 0;
  return {
    nextNode: () => nodes[at++] ?? (at--, null),
    previousNode: () => (at > 0 ? (nodes[--at] ?? null) : null),
  };
}

/**
 * Runs work in which mark.js walks the page. mark.js makes a `NodeIterator` for every pass; each
 * stays registered with the document until it is collected, and every node removed in the meantime
 * is reported to all of them, so that thousands of blocks take minutes. For the time of the work
 * `createNodeIterator` answers a plain list instead, in this script's own view of the document.
 */
export function withLightIterators<T>(page: Document, work: () => T): T {
  Object.defineProperty(page, 'createNodeIterator', {
    configurable: true,
    value: (root: Node, whatToShow: number, filter: (node: Node) => number) => {
      const nodes: Node[] = [];
      const walker = page.createTreeWalker(root, whatToShow);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (filter(node) === 1) nodes.push(node);
      }
      return listIterator(nodes);
    },
  });
  try {
    return work();
  } finally {
    Reflect.deleteProperty(page, 'createNodeIterator');
  }
}
