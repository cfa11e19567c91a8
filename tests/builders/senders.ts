import type { Sender } from '../../lib/messages/router';
import { ADDRESS } from './annotation-edit';

/** One of the extension's own pages. */
export const PAGE: Sender = {
  isOwn: true,
  kind: 'page',
  isPrivate: false,
  url: 'chrome-extension://id/sidepanel.html',
  origin: 'chrome-extension://id',
};

/** The content script of the page at `ADDRESS`, in the outermost frame of tab 7. */
export const CONTENT: Sender = {
  isOwn: true,
  kind: 'content',
  isPrivate: false,
  url: ADDRESS,
  origin: 'https://www.linxi.gov.cn',
  tabUrl: ADDRESS,
  tabId: 7,
  frameId: 0,
  documentId: 'document-1',
};

/** The content script of a page of another site, in tab 8. */
export const ELSEWHERE: Sender = {
  ...CONTENT,
  url: 'https://www.qingyuan.gov.cn/a.html',
  origin: 'https://www.qingyuan.gov.cn',
  tabUrl: 'https://www.qingyuan.gov.cn/a.html',
  tabId: 8,
  documentId: 'document-2',
};

/** A card in tab 7. */
export const CARD: Sender = {
  isOwn: true,
  kind: 'card',
  isPrivate: false,
  url: 'chrome-extension://id/card.html',
  origin: 'chrome-extension://id',
  tabUrl: ADDRESS,
  tabId: 7,
  frameId: 3,
  documentId: 'card-1',
};

/** A card in tab 8. */
export const CARD_ELSEWHERE: Sender = {
  ...CARD,
  tabUrl: ELSEWHERE.tabUrl,
  tabId: 8,
  documentId: 'card-2',
};
