/**
 * Attributes of an element to be built: `true` writes an empty attribute, `false` and `undefined`
 * none.
 */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Builds an element. Strings among `children` become text, never markup, so that a page's wording
 * stays wording. Example: `element(page, 'button', { type: 'button', class: 'quiet' }, ['复制'])`.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string | undefined)[] = [],
): HTMLElementTagNameMap[Name] {
  const built = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      built.setAttribute(key, value === true ? '' : value);
  }
  built.append(...children.filter((child) => child !== undefined));
  return built;
}

/** A push button that never submits a form. `pressed` makes it a switch. */
export function button(
  page: Document,
  label: string,
  attributes: Attributes = {},
): HTMLButtonElement {
  return element(page, 'button', { type: 'button', ...attributes }, [label]);
}
