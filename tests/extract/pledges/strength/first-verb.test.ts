import { describe, expect, it } from 'vitest';
import type { Strength } from '../../../../lib/model/extraction';
import { decisionsOf, readMarked } from '../../decisions-of';
import type { Frame } from '../../decisions-of';

const strengthOf = (text: string, frame: Frame): Strength | undefined =>
  readMarked(text, frame).extraction.pledges.at(-1)?.strength;

const DIRECTIONS = [
  ['实现均衡发展。', 'firm'],
  ['探索渡运新路。', 'explore'],
  ['支持农家乐提升品质。', 'explore'],
  ['力争形成良好风气。', 'aim'],
  ['加强河道管护。', 'advance'],
  /* the first verb wins, struck clauses included */
  ['探索渡运新路,加强河道管护。', 'explore'],
  ['加强河道管护,探索渡运新路。', 'advance'],
  /* near misses: verbs on no list, founding that founds nothing, attributes, what is put first */
  ['关注渔民出行,探索渡运新路。', 'advance'],
  ['建立健全会商机制。', 'advance'],
  ['逐步形成发展新格局。', 'advance'],
  ['要按照建立长效机制的要求,继续规范摊点。', 'advance'],
  ['把发展放在首位,努力增进和谐。', 'advance'],
] as const;

describe('a sentence that cannot be checked', () => {
  it.each(DIRECTIONS)('is as strong as its first verb: %s', (text, strength) =>
    expect(strengthOf(text, 'plan')).toBe(strength),
  );
  it('tells so of the clause that holds the verb', () => {
    expect(decisionsOf('|探索渡运新路|,加强河道管护。', 'plan').strength).toBe(
      'explore: first-verb',
    );
    expect(decisionsOf('探索渡运新路,|加强河道管护|。', 'plan').strength).toBeUndefined();
    expect(decisionsOf('加强河道管护。', 'goals').strength).toBe('aim: goals');
  });
  it('is an aim among goals', () => expect(strengthOf('加强河道管护。', 'goals')).toBe('aim'));
});
