const PLAN_TITLE =
  /工作要点|工作计划|工作打算|工作安排|实施方案|行动方案|行动计划|重点任务|目标任务|民生实事|规划纲要|发展规划|施政方针|施政计划/;
const REVIEW_TITLE = /总结|回顾|工作报告|情况|公报|统计/;

/** The zone of a body that no heading places, by the title and the first words: a work plan's is `plan`, any other's `review`. */
export function baseZone(title: string): 'review' | 'plan' {
  return PLAN_TITLE.test(title) && !REVIEW_TITLE.test(title) ? 'plan' : 'review';
}
