/** How long the browser may take to begin reading what it saves. */
const LIFETIME_MS = 60_000;

/** Has the browser save a file as a download; no permission is needed for it. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LIFETIME_MS);
}
