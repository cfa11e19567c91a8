import type { Front } from './front';
import { LEVEL_RANK, readPlaces, type Place } from './places';

const LEADERSHIP = '领导下';
const LEADERSHIP_UNITS = 80;
const SUPERIOR = /^(?:中共)?([\u4e00-\u9fff]{2,8}[省市县区旗州盟])委(?:员会)?(?:的|$)/;
const GOVERNING = /([\u4e00-\u9fff]{1,6}(?:街道|[镇乡]))(?:党委|政府|党工委|办事处|人大|人民政府)/g;
/** Its end alone, which is found without trying every character as the beginning of a name. */
const GOVERNING_END = /(?:街道|[镇乡])(?:党委|政府|党工委|办事处|人大|人民政府)/g;
const NAME_UNITS = 6;
const OWN_VOTES = 2;
/** Enough of a report to hear whom it thanks. */
const HEAD_UNITS = 20_000;

/** The superiors whose committees the report names with their place: 在北湖区委、区政府的领导下. */
export function superiors({ document }: Front): Place[] {
  const named: Place[] = [];
  const text = document.text.slice(0, HEAD_UNITS);
  for (let at = text.indexOf(LEADERSHIP); at >= 0; at = text.indexOf(LEADERSHIP, at + 1)) {
    const before = text.slice(Math.max(0, at - LEADERSHIP_UNITS), at);
    for (const item of before.slice(before.lastIndexOf('在') + 1).split(/[、,和及与]/)) {
      const place = readPlaces(SUPERIOR.exec(item)?.[1] ?? '').at(-1);
      if (place && !named.some(({ name }) => name === place.name)) named.push(place);
    }
  }
  return named.sort((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level]);
}

/** A text without title and meeting: the town or 街道 whose own bodies it names again and again. */
export function governing({ document }: Front): Place[] {
  const votes = new Map<string, number>();
  const text = document.text.slice(0, HEAD_UNITS);
  for (let from = 0; from < text.length;) {
    GOVERNING_END.lastIndex = from;
    const ahead = GOVERNING_END.exec(text);
    if (!ahead) break;
    GOVERNING.lastIndex = Math.max(from, ahead.index - NAME_UNITS);
    const match = GOVERNING.exec(text);
    if (!match) break;
    const name = readPlaces(match[1] ?? '').at(-1)?.name;
    if (name) votes.set(name, (votes.get(name) ?? 0) + 1);
    from = GOVERNING.lastIndex;
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= OWN_VOTES ? [{ name: best[0], level: 'township' }] : [];
}
