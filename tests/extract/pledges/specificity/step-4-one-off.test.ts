import { testStep } from './step-rows';

testStep(
  {
    'one-off': [
      ['修订云溪渡口管理办法。', 'deliverable'],
      ['云溪粮库三季度封顶。', 'deliverable'],
      ['做好云溪粮库竣工验收。', 'deliverable'],
      ['建立农机分级登记制度。', 'deliverable'],
      ['组建云溪物业调解委员会。', 'deliverable'],
      ['办好第五届云溪灯会。', 'deliverable'],
      ['启动茶业焕新三年行动。', 'deliverable'],
      ['完成柳湾河清淤任务。', 'deliverable'],
      ['做好云溪镇志编纂工作。', 'deliverable'],
      ['办好民生实事。', 'deliverable'],
      ['开放云溪图书馆。', 'deliverable'],
    ],
  },
  [
    ['a mechanism', '建立镇村会商机制。', 'directional: silent'],
    ['all tasks', '完成各项目标任务。', 'directional: silent'],
    ['any number of events', '举办各类文体活动。', 'directional: silent'],
    ['a verb under one that tends', '加强桥梁验收。', 'directional: tending'],
    ['a slogan', '推动项目早开工。', 'directional: silent'],
    ['projects without a name', '推动一批重大项目开工。', 'directional: silent'],
    ['what a town wants to be', '建成文化强镇。', 'directional: silent'],
    ['a school that is run', '办好云溪小学。', 'directional: silent'],
    ['what something is made into', '把茶业建成大产业。', 'directional: silent'],
    ['a standing duty', '办好学前教育。', 'directional: silent'],
    ['goods without a name', '推出更多好产品。', 'directional: silent'],
  ],
);
