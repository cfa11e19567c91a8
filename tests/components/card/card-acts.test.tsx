// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromCard } from '../../../lib/messages/card-link';
import { fail, ok } from '../../../lib/model/result';
import { SOURCE } from '../../builders/annotation-edit';
import { annotationAt } from '../../view/samples';
import { click, find, press, wordsOf } from '../render';
import { drawn, openCard } from './card-scene';
import type { CardScene } from './card-scene';

const background = await vi.hoisted(async () =>
  (await import('../../builders/fake-call')).fakeCall(),
);
vi.mock('../../../lib/messages/send', () => ({ callBackground: background.call }));

const NOTE = annotationAt('2.88亿元', 70, { subject: 'metric', note: '去年也说过' });
const SENT = '“财政总收入2.88亿元。”';

/** What the browser says of how the observed button is seen. */
type Seen = Partial<IntersectionObserverEntry> & { readonly isVisible?: boolean };
let see: (seen: Seen) => Promise<void>;

class FakeObserver {
  constructor(hear: (entries: readonly Seen[]) => void) {
    see = (seen) => act(async () => hear([seen]));
  }
  readonly observe = vi.fn();
  readonly disconnect = vi.fn();
}

const kindsOf = ({ heard }: CardScene): string[] => heard.map(({ kind }) => kind);
const lastOf = ({ heard }: CardScene, kind: FromCard['kind']): FromCard | undefined =>
  heard.findLast((one) => one.kind === kind);
const askedFor = (name: string): unknown[] =>
  background.asked.flatMap(({ call, request }) => (call === name ? [request] : []));

async function lift(element: Element, key: string, init: KeyboardEventInit = {}): Promise<void> {
  await act(
    async () =>
      void element.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, ...init })),
  );
  await drawn();
}

