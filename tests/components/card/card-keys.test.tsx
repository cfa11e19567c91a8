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
  ])('$key judges $status, and takes it back', async ({ place, key, status }) => {
    const { root } = await openCard(background, { part: 'card', places: [place] });
    await press(find(root, '[role=dialog]'), key);
    await drawn();
    await press(find(root, '[role=dialog]'), key);
    await drawn();
    expect(saved()).toMatchObject([{ fields: { status } }, { fields: { status: null } }]);
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
