/** What a paging link's words say: which page it leads to, or where that lies from this one. */
export type PagingStep = { readonly page: number } | 'first' | 'previous' | 'next' | 'last';

const NOT_WORDS = /[\s<>«»‹›[\]()（）【】|｜]+/g;
const PAGE = /^第?(\d{1,3})[页頁]?$/;
const STEPS: readonly (readonly [step: 'first' | 'previous' | 'next' | 'last', pattern: RegExp])[] =
  [
    ['first', /^(?:首[页頁]|第一[页頁]|first)$/i],
    ['previous', /^(?:上一?[页頁]|前一[页頁]|prev(?:ious)?)$/i],
    ['next', /^(?:下一?[页頁]|[后後]一[页頁]|next)$/i],
    ['last', /^(?:[尾末][页頁]|最[后後]一[页頁]|last)$/i],
  ];

/**
 * Reads the words of a link: `下一页` is `next`, `[2]` and `第2页` are page 2. `undefined` for all
 * other words: `下一页：关于…的通知` leads to another article.
 */
export function pagingStep(words: string): PagingStep | undefined {
  const bare = words.replace(NOT_WORDS, '');
  const page = PAGE.exec(bare)?.[1];
  if (page !== undefined) return { page: Number(page) };
  return STEPS.find(([, pattern]) => pattern.test(bare))?.[0];
}
