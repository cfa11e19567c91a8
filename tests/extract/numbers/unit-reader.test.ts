import { describe, expect, it } from 'vitest';
import { figuresOf } from '../decisions-of';

const UNITS = [
  ['地价3600元/㎡。', '元/平方米'],
  ['走访36家次。', '家次'],
  ['日游客3600人次/日。', '人次/日'],
  ['接种3600剂次。', '剂次'],
  ['浓度36微克每立方米。', '微克/立方米'],
  ['病死率0.86人/10万人。', '人/10万人'],
  ['安置36人(户)。', '人(户)'],
  /* what follows belongs to the next word */
  ['打通36条次干道。', '条'],
  ['落实36项目标任务。', '项'],
  ['办理36件次生林案。', '件'],
] as const;

describe('the unit behind a number', () => {
  it.each(UNITS)('%s: %s', (text, unit) => {
    expect(figuresOf(text).map((figure) => figure.split(' ')[3])).toEqual([unit]);
  });
  it.each([
    ['a law', '修订36条例。'],
    ['Latin letters that go on', '速率36kmx。'],
    ['a listed strong one', '入选36强企业。'],
  ])('is none before %s', (_name, text) => expect(figuresOf(text)).toEqual([]));
});
