import { testStep } from './step-rows';

testStep(
  {
    building: [
      ['打造一批社区食堂。', 'deliverable'],
      ['加快镇图书馆建设。', 'deliverable'],
      ['打造镇域渔家服务中心。', 'deliverable'],
      ['升级“云溪通”平台。', 'deliverable'],
      ['推动云溪电池厂等项目落地。', 'deliverable'],
      ['推进引云济槐等重大工程建设。', 'deliverable'],
      ['加快柳湾河清淤工程。', 'deliverable'],
      ['推动云溪图书馆落地。', 'deliverable'],
      ['推进柳湾浜整治。', 'deliverable'],
      ['推进引云济槐、柳湾水网等重大工程建设。', 'deliverable'],
      ['加快云溪高新区及拓展园建设。', 'deliverable'],
    ],
    place: [
      ['整治柳湾洼地。', 'deliverable'],
      ['拓宽云溪路。', 'deliverable'],
      ['修缮柳湾古桥。', 'deliverable'],
    ],
  },
  [
    ['what a region wants to be', '打造区域消费中心。', 'directional: silent'],
    ['an infrastructure', '加快茶区基础设施建设。', 'directional: silent'],
    ['projects without a name', '推进一批重大项目建设。', 'directional: silent'],
    ['projects of a place without names', '推进东山重大项目建设。', 'directional: silent'],
    ['a project that goes on', '深入推进云溪惠农项目。', 'directional: silent'],
    ['what a town wants to be for others', '建设优质茶叶重要供给基地。', 'directional: silent'],
    ['what has influence', '打造具有国际影响力的竹编研发中心。', 'directional: silent'],
    ['a park that is only tidied', '推进公园绿化工作。', 'directional: silent'],
    ['a slogan in quotes', '推进“茶海新城”建设。', 'directional: silent'],
    ['what a library does', '推动云溪图书馆服务下沉。', 'directional: silent'],
    ['a programme of no works', '深入实施清风工程。', 'directional: silent'],
    ['what is no place', '整治形式主义。', 'directional: silent'],
    ['places that something goes into', '推动图书进校园。', 'directional: silent'],
    ['a figure of speech', '打造人尽其才的平台。', 'directional: silent'],
    ['a place that something goes into', '打造茶艺进校园。', 'directional: silent'],
    ['any number of halls', '打造各类主题展馆。', 'directional: silent'],
    ['who else builds', '|支持企业建设制茶车间|,建成云溪桥。', 'directional: struck'],
  ],
);
