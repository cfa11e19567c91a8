const words = (list: string): readonly string[] => list.split(' ');

/**
 * Buttons and captions of the tools around an article; a line made of nothing else is no part of
 * it.
 */
export const TOOL_WORDS = words(
  '扫一扫在手机打开当前页 扫一扫手机打开当前页 扫描二维码 手机扫一扫 扫一扫 打印本页 打印本文 打印此页 打印正文 打印 关闭窗口 ' +
    '关闭本页 关闭页面 关闭 收藏本页 收藏 分享到 分享至 一键分享 分享 转发 返回顶部 回到顶部 无障碍阅读 无障碍浏览 无障碍 长者助手 长者模式 ' +
    '长者版 适老化 关怀版 繁体版 繁體版 繁体 繁體 简体版 简体 浏览字号 字体大小 字号 字体 默认 正常 放大 缩小 较大 超大 大 中 小 语音播报 语言播报 ' +
    '朗读全文 朗读 听全文 内容纠错 我要纠错 网页纠错 纠错 点赞 下载文字版 下载图片版 微信 新浪微博 微博 QQ空间 QQ好友 QQ',
);

/** Headings over lists of links to other pages. */
export const RELATED_WORDS = words(
  '相关链接 相关新闻 相关阅读 相关文章 相关稿件 相关报道 相关解读 相关信息 相关附件 相关文档 相关文件 相关政策 相关推荐 延伸阅读 推荐阅读 热点推荐 友情链接 附件下载',
);

/** Lines that begin like this are page furniture as a whole. */
export const FURNITURE_OPENINGS = words(
  '当前位置 当前的位置 您当前的位置 您当前所在的位置 您当前所在位置 您的位置 您所在的位置 你的位置 您现在的位置 您现在所在的位置 现在位置 所在位置 上一篇 下一篇 上一条 下一条 上一页 下一页 ' +
    '扫一扫 责任编辑 责编 网站支持IPV6 网站支持IPv6 网站标识码 版权所有',
);

/** Counters that change with every visit. */
export const COUNTER_WORDS = words(
  '浏览次数 浏览量 阅读次数 阅读量 点击次数 点击数 点击量 访问次数 访问量 阅读数 浏览',
);

/**
 * Tokens of class and id that name tools around an article. Only short text without sentences is
 * dropped for them.
 */
export const FURNITURE_CLASSES = words(
  'nav navbar menu breadcrumb breadcrumbs crumb crumbs curmb curmbs position share bdshare bdsharebuttonbox print printer toolbar ' +
    'tool tools setfont fontsize fontzoom font-size footer copyright sidebar pager pagination related xgxw qr qrcode ' +
    'ewm wza slh barrierfree accessibility search login hotkey prevnext',
);
