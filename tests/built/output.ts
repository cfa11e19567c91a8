import { readdirSync, readFileSync } from 'node:fs';

/** The builds that `npm run build` leaves. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

export const root = new URL('../../', import.meta.url);
const folderOf = (build: string): URL => new URL(`.output/${build}/`, root);

export const readBuilt = (build: string, file: string): string =>
  readFileSync(new URL(file, folderOf(build)), 'utf8');

/** Every file of a build with one of these endings, by its path in the build. */
export function builtFiles(build: string, ...endings: readonly string[]): string[] {
  const files = readdirSync(folderOf(build), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => endings.some((ending) => file.endsWith(ending))).sort();
}
