// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardPart } from '../../../lib/messages/card-link';
import { fail, ok } from '../../../lib/model/result';
import { LANGUAGES } from '../../../lib/model/settings';
import {
  AROUND_PLACE,
  cardContent,
  METRIC_PLACE,
  PLEDGE_PLACE,
  TARGET_PLACE,
} from '../../builders/card-content';
import { HASH, SOURCE } from '../../builders/annotation-edit';
import { annotationAt } from '../../view/samples';
import { blur, click, find, press, type, wordsOf } from '../render';
import { drawn, newCard, openCard } from './card-scene';

const background = await vi.hoisted(async () =>
  (await import('../../builders/fake-call')).fakeCall(),
);
vi.mock('../../../lib/messages/send', () => ({ callBackground: background.call }));

const NOTE = annotationAt('2.88亿元', 70, {
  subject: 'metric',
  note: '去年也说过',
  tags: ['财政'],
});

const saved = (): unknown[] =>
  background.asked.flatMap(({ call, request }) => (call === 'annotation.save' ? [request] : []));
const field = (root: HTMLElement): HTMLTextAreaElement => {
  const found = root.querySelector('textarea');
  if (found === null) throw new Error('no note is open');
  return found;
};

beforeEach(() => background.forget());

describe('a card draws', () => {
  it('nothing before it is paired', async () => {
    const { root, say } = await newCard(background);
    await say({ kind: 'show', content: cardContent() });
    expect(root.innerHTML).toBe('');
    expect(background.asked).toEqual([]);
  });

  it('nothing before it is opened, nor once it is hidden', async () => {
    const { root, pair, say } = await newCard(background);
    await pair();
    expect(root.innerHTML).toBe('');
    await say({ kind: 'show', content: cardContent() });
    expect(root.innerHTML).not.toBe('');
    await say({ kind: 'hidden' });
    expect(root.innerHTML).toBe('');
  });

  it('what was understood: of what, when, and the figure once', async () => {
    const { root } = await openCard(background);
    expect(find(root, '[role=dialog]').getAttribute('aria-label')).toBe(
      '诺数：指标 · 实际 2.88亿元',
    );
    expect(wordsOf(root, '.card-meaning p')).toEqual(['财政总收入', '2.88亿元']);
    expect(find(root, '.card__scroll').textContent?.split('2.88').length).toBe(2);
  });

  it('that it waits, while the notes are fetched', async () => {
    const { root, pair, say } = await newCard(background);
    background.answer('card.notes', () => new Promise(() => undefined));
    await pair();
    await say({ kind: 'show', content: cardContent() });
    expect(find(root, '.card__wait').textContent).toBe('正在读取…');
    expect(root.querySelector('.card-actions')).toBeNull();
  });

  it('that the notes cannot be read, and tries again', async () => {
    const { root, pair, say } = await newCard(background);
    background.answer('card.notes', () => fail('storage-unavailable'));
    await pair();
    await say({ kind: 'show', content: cardContent() });
    expect(find(root, '[role=alert]').textContent).toContain('批注读取失败');
    expect(root.querySelector('.card-actions')).toBeNull();
    background.answer('card.notes', () =>
      ok({
        source: SOURCE,
        url: SOURCE,
        origin: new URL(SOURCE).origin,
        textHash: HASH,
        annotations: [NOTE],
        anchors: {},
        withheld: 0,
        tags: [],
      }),
    );
    await click(find(root, '[role=alert] button'));
    await drawn();
    expect(field(root).value).toBe('去年也说过');
  });

  it('no failure from before it was opened', async () => {
    const { root, pair, say } = await newCard(background);
    background.answer('card.notes', () => fail('not-found'));
    await pair();
    background.answer('card.notes', () => new Promise(() => undefined));
    await say({ kind: 'show', content: cardContent() });
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('what the reader wrote there before', async () => {
    const { root } = await openCard(background, {}, { stored: [NOTE] });
    expect(field(root).value).toBe('去年也说过');
    expect(wordsOf(root, '.tag-editor .tag-chip')).toEqual(['财政×']);
  });

  it('nothing of what was written elsewhere on the page', async () => {
    const { root } = await openCard(background, { places: [PLEDGE_PLACE] }, { stored: [NOTE] });
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('both places that a note may have, wherever it was opened, and goes to either', async () => {
    const [here, there] = [
      METRIC_PLACE,
      { ...METRIC_PLACE, start: 300, end: 306, key: 'metric:300-306' },
    ];
    const alternatives = [here, there].map(({ start, end, text }) => ({ start, end, text }));
    const { root, heard, pair, say } = await newCard(background);
    background.answer('card.notes', () =>
      ok({
        source: SOURCE,
        url: SOURCE,
        origin: new URL(SOURCE).origin,
        textHash: HASH,
        annotations: [NOTE],
        anchors: { [NOTE.id]: { outcome: 'unsure', alternatives } },
        withheld: 0,
        tags: [],
      }),
    );
    await pair();
    for (const place of [here, there]) {
      await say({ kind: 'show', content: cardContent({ places: [place] }) });
      expect(field(root).value).toBe('去年也说过');
      expect(find(root, '.card__outcome .outcome').textContent).toBe('位置无法确定，请核对');
      expect(root.querySelectorAll('.outcome-places__place')).toHaveLength(2);
    }
    for (const nth of [1, 2])
      await click(find(root, `.outcome-places li:nth-child(${nth}) button`));
    expect(heard.filter(({ kind }) => kind === 'jump')).toEqual([
      { kind: 'jump', start: 70, end: 76 },
      { kind: 'jump', start: 300, end: 306 },
    ]);
  });

  it('the wording of a page as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const { root } = await openCard(background, { places: [{ ...PLEDGE_PLACE, text: markup }] });
    expect(root.querySelector('img')).toBeNull();
    expect(find(root, '.card__quote').textContent).toBe(markup);
  });

  it('several things as a choice', async () => {
    const { root } = await openCard(background, { places: [TARGET_PLACE, AROUND_PLACE] });
    const chips = (): unknown[] =>
      [...root.querySelectorAll('.card-heading__chip')].map((one) => [
        one.textContent,
        one.getAttribute('aria-pressed'),
      ]);
    expect(chips()).toEqual([
      ['指标 · 目标', 'true'],
      ['承诺', 'false'],
    ]);
    await click(find(root, '.card-heading__chip', '承诺'));
    expect(chips()).toEqual([
      ['指标 · 目标', 'false'],
      ['承诺', 'true'],
    ]);
    expect(find(root, '.card__quote').textContent).toBe('完成危房改造125户');
  });
});

describe('a note', () => {
  it('is opened, typed, and saved where the card stands', async () => {
    const { root } = await openCard(background);
    await click(find(root, '.card-actions button', '批注'));
    await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    expect(document.activeElement).toBe(field(root));
    await type(field(root), '与决算核对');
    expect(saved()).toEqual([]);
    await blur(field(root));
    const { subject, target } = METRIC_PLACE;
    expect(saved()).toEqual([
      { id: 'new-1', subject, target, fields: { note: '与决算核对' }, notesWere: [''] },
    ]);
  });

  it('that is being typed stays when the page has news', async () => {
    const scene = await openCard(background, { part: 'note' }, { stored: [NOTE] });
    const before = field(scene.root);
    await type(before, '我的话');
    scene.stored = [{ ...NOTE, note: '别处写的', updatedAt: '2026-03-01T00:00:00.000Z' }];
    await scene.tell();
    expect(field(scene.root)).toBe(before);
    expect([before.value, document.activeElement]).toEqual(['我的话', before]);
  });

  it('that was changed elsewhere is shown', async () => {
    const scene = await openCard(background, {}, { stored: [NOTE] });
    scene.stored = [{ ...NOTE, note: '别处写的', updatedAt: '2026-03-01T00:00:00.000Z' }];
    await scene.tell();
    expect(field(scene.root).value).toBe('别处写的');
  });

  it('is saved when the card is hidden, and there again when it opens', async () => {
    const { root, say } = await openCard(background, { part: 'note' });
    await type(field(root), '核对');
    await say({ kind: 'hidden' });
    expect(saved()).toMatchObject([{ fields: { note: '核对' } }]);
    await say({ kind: 'show', content: cardContent() });
    expect(field(root).value).toBe('核对');
  });

  it('that could not be saved keeps the card open and says why', async () => {
    const { root, heard } = await openCard(background, { part: 'note' });
    background.answer('annotation.save', () => fail('storage-full'));
    await type(field(root), '核对');
    await blur(field(root));
    await drawn();
    expect(find(root, '[role=alert]').textContent).toContain('磁盘空间不足');
    expect(heard.at(-1)).toEqual({ kind: 'work', isBusy: true, canClose: false });
    background.answer('annotation.save', () => ok({ annotation: { ...NOTE, note: '核对' } }));
    await click(find(root, '[role=alert] button', '重试'));
    await drawn();
    expect(heard.at(-1)).toEqual({ kind: 'work', isBusy: false, canClose: true });
  });
});

describe('fields that are set at once', () => {
  it('“wrong” is a switch', async () => {
    const { root } = await openCard(background);
    const wrong = find(root, '[data-action=wrong]');
    expect(wrong.textContent).toBe('识别有误');
    expect(wrong.getAttribute('aria-pressed')).toBe('false');
    await click(wrong);
    expect(wrong.getAttribute('aria-pressed')).toBe('true');
    await click(wrong);
    expect(wrong.getAttribute('aria-pressed')).toBe('false');
    expect(saved()).toMatchObject([
      { fields: { disputed: true } },
      { fields: { disputed: false } },
    ]);
  });

  it('of a passage it says that something was not read', async () => {
    const passage = { ...PLEDGE_PLACE, subject: 'passage', pledge: undefined } as const;
    const { root } = await openCard(background, { places: [passage] });
    expect(find(root, '[data-action=wrong]').textContent).toBe('标为漏识别');
  });

  it.each([
    { name: 'what was measured', place: METRIC_PLACE, status: 'discrepant', not: 'kept' },
    { name: 'a target', place: TARGET_PLACE, status: 'kept', not: 'discrepant' },
    { name: 'a pledge', place: PLEDGE_PLACE, status: 'kept', not: 'discrepant' },
  ])('$name can be judged $status, not $not', async ({ place, status, not }) => {
    const { root } = await openCard(background, { places: [place] });
    expect(root.querySelector(`[data-status=${not}]`)).toBeNull();
    await click(find(root, `[data-status=${status}]`));
    expect(find(root, `[data-status=${status}]`).getAttribute('aria-pressed')).toBe('true');
    await click(find(root, `[data-status=${status}]`));
    expect(saved()).toMatchObject([{ fields: { status } }, { fields: { status: null } }]);
  });

  it('a tag is added with Enter, but not by the Enter of an input method', async () => {
    const { root } = await openCard(background, { part: 'tag' });
    const tag = find(root, '.tag-editor__field');
    await type(tag, '住房');
    await press(tag, 'Enter', { isComposing: true });
    expect(saved()).toEqual([]);
    await press(tag, 'Enter');
    expect(saved()).toMatchObject([{ fields: { tags: ['住房'] } }]);
    expect([...root.querySelectorAll('option')].map((one) => one.value)).toContain('民生');
  });
});

it.each<{ part: CardPart; selector: string }>([
  { part: 'card', selector: '[role=dialog]' },
  { part: 'note', selector: 'textarea' },
  { part: 'tag', selector: '.tag-editor__field' },
  { part: 'status', selector: '[data-status=open]' },
  { part: 'copy', selector: '[data-action=copy]' },
  { part: 'wrong', selector: '[data-action=wrong]' },
])('opened for “$part” it has the focus there', async ({ part, selector }) => {
  const { root } = await openCard(background, { part, places: [PLEDGE_PLACE] });
  expect(document.activeElement).toBe(find(root, selector));
});

it('opened by hovering it takes no focus', async () => {
  const { root } = await openCard(background, { part: 'none' });
  expect(root.contains(document.activeElement)).toBe(false);
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each([METRIC_PLACE, TARGET_PLACE, PLEDGE_PLACE])(
    'no words are missing: $text',
    async (place) => {
      const { root } = await openCard(
        background,
        { places: [place], part: 'note' },
        { language, stored: [NOTE] },
      );
      const labels = [...root.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap(
        (one) => [
          one.getAttribute('aria-label'),
          one.getAttribute('placeholder'),
          one.getAttribute('title'),
        ],
      );
      expect([root.textContent, ...labels].join('\n')).not.toMatch(/undefined|\{\w+\}/);
      expect(
        wordsOf(root, 'button:not([aria-label]), label, dt').every((words) => words.trim() !== ''),
      ).toBe(true);
    },
  );
});
