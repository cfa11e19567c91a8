/** Whom an income is of, without the word for it. */
const WHOSE = /^(?:全体|城镇|城市|农村|城乡|城|乡|农民|农牧民)(?:常住)?(?:居民)?$/;
const INCOME = /(?:居民)?(?:人均(?:可支配|纯)?|可支配)?收入$/;
const BOTH = /^城乡/;
const LIST = /[、,和与及]/;
/** Whose added value it is, without the word for it. */
const INDUSTRY = /^(?:规模以上|规上|规模)?工业$/;
const ADDED = /增加值$/;
/** Names that hold a character of lists. */
const KEPT = /社会保障和就业|批发和零售|住宿和餐饮/;

/**
 * The names that an indicator's wording lists, in the ways that figures may be given to them: with
 * 城乡 as towns and villages first, then as it is. `城镇和农村居民人均可支配收入` lists two,
 * `生产总值、城乡居民收入` three or two. None for a single name.
 */
export function namesIn(wording: string): readonly (readonly string[])[] {
  if (KEPT.test(wording)) return [];
  const parts = wording.split(LIST).filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const income = INCOME.exec(last)?.[0];
  const names = parts.map((part) => {
    if (INDUSTRY.test(part)) return ADDED.test(last) ? `${part}增加值` : '';
    return WHOSE.test(part) && income ? part + tailOf(part, income) : part === '经济' ? '' : part;
  });
  const parted = names.flatMap((name) =>
    BOTH.test(name) && INCOME.test(name)
      ? [name.replace(BOTH, '城镇'), name.replace(BOTH, '农村')]
      : [name],
  );
  const isOne = parted.length === 1;
  return isOne ? [] : parted.length === names.length ? [parted] : [parted, names];
}

/** What is missing behind 城镇 or 城镇居民. */
const tailOf = (part: string, income: string): string =>
  /居民$/.test(part) || /民$/.test(part)
    ? income.replace(/^居民/, '')
    : `居民${income.replace(/^居民/, '')}`;

const HEADS =
  /生产总值|GDP|经济总量|预算收入|财政收入|固定资产投资|消费品零售总额|工业增加值|进出口总额|可支配收入|纯收入|消费价格|失业率|新增就业|能耗/i;
/** What a wording goes on with that is no name any more. */
const GOES_ON = /[连跃迈跨登达呈稳]|突破|逆势|增速|增幅|涨幅|首次|预计|总量|保持|力争/;

/**
 * A wording without its issuer before it and a verb behind it: `西藏生产总值`,
 * `地区生产总值连跨三个台阶`. `undefined` where neither is there.
 */
export function plainNameOf(wording: string, issuer: string): string | undefined {
  const head = HEADS.exec(wording);
  if (head === null) return undefined;
  const end = head.index + head[0].length;
  const behind = wording.slice(end);
  const short = issuer.slice(0, 2);
  const at = wording.startsWith(issuer)
    ? issuer.length
    : wording.startsWith(short)
      ? short.length
      : 0;
  const own =
    at > 0 && issuer !== '' ? wording.slice(at).replace(/^[省市州](?=.{3})/, '') : wording;
  const plain = GOES_ON.test(behind) ? own.slice(0, own.length - behind.length) : own;
  return plain === wording || plain === '' ? undefined : plain;
}
