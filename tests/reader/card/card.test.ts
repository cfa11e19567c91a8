// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Card } from '../../../lib/reader/card/card';
import { element } from '../../../lib/reader/card/elements';
import type { CardHost } from '../../../lib/reader/card/host';
import { Drafts } from '../../../lib/reader/drafts';
import { foundPlaces, placesAt } from '../../../lib/reader/places';
import type { Place } from '../../../lib/reader/places';
import { fakeWorld, settled } from '../fake-world';
import type { FakeWorld } from '../fake-world';
import { EXTRACTION, WORDS, annotation, target } from '../samples';

interface Scene {
  readonly world: FakeWorld;
  readonly card: Card;
  readonly root: ShadowRoot;
  readonly open: (text: string, focus?: 'none' | 'card' | 'note' | 'tag' | 'status') => void;
  readonly one: <E extends Element>(selector: string, kind: new () => E) => E;
  readonly copied: string[];
}

const PLACES = await foundPlaces(EXTRACTION);

/* The real host's root is closed; a test must look inside. */
function openHost(): CardHost {
  const host = document.createElement('nuoshu-card');
  const root = host.attachShadow({ mode: 'open' });
  const stage = element(document, 'div');
  root.append(stage);
  return {
    element: host,
    root,
    stage,
    attach: () => document.documentElement.append(host),
    detach: () => host.remove(),
  };
}

function scene(places: readonly Place[] = PLACES): Scene {
  const world = fakeWorld();
  const drafts = new Drafts(world, () => 'id-1');
  const host = openHost();
  const copied: string[] = [];
  const card = new Card(host, {
    words: () => WORDS,
    extraction: () => EXTRACTION,
    draftOf: (place) => drafts.of(place, target(place.start, place.end)),
    cite: (place) => `“${place.text}”`,
    copy: async (text) => (text.includes('19.1') ? false : copied.push(text) > 0),
    knownTags: async () => ['住房', '待查'],
  });
  const one = <E extends Element>(selector: string, kind: new () => E): E => {
    const found = host.root.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`no ${selector}`);
    return found;
  };
  const open: Scene['open'] = (text, focus = 'none') => {
    const place = places.find((candidate) => candidate.text === text);
    if (place !== undefined) card.open({ places: placesAt(places, place.start), anchor: () => undefined, focus });
  };
  return { world, card, root: host.root, open, one, copied };
}

const buttonOf = (root: ShadowRoot, label: string): HTMLElement => {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent === label);
  if (found === undefined) throw new Error(`no button ${label}`);
  return found;
};

beforeEach(() => {
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
});

test('the card names what it is and says what was understood', () => {
  const { open, one } = scene();
  open('24.03亿元');
  const card = one('.card', HTMLElement);
  expect([card.getAttribute('role'), card.getAttribute('aria-label')]).toEqual([
    'dialog',
    '诺数：指标 · 实际 24.03亿元',
  ]);
  expect(card.querySelector('dl')?.textContent).toContain('2,403,000,000元24.03亿元');
  expect(document.body.childNodes).toHaveLength(0);
});

test('where a target stands in a pledge the reader can choose between them', () => {
  const { open, root, card } = scene();
  open('125户');
  expect(card.place?.subject).toBe('metric');
  buttonOf(root, '承诺').click();
  expect(card.place?.subject).toBe('pledge');
  expect(root.querySelector('dl')?.textContent).toContain('2024-12-31前');
});

test('a note is revealed, typed, and saved after a pause', async () => {
  const { open, root, one, world } = scene();
  open('24.03亿元');
  expect(one('textarea', HTMLTextAreaElement).closest('[hidden]')).not.toBeNull();
  buttonOf(root, '批注').click();
  const note = one('textarea', HTMLTextAreaElement);
  expect(root.activeElement).toBe(note);
  note.value = '与决算核对';
  note.dispatchEvent(new InputEvent('input'));
  await world.pause();
  expect(world.saved).toMatchObject([{ id: 'id-1', subject: 'metric', fields: { note: '与决算核对' } }]);
  expect(one('[role=status]', HTMLElement).textContent).toBe('已保存');
});

test('nothing is saved in the middle of a composition', async () => {
  const { open, one, world } = scene();
  open('24.03亿元', 'note');
  const note = one('textarea', HTMLTextAreaElement);
  note.dispatchEvent(new CompositionEvent('compositionstart'));
  note.value = 'he';
  note.dispatchEvent(new InputEvent('input'));
  await world.pause();
  expect(world.saved).toEqual([]);
  note.value = '核';
  note.dispatchEvent(new CompositionEvent('compositionend'));
  await world.pause();
  expect(world.saved.map(({ fields }) => fields.note)).toEqual(['核']);
});

