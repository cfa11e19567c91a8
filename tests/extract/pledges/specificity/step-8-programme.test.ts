import { testStep } from './step-rows';

testStep(
  {
    programme: [
      ['实施新一轮育苗行动。', 'deliverable'],
      ['开展第三轮清河专项行动。', 'deliverable'],
    ],
    pilot: [
      ['开展托育补贴试点。', 'deliverable'],
      ['实施节水灌溉试点。', 'deliverable'],
    ],
    event: [
      ['开展全镇第二次古树普查。', 'deliverable'],
      ['开展第二次古井普查入户登记。', 'deliverable'],
      ['打造东岸嘉年华。', 'deliverable'],
      ['服务保障第六届水乡会议。', 'deliverable'],
    ],
    hearing: [
      ['听取审议云溪水利建设情况报告。', 'deliverable'],
      ['检查节约用水条例实施情况。', 'deliverable'],
    ],
    entitlement: [
      ['提高农民基础养老金标准。', 'deliverable'],
      ['实行学生免费乘车。', 'deliverable'],
      ['取消小微企业开户收费。', 'deliverable'],
    ],
  },
  [
    ['a programme that is carried out', '实施育苗行动。', 'directional: silent'],
    ['a pilot that is explored', '探索托育补贴试点。', 'directional: silent'],
    ['a pilot that is deepened', '深化托育补贴试点。', 'directional: tending'],
    ['a survey that goes on', '持续开展安全普查。', 'directional: silent'],
    ['a survey of a subject that goes on', '持续开展云溪古树普查。', 'directional: silent'],
    ['a survey without a subject', '开展体检。', 'directional: silent'],
    ['a level of an allowance', '提高补助水平。', 'directional: silent'],
    ['a raised ability', '提高防汛能力。', 'directional: silent'],
  ],
);
