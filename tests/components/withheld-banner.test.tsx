// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WithheldBanner } from '../../components/panel/withheld-banner';
import { fail, ok } from '../../lib/model/result';
import type { Annotation } from '../../lib/model/annotation';
import type { TabView } from '../../lib/view/tab-view';
import { ADDRESS, SOURCE } from '../builders/annotation-edit';
import { annotation, pageState, REPORT } from '../view/samples';
import { click, find, render, wordsOf } from './render';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

const PLAIN = ADDRESS.replace('https:', 'http:');
const at = (source: string): Annotation =>
  annotation({ target: { ...annotation().target, source } });
const shown = (url: string): TabView => ({
  kind: 'ready',
  state: pageState({ url }),
  extraction: REPORT,
});
const banner = (url: string, notes: readonly Annotation[], reportId = SOURCE) => (
  <WithheldBanner reportId={reportId} view={shown(url)} annotations={notes} />
);

beforeEach(() => background.forget());

describe('on a plain http page', () => {
  it('it says how many notes were made on https, and shows them when the reader says so', async () => {
    background.answer('notes.share', () => ok({ shared: true }));
    const { root } = await render(banner(PLAIN, [at(ADDRESS), at(PLAIN), at(SOURCE)]));
    expect(find(root, 'span').textContent).toContain('有 2 条批注是在此页的 https 地址上做的');
    await click(find(root, 'button', '在页面上标出'));
    expect(background.asked).toEqual([{ call: 'notes.share', request: { source: PLAIN } }]);
    expect(root.textContent).toBe('');
  });

  it('it goes on offering what could not be done', async () => {
    background.answer('notes.share', () => fail('unexpected'));
    const { root } = await render(banner(PLAIN, [at(ADDRESS)]));
    await click(find(root, 'button'));
    expect(wordsOf(root, 'button')).toEqual(['在页面上标出']);
  });

  it('it asks for each report', async () => {
    background.answer('notes.share', () => ok({ shared: true }));
    const { root, redraw } = await render(banner(PLAIN, [at(ADDRESS)]));
    await click(find(root, 'button'));
    await redraw(
      banner('http://www.heting.gov.cn/1.html', [at(ADDRESS)], 'https://heting.gov.cn/1.html'),
    );
    expect(wordsOf(root, 'button')).toEqual(['在页面上标出']);
  });

  it('it says nothing where all notes were made there', async () => {
    const { root } = await render(banner(PLAIN, [at(PLAIN)]));
    expect(root.textContent).toBe('');
  });
});

it.each<{ name: string; view: TabView }>([
  { name: 'an https page', view: shown(ADDRESS) },
  { name: 'a page that is not read', view: { kind: 'unread', url: PLAIN } },
])('$name has nothing withheld', async ({ view }) => {
  const { root } = await render(
    <WithheldBanner reportId={SOURCE} view={view} annotations={[at(ADDRESS)]} />,
  );
  expect(root.textContent).toBe('');
});
