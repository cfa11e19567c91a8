import { testDecider } from '../../decisions-of';
import type { RowsByReason } from '../../decisions-of';
import type { LevelNameReason, OwnNameReason } from '../../../../lib/model/why';

/** Levels have their own table: level-name.test.ts. */
const ROWS: RowsByReason<Exclude<OwnNameReason, LevelNameReason>> = {
  plan: [
    ['完成村级河道疏浚工程量的|90%|。', '村级河道疏浚'],
    ['茶园改造完成全年目标的|68%|。', '茶园改造'],
    /* who gave the plan is no name */
    ['秋粮收购完成县局下达任务的|104%|。', '秋粮收购'],
  ],
  'part-of-a-whole': [
    ['茶业税收占全镇的|四成|。', '茶业税收'],
    ['茶业税收占全镇税收的比重达到|61%|。', '茶业税收占全镇税收的比重'],
  ],
  'who-holds-the-rank': [
    ['茶园亩产居|全县第三|。', '茶园亩产'],
    ['云溪村获|全县村歌竞赛第一名|。', '云溪村'],
    ['居民人均收入增速居|全县第6位|。', '居民人均收入'],
    ['茶园亩产名列|西部镇区第二位|。', '茶园亩产'],
    ['茶园亩产居|西部片区各村第二位|。', '茶园亩产'],
    ['茶叶品质连续4年位居|全省第一|。', '茶叶品质'],
    ['云溪村治理连续四年在全县评比中位居|第一|。', '云溪村治理'],
    /* an aspect that is a share of its own */
    ['茶叶保有量达2万吨、占比居|全县第三|。', '占比'],
    /* of many names the nearest */
    ['商标注册总量、专利授权总量、标准制定数均居|全县首位|。', '标准制定数'],
  ],
  'subject-of-change': [
    ['茶叶产值增长|8%|。', '茶叶产值'],
    ['万元产值能耗下降|4.2%|。', '万元产值能耗'],
    /* who is compared with stands behind the name */
    ['农民收入增速快于茶业|0.5个百分点|。', '农民收入'],
    ['农民收入增速快于全县|0.5个百分点|。', '农民收入'],
  ],
};

testDecider('indicator', ROWS, 'review');
