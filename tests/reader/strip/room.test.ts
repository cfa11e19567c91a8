// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freeOfText, placeBeside } from '../../../lib/reader/strip/room';
import { pageOf } from '../../dom/page';

const WIDTH = 1_000;

/** Text stands from its first to its second number: `100-992`. */
const boxOf = (text: string): DOMRect => {
  const [left = 0, right = 0] = text.split('-').map(Number);
  return new DOMRect(left, 0, right - left, 20);
};

beforeEach(() => {
  Object.defineProperty(document.documentElement, 'clientWidth', {
    configurable: true,
    value: WIDTH,
  });
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return boxOf(this.startContainer.nodeValue ?? '');
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this.getAttribute('title') ?? '');
  });
});

afterEach(() => {
  Reflect.deleteProperty(document.documentElement, 'clientWidth');
});

describe('the room beside the text', () => {
  it.each([
    { name: 'the margin of the widest text', body: '<p>8-500</p><p>8-992</p>', free: 8 },
    { name: 'no more than is of use', body: '<p>100-900</p>', free: 30 },
    { name: 'none under text at the edge', body: '<p>0-1000</p>', free: 0 },
    { name: 'none under text that the page can be scrolled to', body: '<p>0-1500</p>', free: 0 },
    { name: 'all where text stands beyond the window', body: '<p>1200-1500</p>', free: 30 },
    { name: 'all where text is not displayed', body: '<p>1000-1000</p>', free: 30 },
    {
      name: 'that beside a box which cuts its text off',
      body: '<div title="0-980" style="overflow-x: auto"><p>0-1500</p><p>0-1200</p></div>',
      free: 20,
    },
  ])('is $name', async ({ body, free }) => {
    pageOf(body);
    expect(await freeOfText(document)).toBe(free);
  });

  it('is all where the text is hidden by style', async () => {
    pageOf('<p>8-992</p>');
    vi.mocked(document.body.checkVisibility).mockReturnValue(false);
    expect(await freeOfText(document)).toBe(30);
  });
});

describe('the strip', () => {
  it.each([
    { free: 30, isOverlaid: false, place: { right: 0, width: 16 } },
    { free: 15.6, isOverlaid: false, place: { right: 0, width: 16 } },
    { free: 15, isOverlaid: false, place: { right: 0, width: 8 } },
    { free: 8, isOverlaid: false, place: { right: 0, width: 8 } },
    { free: 7, isOverlaid: false, place: undefined },
    { free: 30, isOverlaid: true, place: { right: 14, width: 16 } },
    { free: 22, isOverlaid: true, place: { right: 14, width: 8 } },
    { free: 16, isOverlaid: true, place: { right: 0, width: 8 } },
    { free: 0, isOverlaid: true, place: undefined },
  ])('beside $free px, scroll bar over the page: $isOverlaid', ({ free, isOverlaid, place }) => {
    expect(placeBeside(free, isOverlaid)).toEqual(place);
  });
});
