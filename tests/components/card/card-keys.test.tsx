// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { METRIC_PLACE, PLEDGE_PLACE } from '../../builders/card-content';
import { find, press } from '../render';
import { drawn, openCard } from './card-scene';

const background = await vi.hoisted(async () =>
  (await import('../../builders/fake-call')).fakeCall(),
);
vi.mock('../../../lib/messages/send', () => ({ callBackground: background.call }));

const saved = (): unknown[] =>
  background.asked.flatMap(({ call, request }) => (call === 'annotation.save' ? [request] : []));
const frame = (): Promise<void> =>
  act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));

beforeEach(() => {
  background.forget();
  Element.prototype.scrollIntoView = vi.fn();
});

describe('one key in the card', () => {
  it.each([
    { key: 'n', selector: 'textarea' },
    { key: 't', selector: '.tag-editor__field' },
  ])('$key opens what is written', async ({ key, selector }) => {
    const { root } = await openCard(background, { part: 'card', places: [PLEDGE_PLACE] });
    expect(await press(find(root, '[role=dialog]'), key)).toBe(true);
    await frame();
    expect(document.activeElement).toBe(find(root, selector));
  });

  it.each([
    { place: PLEDGE_PLACE, key: '3', status: 'kept' },
    { place: PLEDGE_PLACE, key: '6', status: 'unclear' },
    { place: METRIC_PLACE, key: '2', status: 'discrepant' },
  ])('$key judges $status, once', async ({ place, key, status }) => {
    const { root } = await openCard(background, { part: 'card', places: [place] });
    await press(find(root, '[role=dialog]'), key);
    await press(find(root, '[role=dialog]'), key);
    await drawn();
    expect(saved()).toMatchObject([{ fields: { status } }]);
  });

  it('0 takes a verdict back, and so does the button that chose it', async () => {
    const { root } = await openCard(background, { part: 'card', places: [PLEDGE_PLACE] });
    await press(find(root, '[role=dialog]'), '4');
    await drawn();
    await press(find(root, '[role=dialog]'), '0');
    await drawn();
    expect(saved()).toMatchObject([
      { fields: { status: 'partly-kept' } },
      { fields: { status: null } },
    ]);
  });

  it('Enter on the card opens the note, and on a button does what that does', async () => {
    const { root } = await openCard(background, { part: 'card' });
    expect(await press(find(root, '[data-action=copy]'), 'Enter')).toBe(false);
    expect(await press(find(root, '[role=dialog]'), 'Enter')).toBe(true);
    await frame();
    expect(document.activeElement).toBe(find(root, 'textarea'));
  });

  it('judges nothing where there is no such verdict', async () => {
    const { root } = await openCard(background, { part: 'card', places: [METRIC_PLACE] });
    await press(find(root, '[role=dialog]'), '5');
    await drawn();
    expect(saved()).toEqual([]);
  });

  it('shows what the verdict stands on', async () => {
    const { root } = await openCard(background, { part: 'card' });
    await press(find(root, '[role=dialog]'), 'e');
    expect(root.querySelector('.judgement')).not.toBeNull();
    await press(find(root, '[role=dialog]'), 'e');
    expect(root.querySelector('.judgement')).toBeNull();
  });

  it.each(['n', '3', 'p'])('%s is a letter where something is written', async (key) => {
    const { root, heard } = await openCard(background, { part: 'note', places: [PLEDGE_PLACE] });
    expect(await press(find(root, 'textarea'), key)).toBe(false);
    await drawn();
    expect(saved()).toEqual([]);
    expect(heard.filter(({ kind }) => kind === 'pin')).toEqual([]);
  });
});

describe('one key in the page', () => {
  it('acts in the card as if it had been pressed there', async () => {
    const { root, say } = await openCard(background, { places: [PLEDGE_PLACE] });
    await say({ kind: 'key', key: '5' });
    expect(saved()).toMatchObject([{ fields: { status: 'broken' } }]);
    await say({ kind: 'key', key: 'n' });
    await frame();
    expect(document.activeElement).toBe(find(root, 'textarea'));
  });

  it('judges what it opened the card on, once', async () => {
    const { say, root } = await openCard(background, {
      part: 'status',
      places: [PLEDGE_PLACE],
      verdict: 2,
    });
    await drawn();
    expect(saved()).toMatchObject([{ fields: { status: 'kept' } }]);
    expect(document.activeElement).toBe(find(root, '[data-status=open]'));
    await say({ kind: 'key', key: '0' });
    expect(saved()).toHaveLength(2);
  });
});

it('arrows lead from verdict to verdict and choose none', async () => {
  const { root } = await openCard(background, { part: 'status', places: [PLEDGE_PLACE] });
  const first = find(root, '[data-status=open]');
  expect(document.activeElement).toBe(first);
  await press(first, 'ArrowRight');
  expect(document.activeElement).toBe(find(root, '[data-status=in-progress]'));
  await press(find(root, '[data-status=in-progress]'), 'ArrowLeft');
  await press(first, 'ArrowLeft');
  expect(document.activeElement).toBe(find(root, '[data-status=unclear]'));
  expect(saved()).toEqual([]);
  expect(root.querySelectorAll('.verdict-choice [tabindex="0"]')).toHaveLength(1);
});
