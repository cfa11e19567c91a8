/**
 * An address that ends, or has a parameter that ends, like a file whose text no web page shows.
 * Viewers and download pages that name their file count too:
 * `/down/downfile.jsp?filename=W020240112.pdf&id=3`, `/a/报告.docx#page=2`.
 */
export const FILE_ADDRESS = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|pptx?)(?=$|[?#&])/i;

/**
 * What an address leads to in place of a page; `document` is any file but a PDF. `undefined` for a
 * page.
 */
export function documentKind(address: string): 'pdf' | 'document' | undefined {
  const file = FILE_ADDRESS.exec(address)?.[0];
  return file === undefined ? undefined : file.toLowerCase() === '.pdf' ? 'pdf' : 'document';
}
