import { describe, expect, it } from 'vitest';
import { COPY_FORMS, copyOf } from '../../lib/view/place-copies';
import { wordsOf } from '../../lib/wording/words';
import { cardContent, METRIC_PLACE, PLEDGE_PLACE } from '../builders/card-content';
import { SOURCE } from '../builders/annotation-edit';

const { page: shown } = cardContent();
const page = {
  ...shown,
  profile: shown.profile && { ...shown.profile, publishedOn: '2024-01-05' },
};
const WORDS = wordsOf('zh_CN');
const copied = { page, today: '2026-11-30', place: METRIC_PLACE };

describe('a place is copied', () => {
  it('as a quotation with its source', () => {
    expect(copyOf('quote', copied, WORDS)).toContain('“财政总收入2.88亿元。”');
  });

  it('as a reference, by the edition that was chosen', () => {
    const reference = copyOf('citation', { ...copied, edition: '2015' }, WORDS);
    expect(reference).toContain('[EB/OL]');
    expect(reference).not.toContain('\n');
    expect(reference).not.toBe(copyOf('citation', { ...copied, edition: '2025' }, WORDS));
  });

  it('as a link that looks for the sentence of a figure', () => {
    const link = copyOf('link', copied, WORDS);
    expect(decodeURIComponent(link)).toBe(`${SOURCE}#:~:text=财政总收入2.88亿元。`);
  });

  it('as a link that looks for a short passage by what stands around it', () => {
    const { target } = PLEDGE_PLACE;
    const quote = { ...target.quote, prefix: '前文，', suffix: '，后文' };
    const place = { ...PLEDGE_PLACE, text: '新建小学', target: { ...target, quote } };
    expect(decodeURIComponent(copyOf('link', { ...copied, place }, WORDS))).toBe(
      `${SOURCE}#:~:text=前文，-,新建小学,-，后文`,
    );
  });

  it('as Markdown in which nothing of the page is markup', () => {
    const place = { ...PLEDGE_PLACE, text: '完成*重点*项目\n[12]个' };
    const lines = copyOf('markdown', { ...copied, place }, WORDS).split('\n');
    expect(lines.slice(0, 3)).toEqual(['> 完成\\*重点\\*项目', '> \\[12\\]个', '>']);
    expect(lines[3]).toMatch(/^> —— 《[^》]+》[^<]*<https?:[^>]+:~:text=[^>]+>$/);
  });

  it.each(COPY_FORMS)('never as nothing: %s', (form) => {
    for (const language of ['zh_CN', 'zh_TW', 'en'] as const)
      expect(copyOf(form, copied, wordsOf(language))).not.toMatch(/undefined|^$/);
  });
});
