import type { Front } from './front';
import { indexWords } from '../../text/word-edges';
import type { WordIndex } from '../../text/word-edges';
import {
  autonomousPrefecture,
  knownStems,
  provinceNamed,
  provinceOfCity,
  provinceOfHost,
  provinceOfRegion,
} from './gazetteer';
import { LEVEL_RANK, readPlaces } from './places';
import type { Place } from './places';

const LEADERSHIP = '领导下';
const LEADERSHIP_UNITS = 80;
const SUPERIOR = /^(?:中共)?([\u4e00-\u9fff]{2,8}[省市县区旗州盟])委(?:员会)?(?:的|$)/;
const GOVERNING = /([\u4e00-\u9fff]{1,6}(?:街道|[镇乡]))(?:党委|政府|党工委|办事处|人大|人民政府)/g;
/** Its end alone, which is found without trying every character as the beginning of a name. */
const GOVERNING_END = /(?:街道|[镇乡])(?:党委|政府|党工委|办事处|人大|人民政府)/g;
const NAME_UNITS = 6;
/** `省委`, `自治区党委`: a committee named by its level alone, or with its place. */
const COMMITTEE_OF_LEVEL = /(自治区|自治州|街道|[省市州盟县区旗镇乡])(?:党?委|党工委)/g;
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

/** The level of the committee that leads whom the report is of: 县 of `在市委和县委的领导下`. */
export function leadingLevel({ document }: Front): string | undefined {
  const text = document.text.slice(0, HEAD_UNITS);
  const at = text.indexOf(LEADERSHIP);
  const before = at < 0 ? '' : text.slice(Math.max(0, at - LEADERSHIP_UNITS), at);
  return [...before.slice(before.lastIndexOf('在') + 1).matchAll(COMMITTEE_OF_LEVEL)].at(-1)?.[1];
}

/**
 * Where a report is at home whose front names no place: the province of its site, the place whose
 * committee it names, or the known one that it names most. `spoken` is the level that its speaker
 * names: 市 in 我代表市人民政府.
 */
export function home(front: Front, spoken: string | undefined): Place[] {
  if (spoken === undefined) return governing(front);
  const { context, text } = front.document;
  const site =
    spoken === '省' || spoken === '自治区' ? provinceOfHost(hostOf(context.url)) : undefined;
  if (site !== undefined && isOf(site, spoken)) return readPlaces(site);
  const opening = text.slice(0, HEAD_UNITS);
  const committees = [...opening.matchAll(COMMITTEE)].map(([, name = '']) => readPlaces(name));
  const own = committees.find((chain) => isOf(chain.at(-1)?.name ?? '', spoken)) ?? [];
  if (own.length > 0) return own;
  const known = mostNamed(opening, spoken);
  return known.length > 0 ? known : governing(front);
}

const hostOf = (url: string | undefined): string =>
  /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';

/**
 * Whether a place's name ends like the level that a speaker names: 槐河县 for 县, 临槐自治州 for
 * 州.
 */
export function isOf(name: string, spoken: string | undefined): boolean {
  if (spoken === undefined || name === '') return false;
  if (spoken === '区' && name.endsWith('自治区')) return false;
  return name.endsWith(spoken) || (spoken === '州' && name.endsWith('自治州'));
}

/** The known place of that level with the most mentions, if it leads. */
function mostNamed(text: string, spoken: string): Place[] {
  KNOWN ??= indexWords(knownStems().map((stem) => [stem, stem] as const));
  const votes = new Map<string, number>();
  KNOWN.scan(text, 0, text.length, (_start, end, stem) => {
    const name = placeOf(stem, spoken);
    if (name === undefined || !isOf(name, spoken)) return;
    const suffix = text.startsWith(spoken, end) ? SUFFIXED_VOTES : 1;
    votes.set(name, (votes.get(name) ?? 0) + suffix);
  });
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  const leads = best !== undefined && best[1] >= LEAST_VOTES && best[1] > (second?.[1] ?? 0);
  const place = leads ? readPlaces(best[0]).at(-1) : undefined;
  return place && isOf(place.name, spoken) ? [place] : [];
}

/**
 * The place of the spoken level that a name without suffix speaks for: 长安 in a report of a 省 for
 * its province, 临州 of a 市 for itself.
 */
function placeOf(stem: string, spoken: string): string | undefined {
  const province = provinceNamed(stem);
  if (spoken === '省' || spoken === '自治区')
    return province ?? provinceOfCity(stem) ?? provinceOfRegion(stem);
  if (spoken === '市') return provinceOfCity(stem) === undefined ? province : `${stem}市`;
  if (spoken.endsWith('州')) return autonomousPrefecture(stem);
  return provinceOfRegion(stem) === undefined ? undefined : `${stem}${spoken}`;
}

let KNOWN: WordIndex<string> | undefined;
const SUFFIXED_VOTES = 3;
const LEAST_VOTES = 2;
/**
 * `在中共槐河县委的领导下`: whose committee a government names, without its own name at the front.
 */
const COMMITTEE = /中共([\u4e00-\u9fff]{2,12}?)(?=委)/g;

/** A text without title and meeting: the town or 街道 whose own bodies it names again and again. */
function governing({ document }: Front): Place[] {
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
