/** The folder in which the manifests of all devices lie side by side. */
export const MANIFESTS = 'manifests';

/** A device's id: lower-case letters and digits, as dots bear it. */
export const isDevice = (text: string): boolean => /^[0-9a-z]{1,32}$/.test(text);

/** What a closed file holds: a segment of entries, the words of a text, a list of texts. */
export type FileKind = 'nss' | 'nst' | 'nsl';

/** `fileName(12, 'nss')` → `000012.nss`. */
export const fileName = (number: number, kind: FileKind): string =>
  `${String(number).padStart(6, '0')}.${kind}`;

/**
 * Whether a text is the name of a closed file of that kind: nothing that could lead out of its
 * device's folder.
 */
export const isFileName = (text: string, kind: FileKind): boolean =>
  /^\d{6,8}\.ns[a-z]$/.test(text) && text.endsWith(kind);

/** Where a closed file of a device lies. */
export const filePath = (device: string, file: string): string => `devices/${device}/${file}`;

/** The name of a manifest: `manifestName('a1b2', 7)` → `a1b2-00000007.nsm`. */
export const manifestName = (device: string, generation: number): string =>
  `${device}-${String(generation).padStart(8, '0')}.nsm`;

/** Where the manifest of a device lies. */
export const manifestPath = (device: string, generation: number): string =>
  `${MANIFESTS}/${manifestName(device, generation)}`;

/**
 * The device and generation that a manifest's name states, in whatever case; `undefined` for any
 * other name.
 */
export function readManifestName(
  name: string,
): { readonly device: string; readonly generation: number } | undefined {
  const [, device, digits] = /^([0-9a-z]{1,32})-(\d{8})\.nsm$/i.exec(name) ?? [];
  if (device === undefined || digits === undefined || Number(digits) === 0) return undefined;
  return { device: device.toLowerCase(), generation: Number(digits) };
}
