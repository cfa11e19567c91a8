import type { RichText } from '../../lib/exchange/rich-text';

/**
 * Puts text on the clipboard from within a click, by the page's own `copy` event, which no web page
 * hears and which needs no permission and no secure context. Answers whether the browser did.
 */
export const copyText = (text: string): boolean => copied({ 'text/plain': text });

/**
 * The same for word processors and spreadsheets. By the event and not by `navigator.clipboard`,
 * because that takes away the styles by which a spreadsheet knows text from a formula. A click
 * counts for some seconds.
 */
export const copyRich = ({ html, plain }: RichText): boolean =>
  copied({ 'text/html': html, 'text/plain': plain });

function copied(content: Readonly<Record<string, string>>): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    for (const [type, text] of Object.entries(content)) event.clipboardData?.setData(type, text);
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
