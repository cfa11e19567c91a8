import type { SiteAct, Sites } from '../model/site';

/** The calls about where the reader is wanted; a part of `BackgroundCalls`. */
export interface SiteCalls {
  /** P: the sites on which the reader chose something. */
  'site.list': { request: Record<string, never>; response: Sites };
  /**
   * P: what is wanted on a site from now on; open pages of it follow. `not-allowed` where every
   * page of a site outside of gov.cn is to be read and the browser was not asked, or said no.
   */
  'site.set': { request: { readonly host: string; readonly act: SiteAct }; response: Sites };
  /** P: choices that a backup holds are taken over beside those made here; open pages follow. */
  'site.restore': { request: Pick<Sites, 'always' | 'never'>; response: Sites };
}
