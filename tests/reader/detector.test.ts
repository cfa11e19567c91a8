// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../lib/model/page';
import { startDetector } from '../../lib/reader/detector';
import * as opening from '../../lib/reader/opening';
import type { HandedPage } from '../../lib/reader/opening';
import { ok } from '../../lib/model/result';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

/** Under this the wake script leaves what the background answered. */
const COMING = Symbol.for('nuoshu.coming');

/** An invented report of a town, told apart by its year. */
const report = (year: number): string =>
  [
    `临溪镇${year}年工作总结及${year + 1}年工作计划`,
    `${year}年，临溪镇在县委、县政府的领导下，统筹推进各项工作。现将有关情况总结如下：`,
    `一、${year}年工作开展情况`,
    '（一）抓产业，经济稳步增长。全年完成固定资产投资3.4亿元，同比增长7.9%；种植茶叶4100亩，产量达210吨。',
    '（二）抓治理，环境明显改善。拆除危旧房屋118间，新建垃圾分类亭22座，完成户厕改造305户。',
    '（三）抓民生，社会事业协调发展。发放救助资金212.6万元，养老保险参保率97.1%，调处纠纷88起。',
    '二、存在的问题',
    '产业链条不长，集体经济薄弱村仍有2个，干部队伍年龄结构偏大，基础设施还有短板。',
    `三、${year + 1}年工作打算`,
    '1.做强特色农业。新发展高标准农田900亩，建成冷库1座。',
    '2.推进项目建设。确保镇污水处理厂6月底前投入使用，完成河道清淤三公里。',
  ]
    .map((line) => `<p>${line}</p>`)
    .join('');
const NEWS = '<p>本报讯：昨日全镇举行植树活动，干部群众参加，气氛热烈。</p>'.repeat(20);

let navigation: EventTarget;
const show = (html: string): void => void (document.body.innerHTML = html);
const move = (address: string): void => {
  history.pushState(null, '', address);
  navigation.dispatchEvent(new Event('currententrychange'));
};
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
/** What the background was told: address, and report or not. */
const told = (): string[] =>
  background.asked.map(({ call, request }) => {
    expect(call).toBe('page.detected');
    const { url, verdict } = Object(request);
    return `${new URL(url).pathname} ${verdict.isReport}`;
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  background.forget();
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  history.replaceState(null, '', '/a.html');
  document.title = '';
});