beforeEach(() => {
  background.forget();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

describe('Escape', () => {
  it('closes the card when it comes up, not when it goes down', async () => {
    const scene = await openCard(background);
    const dialog = find(scene.root, '[role=dialog]');
    await press(dialog, 'Escape');
    await drawn();
    expect(kindsOf(scene)).not.toContain('close');
    await lift(dialog, 'Escape');
    expect(kindsOf(scene).filter((kind) => kind === 'close')).toHaveLength(1);
  });

  it.each([
    { name: 'whose pressing the page had', down: undefined, up: {} },
    { name: 'after another key', down: 'a', up: {} },
    { name: 'of an input method', down: 'Escape', up: { isComposing: true } },
  ])('closes nothing $name', async ({ down, up }) => {
    const scene = await openCard(background);
    const dialog = find(scene.root, '[role=dialog]');
    if (down !== undefined) await press(dialog, down);
    await lift(dialog, 'Escape', up);
    expect(kindsOf(scene)).not.toContain('close');
  });
});

describe('keys', () => {
  it.each([
    { key: 'ArrowDown', direction: 1 },
    { key: 'ArrowUp', direction: -1 },
  ])('Alt+Shift+$key goes on', async ({ key, direction }) => {
    const scene = await openCard(background);
    const dialog = find(scene.root, '[role=dialog]');
    expect(await press(dialog, key)).toBe(false);
    expect(await press(dialog, key, { altKey: true, shiftKey: true })).toBe(true);
    await drawn();
    expect(lastOf(scene, 'step')).toEqual({ kind: 'step', direction });
  });

  it('Tab stays inside, in both directions', async () => {
    const { root } = await openCard(background, { part: 'card' });
    const dialog = find(root, '[role=dialog]');
    expect(await press(dialog, 'Tab', { shiftKey: true })).toBe(true);
    const last = document.activeElement;
    expect(root.contains(last)).toBe(true);
    expect(last).not.toBe(dialog);
    expect(last instanceof HTMLElement && (await press(last, 'Tab'))).toBe(true);
    expect(document.activeElement).toBe(find(root, '.card-heading__move'));
    expect(await press(find(root, '.card-heading__move'), 'Tab')).toBe(false);
  });

  it('arrows on the handle move the card', async () => {
    const scene = await openCard(background);
    await press(find(scene.root, '.card-heading__move'), 'ArrowLeft');
    await press(find(scene.root, '.card-heading__move'), 'ArrowLeft', {
      altKey: true,
      shiftKey: true,
    });
    await drawn();
    expect(scene.heard.filter(({ kind }) => kind === 'drag')).toEqual([
      { kind: 'drag', dxPx: -24, dyPx: 0 },
    ]);
  });
});

it('P and the button pin the card, and the page is told', async () => {
  const scene = await openCard(background, { part: 'card' });
  const pinned = (): string | null =>
    find(scene.root, '[data-action=pin]').getAttribute('aria-pressed');
  expect(pinned()).toBe('false');
  await press(find(scene.root, '[role=dialog]'), 'p');
  await drawn();
  expect([pinned(), lastOf(scene, 'pin')]).toEqual(['true', { kind: 'pin', isPinned: true }]);
  await click(find(scene.root, '[data-action=pin]'));
  await drawn();
  expect([pinned(), lastOf(scene, 'pin')]).toEqual(['false', { kind: 'pin', isPinned: false }]);
});

it.each([
  { name: '上一处', heard: { kind: 'step', direction: -1 } },
  { name: '下一处', heard: { kind: 'step', direction: 1 } },
  { name: '关闭', heard: { kind: 'close' } },
] as const)('the button “$name” tells the page', async ({ name, heard }) => {
  const scene = await openCard(background);
  await click(find(scene.root, 'button', name));
  await drawn();
  expect(lastOf(scene, heard.kind)).toEqual(heard);
});

it('the page learns the card’s height in steps only', async () => {
  const height = vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(100);
  const scene = await openCard(background);
  expect(lastOf(scene, 'size')).toEqual({ kind: 'size', heightPx: 336 });
  expect(scene.heard.every((one) => one.kind !== 'size' || one.heightPx % 48 === 0)).toBe(true);
  height.mockRestore();
});

describe('taking away', () => {
  const open = (): Promise<CardScene> => openCard(background, {}, { stored: [NOTE] });
  const button = ({ root }: CardScene): HTMLElement => find(root, '.card-actions__delete');

  const STEP = { id: NOTE.id, fields: { deleted: { was: false, is: true } } };

  beforeEach(() => {
    background.answer('annotation.delete', () => ok({ annotation: NOTE, undo: STEP }));
    background.answer('annotation.undo', () => ok({ annotation: NOTE }));
  });

  it('is not offered where nothing was written', async () => {
    expect(button(await openCard(background)).hidden).toBe(true);
  });

  it.each<{ name: string; seen: Seen | undefined }>([
    { name: 'has not been seen', seen: undefined },
    {
      name: 'is covered or transparent',
      seen: { isVisible: false, isIntersecting: true, intersectionRatio: 1 },
    },
    { name: 'is out of the window', seen: { isIntersecting: false, intersectionRatio: 0 } },
  ])('does nothing while the button $name', async ({ seen }) => {
    const scene = await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    if (seen !== undefined) await see(seen);
    await act(async () => void vi.advanceTimersByTime(5_000));
    expect(button(scene).getAttribute('aria-disabled')).toBe('true');
    await click(button(scene));
    expect(askedFor('annotation.delete')).toEqual([]);
  });

  it('needs a moment in sight where the browser cannot tell what is seen', async () => {
    const scene = await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const inSight = { isIntersecting: true, intersectionRatio: 0.95 };
    await see(inSight);
    await act(async () => void vi.advanceTimersByTime(599));
    await click(button(scene));
    await see(inSight);
    await act(async () => void vi.advanceTimersByTime(599));
    await click(button(scene));
    expect(askedFor('annotation.delete')).toEqual([]);
    await act(async () => void vi.advanceTimersByTime(1));
    await click(button(scene));
    expect(askedFor('annotation.delete')).toEqual([{ id: NOTE.id }]);
  });

  it('is disarmed again when the page covers the button', async () => {
    const scene = await open();
    await see({ isVisible: true });
    expect(button(scene).getAttribute('aria-disabled')).toBe('false');
    await see({ isVisible: false });
    await click(button(scene));
    expect(askedFor('annotation.delete')).toEqual([]);
  });

  it('can be undone', async () => {
    const scene = await open();
    await see({ isVisible: true });
    await click(button(scene));
    expect(askedFor('annotation.delete')).toEqual([{ id: NOTE.id }]);
    scene.stored = [];
    await scene.tell();
    expect(find(scene.root, '.undo-bar__words').textContent).not.toBe('');
    expect([button(scene).hidden, scene.root.querySelector('textarea')?.value ?? '']).toEqual([
      true,
      '',
    ]);
    await click(find(scene.root, '.undo-bar button', '撤销'));
    await drawn();
    expect(askedFor('annotation.undo')).toEqual([{ step: STEP }]);
    expect(wordsOf(scene.root, '.undo-bar button')).not.toContain('撤销');
  });

  it('that fails says why and leaves the note', async () => {
    background.answer('annotation.delete', () => fail('storage-unavailable'));
    const scene = await open();
    await see({ isVisible: true });
    await click(button(scene));
    expect(find(scene.root, '.card-actions__said').textContent).not.toBe('');
    expect(scene.root.querySelector('textarea')?.value).toBe('去年也说过');
  });
});

describe('copying', () => {
  /** The browser copies, or not, or throws; answers what it was given. */
  function browserCopies(outcome: boolean | 'throws'): () => string | undefined {
    let given: string | undefined;
    const execCommand = (): boolean => {
      if (outcome === 'throws') throw new Error('not allowed');
      if (!outcome) return false;
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
      given = clipboardData.getData('text/plain');
      return true;
    };
    Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
    return () => given;
  }

  it('puts sentence and source on the clipboard by the card’s own copy event', async () => {
    const given = browserCopies(true);
    const { root } = await openCard(background);
    await click(find(root, '[data-action=copy]'));
    expect(given()).toContain(SENT);
    expect(given()).toContain(SOURCE);
    expect(find(root, '.card-actions__said').textContent).toBe('已复制');
    expect(root.querySelector('.card__copy-box')).toBeNull();
  });

  it.each([
    { form: 'quote', holds: SENT },
    { form: 'citation', holds: '[EB/OL]' },
    { form: 'link', holds: ':~:text=' },
    { form: 'markdown', holds: '> 财政总收入2.88亿元。' },
  ])('as $form, after which the forms are put away', async ({ form, holds }) => {
    const given = browserCopies(true);
    const { root } = await openCard(background);
    await click(find(root, '[data-action=copy-as]'));
    await click(find(root, `[data-copy=${form}]`));
    expect(given()).toContain(holds);
    expect(root.querySelector('[data-copy]')).toBeNull();
    expect(document.activeElement).toBe(find(root, '[data-action=copy-as]'));
    expect(find(root, '.card-actions__said').textContent).toBe('已复制');
  });

  it('does not fill what others copy afterwards', async () => {
    browserCopies(true);
    const { root } = await openCard(background);
    await click(find(root, '[data-action=copy]'));
    const later = new ClipboardEvent('copy', {
      clipboardData: new DataTransfer(),
      cancelable: true,
    });
    document.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });

  it.each([false, 'throws'] as const)(
    'gives the text to copy by hand where the browser says %s',
    async (outcome) => {
      browserCopies(outcome);
      const { root } = await openCard(background);
      await click(find(root, '[data-action=copy]'));
      const box = root.querySelector<HTMLTextAreaElement>('.card__copy-box');
      expect(box?.value).toContain(SENT);
      expect(wordsOf(root, '.card-actions__said')[0]).toContain('浏览器不允许复制');
    },
  );
});

it('tells the page when the keyboard comes and goes', async () => {
  const scene = await openCard(background);
  await act(async () => void window.dispatchEvent(new Event('focus')));
  await act(async () => void window.dispatchEvent(new Event('blur')));
  await drawn();
  expect(scene.heard.filter(({ kind }) => kind === 'focus')).toEqual([
    { kind: 'focus', isInside: true },
    { kind: 'focus', isInside: false },
  ]);
});
