// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Comparison } from '../../components/report/comparison';
import { extract } from '../../lib/extract/index';
import type { Language } from '../../lib/model/settings';
import type { LoadedVersion } from '../../lib/store/versions';
import { newestPair } from '../../lib/view/versions';
import { SENTENCES, TEXT } from '../anchor/sample';
import { SOURCE } from '../builders/annotation-edit';
import { hashOf } from '../builders/captured-report';
import { choose, click, find, render, wordsOf } from './render';

const version = (letter: string, text: string, day = '2026-03-12'): LoadedVersion => ({
  reportId: SOURCE,
  url: SOURCE,
  title: `临溪镇${letter}`,
  textHash: hashOf(letter),
  capturedAt: `${day}T08:30:00.000`,
  units: text.length,
  bytes: 2 * text.length,
  isLast: false,
  text,
  extraction: extract(text, {}),
});

const [, second = '', third = ''] = SENTENCES;
const WAS = [
  '临溪镇2023年上半年工作总结',
  '一、上半年工作',
  TEXT,
  '二、下半年工作计划',
  '确保年底前完成危房改造125户。',
].join('\n');
const NOW = [
  '（本报告已于9月20日更正）',
  WAS.replace('3.46亿元', '34600万元')
    .replace('12.7%', '12.9%')
    .replace(`${second}\n`, '')
    .replace('确保年底前完成危房', '力争年底前完成危房')
    .replace('同比下降15.0%', '同比增长15.0%'),
].join('\n');
const OLD = version('a', WAS);
const NEW = version('b', NOW, '2026-05-02');

interface Shown {
  readonly before?: LoadedVersion;
  readonly after?: LoadedVersion;
  readonly language?: Language;
  readonly isLast?: 'before' | 'after';
  readonly loaded?: 'failed' | 'loading';
}

async function draw({ before = OLD, after = NEW, language, loaded, isLast }: Shown = {}) {
  const onChoose = vi.fn();
  const pair = {
    before: { ...before, isLast: isLast === 'before' },
    after: { ...after, isLast: isLast === 'after' },
  };
  const state = loaded === 'failed' ? loaded : loaded === 'loading' ? undefined : pair;
  const versions = [...new Set([after, before])];
  const drawn = await render(
    <Comparison
      versions={versions}
      chosen={{ before, after }}
      onChoose={onChoose}
      loaded={state}
    />,
    language,
  );
  return { onChoose, versions, ...drawn };
}

/** The rows of the table, cell by cell. */
const table = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('tbody tr')].map((row) => wordsOf(row, 'th, td').join('|'));

afterEach(() => vi.restoreAllMocks());

