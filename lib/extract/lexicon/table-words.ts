import { wordsWith } from './words';

/** Words of table headers and row labels. Folded, simplified. */

/** Headers of the column that holds the units. */
export const UNIT_HEADERS = wordsWith('unit-header');

/** Headers of columns that hold no metrics. */
export const NUMBER_HEADERS = wordsWith('number-header');

/** In a header: the column holds differences against an earlier period. */
export const CHANGE_HEADER =
  /增长|增减|增速|增幅|同比|环比|±|比上年|比去年|比上期|涨跌|升降|较上年/;

/** In a header: the column holds parts of a whole, or of a plan. */
export const SHARE_HEADER = /比重|占比|占|份额|构成|比例|率/;
export const PROGRESS_HEADER = /完成(?:进度|比例|率|预算|年度|全年|计划|目标)|为预算|占预算|执行率/;

/** At a header's end: its column holds percentages, whatever the unit over the table. */
export const RATE_HEADER = /(?:率|比重|占比|比例)$/;

/** In a header: the column holds what is aimed at. */
export const TARGET_HEADER = /目标|计划(?!完成(?:[率比数]|情况|进度|$)|的)|预期|预算数/;

/** In a header: the column holds what was done so far. */
export const DONE_HEADER = /完成情况|累计完成|实际完成|已完成|完成投资$|截至|截止|进展/;

/** In a header: the column describes what the row's label names. */
export const DESCRIBING_HEADER =
  /规模|内容|[地址]点|地址|性质|年限|业主|备注|说明|[责牵配任协].{0,3}单位|建设单位|部门|责任人|进度安排|工期/;

/** Ends of row labels that name a place or a sum; then the column names what is measured. */
export const PLACE_LABEL = /(?:[省市县区旗州盟镇乡村]|街道|社区|园区|开发区|新区|合计|总计|全国)$/;

/** Headers that name no thing, only which number of it. */
export const PLAIN_HEADER = new RegExp(
  `^(?:完成|占|为|年初|调整|本年|累计|全年|实际|预期|年度)*(?:${wordsWith('plain-header').join('|')})?$`,
);
