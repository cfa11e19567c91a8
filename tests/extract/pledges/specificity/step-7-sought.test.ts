import { testStep } from './step-rows';

testStep(
  {
    title: [
      ['争创省级茶旅融合示范镇。', 'deliverable'],
      ['创建省级卫生镇。', 'deliverable'],
      ['推进省级卫生镇创建工作。', 'deliverable'],
      ['加快建设水上运动示范区。', 'deliverable'],
      ['申报国家级茶文化名村。', 'deliverable'],
    ],
    review: [
      ['做好省级森林镇复审。', 'deliverable'],
      ['推进卫生镇迎检。', 'deliverable'],
    ],
    approval: [
      ['争取云溪铁路列入国家规划。', 'deliverable'],
      ['推动云溪茶纳入全国名录。', 'deliverable'],
      ['推进云溪港区立项。', 'deliverable'],
      ['推进云溪港区获批。', 'deliverable'],
      ['推动柳湾口岸获批开放。', 'deliverable'],
    ],
    policy: [['推进“暖岗十条”政策落地。', 'deliverable']],
  },
  [
    ['a role', '争当排头兵。', 'directional: silent'],
    ['a role in the province', '争当全省排头兵。', 'directional: silent'],
    ['a title that goes on', '持续推进卫生镇创建。', 'directional: silent'],
    ['an environment', '创建良好环境。', 'directional: silent'],
    ['any number of titles', '开展各类示范区创建。', 'directional: silent'],
    ['what goes on', '深入开展绿色家庭创建。', 'directional: silent'],
    ['policies without a name', '推动惠农政策落地。', 'directional: silent'],
    ['more projects', '推动更多项目纳入国家计划。', 'directional: silent'],
    ['any project', '推动更多项目获批。', 'directional: silent'],
    ['what is approved without a push', '探索云溪港区获批。', 'directional: silent'],
    ['an own review', '加强卫生复查。', 'directional: tending'],
  ],
);
