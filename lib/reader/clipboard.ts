/**
 * Puts text on the clipboard from within a click. Pages over http have no `navigator.clipboard`, and most reports stand
 * there: then a hidden box inside `root` (never in the page's own DOM) is selected and copied. Answers whether it worked.
 */
export async function copyText(text: string, root: ShadowRoot | HTMLElement): Promise<boolean> {
  const clipboard: Clipboard | undefined = globalThis.navigator.clipboard;
  if (globalThis.isSecureContext && clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      /* The page's permissions policy may forbid it; the old way still works. */
    }
  }
  return copySelected(text, root);
}

function copySelected(text: string, root: ShadowRoot | HTMLElement): boolean {
  const page = root.ownerDocument;
  const box = page.createElement('textarea');
  box.value = text;
  box.className = 'offscreen';
  box.setAttribute('aria-hidden', 'true');
  const focused = root instanceof ShadowRoot ? root.activeElement : page.activeElement;
  root.append(box);
  /* A page's own `copy` handler may add its words or forbid copying: ours answers before it. */
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  globalThis.addEventListener('copy', fill, { capture: true });
  try {
    box.select();
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    globalThis.removeEventListener('copy', fill, { capture: true });
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
