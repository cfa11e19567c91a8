/**
 * Parameters that say where a reader came from or keep a cache from answering, whatever their
 * value.
 */
const ALWAYS =
  /^(?:utm_\w+|spm|scm|share(?:_?(?:from|token|type|id|app_id|source|medium|uid))?|isappinstalled|timestamp|fbclid|gclid|_|_t|_r|_v|_dc|nocache|jsessionid)$/i;

/**
 * Parameters that do so where they name a channel: `from=timeline` does, `from=2021` may choose a
 * year.
 */
const CHANNEL_NAME = /^(?:from|source|src|channel|platform|client)$/i;
const CHANNEL =
  /^(?:timeline|(?:single|group)message|message|favorites|wechat|weixin|wx|weibo|qq|qzone|dingtalk|app|mobile|wap|pc|web|search|baidu|so|index|home|share|copy|sms|mail|rss)$/i;

/**
 * Parameters that keep a cache from answering where their value looks made for that: `v=5` may be a
 * page's number.
 */
const BUSTER_NAME = /^(?:[vtr]|ver|version|ts|rnd|rand|random)$/i;
/** Seconds or milliseconds since 1970, and what `Math.random()` gives. */
const MADE = /^(?:1\d{9}|1\d{12}|0\.\d{4,})$/;
const VERSION_NAME = /^v/i;
/** The day, minute or second of a release, or a hash with letters and digits. */
const RELEASE =
  /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4}(?:\d{2})?)?|(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40})$/i;

/**
 * Whether a parameter of an address says nothing of the page that it leads to. Told by its name and
 * by how its value looks; in doubt it stays, for two pages under one key would be mistaken for
 * versions of one. Example: `v=20211101`, `_t=1638`, `from=timeline` are trifles, `v=5`,
 * `id=20211101`, `source=3` are not.
 */
export function isTrifle(name: string, value: string): boolean {
  if (ALWAYS.test(name)) return true;
  if (CHANNEL_NAME.test(name)) return CHANNEL.test(value);
  if (BUSTER_NAME.test(name))
    return MADE.test(value) || (VERSION_NAME.test(name) && RELEASE.test(value));
  return value === '' && MADE.test(name);
}