test('a failed save says the error and offers a second try', async () => {
  const { open, one, world, card } = scene();
  open('24.03亿元', 'note');
  world.failWith('storage-full');
  const note = one('textarea', HTMLTextAreaElement);
  note.value = '核对';
  note.dispatchEvent(new InputEvent('input'));
  await world.pause();
  expect(one('.failed', HTMLElement).textContent).toContain('磁盘空间不足');
  expect([card.canClose, note.value]).toEqual([false, '核对']);
  world.failWith(undefined);
  one('.retry', HTMLElement).click();
  await settled();
  expect(one('[role=status]', HTMLElement).textContent).toBe('已保存');
  expect(one('.retry', HTMLElement).hidden).toBe(true);
});

test('closing saves what is typed', async () => {
  const { open, one, world, card } = scene();
  open('24.03亿元', 'note');
  const note = one('textarea', HTMLTextAreaElement);
  note.value = '核对';
  note.dispatchEvent(new InputEvent('input'));
  card.close();
  await settled();
  expect(world.saved.map(({ fields }) => fields.note)).toEqual(['核对']);
  open('24.03亿元');
  expect(one('textarea', HTMLTextAreaElement).value).toBe('核对');
});

test('tags are added with Enter, several at once, and taken away', async () => {
  const { open, root, one, world } = scene();
  open('24.03亿元', 'tag');
  const field = one('input', HTMLInputElement);
  field.value = '住房、 待查';
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
  expect(world.saved).toEqual([]);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await settled();
  expect(world.saved.map(({ fields }) => fields.tags)).toEqual([['住房', '待查']]);
  const chip = root.querySelector('.tag button');
  expect(chip?.getAttribute('aria-label')).toBe('去掉标签“住房”');
  if (chip instanceof HTMLElement) chip.click();
  await settled();
  expect(world.saved.at(-1)?.fields.tags).toEqual(['待查']);
  expect([...root.querySelectorAll('option')].map((option) => option.value)).toEqual(
    expect.arrayContaining(['住房', '待查']),
  );
});

test('a pledge has a status, what was measured has none', async () => {
  const { open, root, one, world } = scene();
  open('24.03亿元');
  expect(root.querySelector('select')).toBeNull();
  open('125户');
  const status = one('select', HTMLSelectElement);
  status.value = 'kept';
  status.dispatchEvent(new Event('change'));
  await settled();
  expect(world.saved).toMatchObject([{ fields: { status: 'kept' } }]);
});

test('"this is wrong" is a switch', async () => {
  const { open, root, world } = scene();
  open('24.03亿元');
  const wrong = buttonOf(root, '识别有误');
  wrong.click();
  await settled();
  expect(wrong.getAttribute('aria-pressed')).toBe('true');
  wrong.click();
  await settled();
  expect(world.saved.map(({ fields }) => fields.disputed)).toEqual([true, false]);
});

test('copying says so; where the browser forbids it the text is there to copy by hand', async () => {
  const { open, root, one, copied } = scene();
  open('24.03亿元');
  buttonOf(root, '复制并附出处').click();
  await settled();
  expect(copied).toEqual(['“24.03亿元”']);
  expect(one('[role=status]', HTMLElement).textContent).toBe('已复制');
  open('19.1%');
  buttonOf(root, '复制并附出处').click();
  await settled();
  expect(one('.copy-box textarea', HTMLTextAreaElement).value).toBe('“19.1%”');
});

test('a stored annotation can be deleted', async () => {
  const stored = annotation({ id: 'id-9', subject: 'metric', target: target(0, 3), note: '旧' });
  const { card, root, world, open } = scene(PLACES.map((place) => ({ ...place, annotation: stored })));
  open('24.03亿元');
  expect(root.querySelector('textarea')?.value).toBe('旧');
  buttonOf(root, '删除').click();
  await settled();
  expect(world.removed).toEqual(['id-9']);
  expect(card.place).toBeUndefined();
});

test('opened by keyboard it takes the focus, keeps Tab inside, and Escape gives the focus back', () => {
  const link = element(document, 'a', { href: '#' }, ['链接']);
  document.body.append(link);
  link.focus();
  const { open, root, one, card } = scene();
  open('24.03亿元', 'card');
  const dialog = one('.card', HTMLElement);
  expect(root.activeElement).toBe(dialog);
  dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', shiftKey: true, cancelable: true }));
  const last = root.activeElement;
  expect(last?.textContent).toBe('识别有误');
  last?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
  expect(root.activeElement?.getAttribute('aria-label')).toBe('关闭');
  dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true }));
  expect(card.place).toBeDefined();
  dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(card.place).toBeUndefined();
  expect(document.activeElement).toBe(link);
});

test('wording is text, never markup', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const { card, root } = scene();
  card.open({
    places: [{ key: 'p', subject: 'passage', start: 0, end: 3, text: markup }],
    anchor: () => undefined,
    focus: 'none',
  });
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('.quote')?.textContent).toBe(markup);
});
