import { testStep } from './step-rows';

testStep(
  {
    number: [
      ['改造旧水管18公里。', 'quantified'],
      ['投资2000万元。', 'quantified'],
      ['群众满意率达到95%。', 'quantified'],
      ['启动9个村的沼气池建设。', 'quantified'],
      ['推进云溪小学等4所学校扩建。', 'quantified'],
      ['茶叶产值翻一番。', 'quantified'],
      ['茶业规模进入全县前三。', 'quantified'],
    ],
  },
  [
    ['a number in quotes', '擦亮“五张名片”。', 'directional: tending'],
    ['a rank without a place', '茶业规模进入全县前列。', 'directional: silent'],
    ['a day alone', '用三年时间化解村级债务。', 'directional: silent'],
    ['programmes that are counted', '实施五大行动。', 'directional: silent'],
    ['an ordinal', '加快云溪粮库二期建设。', 'deliverable: building'],
    ['a number in a title', '落实《云溪茶园6项改造方案》。', 'directional: tending'],
  ],
);
