import type { ExportFile } from '../../lib/view/export-file';

/** How long the browser may take to begin reading what it saves. */
const LIFETIME_MS = 60_000;

/** Has the browser save a file as a download; no permission is needed for it. */
export function saveFile({ name, type, content }: ExportFile): void {
  const link = document.createElement('a');
  const parts = typeof content === 'string' ? content : new Uint8Array(content);
  link.href = URL.createObjectURL(new Blob([parts], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LIFETIME_MS);
}
