import { strFromU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The files of a build by their paths in it. */
export type BuiltFiles = Readonly<Record<string, Uint8Array>>;

/* The first moment that a ZIP can state: files bear no time of their own. */
const NO_TIME = new Date(1980, 0, 1);

/** The archive that a store takes: the same files are the same bytes, whenever it is made. */
export function storeZip(files: BuiltFiles): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [name, [files[name] ?? new Uint8Array(), { mtime: NO_TIME, level: 9 }]]),
  );
  return zipSync(entries);
}

/** What a build needs that is to go to a store. */
const NEEDED = ['manifest.json', 'THIRD_PARTY.txt', 'privacy.html', '_locales/zh_CN/messages.json'];
/** What nobody may be given: maps and sources, files of the system, keys. */
const REFUSED = /(?:\.(?:map|tsx?|pem|zip)|(?:^|\/)\.[^/]*|(?:^|\/)Thumbs\.db)$/;
const ICONS = ['16', '32', '48', '128'];

/** Why a store would refuse a build; empty where nothing is known against it. */
export function problemsOf(files: BuiltFiles, version: string): readonly string[] {
  const names = Object.keys(files);
  const manifestFile = files['manifest.json'];
  const manifest: unknown =
    manifestFile === undefined ? undefined : JSON.parse(strFromU8(manifestFile));
  const icons = at(manifest, 'icons');
  const missing = [...NEEDED, ...ICONS.map((size) => String(at(icons, size)))].filter(
    (name) => files[name] === undefined,
  );
  return [
    ...missing.map((name) => `${name} is missing`),
    ...names.filter((name) => REFUSED.test(name)).map((name) => `${name} does not belong there`),
    ...(at(manifest, 'version') === version ? [] : [`the manifest is not of version ${version}`]),
    ...(at(manifest, 'manifest_version') === 3 ? [] : ['the manifest is not of version 3']),
  ];
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
