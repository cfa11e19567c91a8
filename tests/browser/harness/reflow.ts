/*
 * What a page shows beyond its window or cuts off. A region may be wider than it shows only where
 * the reader can scroll it sideways with the keyboard. The function runs in the page and so stands
 * alone.
 */

/** Lists what does not fit, each with its name and by how much; empty where everything does. */
export function misfits(): string[] {
  const SLACK_PX = 1;
  const root = document.documentElement;
  const found: string[] = [];
  const isField = (element: Element): boolean => element.matches('input, textarea, option');
  const name = (element: Element): string =>
    `${element.localName}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 24)}”`;
  const scrolls = (element: Element): boolean =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
    element instanceof HTMLElement &&
    element.tabIndex >= 0;
  const isInScroller = (element: Element): boolean => {
    for (let around = element.parentElement; around !== null; around = around.parentElement)
      if (around !== root && scrolls(around) && around.scrollWidth > around.clientWidth)
        return true;
    return false;
  };
  if (root.scrollWidth > root.clientWidth)
    found.push(`the page: ${root.scrollWidth} in ${root.clientWidth}`);
  for (const element of document.body.querySelectorAll('*')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || isField(element) || isInScroller(element)) continue;
    /* Said to those who listen, and shown to nobody. */
    if (getComputedStyle(element).clipPath === 'inset(50%)') continue;
    if (left < -SLACK_PX || right > root.clientWidth + SLACK_PX)
      found.push(
        `${name(element)} stands at ${Math.round(left)} to ${Math.round(right)} of ${root.clientWidth}`,
      );
    else if (
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + SLACK_PX &&
      !scrolls(element)
    )
      found.push(`${name(element)} holds ${element.scrollWidth} in ${element.clientWidth}`);
  }
  return found;
}

/**
 * Lists lines that are cut through their letters: drawn in part, by what is around them. Those that
 * are not drawn at all do not count.
 */
export function cutLines(selector: string): string[] {
  const SLACK_PX = 2;
  const found: string[] = [];
  for (const within of document.querySelectorAll(selector)) {
    const words = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { top, bottom, height } of range.getClientRects()) {
        let [from, to] = [top, bottom];
        for (let around = node.parentElement; around !== null; around = around.parentElement) {
          if (getComputedStyle(around).overflowY !== 'visible') {
            const clip = around.getBoundingClientRect();
            [from, to] = [Math.max(from, clip.top), Math.min(to, clip.bottom)];
          }
          if (around === within) break;
        }
        const shown = Math.max(0, to - from);
        if (shown > SLACK_PX && shown < height - SLACK_PX)
          found.push(
            `${Math.round(shown)} of ${Math.round(height)} px of “${(node.textContent ?? '').trim().slice(0, 24)}”`,
          );
      }
    }
  }
  return found;
}

/** Lists what is too small to be hit, after WCAG 2.5.8; words inside a text do not count. */
export function smallTargets(): string[] {
  const LEAST_PX = 24;
  return [...document.querySelectorAll('button, select, summary, input')].flatMap((element) => {
    /* A value that a form sends, and nobody hits. */
    if (element.getAttribute('aria-hidden') === 'true') return [];
    const target = element.closest('label') ?? element;
    const { width, height } = target.getBoundingClientRect();
    return width === 0 || (width >= LEAST_PX - 0.1 && height >= LEAST_PX - 0.1)
      ? []
      : [`${element.localName}.${element.className} ${Math.round(width)} × ${Math.round(height)}`];
  });
}
