// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { JudgementEditor } from '../../components/report/judgement-editor';
import { QuotingProvider } from '../../components/report/quoting';
import type { QuoteRequest } from '../../components/report/quoting';
import { useWriting } from '../../components/report/use-writing';
import type { Annotation, Evidence } from '../../lib/model/annotation';
import { LANGUAGES } from '../../lib/model/settings';
import { parseRoute } from '../../lib/view/route';
import { SOURCE } from '../builders/annotation-edit';
import { annotation } from '../view/samples';
import { blur, choose, click, find, focus, press, render, type, wordsOf } from './render';
import { panelTools } from './tools';

const PIECE: Evidence = {
  id: '0b8a1d3e-5f60-4c7d-8e9f-000000000001',
  url: 'https://tjj.linxi.gov.cn/2024.html',
  text: '三座桥梁已通车',
  on: '2024-11-02',
};

function Editor({
  stored,
  isFigure,
}: {
  readonly stored?: Annotation;
  readonly isFigure?: boolean;
}) {
  const writing = useWriting({ key: 'pledge:1', subject: 'pledge', annotation: stored });
  return <JudgementEditor writing={writing} about="加固三座桥梁" isFigure={isFigure} />;
}

async function shown(stored: Annotation = annotation(), isFigure?: boolean) {
  const tools = panelTools();
  const drawn = await render(tools.inPanel(<Editor stored={stored} isFigure={isFigure} />));
  const fields = () => tools.edits.map((edit) => edit.fields);
  return { ...tools, ...drawn, fields };
}

