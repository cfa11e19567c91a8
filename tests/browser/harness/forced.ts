/*
 * What must still be seen in forced colours, which replace every colour of a page. The functions
 * run in the page and so stand alone; they answer an empty list where nothing is wrong.
 */

/** Lists what takes the focus and shows it by no outline, neither its own nor its box's. */
export function unseenFocus(): string[] {
  const isOutlined = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    return isDrawn && !/^rgba.* 0\)$/.test(outlineColor);
  };
  const before = document.activeElement;
  const found: string[] = [];
  let tried = 0;
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  for (const element of all) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement !== element) continue;
    tried += 1;
    if (!isOutlined(element) && !isOutlined(element.parentElement ?? element))
      found.push(`${element.localName}.${[...element.classList].join('.')}`);
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return tried > 0 ? found : ['nothing takes the focus'];
}

/**
 * Lists what is pressed, chosen or current and looks as if it were not; the state is taken from
 * each for a moment, and at least one must have one. Letters that are bolder alone do not count.
 */
export function unseenStates(): string[] {
  const SHOWN = [
    'color',
    'background-color',
    'border-top',
    'border-bottom',
    'border-left',
    'outline',
    'text-decoration',
    'fill',
    'stroke',
    'display',
  ];
  const look = (element: Element): string =>
    [element, ...element.querySelectorAll('*')]
      .flatMap((one) =>
        [undefined, '::before', '::after'].map((part) => {
          const style = getComputedStyle(one, part);
          return [style.content, ...SHOWN.map((name) => style.getPropertyValue(name))].join();
        }),
      )
      .join('\n');
  const found: string[] = [];
  let tried = 0;
  for (const name of ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current']) {
    for (const element of document.querySelectorAll(`[${name}]:not([${name}=false])`)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      tried += 1;
      const state = element.getAttribute(name) ?? '';
      const withState = look(element);
      element.setAttribute(name, 'false');
      if (look(element) === withState)
        found.push(`${element.localName}.${[...element.classList].join('.')} ${name}`);
      element.setAttribute(name, state);
    }
  }
  return tried > 0 ? found : ['nothing has a state'];
}

/**
 * How elements that carry these classes are underlined, in their order: where the line stands and
 * its form, without the colour.
 */
export function formsOf(classes: string): string {
  const within = document.createElement('p');
  document.body.append(within);
  const forms = classes.split(' ').map((name) => {
    const mark = document.createElement('mark');
    mark.setAttribute('data-markjs', 'true');
    mark.className = name;
    mark.textContent = '项';
    within.append(mark);
    const style = getComputedStyle(mark);
    return ['line', 'style', 'thickness']
      .map((part) => style.getPropertyValue(`text-decoration-${part}`))
      .join(' ');
  });
  within.remove();
  return forms.join('\n');
}
