// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { PrintSheet } from '../../components/print/print-sheet';
import { exported, note } from '../exchange/sample';
import { render } from './render';

it('a correction stands in the margin, by itself or with a note', async () => {
  const corrected = note(1, '24.03亿元', {
    subject: 'metric',
    correction: {
      is: 'metric',
      set: { value: 240_300_000 },
      was: { value: 2_403_000_000, unit: '元' },
    },
  });
  const refused = note(2, '125户', {
    subject: 'metric',
    correction: { is: 'not-metric' },
    note: '见上文',
  });
  const { root } = await render(
    <PrintSheet exported={exported({ annotations: [corrected, refused], anchors: {} })} />,
  );
  expect([...root.querySelectorAll('.print-note')].map(({ textContent }) => textContent)).toEqual([
    '1更正 数值：2.403亿元（240,300,000元） 原读作 数值：24.03亿元（2,403,000,000元）',
    '2更正 不是指标见上文',
  ]);
});

it('a note is its Markdown, as it is on screen', async () => {
  const annotations = [note(1, '24.03亿元', { note: '**口径**不同，3*4*5' })];
  const { root } = await render(<PrintSheet exported={exported({ annotations, anchors: {} })} />);
  const words = root.querySelector('.print-note__words');
  expect(words?.querySelector('strong')?.textContent).toBe('口径');
  expect(words?.textContent).toBe('口径不同，3*4*5');
});