describe('the judgement editor', () => {
  it('keeps a line that is too long in its field, and says by how much', async () => {
    const { root, fields } = await shown();
    const owner = field(root, '责任单位');
    await type(owner, '局'.repeat(190));
    expect(root.textContent).toContain('还可以写 10 字');
    await focus(owner);
    await type(owner, '局'.repeat(250));
    await blur(owner);
    expect(root.textContent).toContain(
      '最多 200 字，超出 50 字，尚未保存。若不改短就离开，只保存前 200 字。',
    );
    expect(fields()).toEqual([]);
    expect(owner).toHaveProperty('value', '局'.repeat(250));
    await focus(owner);
    await type(owner, '临溪镇住建办');
    await blur(owner);
    expect(fields()).toEqual([{ owner: '临溪镇住建办' }]);
    expect(root.textContent).not.toContain('还可以写');
  });

  it('keeps the beginning of a line that is too long when its field goes away, as it said', async () => {
    const { root, fields, redraw, inPanel } = await shown();
    await type(field(root, '责任单位'), `${'局'.repeat(199)}𠮷${'局'.repeat(50)}`);
    await redraw(inPanel(<p />));
    expect(fields()).toEqual([{ owner: '局'.repeat(199) }]);
  });

  it('asks for day and source only once there is a judgement', async () => {
    const { root, redraw, inPanel } = await shown();
    expect(wordsOf(root, 'label')).toEqual(['责任单位', '重要程度一般重要非常重要', '置顶']);
    await redraw(
      inPanel(<Editor stored={annotation({ status: 'kept', statusOn: '2025-01-02' })} />),
    );
    expect(wordsOf(root, 'label').slice(0, 2)).toEqual(['核实日期', '核实人']);
    expect(find(root, 'input[type=date]')).toHaveProperty('value', '2025-01-02');
  });

  it.each([
    { isFigure: false, words: '已兑现' },
    { isFigure: true, words: '属实' },
  ])('offers what fits: $words', async ({ isFigure, words }) => {
    const { root } = await shown(annotation(), isFigure);
    expect(wordsOf(root, '.status-select option').join()).toContain(words);
    expect(wordsOf(root, 'label').includes('责任单位')).toBe(!isFigure);
  });

  it.each<{ status: Annotation['status']; evidence?: readonly Evidence[]; isUnfinished: boolean }>([
    { status: 'kept', isUnfinished: true },
    { status: 'discrepant', isUnfinished: true },
    { status: 'kept', evidence: [PIECE], isUnfinished: false },
    { status: 'in-progress', isUnfinished: false },
    { status: undefined, isUnfinished: false },
  ])(
    '$status with $evidence is unfinished: $isUnfinished',
    async ({ status, evidence, isUnfinished }) => {
      const { root } = await shown(annotation({ status, evidence }));
      expect(wordsOf(root, '.badge')).toEqual(isUnfinished ? ['缺证据'] : []);
    },
  );

  const field = (root: HTMLElement, label: string): HTMLElement =>
    find(root, `#${find(root, 'label', label).getAttribute('for')}`);

  it.each<{ name: string; act: (root: HTMLElement) => Promise<unknown>; saved: object }>([
    {
      name: 'a status',
      act: (root) => choose(find(root, '.status-select'), 'broken'),
      saved: { status: 'broken' },
    },
    {
      name: 'a day',
      act: (root) => type(find(root, 'input[type=date]'), '2025-03-01'),
      saved: { statusOn: '2025-03-01' },
    },
    {
      name: 'who says so, when the field is left',
      act: async (root) => {
        await focus(field(root, '核实人'));
        await type(field(root, '核实人'), ' 区统计局 ');
        await blur(field(root, '核实人'));
      },
      saved: { statusBy: '区统计局' },
    },
    {
      name: 'who is to do it, at Enter',
      act: async (root) => {
        await type(field(root, '责任单位'), '区住建局');
        await press(field(root, '责任单位'), 'Enter');
      },
      saved: { owner: '区住建局' },
    },
    {
      name: 'a weight',
      act: (root) => choose(find(root, 'label select'), '3'),
      saved: { weight: 3 },
    },
    {
      name: 'a pin',
      act: (root) => click(find(root, 'input[type=checkbox]')),
      saved: { pinned: true },
    },
  ])('saves $name', async ({ act, saved }) => {
    const { root, fields } = await shown(annotation({ status: 'kept' }));
    await act(root);
    expect(fields()).toEqual([saved]);
  });

  it('keeps a line that is being composed, and saves it when the editor goes', async () => {
    const { root, fields, redraw, inPanel } = await shown();
    await type(field(root, '责任单位'), '区住建局');
    await press(field(root, '责任单位'), 'Enter', { isComposing: true });
    expect(fields()).toEqual([]);
    await redraw(inPanel(undefined));
    expect(fields()).toEqual([{ owner: '区住建局' }]);
  });

  it('adds evidence, and says what is wrong with an address', async () => {
    const { root, fields } = await shown();
    await click(find(root, 'button', '添加证据'));
    const [url, text] = ['网址', '原话或说明'].map((label) =>
      find(root, '#' + find(root, 'label', label).getAttribute('for')),
    );
    if (url === undefined || text === undefined) throw new Error('no fields');
    await type(url, 'tjj.linxi.gov.cn');
    await click(find(root, 'button', '保存'));
    expect(find(root, '[role=alert]').textContent).toContain('http://');
    expect(fields()).toEqual([]);
    await type(url, ' https://tjj.linxi.gov.cn/ ');
    await type(text, '三座已通车');
    await click(find(root, 'button', '保存'));
    expect(fields()).toEqual([
      {
        evidence: [
          { id: expect.any(String), url: 'https://tjj.linxi.gov.cn/', text: '三座已通车' },
        ],
      },
    ]);
    expect(root.querySelector('form')).toBeNull();
  });

  it('edits a piece and removes it', async () => {
    const { root, fields } = await shown(annotation({ status: 'kept', evidence: [PIECE] }));
    expect(find(root, '.evidence__piece a').getAttribute('href')).toBe(PIECE.url);
    await click(find(root, 'button', '修改证据：三座桥梁已通车'));
    await type(find(root, 'form textarea'), '两座已通车');
    await click(find(root, 'button', '保存'));
    await click(find(root, 'button', '删除证据：两座已通车'));
    expect(fields()).toEqual([
      { evidence: [{ ...PIECE, text: '两座已通车' }] },
      { evidence: null },
    ]);
  });

  const QUOTE: Evidence = { ...PIECE, target: annotation().target };

  it('asks for words of another report where that can be done, and takes them once', async () => {
    const tools = panelTools();
    const asked: QuoteRequest[] = [];
    const quoting = { pick: (request: QuoteRequest) => asked.push(request) };
    const { root } = await render(
      tools.inPanel(
        <QuotingProvider value={quoting}>
          <Editor stored={annotation()} />
        </QuotingProvider>,
      ),
    );
    await click(find(root, 'button', '引用已保存的报告…'));
    expect(asked).toEqual([
      { about: '加固三座桥梁', reportId: SOURCE, take: expect.any(Function) },
    ]);
    await act(async () => asked[0]?.take(QUOTE));
    await act(async () => asked[0]?.take({ ...QUOTE, id: 'another' }));
    expect(tools.edits.map(({ fields }) => fields)).toEqual([{ evidence: [QUOTE] }]);
    expect(wordsOf(root, '.evidence__piece q')).toEqual(['三座桥梁已通车']);
  });

  it('elsewhere leads to the desk, once there is an annotation', async () => {
    const openDesk = vi.fn();
    const tools = panelTools();
    const drawnWith = (stored?: Annotation) =>
      tools.inPanel(
        <QuotingProvider value={{ openDesk }}>
          <Editor stored={stored} />
        </QuotingProvider>,
      );
    const { root, redraw } = await render(drawnWith());
    expect(wordsOf(root, '.evidence__desk')).toEqual([]);
    await redraw(drawnWith(annotation()));
    await click(find(root, '.evidence__desk'));
    expect(openDesk).toHaveBeenCalledExactlyOnceWith(
      `#/report/${encodeURIComponent(SOURCE)}?note=note-1`,
    );
  });

  it('says where a quote comes from, leads to its place, and lets only its day be changed', async () => {
    const { root, fields } = await shown(annotation({ status: 'kept', evidence: [QUOTE] }));
    expect(wordsOf(root, '.evidence__source span')).toEqual([
      `引自：${QUOTE.target?.source ?? ''}`,
    ]);
    const hash = find(root, '.evidence__source a').getAttribute('href') ?? '';
    expect(parseRoute(hash)).toMatchObject({ view: 'report', id: SOURCE, quote: QUOTE.target });
    await click(find(root, 'button', '修改证据：三座桥梁已通车'));
    expect(root.querySelector('form textarea, form input[type=url]')).toBeNull();
    await type(find(root, 'form input[type=date]'), '2024-11-05');
    await click(find(root, 'button', '保存'));
    expect(fields()).toEqual([{ evidence: [{ ...QUOTE, on: '2024-11-05' }] }]);
  });

  it.each(LANGUAGES)('has words in %s', async (language) => {
    const { inPanel } = panelTools();
    const { root } = await render(
      inPanel(<Editor stored={annotation({ status: 'kept', evidence: [PIECE] })} />),
      language,
    );
    expect(root.textContent).not.toMatch(/\{\w+\}/);
  });
});
