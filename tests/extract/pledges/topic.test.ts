import { expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';

const topics = (plan: string): readonly (string | undefined)[] =>
  extract(`临溪镇2024年工作计划\n一、2024年主要任务\n${plan}`).pledges.map(({ topic }) => topic);

it.each<[sentence: string, topic: string | undefined]>([
  ['新建社区长者食堂3家。', 'welfare'],
  ['围绕乡村振兴和农业增效，新建中心幼儿园1所。', 'education'],
  ['以文旅融合为抓手，确保年底前开通临溪至云河的公路。', 'transport'],
  ['依托高铁枢纽和航道优势，建成镇博物馆。', 'culture'],
  ['提升教育教学水平，启动镇卫生院扩建。', 'health'],
  ['坚持生态优先，加强义务教育学校师资建设。', 'education'],
])('%s', (sentence, topic) => expect(topics(sentence)).toEqual([topic]));
