// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../lib/model/result';
import type { Evidence } from '../../../lib/model/annotation';
import { routeHash } from '../../../lib/view/route';
import { SOURCE } from '../../builders/annotation-edit';
import { annotationAt } from '../../view/samples';
import { click, find, type, wordsOf } from '../render';
import { drawn, openCard } from './card-scene';

const background = await vi.hoisted(async () =>
  (await import('../../builders/fake-call')).fakeCall(),
);
vi.mock('../../../lib/messages/send', () => ({ callBackground: background.call }));

const NOTE = annotationAt('2.88亿元', 70, { subject: 'metric' });
const QUOTED: Evidence & { readonly target: typeof NOTE.target } = {
  id: '0b8a1d3e-5f60-4c7d-8e9f-000000000001',
  url: SOURCE,
  text: '财政总收入2.88亿元',
  target: NOTE.target,
};

const askedFor = (name: string): unknown[] =>
  background.asked.flatMap(({ call, request }) => (call === name ? [request] : []));

beforeEach(() => {
  background.forget();
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the judgement', () => {
  const saved = () => askedFor('annotation.save').map((request) => JSON.stringify(request));

  it('is chosen with one press; day, source and evidence stand behind another', async () => {
    const { root } = await openCard(background);
    expect(root.querySelector('.judgement')).toBeNull();
    await click(find(root, '[data-status=confirmed]'));
    await drawn();
    expect(wordsOf(root, '.card__judged .badge')).toEqual(['缺证据']);
    await click(find(root, '[data-action=judge]'));
    expect(wordsOf(root, '.judgement label')).toEqual(['核实日期', '核实人']);
    expect(wordsOf(root, '.judgement .badge')).toEqual(['缺证据']);
    expect(root.querySelector('select')).toBeNull();
    await click(find(root, 'button', '添加证据'));
    await type(find(root, '.evidence__form input[type=url]'), 'https://tjj.linxi.gov.cn/');
    await click(find(root, '.evidence__form button', '保存'));
    await drawn();
    expect(saved().at(-1)).toContain('https://tjj.linxi.gov.cn/');
    expect(wordsOf(root, '.judgement .badge')).toEqual([]);
  });

  it('stands in a line until it is opened, and leads to the desk for quotes', async () => {
    background.answer('library.open', () => ok({ opened: true }));
    const quoted = {
      ...NOTE,
      status: 'confirmed',
      statusOn: '2025-01-02',
      statusBy: '区统计局',
      evidence: [QUOTED],
    } as const;
    const { root } = await openCard(background, {}, { stored: [quoted] });
    expect(wordsOf(root, '.card__judged span')).toEqual(['2025-01-02', '区统计局', '证据 1 条']);
    await click(find(root, '[data-action=judge]'));
    expect(find(root, '[data-action=judge]').getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('.card__judged')).toBeNull();
    expect(wordsOf(root, '.evidence__source span')).toEqual([`引自：${SOURCE}`]);
    await click(find(root, 'button', '看原文'));
    await click(find(root, 'button', '到工作台引用其他报告'));
    expect(askedFor('library.open')).toEqual([
      { hash: routeHash({ view: 'report', id: SOURCE, quote: QUOTED.target }) },
      { hash: routeHash({ view: 'report', id: SOURCE, noteId: NOTE.id }) },
    ]);
  });

  it('that stands on nothing says so without being opened', async () => {
    const { root } = await openCard(
      background,
      {},
      { stored: [{ ...NOTE, status: 'discrepant' }] },
    );
    expect(wordsOf(root, '.card__judged')).toEqual(['缺证据']);
  });

  it('keeps the card open while evidence is being written', async () => {
    const scene = await openCard(background, {}, { stored: [NOTE] });
    await click(find(scene.root, '[data-action=judge]'));
    await click(find(scene.root, 'button', '添加证据'));
    await drawn();
    expect(scene.heard.findLast(({ kind }) => kind === 'work')).toMatchObject({
      isBusy: true,
      canClose: true,
    });
    await click(find(scene.root, '.evidence__form button', '取消'));
    await drawn();
    expect(scene.heard.findLast(({ kind }) => kind === 'work')).toMatchObject({ isBusy: false });
  });
});
