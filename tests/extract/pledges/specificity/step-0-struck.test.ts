import { testStep } from './step-rows';

testStep(
  {
    struck: [
      ['|支持果农改建冷库|,建成云溪桥。', 'directional'],
      ['|推动企业建设智能车间|,建成云溪桥。', 'directional'],
      ['|让老街住户少跑路|,建成云溪桥。', 'directional'],
      ['|以花园为抓手|,建成云溪桥。', 'directional'],
      ['|实现全年目标|,要新建云溪桥。', 'directional'],
      ['|围绕打造特色街区|,建成云溪桥。', 'directional'],
    ],
    past: [
      ['|已印发山林防火预案|,继续建设云溪消防站。', 'directional'],
      ['|建成了云溪桥|,继续建设云溪消防站。', 'directional'],
    ],
  },
  [
    ['a figure that 使 brings about', '使入住率达到70%。', 'quantified: number'],
    ['another government as the doer', '推动县里出台云溪湿地条例。', 'deliverable: one-off'],
    ['an own doing beside others', '配合县里制定云溪湿地条例。', 'deliverable: one-off'],
    ['what was begun as an attribute', '建成已开工的云溪码头。', 'deliverable: one-off'],
    ['a hearing without a graded verb', '听取审议云溪水利建设情况报告。', 'deliverable: hearing'],
  ],
);
