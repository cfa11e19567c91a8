import { defineCatalog } from './catalog';

/** What the view says that prints a kept report with the reader's notes in its margin. */
const ZH_CN = {
  title: '打印：{title}',
  open: '打印…',
  open_panel: '打印，批注印在页边…',
  print: '打印',
  copy: '存为带批注的网页',
  hint: '按 A4 纸排版：标线印在正文里，批注印在页边。打印窗口里也可以选“另存为 PDF”。打印的是本机保存的全文，与原网页无关。',
  back: '返回报告',
  loading: '正在排版…',
  failed: '排版失败',
  failed_hint: '请返回报告，再试一次。',
  notes: '页边批注',
  unplaced: '在全文里没有确定位置的批注',
  kept: '{date} 保存',
  made: '由诺数打印。标线和页边批注是读者添加的，不是原文的内容。',
} as const;

/** Every key of it. */
export type PrintingKey = keyof typeof ZH_CN;

/** The words of printing. */
export const PRINTING = defineCatalog<PrintingKey>({
  zh_CN: ZH_CN,
  zh_TW: {
    title: '列印：{title}',
    open: '列印…',
    open_panel: '列印，批註印在頁邊…',
    print: '列印',
    copy: '存為帶批註的網頁',
    hint: '按 A4 紙排版：標線印在正文裡，批註印在頁邊。列印視窗裡也可以選「另存為 PDF」。列印的是本機儲存的全文，與原網頁無關。',
    back: '返回報告',
    loading: '正在排版…',
    failed: '排版失敗',
    failed_hint: '請返回報告，再試一次。',
    notes: '頁邊批註',
    unplaced: '在全文裡沒有確定位置的批註',
    kept: '{date} 儲存',
    made: '由諾數列印。標線和頁邊批註是讀者加上的，不是原文的內容。',
  },
  en: {
    title: 'Print: {title}',
    open: 'Print…',
    open_panel: 'Print with notes in the margin…',
    print: 'Print',
    copy: 'Save as annotated page',
    hint: 'Set for A4: marks in the text, notes in the margin. The print dialog can also save a PDF. What is printed is the text kept on this computer, not the web page.',
    back: 'Back to the report',
    loading: 'Setting the pages…',
    failed: 'The pages could not be set',
    failed_hint: 'Go back to the report and try again.',
    notes: 'Notes in the margin',
    unplaced: 'Notes without a certain place in the text',
    kept: 'kept {date}',
    made: 'Printed by Nuoshu. Marks and notes in the margin are the reader’s, not part of the text.',
  },
});