describe('the numbers', () => {
  it('that changed come first, each with its difference', async () => {
    const { root } = await draw();
    expect(table(root)).toEqual([
      '写法不同|财政总收入|3.46亿元|34600万元|数值相同|一、上半年工作在报告中看',
      '改动|财政总收入|12.7%|12.9%|+0.2个百分点|一、上半年工作在报告中看',
      '删去|工业总产值|58.2亿元|||一、上半年工作在报告中看',
      '删去|规模以上企业产值|41.9亿元|||一、上半年工作在报告中看',
      '删去|规模以上企业产值|8.4%|||一、上半年工作在报告中看',
      '改动|安全生产事故起数|-15%|+15%|+30.0个百分点|一、上半年工作在报告中看',
    ]);
    expect(wordsOf(root, '[role=columnheader]')).toEqual([
      '变化',
      '指标',
      '原值',
      '新值',
      '差额',
      '所在章节',
    ]);
  });

  it('are filtered by what became of them', async () => {
    const { root } = await draw();
    const kinds = find(root, '[role=group]', '只看');
    expect(wordsOf(kinds, 'button')).toEqual([
      '全部 6',
      '改动 2',
      '删去 3',
      '新增 0',
      '写法不同 1',
    ]);
    await click(find(kinds, 'button', '删去'));
    expect(find(kinds, '[aria-pressed=true]').textContent).toBe('删去 3');
    expect(table(root).every((row) => row.startsWith('删去'))).toBe(true);
    await click(find(kinds, 'button', '全部'));
    expect(table(root)).toHaveLength(6);
  });

  it('lead to their sentences', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined);
    const { root } = await draw();
    await click(find(root, 'button', '到句子：安全生产事故起数'));
    expect(document.activeElement?.textContent).toContain('意思相反');
    expect(scroll).toHaveBeenCalledOnce();
  });

  it('lead into a run of unchanged sentences, which unfolds', async () => {
    vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined);
    const { extraction } = version('b', TEXT.replace('127家', '128家'));
    const after = { ...version('b', `${TEXT}\n完。`), extraction };
    const { root } = await draw({ before: version('a', TEXT), after });
    await click(find(root, 'tbody button'));
    expect(document.activeElement?.textContent).toContain(third);
    expect(find(root, '[aria-expanded=true]').textContent).toBe('收起未变的10句');
  });

  it('and a sentence in which nothing but the notation changed says so', async () => {
    const { extraction } = version('b', TEXT);
    const before = version('a', `${TEXT}\n固定资产投资达到12.5亿元。`);
    const after = { ...version('b', `${TEXT}\n固定资产投资达到125000万元。`), extraction };
    const { root } = await draw({ before, after });
    expect(wordsOf(root, '.sentence-list__news .change-kind')).toEqual(['写法不同']);
  });

  it.each([
    { name: 'the rest is counted', after: NEW, words: '个数字未变' },
    {
      name: 'it is said where none changed',
      after: version('b', `${WAS}\n完。`),
      words: '数字没有变化。',
    },
  ])('$name', async ({ after, words }) => {
    const { root } = await draw({ after });
    expect(root.textContent).toContain(words);
  });

  it.each([
    { isLast: 'after', place: `at=${NOW.indexOf('34600万元')}`, gone: `version=${'a'.repeat(64)}` },
    { isLast: 'before', place: `at=${WAS.indexOf('3.46亿元')}`, gone: 'at=' },
    { isLast: undefined, place: `version=${'b'.repeat(64)}`, gone: `version=${'a'.repeat(64)}` },
  ] as const)(
    'lead to the text that was seen last, else to the version: $isLast',
    async ({ isLast, place, gone }) => {
      const { root } = await draw({ isLast });
      const links = [...root.querySelectorAll<HTMLAnchorElement>('tbody a')];
      const kinds = links.map((link) => link.closest('tr')?.querySelector('td')?.textContent);
      expect(kinds).toEqual(['写法不同', '改动', '删去', '删去', '删去', '改动']);
      expect(links[0]?.getAttribute('href')).toContain(`#/report/${encodeURIComponent(SOURCE)}?`);
      expect(links[0]?.getAttribute('href')).toContain(place);
      expect(links[2]?.getAttribute('href')).toContain(gone);
      expect(links[2]?.getAttribute('href')?.includes('version=')).toBe(isLast !== 'before');
    },
  );

  it('are listed a hundred at a time', async () => {
    const lines = (from: number): string =>
      Array.from({ length: 250 }, (_, index) => `第${index}村新建公路${from + index}公里。`).join(
        '\n',
      );
    const { root } = await draw({
      before: version('a', lines(100)),
      after: version('b', lines(600)),
    });
    expect(table(root)).toHaveLength(100);
    await click(find(root, '.number-table + button', '再列出100处'));
    expect(table(root)).toHaveLength(200);
  });
});

