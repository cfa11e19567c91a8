// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FocusGuard } from '../../../lib/reader/card/focus-guard';
import { trusted } from '../../builders/trusted';

let host: HTMLElement;
let thief: HTMLInputElement;
let guard: FocusGuard;
let done: string[] = [];
let reached: string[] = [];
let stopped = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  document.body.innerHTML = '<input id="field"><input id="thief">';
  host = document.body.appendChild(document.createElement('div'));
  host.tabIndex = -1;
  thief = byId('thief');
  done = [];
  reached = [];
  guard = new FocusGuard(host, {
    refocus: () => {
      done.push('refocus');
      host.focus();
    },
    giveUp: () => done.push('give up'),
  });
  stopped = new AbortController();
  for (const type of ['keydown', 'keypress', 'beforeinput']) {
    document.addEventListener(type, (event) => reached.push(event.type), {
      signal: stopped.signal,
    });
  }
});

afterEach(() => {
  guard.dispose();
  stopped.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function byId(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no ${id}`);
  return found;
}

/** The reader writes in the card, having come from the field. */
function write(): void {
  byId('field').focus();
  guard.enter();
  host.focus();
  guard.report(true);
}

const key = (type: string): Event =>
  trusted(new KeyboardEvent(type, { key: 'a', bubbles: true, cancelable: true }));
const press = (): boolean =>
  document.body.dispatchEvent(trusted(new PointerEvent('pointerdown', { bubbles: true })));

describe('while the reader writes in the card', () => {
  beforeEach(write);

  test('focus that a page takes comes back at once', () => {
    thief.focus();
    expect(done).toEqual(['refocus']);
    expect(document.activeElement).toBe(host);
    expect(guard.isInside).toBe(true);
  });

  test.each(['keydown', 'keypress', 'beforeinput'])(
    'a %s that the page would have got is swallowed',
    (type) => {
      /* A theft of which no focus event tells. */
      Object.defineProperty(document, 'activeElement', { configurable: true, get: () => thief });
      const event = key(type);
      thief.dispatchEvent(event);
      Reflect.deleteProperty(document, 'activeElement');
      expect([event.defaultPrevented, reached, done]).toEqual([true, [], ['refocus']]);
    },
  );

  test('keys are left alone where nothing was stolen', () => {
    const event = key('keydown');
    document.body.dispatchEvent(event);
    expect([event.defaultPrevented, reached, done]).toEqual([false, ['keydown'], []]);
  });

  test('a page that goes on stealing is not fought', () => {
    for (let theft = 0; theft < 8; theft += 1) thief.focus();
    expect(done).toEqual(['refocus', 'refocus', 'refocus', 'refocus', 'give up']);
    expect(guard.isInside).toBe(false);
  });

  test('thefts that lie far apart do not add up', () => {
    for (let theft = 0; theft < 8; theft += 1) {
      thief.focus();
      vi.advanceTimersByTime(1_000);
    }
    expect(done).toEqual(new Array(8).fill('refocus'));
  });

  test('a press of the reader on the page lets the focus go', () => {
    press();
    thief.focus();
    expect([done, guard.isInside]).toEqual([[], false]);
  });

  test('a press long ago explains nothing, nor does one that the page plays', () => {
    press();
    vi.advanceTimersByTime(400);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    thief.focus();
    expect(done).toEqual(['refocus']);
  });

  test('another window takes the focus and gives it back', () => {
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    thief.focus();
    expect([done, guard.isInside]).toEqual([[], true]);
    hasFocus.mockRestore();
    host.focus();
    thief.focus();
    expect(done).toEqual(['refocus']);
  });

  test('what the card says of losing the focus is looked into', () => {
    guard.report(false);
    expect([done, guard.isInside]).toEqual([[], true]);
    press();
    thief.focus();
    guard.report(false);
    expect(guard.isInside).toBe(false);
  });
});

test('focus moves freely while nobody writes in the card', () => {
  thief.focus();
  guard.enter();
  byId('field').focus();
  expect([done, guard.isInside]).toEqual([[], false]);
});

describe('when the card closes', () => {
  test('the focus goes back to where it was', () => {
    write();
    guard.leave();
    expect([document.activeElement, guard.isInside]).toEqual([byId('field'), false]);
    thief.focus();
    expect(done).toEqual([]);
  });

  test('or to nowhere, where that is gone', () => {
    write();
    byId('field').remove();
    guard.leave();
    expect(document.activeElement).toBe(document.body);
  });

  test('and stays where the reader took it', () => {
    write();
    press();
    thief.focus();
    guard.leave();
    expect(document.activeElement).toBe(thief);
  });
});

test('after its end it hears nothing', () => {
  write();
  guard.dispose();
  thief.focus();
  expect(done).toEqual([]);
});

describe('after the card gave up', () => {
  beforeEach(() => {
    write();
    for (let theft = 0; theft < 5; theft += 1) thief.focus();
    expect(done.at(-1)).toBe('give up');
  });

  test('what is still being typed reaches nobody, until the reader pauses', () => {
    for (let letter = 0; letter < 20; letter += 1) {
      vi.advanceTimersByTime(200);
      thief.dispatchEvent(key('keydown'));
    }
    expect(reached).toEqual([]);
    vi.advanceTimersByTime(2_000);
    thief.dispatchEvent(key('keydown'));
    expect(reached).toEqual(['keydown']);
  });

  test('a press on the page gives the keys to the page', () => {
    press();
    thief.dispatchEvent(key('keydown'));
    expect(reached).toEqual(['keydown']);
  });
});
