import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../../lib/extract/pledges/clause/split-clauses';
import type { Figure } from '../../../../lib/extract/pledges/figure';
import { gradeSentence } from '../../../../lib/extract/pledges/grade-sentence';
import type { SentenceGrade } from '../../../../lib/extract/pledges/grade-sentence';

const gradeOf = (text: string, figures: readonly Figure[] = [], goals = false): SentenceGrade =>
  gradeSentence(text, splitClauses(text, 0, text.length), figures, goals);

const checkable = [
  /* line 1 to 6, the first that fits */
  ['确保芦湾大桥通车', 'firm 1 sure'],
  ['力争芦湾大桥通车', 'aim 2 aim'],
  ['争创省级卫生县', 'aim 2 aim'],
  ['适时启动旧码头改造', 'explore 3 explore'],
  ['开展养老托育试点', 'explore 3 explore'],
  ['研究制定码头导则', 'explore 3 explore'],
  ['加快芦湾大桥建设', 'advance 4 pushed'],
  ['推进芦湾粮库开工', 'advance 4 pushed'],
  ['做好卫生县复审', 'advance 4 by-others'],
  ['规划建设芦湾水利馆', 'advance 4 pushed'],
  ['做好粮库竣工验收', 'firm 5 bare'],
  ['配合市里出台条例', 'firm 5 bare'],
  ['实现自来水到户全覆盖', 'firm 5 reached'],
  ['打造一批村级食堂', 'advance 6 worked-on'],
  ['实施殡仪馆迁建', 'advance 6 worked-on'],
  /* 研究 and 计划 that are parts of names */
  ['加快制浆技术研究中心建设', 'advance 4 pushed'],
] as const;

describe('the strength of a clause that can be checked', () => {
  it.each(checkable)('%s: %s', (text, expected) => {
    const strength = gradeOf(text).clauses[0]?.strength;
    expect(strength && `${strength.value} ${strength.line} ${strength.because}`).toBe(expected);
  });
});

const sentences = [
  /* the strongest of the clauses that can be checked */
  ['推进粮库建设,争创卫生县', 'aim'],
  ['加快粮库建设,出台管理办法', 'firm'],
  ['力争建成码头,启动船厂改造', 'aim'],
  /* without one, the first verb */
  ['关注渔民出行,探索渡运新路', 'advance'],
  ['探索渡运新路', 'explore'],
  ['实现均衡发展', 'firm'],
  ['建立健全会商机制', 'advance'],
  ['逐步形成发展新格局', 'advance'],
  ['把发展放在首位,努力增进和谐', 'advance'],
  ['支持渔家乐提升品质', 'explore'],
] as const;

describe('the strength of a sentence', () => {
  it.each(sentences)('%s: %s', (text, expected) => expect(gradeOf(text).strength).toBe(expected));
});

/** A count still to be reached at the place of its wording. */
function figure(text: string, wording: string): Figure {
  const start = text.indexOf(wording);
  return {
    start,
    end: start + wording.length,
    status: 'target',
    kind: 'level',
    value: 1,
    unit: '所',
  };
}

const counted = [
  ['打造渔家书屋6所', '6所', 'firm'],
  ['推进渡口卫生院等4所卫生院扩建', '4所', 'advance'],
  ['实施重点研发计划项目9所', '9所', 'firm'],
  ['力争扩建学校4所', '4所', 'aim'],
  ['渡口学校预期新建4所', '4所', 'aim'],
  ['有计划分步骤扩建学校4所', '4所', 'firm'],
  ['扩建学校4所左右', '4所', 'aim'],
] as const;

describe('the strength of a figure', () => {
  it.each(counted)('%s', (text, wording, expected) => {
    expect(gradeOf(text, [figure(text, wording)]).strength).toBe(expected);
  });
  it('is an aim among goals, but for 确保', () => {
    const goal = '扩建学校4所';
    expect(gradeOf(goal, [figure(goal, '4所')], true).strength).toBe('aim');
    const sure = '确保扩建学校4所';
    expect(gradeOf(sure, [figure(sure, '4所')], true).strength).toBe('firm');
  });
});
