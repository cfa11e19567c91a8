import { defineCatalog } from './catalog';

/** What the welcome page says, and the sample report's own line. */
const ZH_CN = {
  title: '欢迎使用诺数',
  step_read: '打开政府网站上的工作报告，诺数会自动标出里面的数字和承诺。',
  step_note: '把指针停在标出的地方，就能写批注、打标签，并记下承诺是否兑现、证据是什么。',
  step_desk: '读过的报告都收在工作台里：随时查找、比较、汇总、导出，原网页撤下后也照样能读。',
  private: '什么都不会发出去',
  private_hint:
    '报告、批注和设置只保存在这台电脑上。诺数没有服务器；只有你自己打开“同步”以后，它才连接你选的存储。',
  legend: '图例',
  legend_metric: '实际数字',
  legend_metric_hint: '已经发生的：完成、达到、同比增减。',
  legend_metric_sample: '增长6.2%',
  legend_target: '目标数字',
  legend_target_hint: '打算做到的：预期、力争、不低于。',
  legend_target_sample: '不低于9200吨',
  legend_verifiable: '可核实的承诺',
  legend_verifiable_hint: '有数字、期限或具体事项，到时能查。',
  legend_verifiable_sample: '6月底前建成灌溉泵站',
  legend_directional: '仅有方向性表述的承诺',
  legend_directional_hint: '例如“不断优化”，无从核对。默认不标，可在设置里打开。',
  legend_directional_sample: '不断优化营商环境',
  legend_inconsistent: '核算不符的数字',
  legend_inconsistent_hint: '同一份报告里的数字互相对不上，线画在上方。算式在侧栏“核算”里。',
  legend_inconsistent_sample: '共2.6万亩',
  legend_annotation: '我的批注',
  legend_annotation_hint: '你写过批注的地方。',
  legend_annotation_sample: '新增车位260个',
  open: '如何打开',
  open_popup:
    '弹窗：点浏览器工具栏上的诺数图标。图标被收起时，点拼图形状的按钮，把诺数固定在工具栏上。',
  open_panel: '侧栏：在弹窗里点“打开侧栏”，边读网页边核对。',
  open_desk: '工作台：按 {key}，或在弹窗里点“打开工作台”。',
  open_desk_unset: '工作台：在弹窗里点“打开工作台”。',
  sample: '先用样例试一试',
  sample_hint:
    '诺数带有一份虚构的“临溪镇”工作报告。放到工作台上以后，批注、核实、导出都能照常试用；用完可以像其他报告一样清除。',
  sample_open: '打开样例报告',
  sample_opening: '正在打开…',
  sample_failed: '样例打开失败。{reason}',
  sample_note:
    '这是诺数附带的样例，内容都是虚构的，网址也打不开。可以随意批注和导出，用完在报告列表里清除。',
  settings: '设置',
  to_reports: '进入工作台',
} as const;

/** Every key that the welcome page says. */
export type WelcomeKey = keyof typeof ZH_CN;

