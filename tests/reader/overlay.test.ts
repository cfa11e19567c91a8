// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPageText } from '../../lib/dom/page-text';
import type { PageText } from '../../lib/dom/page-text';
import { Overlay } from '../../lib/reader/overlay';
import { placeKey } from '../../lib/reader/places';
import type { Place } from '../../lib/reader/places';
import { pageOf } from '../dom/page';
import { setCardStage } from './card/card-stage';

const stage = setCardStage();
const BODY = '<div class="TRS_Editor"><p>财政收入2.88亿元。</p><p>改造小区125户。</p></div>';

let text: PageText;
let overlay: Overlay;

/** Each unit of the text is ten pixels wide, each block thirty pixels high. */
function boxOf(range: Range): DOMRect {
  const map = text.map();
  const [start, end] = [
    map.offsetOf(range.startContainer, range.startOffset) ?? 0,
    map.offsetOf(range.endContainer, range.endOffset) ?? 0,
  ];
  const line = map.blocks.findIndex((block) => block.start <= start && start < block.end);
  const left = (start - (map.blocks[line]?.start ?? 0)) * 10;
  return new DOMRect(left, line * 30, (end - start) * 10, 20);
}

const listOf = (box: DOMRect): DOMRectList => Object.assign([box], { item: () => box });

const placeOf = (wording: string): Place => {
  const start = text.map().text.indexOf(wording);
  const end = start + wording.length;
  return {
    key: placeKey('passage', start, end),
    subject: 'passage',
    start,
    end,
    text: wording,
    isMarked: true,
  };
};

/** What is drawn in the closed roots, box by box. */
const drawn = (): string[] =>
  stage.roots.flatMap((root) =>
    [...root.querySelectorAll('i')].map(({ style: { left, top, width, height } }) =>
      [left, top, width, height].join(),
    ),
  );

const inPage = (): Element[] =>
  [...document.documentElement.children].filter(
    ({ tagName }) => !['HEAD', 'BODY'].includes(tagName),
  );

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve()));

beforeEach(async () => {
  pageOf(BODY);
  text = await readPageText(document);
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return listOf(boxOf(this));
  });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return boxOf(this);
  });
  overlay = new Overlay(text, window);
});

afterEach(() => {
  overlay.dispose();
  text.dispose();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

async function show(...wordings: readonly string[]): Promise<readonly Place[]> {
  const places = wordings.map(placeOf);
  overlay.show(places);
  await nextFrame();
  return places;
}

describe('marks', () => {
  test('are drawn over their text, in a closed root', async () => {
    await show('2.88亿元', '125户');
    expect(drawn()).toEqual(['40px,0px,60px,20px', '40px,30px,40px,20px']);
  });

  test('leave nothing in the page but one empty element, however many there are', async () => {
    await show('2.88亿元', '125户');
    expect(document.body.innerHTML).toBe(BODY);
    expect(inPage().map((one) => one.outerHTML)).toEqual(['<div></div>']);
    expect(inPage()[0]?.shadowRoot).toBeNull();
  });

  test('of which there are none leave the same in the page, also where it took that out', async () => {
    await show();
    const before = inPage();
    expect(before.map((one) => one.outerHTML)).toEqual(['<div></div>']);
    before[0]?.remove();
    overlay.repair();
    expect(inPage()).toEqual(before);
    await show('2.88亿元');
    expect(inPage()).toEqual(before);
  });

  test('put nothing into the page before it was read', () => {
    overlay.repair();
    expect(inPage()).toEqual([]);
  });

  test('go when there are none any more', async () => {
    await show('2.88亿元');
    await show();
    expect(drawn()).toEqual([]);
  });

  test('stand in the document: they are measured from the host', async () => {
    const host = (await show('2.88亿元'), inPage()[0]);
    if (host === undefined) throw new Error('no host');
    vi.spyOn(host, 'getBoundingClientRect').mockReturnValue(new DOMRect(-8, -500, 0, 0));
    overlay.update();
    await nextFrame();
    expect(drawn()).toEqual(['48px,500px,60px,20px']);
  });

  test('of text that is not displayed are not drawn', async () => {
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(listOf(new DOMRect(0, 0, 0, 0)));
    await show('2.88亿元');
    expect(drawn()).toEqual([]);
  });

  test('come back where the page took them out', async () => {
    await show('2.88亿元');
    inPage()[0]?.remove();
    overlay.repair();
    await nextFrame();
    expect(inPage()).toHaveLength(1);
    expect(drawn()).toHaveLength(1);
  });

  test.each(['scroll', 'toggle', 'load'])('are drawn again after a %s', async (type) => {
    await show('2.88亿元');
    stage.roots[0]?.querySelector('i')?.remove();
    document.body.dispatchEvent(new Event(type));
    await nextFrame();
    expect(drawn()).toHaveLength(1);
  });

  test('are gone with the overlay, which hears nothing any more', async () => {
    await show('2.88亿元');
    overlay.dispose();
    document.body.dispatchEvent(new Event('scroll'));
    await nextFrame();
    expect(inPage()).toEqual([]);
  });
});

describe('the mark at a point', () => {
  /** The caret nearest to every point stands before `wording`. */
  function putCaret(wording: string): void {
    const map = text.map();
    const place = map.locate(map.text.indexOf(wording));
    Object.defineProperty(document, 'caretPositionFromPoint', {
      configurable: true,
      value: () => place && { offsetNode: place.node, offset: place.offset },
    });
  }

  test.each([
    { name: 'on it', caret: '亿元', x: 85, y: 10, expect: ['亿元', '收入2.88亿元。'] },
    { name: 'beside the text', caret: '亿元', x: 400, y: 10, expect: [] },
    { name: 'below it', caret: '亿元', x: 85, y: 25, expect: [] },
    { name: 'on the larger one', caret: '入2', x: 35, y: 10, expect: ['收入2.88亿元。'] },
    { name: 'on text without one', caret: '125户', x: 45, y: 40, expect: [] },
  ])('$name, innermost first', async ({ caret, x, y, expect: wordings }) => {
    await show('收入2.88亿元。', '亿元');
    putCaret(caret);
    expect(overlay.keysAt(x, y)).toEqual(wordings.map((wording) => placeOf(wording).key));
  });

  test('is not asked for where there are none', () => {
    const map = vi.spyOn(text, 'map');
    expect(overlay.keysAt(10, 10)).toEqual([]);
    expect(map).not.toHaveBeenCalled();
  });
});
