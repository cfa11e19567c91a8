import { defineCatalog } from './catalog';

/** What the toolbar button says of the report that its tab shows. */
export const BADGE = defineCatalog({
  zh_CN: {
    left: '诺数：{count} 条可核实的承诺待核实',
    done: '诺数：可核实的承诺都已核实',
  },
  zh_TW: {
    left: '諾數：{count} 則可核實的承諾待核實',
    done: '諾數：可核實的承諾都已核實',
  },
  en: {
    left: 'Nuoshu: checkable pledges still to be checked: {count}',
    done: 'Nuoshu: every checkable pledge is judged',
  },
});