/** The welcome page's words. */
export const WELCOME = defineCatalog<WelcomeKey>({
  zh_CN: ZH_CN,
  zh_TW: {
    title: '歡迎使用諾數',
    step_read: '開啟政府網站上的工作報告，諾數會自動標出裡面的數字和承諾。',
    step_note: '把滑鼠停在標出的地方，就能寫批註、加標籤，並記下承諾是否兌現、證據是什麼。',
    step_desk: '讀過的報告都收在工作台裡：隨時尋找、比較、彙總、匯出，原網頁撤下後也照樣能讀。',
    private: '什麼都不會傳出去',
    private_hint:
      '報告、批註和設定只儲存在這台電腦上。諾數沒有伺服器；只有你自己開啟「同步」以後，它才連到你選的儲存空間。',
    legend: '圖例',
    legend_metric: '實際數字',
    legend_metric_hint: '已經發生的：完成、達到、年增減。',
    legend_metric_sample: '增长6.2%',
    legend_target: '目標數字',
    legend_target_hint: '打算做到的：預期、力爭、不低於。',
    legend_target_sample: '不低于9200吨',
    legend_verifiable: '可核實的承諾',
    legend_verifiable_hint: '有數字、期限或具體事項，到時能查。',
    legend_verifiable_sample: '6月底前建成灌溉泵站',
    legend_directional: '僅有方向性表述的承諾',
    legend_directional_hint: '例如「不断优化」，無從核對。預設不標，可在設定裡開啟。',
    legend_directional_sample: '不断优化营商环境',
    legend_inconsistent: '核算不符的數字',
    legend_inconsistent_hint:
      '同一份報告裡的數字互相對不上，線畫在上方。算式在側邊面板「核算」裡。',
    legend_inconsistent_sample: '共2.6万亩',
    legend_annotation: '我的批註',
    legend_annotation_hint: '你寫過批註的地方。',
    legend_annotation_sample: '新增车位260个',
    open: '如何開啟',
    open_popup:
      '彈出視窗：點瀏覽器工具列上的諾數圖示。圖示被收起時，點拼圖形狀的按鈕，把諾數釘選在工具列上。',
    open_panel: '側邊面板：在彈出視窗裡點「開啟側邊面板」，邊讀網頁邊核對。',
    open_desk: '工作台：按 {key}，或在彈出視窗裡點「開啟工作台」。',
    open_desk_unset: '工作台：在彈出視窗裡點「開啟工作台」。',
    sample: '先用範例試一試',
    sample_hint:
      '諾數帶有一份虛構的「临溪镇」工作報告。放到工作台上以後，批註、核實、匯出都能照常試用；用完可以像其他報告一樣清除。',
    sample_open: '開啟範例報告',
    sample_opening: '正在開啟…',
    sample_failed: '範例開啟失敗。{reason}',
    sample_note:
      '這是諾數附帶的範例，內容都是虛構的，網址也打不開。可以隨意批註和匯出，用完在報告清單裡清除。',
    settings: '設定',
    to_reports: '進入工作台',
  },
  en: {
    title: 'Welcome to Nuoshu',
    step_read:
      'Open a work report on a Chinese government site: Nuoshu marks its figures and its pledges.',
    step_note:
      'Rest the pointer on a mark to write a note, add tags, and record whether the pledge was kept and on what evidence.',
    step_desk:
      'Every report you read is on the desk: find it again, compare it, add it up, export it, even after the page is gone.',
    private: 'Nothing is sent anywhere',
    private_hint:
      'Reports, notes and settings are kept on this computer only. Nuoshu has no server; only if you switch sync on does it connect to the storage that you choose.',
    legend: 'What the marks mean',
    legend_metric: 'Actual figure',
    legend_metric_hint: 'What has happened: completed, reached, up or down.',
    legend_metric_sample: '增长6.2%',
    legend_target: 'Target figure',
    legend_target_hint: 'What is aimed for: expected, to strive for, at least.',
    legend_target_sample: '不低于9200吨',
    legend_verifiable: 'Checkable pledge',
    legend_verifiable_hint: 'It names a figure, a deadline or something concrete.',
    legend_verifiable_sample: '6月底前建成灌溉泵站',
    legend_directional: 'Direction-only pledge',
    legend_directional_hint:
      'Such as “keep improving”: nothing to check. Off by default; switch it on in the settings.',
    legend_directional_sample: '不断优化营商环境',
    legend_inconsistent: 'Figures that do not add up',
    legend_inconsistent_hint:
      'Figures of one report that contradict each other; the line is above them. The arithmetic is in the side panel under “Checks”.',
    legend_inconsistent_sample: '共2.6万亩',
    legend_annotation: 'My notes',
    legend_annotation_hint: 'Where you wrote something.',
    legend_annotation_sample: '新增车位260个',
    open: 'How to open it',
    open_popup:
      'Popup: click the Nuoshu icon in the browser’s toolbar. Where it is hidden, click the puzzle piece and pin Nuoshu.',
    open_panel:
      'Side panel: click “Open side panel” in the popup, and check while you read the page.',
    open_desk: 'Desk: press {key}, or click “Open the desk” in the popup.',
    open_desk_unset: 'Desk: click “Open the desk” in the popup.',
    sample: 'Try it on a sample first',
    sample_hint:
      'Nuoshu comes with an invented report of a town called 临溪镇. Put it on the desk to try notes, verdicts and exports; erase it later like any other report.',
    sample_open: 'Open the sample report',
    sample_opening: 'Opening…',
    sample_failed: 'The sample could not be opened. {reason}',
    sample_note:
      'This is the sample that comes with Nuoshu. Everything in it is invented, and its address leads nowhere. Annotate and export it as you like, then erase it from the list of reports.',
    settings: 'Settings',
    to_reports: 'Go to the desk',
  },
});
