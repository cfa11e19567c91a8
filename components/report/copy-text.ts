/**
 * Puts text on the clipboard from within a click, by the page's own `copy` event, which no web page hears and which needs
 * no permission and no secure context. Answers whether the browser did.
 */
export function copyText(text: string): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isFilled = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy') && isFilled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