afterEach(async () => {
  /* What still waits ends. */
  await pass(20_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
});

describe('a page is told', () => {
  test.each([
    { name: 'a report', html: report(2023), is: '/a.html true' },
    { name: 'no report: the reader may have notes on it', html: NEWS, is: '/a.html false' },
  ])('at once and once: $name', async ({ html, is }) => {
    show(html);
    startDetector(document, window);
    expect(told()).toEqual([is]);
    show(`${html}<p>页脚</p>`);
    await pass(20_000);
    expect(told()).toEqual([is]);
  });

  test('again when it has filled itself', async () => {
    show('<p>正在加载</p>');
    startDetector(document, window);
    show(report(2023));
    await pass(0);
    expect(told()).toEqual(['/a.html false']);
    await pass(300);
    expect(told()).toEqual(['/a.html false', '/a.html true']);
  });

  test('not again while there is hardly a text', async () => {
    show('<p>正在加载</p>');
    startDetector(document, window);
    show('<p>还在加载</p>');
    await pass(20_000);
    expect(told()).toEqual(['/a.html false']);
  });

  test.each([
    { name: 'that could be a report', html: report(2023), is: ['/a.html true'] },
    { name: 'with a text', html: NEWS, is: ['/a.html false'] },
    { name: 'without a text', html: '<p>广告</p>', is: [] },
  ])('of inner frames only one $name', ({ html, is }) => {
    vi.stubGlobal('top', {});
    show(html);
    startDetector(document, window);
    expect(told()).toEqual(is);
  });
});

describe('asked to, it tells again what then stands there', () => {
  const again = (request: { host?: string }): Promise<unknown> =>
    fakeBrowser.runtime.onMessage.trigger(
      { call: 'detector.again', request },
      { id: fakeBrowser.runtime.id },
      () => undefined,
    );

  test.each([
    { name: 'of every site', request: {}, is: ['/a.html false', '/a.html true'] },
    {
      name: 'of its site',
      request: { host: location.hostname },
      is: ['/a.html false', '/a.html true'],
    },
    { name: 'of another', request: { host: 'www.linxi.gov.cn' }, is: ['/a.html false'] },
  ])('$name', async ({ request, is }) => {
    show(NEWS);
    startDetector(document, window);
    show(report(2023));
    await again(request);
    expect(told()).toEqual(is);
  });
});

describe('a page that moves its address', () => {
  beforeEach(async () => {
    show(report(2021));
    startDetector(document, window);
    await pass(0);
  });

  test('is told when another text is there', async () => {
    move('/b.html');
    await pass(500);
    show(report(2023));
    await pass(0);
    expect(told()).toEqual(['/a.html true']);
    await pass(300);
    expect(told()).toEqual(['/a.html true', '/b.html true']);
    await pass(20_000);
    expect(told()).toHaveLength(2);
  });

  test('is not told with the text that still stands there, however its surroundings change', async () => {
    move('/b.html');
    for (let burst = 0; burst < 3; burst += 1) {
      document.body.append(document.createComment('正在加载'));
      await pass(300);
    }
    expect(told()).toEqual(['/a.html true']);
    show('');
    await pass(2_000);
    expect(told()).toEqual(['/a.html true']);
    show(report(2023));
    await pass(300);
    expect(told()).toEqual(['/a.html true', '/b.html true']);
  });

  test('is told when it moved its address alone', async () => {
    move('/a.html?tab=2');
    await pass(1_100);
    expect(told()).toEqual(['/a.html true']);
    await pass(200);
    expect(told()).toEqual(['/a.html true', '/a.html true']);
  });

  test('is told as no report where there is none', async () => {
    move('/b.html');
    show(NEWS);
    await pass(300);
    expect(told()).toEqual(['/a.html true', '/b.html false']);
  });

  test('twice is told as what it is in the end', async () => {
    move('/b.html');
    await pass(100);
    move('/c.html');
    show(report(2023));
    await pass(20_000);
    expect(told()).toEqual(['/a.html true', '/c.html true']);
  });

  test('before it was filled is not waited for at its old address', async () => {
    background.forget();
    show('<p>正在加载</p>');
    startDetector(document, window);
    move('/b.html');
    show(report(2023));
    await pass(300);
    expect(told().filter((one) => one !== '/a.html false')).toEqual([
      '/b.html true',
      '/b.html true',
    ]);
  });

  test('to a fragment has not moved', async () => {
    move('/a.html#part-2');
    await pass(20_000);
    expect(told()).toEqual(['/a.html true']);
  });
});

test('the popup is answered with the page as it is then', async () => {
  show(NEWS);
  startDetector(document, window);
  const ask = async (): Promise<Verdict> => {
    const answers: unknown[] = [];
    const sender = { id: fakeBrowser.runtime.id };
    const message = { call: 'detector.verdict', request: {} };
    await fakeBrowser.runtime.onMessage.trigger(message, sender, (answer: unknown) =>
      answers.push(answer),
    );
    await pass(0);
    return Object(answers[0]).value;
  };
  expect(await ask()).toMatchObject({ isReport: false });
  show(report(2023));
  expect(await ask()).toMatchObject({ isReport: true });
});

describe('a page is handed to its reader', () => {
  let handed: HandedPage[];
  const cannotLoad = (): unknown[] =>
    background.asked.map(({ request }) => Object(request).cannotLoad);

  beforeEach(() => {
    handed = [];
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, Symbol.for('nuoshu.open'));
  });

  const offer = (): void => opening.offerReader((page) => page !== undefined && handed.push(page));

  test.each([
    { name: 'a report', html: report(2023) },
    { name: 'a page that is wanted all the same', html: NEWS },
  ])('as it was read, once that is wanted: $name', async ({ html }) => {
    offer();
    let answer = (_: boolean): void => undefined;
    background.answer(
      'page.detected',
      () => new Promise((resolve) => (answer = (isWanted) => resolve(ok({ isWanted })))),
    );
    show(html);
    startDetector(document, window);
    await pass(0);
    expect(handed).toEqual([]);
    answer(true);
    await pass(0);
    expect(handed).toMatchObject([
      { facts: { url: location.href }, verdict: { isReport: html !== NEWS } },
    ]);
    expect(await handed[0]?.isWanted).toBe(true);
  });

  test('and is not where it is not wanted', async () => {
    offer();
    background.answer('page.detected', () => ok({ isWanted: false }));
    show(report(2023));
    startDetector(document, window);
    await pass(0);
    expect([handed, told()]).toEqual([[], ['/a.html true']]);
  });

  test.each([
    { site: 'is known to be read', woke: Promise.resolve(true), loads: 1 },
    { site: 'is switched off', woke: Promise.resolve(false), loads: 0 },
    { site: 'nothing is known of', woke: undefined, loads: 0 },
  ])('that is loaded before the answer only where the site $site', async ({ woke, loads }) => {
    const load = vi.spyOn(opening, 'loadReader').mockResolvedValue(undefined);
    Reflect.set(globalThis, COMING, woke);
    background.answer('page.detected', () => new Promise(() => undefined));
    show(report(2023));
    startDetector(document, window);
    await pass(0);
    expect(load).toHaveBeenCalledTimes(loads);
    Reflect.deleteProperty(globalThis, COMING);
    load.mockRestore();
  });

  test.each([
    { isWanted: true, calls: [undefined, true] },
    { isWanted: false, calls: [undefined] },
  ])(
    'by the background where the script cannot be loaded, if wanted: $isWanted',
    async ({ isWanted, calls }) => {
      background.answer('page.detected', () => ok({ isWanted }));
      show(report(2023));
      startDetector(document, window);
      await pass(0);
      expect(cannotLoad()).toEqual(calls);
    },
  );
});
