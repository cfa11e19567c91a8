import { DOING_WORDS } from './common-words';

const JOINS = /[、和与及]/;
const LEAST_NAME = 2;

/** The names before a count: `完成青石、白沙、临溪3个站点建设`, `等4条道路`. */
function namesBefore(text: string, count: number): string[] {
  const at = text.search(new RegExp(`等?${count}[个条座所处项家]`));
  if (at <= 0) return [];
  const [first = '', ...others] = text.slice(0, at).split(JOINS);
  return [first.replace(DOING_WORDS, ''), ...others];
}

/** Whether a clause names all of the things that a target counts and names one by one. */
export function namesAll(target: string, count: number | undefined, told: string): boolean {
  if (count === undefined) return false;
  const names = namesBefore(target, count);
  return (
    names.length > 1 && names.every((name) => name.length >= LEAST_NAME && told.includes(name))
  );
}
