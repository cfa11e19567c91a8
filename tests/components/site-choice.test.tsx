// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { SiteChoices } from '../../components/popup/site-choice';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { SiteAct, Sites } from '../../lib/model/site';
import { askForHost } from '../../lib/platform/sites';
import { siteView } from '../../lib/view/site';
import { click, find, render, wordsOf } from './render';

vi.mock('../../lib/platform/sites', () => ({ askForHost: vi.fn() }));

const GOV = 'www.linxi.gov.cn';
const OTHER = 'www.linxi.example';
const NONE: Sites = { always: [], never: [], paused: [] };

async function shown(host: string, sites: Sites = NONE, answer: Result<Sites> = ok(NONE)) {
  const set = vi.fn<(host: string, act: SiteAct) => Promise<Result<Sites>>>(() =>
    Promise.resolve(answer),
  );
  const { root } = await render(<SiteChoices site={siteView(sites, host)} set={set} />);
  const radio = (value: string): HTMLElement => find(root, `input[value=${value}]`);
  return { root, set, radio, hint: () => find(root, '.site__hint').textContent };
}

it('a government site has three choices and a pause, and asks nobody', async () => {
  const { root, set, radio, hint } = await shown(GOV);
  expect(wordsOf(root, '.site__choice')).toEqual(['自动', '总是分析', '不分析']);
  expect(find(root, 'legend').textContent).toContain(GOV);
  expect(hint()).not.toContain('询问');
  await click(radio('always'));
  await click(radio('never'));
  await click(find(root, 'button', '暂停'));
  expect(set.mock.calls).toEqual([
    [GOV, 'always'],
    [GOV, 'never'],
    [GOV, 'pause'],
  ]);
  expect(askForHost).not.toHaveBeenCalled();
});

it('a pause is taken back, and says how long it lasts', async () => {
  const { root, set, hint } = await shown(GOV, { ...NONE, paused: [GOV] });
  expect(hint()).toContain('关闭浏览器');
  await click(find(root, 'button', '恢复'));
  expect(set).toHaveBeenCalledWith(GOV, 'resume');
});

it.each([
  {
    name: 'that is allowed',
    answer: () => Promise.resolve(true),
    acts: [[OTHER, 'always']],
    says: '',
  },
  { name: 'that is refused', answer: () => Promise.resolve(false), acts: [], says: '未允许' },
  {
    name: 'that cannot be asked',
    answer: () => Promise.reject(new Error('no gesture')),
    acts: [],
    says: '未允许',
  },
])(
  'another site $name: the browser is asked in the click itself',
  async ({ answer, acts, says }) => {
    const { root, set, radio, hint } = await shown(OTHER);
    expect(hint()).toContain('询问');
    expect(wordsOf(root, '.site__choice')).toEqual(['自动', '总是分析']);
    vi.mocked(askForHost).mockImplementation(answer);
    const order: string[] = [];
    vi.mocked(askForHost).mockImplementationOnce((host) => {
      order.push(`asked ${host}`);
      return answer();
    });
    radio('always').click();
    expect(order).toEqual([`asked ${OTHER}`]);
    await click(find(root, 'legend'));
    expect(set.mock.calls).toEqual(acts);
    expect(find(root, '[role=status]').textContent).toContain(says);
  },
);

it('a site that is allowed already is not asked for again', async () => {
  vi.mocked(askForHost).mockClear();
  const { radio, set } = await shown(OTHER, { ...NONE, always: [OTHER] });
  await click(radio('never'));
  await click(radio('auto'));
  expect(set.mock.calls).toEqual([
    [OTHER, 'never'],
    [OTHER, 'auto'],
  ]);
  expect(askForHost).not.toHaveBeenCalled();
});

it('says why a choice could not be made', async () => {
  const { root, radio } = await shown(GOV, NONE, fail('storage-full'));
  await click(radio('never'));
  expect(find(root, '[role=status]').textContent).toContain('更改失败');
});
