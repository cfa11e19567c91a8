import type { WatchFields, WatchGroup, WatchWord } from '../model/watch';
import { MAX_WATCH_WORDS } from '../model/limits';
import { toSearchText } from '../search/index';
import { cleanWatchWord, watchId } from './word';

/** A line of a list that gives no word. */
export interface RefusedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /**
   * Nothing in it could be found, it is longer than `MAX_WATCH_WORD`, or there is no room for
   * another word.
   */
  readonly why: 'no-word' | 'too-long' | 'too-many';
}

/** What a list of words comes to. */
export interface WatchList {
  /** New words, in the list's order. */
  readonly words: readonly WatchFields[];
  /** How many lines name a word that there is, or that the list named before. */
  readonly known: number;
  /** How many words stand beside a group that is none. */
  readonly ungrouped: number;
  readonly refused: readonly RefusedLine[];
}

/** What a group is called in lists, folded as a search folds. */
const GROUP_NAMES: Readonly<Record<WatchGroup, readonly string[]>> = {
  indicator: ['指标', 'indicator', 'indicators'],
  place: ['地名', '地点', '地方', '地区', 'place', 'places'],
  name: ['名称', '名字', '人名', '机构', '项目', 'name', 'names'],
};

/** What stands above the groups in a list that has a heading. */
const HEADING = ['类别', '类型', '分组', '组别', 'group', 'type', 'category'];

/**
 * Reads a list of words, one a line, beside those there are: plain lines, or CSV with the group in
 * the second column (`临溪镇,地名`). Words that read alike count once, empty lines for nothing.
 */
export function readWatchList(text: string, known: readonly WatchWord[]): WatchList {
  const words: WatchFields[] = [];
  const refused: RefusedLine[] = [];
  const ids = new Set(known.map(({ id }) => id));
  let [again, ungrouped] = [0, 0];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const [typed = '', named = ''] = cellsOf(line);
    const name = toSearchText(named).text;
    if (line.trim() === '' || (index === 0 && HEADING.includes(name))) continue;
    const word = cleanWatchWord(typed);
    const refuse = (why: RefusedLine['why']): void => {
      refused.push({ line: index + 1, text: line, why });
    };
    if (word === undefined) refuse(toSearchText(typed).text === '' ? 'no-word' : 'too-long');
    else if (ids.has(watchId(word))) again += 1;
    else if (known.length + words.length >= MAX_WATCH_WORDS) refuse('too-many');
    else {
      const group = groupNamed(name);
      if (name !== '' && group === undefined) ungrouped += 1;
      ids.add(watchId(word));
      words.push({ word, ...(group !== undefined && { group }) });
    }
  }
  return { words, known: again, ungrouped, refused };
}

const groupNamed = (name: string): WatchGroup | undefined => {
  for (const group of ['indicator', 'place', 'name'] as const)
    if (GROUP_NAMES[group].includes(name)) return group;
  return undefined;
};

const QUOTED = /^\s*"((?:[^"]|"")*)"\s*(?:[,，;；\t]|$)/;
const DELIMITER = /[,，;；\t]/;

/** The first two cells of a line; a cell in quotation marks may hold what divides cells. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  for (let rest = line; cells.length < 2;) {
    const quoted = QUOTED.exec(rest);
    const end = rest.search(DELIMITER);
    if (quoted !== null) {
      cells.push((quoted[1] ?? '').replaceAll('""', '"'));
      rest = rest.slice(quoted[0].length);
    } else {
      cells.push(end < 0 ? rest : rest.slice(0, end));
      rest = end < 0 ? '' : rest.slice(end + 1);
    }
  }
  return cells.map((cell) => cell.trim());
}
