import { element } from './elements';

/** A box to copy from by hand, where the browser does not let the extension copy. */
export function copyBox(
  page: Document,
  text: string,
  label: string,
): { readonly element: HTMLElement; readonly select: () => void } {
  const area = element(page, 'textarea', { readonly: true, rows: '4', 'aria-label': label });
  area.value = text;
  return {
    element: element(page, 'div', { class: 'box copy-box' }, [area]),
    select: () => {
      area.focus();
      area.select();
    },
  };
}
