import { testStep } from './step-rows';

testStep(
  {
    tending: [
      ['完善云溪客运站功能。', 'directional'],
      ['落实云溪湿地条例。', 'directional'],
      ['布局社区食堂。', 'directional'],
      ['合理布局社区食堂。', 'directional'],
      ['加强桥梁验收。', 'directional'],
      ['优化学生乘车服务。', 'directional'],
      ['深化托育补贴试点成果。', 'directional'],
    ],
  },
  [
    ['建设完善', '建设完善云溪客运站。', 'deliverable: building'],
    ['优化升级', '优化升级云溪客运站。', 'deliverable: building'],
    ['a number to be treated', '优化公交线路12条。', 'quantified: number'],
    ['a verb that leads up to another', '围绕云溪湖打造亲水公园。', 'deliverable: building'],
    ['a fee', '降低云溪湖门票。', 'deliverable: entitlement'],
  ],
);
