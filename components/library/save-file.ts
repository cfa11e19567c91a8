import type { ExportFile } from '../../lib/view/export-file';

/** How long the browser may take to begin reading what it saves. */
const LIFETIME_MS = 60_000;

/** Has the browser save a file as a download; no permission is needed for it. */
export function saveFile({ name, type, content }: ExportFile): void {
  saveBlob(name, new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }));
}

/** The same for a file that is made already. */
export function saveBlob(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LIFETIME_MS);
}
