import { canonicalUrl } from '../text/canonical-url';

/**
 * Tells, each time it is asked, whether the page's address is that of another report than when it
 * was asked last. Some scripts note the time or where the reader came from in the address: that is
 * none.
 */
export function watchReport(location: { readonly href: string }): () => boolean {
  let report = canonicalUrl(location.href);
  return () => {
    const before = report;
    report = canonicalUrl(location.href);
    return report !== before;
  };
}
