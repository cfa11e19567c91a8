import { testStep } from './step-rows';

testStep(
  {
    'set-mark': [
      ['空气质量指标达到省定标准。', 'deliverable'],
      ['柳湾河水质达到Ⅲ类。', 'deliverable'],
      ['推动公司评级达到AA+。', 'deliverable'],
    ],
    'full-coverage': [
      ['力争公交进村全覆盖。', 'deliverable'],
      ['公务接待做到零增长。', 'deliverable'],
      ['确保欠薪案件清零。', 'deliverable'],
    ],
  },
  [
    ['全覆盖 as an adverb', '全覆盖开展消防检查。', 'directional: silent'],
    ['全覆盖 under 推动', '推动集中供热全覆盖。', 'directional: silent'],
    ['a level that nobody fixed', '达到先进水平。', 'directional: silent'],
    ['a zero that is kept up', '做到欠薪案件动态清零。', 'directional: silent'],
    ['the preamble of all tasks', '完成各项目标任务。', 'directional: silent'],
    ['a task that is finished once', '力争三年任务两年完成。', 'deliverable: one-off'],
    ['a figure', '满意率达到95%。', 'quantified: number'],
  ],
);
