import { MAX_PAGES } from '../model/series';
import type { PageSeries } from '../model/series';

const NUMBER = /^\d{1,3}$/;
const QUOTED = /^(['"])(.*)\1$/;
const NAME = /^[\w.-]+$/;
const LIST_NAME = /^(?:index|default|list)$/i;

/**
 * The series that a call of 拓尔思's paging script tells, by its arguments: `3,0,'t2023_1','html'`
 * on `t2023_1.html` is the first of three pages, the next being `t2023_1_1.html`. With a place in
 * front, `'pager',3,1,'t2023_1','html'`, the numbers count from 1. `undefined` where the call is
 * about other pages, a column's for example.
 */
export function pagingCallSeries(own: string, call: string): PageSeries | undefined {
  const given = call.split(',').map((argument) => argument.trim().replace(QUOTED, '$2'));
  const hasPlace = !NUMBER.test(given[0] ?? '');
  const [count = '', current = '', name = '', ending = ''] = hasPlace ? given.slice(1) : given;
  if (!NUMBER.test(count) || !NUMBER.test(current) || !NAME.test(name) || !NAME.test(ending))
    return undefined;
  const total = Number(count);
  if (total < 2 || total > MAX_PAGES || LIST_NAME.test(name)) return undefined;
  const shift = hasPlace ? 0 : 1;
  const at = (suffix: string): string => new URL(`${name}${suffix}.${ending}`, own).href;
  const key = at('');
  const pages = Array.from({ length: total }, (_, index) =>
    index === 0 ? key : at(`_${index + 1 - shift}`),
  );
  const number = pages.indexOf(own) + 1;
  return number === 0 ? undefined : { key, number, pages };
}
