import { WELCOME } from '../lib/i18n/welcome';
import type { WelcomeKey } from '../lib/i18n/welcome';

/** The languages that `npm start` speaks: those that its readers choose by `--lang`. */
export const START_LANGUAGES = ['zh', 'en'] as const;
export type StartLanguage = (typeof START_LANGUAGES)[number];

/** The environment's names for its language, the strongest first. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language of `npm start`: `--lang zh` or `--lang en`, else that of the environment
 * (`en_GB.UTF-8`), else Chinese. Answers `undefined` for a `--lang` that it does not speak.
 */
export function startLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartLanguage | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at !== -1) {
    const chosen = args[at]?.split('=')[1] ?? args[at + 1];
    return START_LANGUAGES.find((language) => language === chosen);
  }
  const own = VARIABLES.map((name) => environment[name] ?? '').find((value) => value !== '');
  return own !== undefined && /^en/i.test(own) ? 'en' : 'zh';
}

/** The browser's language for it, which the extension follows. */
export const BROWSER_LANGUAGE = { zh: 'zh-CN', en: 'en-GB' } as const;

const LEGEND: readonly WelcomeKey[] = [
  'legend_metric',
  'legend_target',
  'legend_verifiable',
  'legend_directional',
  'legend_annotation',
];
const HINTS: readonly WelcomeKey[] = [
  'legend_metric_hint',
  'legend_target_hint',
  'legend_verifiable_hint',
  'legend_directional_hint',
  'legend_annotation_hint',
];

/** What the extension marks, a line each, in its own words. */
export function legendLines(language: StartLanguage): readonly string[] {
  const words = WELCOME[language === 'zh' ? 'zh_CN' : 'en'];
  return LEGEND.map(
    (key, index) =>
      `  ${words[key]}${language === 'zh' ? '：' : ': '}${words[HINTS[index] ?? key]}`,
  );
}

interface StartWords {
  readonly opened: (title: string, address: string) => string;
  readonly window: string;
  readonly legend: string;
  readonly figures: (count: string) => string;
  readonly pledges: (count: string) => string;
  readonly note: string;
  readonly tag: string;
  readonly pictures: (names: readonly string[]) => string;
  readonly next: readonly string[];
}

const CHROME = '.output/chrome-mv3';
const FIREFOX = '.output/firefox-mv3';

/** What `npm start` says. */
export const START_WORDS: Readonly<Record<StartLanguage, StartWords>> = {
  zh: {
    opened: (title, address) =>
      `\n打开的是一份虚构的样例报告，由本机提供，不连网：\n  《${title}》 ${address}`,
    window: '\n点工具栏上的诺数图标看弹窗，在弹窗里点“打开侧栏”。关闭浏览器即结束。',
    legend: '\n图例（页面上的标线和下面各行）：',
    figures: (count) => `\n指标 ${count} 条，前几条：`,
    pledges: (count) => `\n承诺 ${count} 条，前几条：`,
    note: '去年说的是 5%，年底再核对一次。',
    tag: '年底核对',
    pictures: (names) =>
      `\n这里没有屏幕，浏览器在后台运行。图片（侧栏按实际宽度，带一张卡片、一条批注和一个标签）：\n${names.map((name) => `  ${name}`).join('\n')}`,
    next: [
      '\n接下来：',
      `  1. 装进你自己的浏览器：Chrome、Edge 打开 chrome://extensions，打开“开发者模式”，“加载未打包的扩展程序”，选 ${CHROME}；`,
      `     Firefox 先运行 npm run build，再打开 about:debugging，“临时载入附加组件”，选 ${FIREFOX}/manifest.json。`,
      '  2. 打开你自己的报告：政府网站（gov.cn）上的会自动分析；其他网页，点诺数图标，再点“分析这个页面”。',
      '  3. 手头只有文本文件：npm run --silent extract -- 报告.txt --format text',
    ],
  },
  en: {
    opened: (title, address) =>
      `\nThis is an invented sample report, served from this computer, without a network:\n  “${title}” ${address}`,
    window:
      '\nClick the Nuoshu icon in the toolbar for the popup, and “Open side panel” in it. Close the browser to end.',
    legend: '\nWhat the marks on the page and the lines below mean:',
    figures: (count) => `\nFigures: ${count}. The first ones:`,
    pledges: (count) => `\nPledges: ${count}. The first ones:`,
    note: 'It was 5% last year. Check again in December.',
    tag: 'check in December',
    pictures: (names) =>
      `\nThere is no screen here, so the browser ran in the background. Pictures (the side panel at its real width, with a card, a note and a tag):\n${names.map((name) => `  ${name}`).join('\n')}`,
    next: [
      '\nNext:',
      `  1. Load it into your own browser: in Chrome or Edge open chrome://extensions, switch developer mode on, “Load unpacked”, choose ${CHROME};`,
      `     for Firefox run npm run build, open about:debugging, “Load Temporary Add-on”, choose ${FIREFOX}/manifest.json.`,
      '  2. Open a report of your own: on government sites (gov.cn) it is analysed automatically; elsewhere click the Nuoshu icon, then “Analyse this page”.',
      '  3. With a text file only: npm run --silent extract -- report.txt --format text',
    ],
  },
};