describe('the sentences', () => {
  const kinds = (root: HTMLElement): string[] =>
    wordsOf(root, 'ol .change-kind, ol [aria-expanded]');

  it('are told in the order of the new text, what stayed is folded', async () => {
    const { root } = await draw();
    expect(kinds(root)).toEqual([
      '新增',
      '2句未变，展开',
      '改动',
      '删去',
      '6句未变，展开',
      '改动',
      '2句未变，展开',
      '改动',
    ]);
  });

  it('mark what went and what came, the figures and the words', async () => {
    const { root } = await draw();
    const [added, , changed, removed] = [...root.querySelectorAll<HTMLElement>('ol > li')];
    if (!added || !changed || !removed) throw new Error('three rows');
    expect(wordsOf(added, 'ins')).toEqual(['（本报告已于9月20日更正）']);
    expect(wordsOf(changed, 'del, ins')).toEqual(['3.46亿元', '12.7%', '34600万元', '12.9%']);
    expect(wordsOf(changed, 'del.wording__figure, ins.wording__figure')).toEqual([
      '12.7%',
      '12.9%',
    ]);
    expect(wordsOf(removed, 'del')).toEqual([second]);
  });

  it('say what became of a pledge, and where the contrary is said', async () => {
    const { root } = await draw();
    expect(wordsOf(root, '.pledge-news')).toEqual(['承诺力度：确保完成 → 力争实现']);
    expect(wordsOf(root, '.sentence-list__contrary')).toEqual(['意思相反：方向或肯定、否定变了']);
  });

  it('lead to the report where it shows the text', async () => {
    const { root } = await draw({ isLast: 'after' });
    const rows = [...root.querySelectorAll<HTMLElement>('ol > li')].filter(
      (row) => row.querySelector('a') !== null,
    );
    expect(rows.flatMap((row) => wordsOf(row, '.change-kind'))).toEqual([
      '新增',
      '改动',
      '删去',
      '改动',
      '改动',
    ]);
    expect(find(rows[0] ?? root, 'a').getAttribute('href')).toMatch(/\?at=0$/);
  });

  it('unfold run by run, or all at once', async () => {
    const { root } = await draw();
    await click(find(root, 'ol button', '6句未变'));
    expect(root.textContent).toContain(third);
    await click(find(root, 'button', '展开全部'));
    expect(root.querySelectorAll('[aria-expanded=true]')).toHaveLength(3);
    await click(find(root, 'button', '收起全部'));
    expect(root.textContent).not.toContain(third);
  });

  it('show one that moved as it is', async () => {
    const moved = [...SENTENCES.slice(0, 1), ...SENTENCES.slice(2), second].join('\n');
    const { root } = await draw({ before: version('a', TEXT), after: version('b', moved) });
    expect(kinds(root)).toEqual(['9句未变，展开', '移动']);
    expect(root.querySelectorAll('ol del, ol ins')).toHaveLength(0);
  });

  it('are text, whatever they look like', async () => {
    const words = '<img src=x onerror=alert(1)>5%。';
    const { root } = await draw({ after: version('b', `${WAS}\n${words}`) });
    expect(wordsOf(root, 'ol ins')).toEqual([words]);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('the versions', () => {
  it('are told by when they were kept, hash and title', async () => {
    const { root } = await draw();
    expect(wordsOf(find(root, 'label', '旧版本'), 'option')).toEqual([
      '2026年5月2日 08:30 · bbbbbbbb · 临溪镇b',
      '2026年3月12日 08:30 · aaaaaaaa · 临溪镇a',
    ]);
  });

  it('are chosen, and swapped', async () => {
    const { root, onChoose } = await draw();
    const key = ({ reportId, textHash }: LoadedVersion) => ({ reportId, textHash });
    await choose(find(find(root, 'label', '旧版本'), 'select'), `${NEW.textHash} ${SOURCE}`);
    expect(onChoose).toHaveBeenLastCalledWith({ before: key(NEW), after: NEW });
    await click(find(root, 'button', '对调'));
    expect(onChoose).toHaveBeenLastCalledWith({ before: NEW, after: OLD });
  });

  it.each([
    {
      name: 'are read',
      shown: { loaded: 'loading' as const },
      words: '正在读取两个版本…',
      role: 'status',
    },
    {
      name: 'were not read',
      shown: { loaded: 'failed' as const },
      words: '有一个版本读取失败',
      role: 'alert',
    },
    {
      name: 'differ in white space alone',
      shown: { after: version('b', WAS.replaceAll('\n', '\n\n')) },
      words: '两个版本没有差别',
      role: 'status',
    },
  ])('say so where they $name', async ({ shown, words, role }) => {
    const { root } = await draw(shown);
    expect(find(root, `[role=${role}]`).textContent).toContain(words);
  });

  it.each([
    { versions: [NEW, OLD], pair: { before: OLD, after: NEW } },
    { versions: [NEW, { ...NEW, reportId: 'x' }, OLD], pair: { before: OLD, after: NEW } },
    { versions: [NEW, { ...NEW, reportId: 'x' }], pair: undefined },
    { versions: [], pair: undefined },
  ])('that are compared at first are the newest two with different texts', ({ versions, pair }) => {
    expect(newestPair(versions)).toEqual(pair);
  });

  it.each([
    { language: 'zh_TW', words: ['數字', '逐句對照'] },
    { language: 'en', words: ['Figures', 'Sentence by sentence'] },
  ] as const)('are compared in $language', async ({ language, words }) => {
    const { root } = await draw({ language });
    expect(wordsOf(root, 'h2')).toEqual(words);
  });
});
