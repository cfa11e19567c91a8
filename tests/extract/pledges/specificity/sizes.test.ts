import { testStep } from './step-rows';

/** Figures that only size something promise nothing; others beside them do. */
testStep(
  {
    number: [
      ['改造旧水管18公里。', 'quantified'],
      ['建设绿道8公里。', 'quantified'],
      ['投资3000万元,|新建厂房2万平方米|。', 'quantified'],
      ['新增日供水3万吨。', 'quantified'],
      ['启动绿道建设8公里。', 'quantified', 'goals'],
    ],
  },
  [
    ['what is kept up', '巩固20个渔家书屋成果。', 'directional: tending'],
    ['measures that are carried out', '落实43条惠农措施。', 'directional: tending'],
    ['the cost of one thing', '推进总投资9亿元的云溪粮仓竣工。', 'deliverable: one-off'],
    ['the extent of one thing', '启动3万平方米的云溪展馆建设。', 'deliverable: one-off'],
    ['places that are named beside it', '打造东街、西渡两个夜市集聚区。', 'directional: silent'],
    ['what is there', '加强全镇120个网格管理。', 'directional: tending'],
    ['how often', '开展每月一次环境整治。', 'directional: silent'],
    /* among goals every figure is still to be reached, so that only its size speaks against it */
    ['the cost among goals', '推进总投资9亿元的云溪粮仓竣工。', 'deliverable: one-off', 'goals'],
    ['the extent among goals', '启动3万平方米的云溪展馆建设。', 'deliverable: one-off', 'goals'],
    ['the output among goals', '推进30万吨纸品生产线竣工。', 'deliverable: one-off', 'goals'],
    [
      'what each of some projects puts out',
      '推进云溪车厂25万辆重卡、云溪纸厂等重点项目建设。',
      'deliverable: building',
      'goals',
    ],
    [
      'the yearly output among goals',
      '推进年产30万台的云溪灯厂投产。',
      'deliverable: one-off',
      'goals',
    ],
    ['what stands among goals', '加强现有8座水厂管护。', 'directional: tending', 'goals'],
    ['all there are among goals', '加强全镇120个网格管理。', 'directional: tending', 'goals'],
    ['an abstract among goals', '打造四大场景。', 'directional: silent', 'goals'],
    ['programmes among goals', '实施五项行动。', 'directional: silent', 'goals'],
    [
      'the capacity of one plant',
      '加快云溪石化80万吨炼油扩建等重大项目建设。',
      'deliverable: one-off',
    ],
  ],
);
