import type { AnnotationEdit } from '../../lib/messages/map';

/** The address of 临溪镇's page as the browser shows it, and the key that it is kept under. */
export const ADDRESS = 'https://www.linxi.gov.cn/zwgk/art/2024/1/8/art_12_345.html';
export const SOURCE = 'https://linxi.gov.cn/zwgk/art/2024/1/8/art_12_345.html';
export const HASH = 'a'.repeat(64);

/** An edit of a note on one sentence of 临溪镇's page; anything can be overridden. */
export function annotationEdit(change: Partial<AnnotationEdit> = {}): AnnotationEdit {
  return {
    id: '0b8a1d3e-5f60-4c7d-8e9f-1a2b3c4d5e6f',
    subject: 'pledge',
    target: {
      source: SOURCE,
      textHash: HASH,
      quote: {
        type: 'TextQuoteSelector',
        exact: '年底前完成三座桥梁加固',
        prefix: '',
        suffix: '。',
      },
      position: { type: 'TextPositionSelector', start: 10, end: 21 },
    },
    fields: { note: '去年也说过' },
    ...change,
  };
}
