// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHost } from '../../../lib/reader/card/host';
import { CARD_STYLE } from '../../../lib/reader/card/style';
import { SelectionToolbar } from '../../../lib/reader/card/toolbar';
import { wordsOf } from '../../../lib/reader/words';
import { LANGUAGES } from '../../../lib/model/settings';
import { trusted } from '../../builders/trusted';
import { setCardStage } from './card-stage';

const stage = setCardStage();
const BOX = { left: 100, top: 100, width: 100, height: 20 };
const WORDS = wordsOf('zh_CN');

let acted: string[] = [];
let toolbar: SelectionToolbar;

const buttons = (): HTMLButtonElement[] =>
  stage.roots.flatMap((root) => [...root.querySelectorAll('button')]);
const bar = (): HTMLElement => {
  const found = stage.roots[0]?.querySelector('[role=toolbar]');
  if (!(found instanceof HTMLElement)) throw new Error('no toolbar');
  return found;
};

beforeEach(() => {
  acted = [];
  toolbar = new SelectionToolbar(createHost(document, CARD_STYLE), (action) => acted.push(action));
});

afterEach(() => toolbar.hide());

describe('the toolbar', () => {
  test('offers what can be done with a selection', () => {
    toolbar.show(BOX, WORDS);
    expect(buttons().map((one) => one.textContent)).toEqual([
      '批注',
      '标签',
      '核实结果',
      '复制并附出处',
      '标为漏识别',
    ]);
    expect(document.body.childNodes).toHaveLength(0);
  });

  test('acts on what the reader presses', () => {
    toolbar.show(BOX, WORDS);
    for (const one of buttons())
      one.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    expect(acted).toEqual(['note', 'tag', 'status', 'copy', 'wrong']);
  });

  test('does nothing that a script presses', () => {
    toolbar.show(BOX, WORDS);
    for (const one of buttons()) {
      one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      one.click();
    }
    expect(acted).toEqual([]);
  });

  test.each(['pointerdown', 'mousedown'])(
    'keeps the selection and its own %s to itself',
    (type) => {
      toolbar.show(BOX, WORDS);
      let heard = 0;
      document.documentElement.addEventListener(type, () => (heard += 1), { once: true });
      const event = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true });
      buttons()[0]?.dispatchEvent(event);
      expect([event.defaultPrevented, heard]).toEqual([true, 0]);
    },
  );

  test('says what is wrong instead of offering anything', () => {
    toolbar.show(BOX, WORDS, '选得太长');
    expect(buttons()).toEqual([]);
    expect(bar().querySelector('[role=status]')?.textContent).toBe('选得太长');
  });

  test('is shown once, inside the window, and goes', () => {
    toolbar.show(BOX, WORDS);
    toolbar.show({ ...BOX, left: -500 }, WORDS);
    expect(buttons()).toHaveLength(5);
    expect([bar().style.left, bar().style.top]).toEqual(['8px', '128px']);
    expect(toolbar.isShown).toBe(true);
    toolbar.hide();
    expect([toolbar.isShown, buttons()]).toEqual([false, []]);
  });
});

test.each(LANGUAGES)('no words are missing in %s', (language) => {
  toolbar.show(BOX, wordsOf(language));
  const said = [bar().getAttribute('aria-label') ?? '', ...buttons().map((one) => one.textContent)];
  expect(said.every((words) => words.trim() !== '' && !/undefined|\{/.test(words))).toBe(true);
  expect(new Set(said).size).toBe(6);
});
