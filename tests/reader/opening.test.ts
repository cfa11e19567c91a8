// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadReader, offeredReader, offerReader } from '../../lib/reader/opening';

const { readerAddress } = vi.hoisted(() => ({ readerAddress: vi.fn<() => string>() }));
vi.mock('../../lib/platform/browser', () => ({ readerAddress }));

const HELD = Symbol.for('nuoshu.open');
/** A reader's script that offers itself, as a module of its own each time. */
let scripts = 0;
const script = (body: string): string =>
  `data:text/javascript,${encodeURIComponent(body)}//${(scripts += 1)}`;
const OFFERING = `globalThis[Symbol.for('nuoshu.open')] = () => undefined;`;

beforeEach(() => {
  readerAddress.mockReset();
  vi.stubGlobal('origin', 'http://www.linxi.gov.cn');
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, HELD);
  vi.unstubAllGlobals();
});

it('the way in is what the script offers', async () => {
  readerAddress.mockReturnValue(script(OFFERING));
  expect(offeredReader()).toBeUndefined();
  expect(await loadReader()).toBeTypeOf('function');
  expect(await loadReader()).toBe(offeredReader());
  expect(readerAddress).toHaveBeenCalledOnce();
});

it('one that is there already, put in by the background, is taken', async () => {
  const open = (): void => undefined;
  offerReader(open);
  expect(await loadReader()).toBe(open);
  expect(readerAddress).not.toHaveBeenCalled();
});

it.each(['http://www.linxi.gov.cn:8080', 'https://gov.cn', 'https://a.b.linxi.gov.cn'])(
  '%s gets it',
  async (site) => {
    vi.stubGlobal('origin', site);
    readerAddress.mockReturnValue(script(OFFERING));
    expect(await loadReader()).toBeTypeOf('function');
  },
);

it.each([
  'https://www.linxi.cn',
  'https://linxigov.cn',
  'https://gov.cn.linxi.cn',
  'null',
  undefined,
])('the browser is not asked for it on %s', async (site) => {
  vi.stubGlobal('origin', site);
  expect(await loadReader()).toBeUndefined();
  expect(readerAddress).not.toHaveBeenCalled();
});

it.each([
  { name: 'that the browser refuses', body: `throw new Error('refused')` },
  { name: 'that offers nothing', body: '' },
])('a script $name leads nowhere', async ({ body }) => {
  readerAddress.mockReturnValue(script(body));
  expect(await loadReader()).toBeUndefined();
});
