import { createSigns } from '../../../text/signs';

/**
 * What a sentence of a plan is looked through for, once: the marks that part its clauses, and for
 * each costly pattern characters of which it needs one.
 */
export const SIGNS = createSigns({
  bracket: '“《(‘”》)’',
  break: ',;:。!?',
  stop: '。;',
  listComma: '、',
  quote: '“',
  title: '《',
  is: '是',
  below: '下',
  tackle: '抓做办突把',
  superior: '党国中总省市区县上全会',
  demand: '出确求调定达',
  attitude: '想两四断观旗总调铁诚',
  relation: '系作往',
  of: '的',
  time: '年月季内前底末半五任间纪',
});
