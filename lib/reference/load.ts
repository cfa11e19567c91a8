import { referenceIndex } from './reference-index';
import type { ReferenceIndex } from './reference-index';
import { unpackReference } from './unpack';

let loading: Promise<ReferenceIndex> | undefined;

/**
 * The figures that come with the extension. The first call loads them, some 300 kB, from the
 * extension's own files; all calls answer the same index.
 */
export function loadReference(): Promise<ReferenceIndex> {
  loading ??= import('../../data/reference/packed').then(({ PACKED }) =>
    referenceIndex(unpackReference(PACKED)),
  );
  return loading;
}
