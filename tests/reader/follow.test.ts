import { expect, it } from 'vitest';
import { followed } from '../../lib/reader/follow';

const BEFORE = '临溪镇工作总结\n全年财政收入58.6亿元，增长6%。\n年内新建2所小学。';

const rows: readonly {
  readonly name: string;
  readonly after: string;
  readonly of: string;
  readonly stands?: string;
}[] = [
  {
    name: 'before what changed',
    after: BEFORE.replace('2所', '3所'),
    of: '58.6亿元',
    stands: '58.6亿元',
  },
  { name: 'behind what changed', after: `（更新）\n${BEFORE}`, of: '58.6亿元', stands: '58.6亿元' },
  {
    name: 'between two changes',
    after: `（更新）\n${BEFORE.replace('2所', '3所')}`,
    of: '58.6亿元',
    stands: '58.6亿元',
  },
  {
    name: 'where it is another',
    after: BEFORE.replace('58.6', '59.15'),
    of: '58.6亿元',
    stands: '59.15亿元',
  },
  {
    name: 'as a sentence in which a figure changed',
    after: BEFORE.replace('2所', '12所'),
    of: '年内新建2所小学。',
    stands: '年内新建12所小学。',
  },
  { name: 'nowhere', after: '临溪镇工作总结\n年内新建2所小学，改建一所。', of: '58.6亿元' },
  { name: 'nowhere in no text', after: '', of: '58.6亿元' },
];

it.each(rows)('a stretch is followed: $name', ({ after, of, stands }) => {
  const start = BEFORE.indexOf(of);
  const span = followed(BEFORE, after, { start, end: start + of.length });
  expect(span && after.slice(span.start, span.end)).toBe(stands);
});
