// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { WhyRead } from '../../components/report/why-read';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { Language } from '../../lib/model/settings';
import type { Why } from '../../lib/model/why';
import { click, find, render, wordsOf } from './render';

const FIGURE: Why = {
  parts: [
    {
      start: 3,
      end: 7,
      text: '3.2%',
      decisions: [
        { of: 'kind', value: 'change', because: 'word-of-change' },
        { of: 'sign', value: -1, because: 'word-of-change' },
        { of: 'status', value: 'actual', because: 'review' },
        { of: 'indicator', value: undefined, because: 'nothing-named' },
      ],
    },
  ],
};
const PROMISE: Why = {
  parts: [
    {
      start: 0,
      end: 8,
      text: '继续完善便民服务',
      decisions: [{ of: 'specificity', value: 'directional', because: 'tending' }],
    },
    {
      start: 9,
      end: 16,
      text: '新建停车场6座',
      decisions: [
        { of: 'specificity', value: 'quantified', because: 'number' },
        { of: 'strength', value: 'firm', because: 'figure' },
      ],
    },
  ],
};

const opened = async (answer: Result<Why>, language: Language = 'zh_CN') => {
  const ask = vi.fn(() => Promise.resolve(answer));
  const { root } = await render(<WhyRead ask={ask} time="report" about="3.2%" />, language);
  expect(ask).not.toHaveBeenCalled();
  await click(find(root, '.why button'));
  return { root, ask };
};

it('tells each question with its answer and reason', async () => {
  const { root } = await opened(ok(FIGURE));
  expect(wordsOf(root, 'dt')).toEqual(['类别', '增减', '实际或目标', '指标', '时间依据']);
  expect(wordsOf(root, 'dd').slice(0, 2)).toEqual([
    '增速/增减额：前后有“增长”“减少”一类的词',
    '下降：由说增减的词决定',
  ]);
  expect(wordsOf(root, '.why__clause')).toEqual([]);
});

it('tells of a promise the clauses that can be checked', async () => {
  const { root } = await opened(ok(PROMISE), 'en');
  expect(wordsOf(root, '.why__clause')).toEqual(['新建停车场6座']);
  expect(wordsOf(root, '.why__part dd')).toHaveLength(2);
  expect(root.textContent).toContain('other clauses');
});

it('says where a table tells, and where nothing can be told; then it may be asked again', async () => {
  const table = await opened(ok({ parts: [{ start: 0, end: 3, text: '860', decisions: [] }] }));
  expect(table.root.textContent).toContain('行名和表头');
  const { root, ask } = await opened(fail('not-found'));
  expect(find(root, '[role=status]').textContent).toContain('无法给出当时的依据');
  const button = find(root, '.why button');
  await click(button);
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await click(button);
  expect(ask).toHaveBeenCalledTimes(2);
});
