import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { annotatedHtml } from '../../lib/exchange/annotated-html';
import { htmlText } from '../../lib/exchange/html';
import { wordsOf } from '../../lib/wording/words';
import { exported, HOSTILE, JUDGED, note, PASSAGE, poisoned, TEXT, WORDS } from './sample';
import { isMarked } from '../../lib/wording/note-tree';

const documentOf = (html: string): Document => parseHTML(html).document;
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '\ufffd');

describe('annotatedHtml', () => {
  const written = annotatedHtml(exported(), WORDS);
  const page = documentOf(written);

  it('states source, capture time and hash', () => {
    const facts = [...page.querySelectorAll('header dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(Object.fromEntries(facts)).toMatchObject({
      发布单位: '临溪镇人民政府',
      网址: 'http://www.linxi.gov.cn/art/1.html?from=a&b=<c>',
      全文保存时间: '2024-05-01T04:00:00.000Z',
      '全文 SHA-256': exported().report.textHash,
    });
    expect(page.title).toBe('临溪镇2023年工作总结和2024年工作计划');
  });

  it('marks watch words where the reader has them, and says what that means', () => {
    const start = TEXT.indexOf('危房');
    const html = documentOf(
      annotatedHtml(exported({ watched: [{ start, end: start + 2 }] }), WORDS),
    );
    expect(
      [...html.querySelectorAll('.text .watch')].map(({ textContent }) => textContent),
    ).toEqual(['危房']);
    expect(html.querySelector('.quiet .watch')?.textContent).toBe('关注词');
    expect(page.querySelector('.watch')).toBeNull();
  });

  it('shows the text with everything marked in place', () => {
    const article = documentOf(written).querySelector('.text');
    const marked = (selector: string): (string | null)[] =>
      [...(article?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
    expect(marked('.metric')).toEqual(['24.03亿元', '3%']);
    expect(marked('.target')).toEqual(['125户']);
    expect(marked('.pledge').join('')).toBe('年底前完成农村危房改造125户。');
    expect(marked('mark').join('|')).toBe('工作总结|24.03亿元|年底前完成农村危房改造|125户|。');
    expect(marked('sup')).toEqual(['1', '2', '3']);
    for (const number of article?.querySelectorAll('sup') ?? []) number.remove();
    expect(
      [...(article?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent).join('\n'),
    ).toBe(TEXT);
  });

  it('lists notes by number, judgement and evidence with them, orphans last', () => {
    const items = [...page.querySelectorAll('.notes li')];
    expect(items.map(({ id }) => id)).toEqual(['note-1', 'note-2', 'note-3', 'note-4']);
    expect(items[2]?.textContent).toContain('部分兑现，2025-01-08，张三');
    expect(items[2]?.querySelector('dd a')?.getAttribute('href')).toBe(
      'https://www.linxi.gov.cn/art/9.html',
    );
    expect(items[3]?.textContent).toContain('原文已不在页面上');
    expect(items[3]?.querySelector('a[href^="#"]')).toBeNull();
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  it('two notes that end together are both numbered; one of no length is listed', () => {
    const nothing = { ...note(6, '全年') };
    const { target } = nothing;
    const annotations = [
      JUDGED,
      note(5, '125户。'),
      {
        ...nothing,
        target: { ...target, position: { ...target.position, end: target.position.start } },
      },
    ];
    const html = documentOf(annotatedHtml(exported({ annotations, anchors: {} }), WORDS));
    expect([...html.querySelectorAll('sup')].map(({ textContent }) => textContent)).toEqual([
      '2',
      '3',
    ]);
    expect(html.querySelectorAll('.notes li')).toHaveLength(3);
  });

  it('says what was corrected, and what was read', () => {
    const corrected = note(5, '24.03亿元', {
      subject: 'metric',
      correction: {
        is: 'metric',
        set: { value: 240_300_000 },
        was: { value: 2_403_000_000, unit: '元' },
      },
    });
    const html = documentOf(annotatedHtml(exported({ annotations: [corrected] }), WORDS));
    const facts = [...html.querySelectorAll('.notes dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(Object.fromEntries(facts)).toMatchObject({
      更正: '数值：2.403亿元（240,300,000元）',
      原读作: '数值：24.03亿元（2,403,000,000元）',
    });
  });

  it('speaks the reader’s language and says that no text is kept', () => {
    const html = documentOf(
      annotatedHtml(exported({ text: undefined, annotations: [PASSAGE] }), wordsOf('en')),
    );
    expect(html.documentElement.getAttribute('lang')).toBe('en');
    expect(html.querySelector('main p')?.textContent).toBe(
      'The full text of this report was not kept.',
    );
    expect(html.querySelectorAll('.notes li')).toHaveLength(1);
    expect(html.querySelector('main a')).toBeNull();
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'no text becomes markup: %j',
    (_name, text) => {
      const html = annotatedHtml(poisoned(text), WORDS);
      const hostile = documentOf(html);
      const elements = new Set(
        [...hostile.querySelectorAll('*')].map(({ localName }) => localName),
      );
      const allowed =
        'html head meta title style body header main h1 h2 p dl dt dd a time code article span mark sup ol li blockquote ' +
        'div strong em s ul pre hr br';
      expect([...elements].filter((name) => !allowed.split(' ').includes(name))).toEqual([]);
      for (const element of hostile.querySelectorAll('*')) {
        const names = [...element.attributes].map(({ name }) => name);
        expect(names.filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
      }
      for (const { href } of hostile.querySelectorAll('a'))
        expect(href).toMatch(/^(?:#|https?:|mailto:)/);
      expect(hostile.querySelectorAll('style')).toHaveLength(1);
      expect(html.isWellFormed()).toBe(true);
      /* Markdown is shown as it reads: its marks are gone, and nothing else is. */
      if (text.trim() !== '' && !isMarked(text))
        expect(hostile.querySelector('.words')?.textContent).toBe(plain(text));
    },
  );

  it('loads and runs nothing: a policy of its own, no script, nothing from elsewhere', () => {
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; /,
    );
    expect(written).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/i);
  });
});

describe('htmlText', () => {
  const rows = [
    {
      name: 'markup',
      text: `<a href="x" title='y'>&`,
      expect: '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
    },
    { name: 'what HTML does not take', text: 'a\r\nb\0c\ud800', expect: 'a\nb\ufffdc\ufffd' },
  ];
  it.each(rows)('$name', ({ text, expect: escaped }) => expect(htmlText(text)).toBe(escaped));
});
