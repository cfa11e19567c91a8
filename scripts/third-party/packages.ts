import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package with the words that its licence wants carried along. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly address: string;
  readonly text: string;
}

/** Licences that a bundle under MIT may hold parts under, if it carries their words. */
export const PERMISSIVE: readonly string[] = [
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
];

const IN_PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
/**
 * A bundler's own helpers: `\0rolldown/runtime.js`. WXT's `\0virtual:wxt-…` are wiring made from
 * the project.
 */
const HELPER = /^\0([a-z][\w.-]*)\//;
const CARRIED = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Packages of WXT's repository come without its licence file, which is this. */
const OF_WXT: readonly unknown[] = ['@wxt-dev/browser', '@wxt-dev/storage', 'wxt'];
const WXT_COPYRIGHT = 'Copyright (c) 2023 Aaron';

/** The folders of the packages that modules come from, each once, in the order of their paths. */
export function packageFolders(root: string, moduleIds: Iterable<string>): string[] {
  const folders = [...moduleIds].flatMap((id) => {
    const helper = HELPER.exec(id)?.[1];
    if (helper !== undefined) return [join(root, 'node_modules', helper)];
    return IN_PACKAGE.exec(id.replace(/^\0/, ''))?.slice(0, 1) ?? [];
  });
  return [...new Set(folders)].sort();
}

/**
 * Reads a package's name, licence and words; throws where there are none, or where a licence is not
 * permissive.
 */
export function readPackage(folder: string): Package {
  const { name, version, license, homepage }: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const licence = String(license);
  if (!PERMISSIVE.includes(licence))
    throw new Error(`${folder}: licence ${licence} is not known to be permissive`);
  const files = readdirSync(folder).filter((file) => CARRIED.test(file));
  const words = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const text =
    words.length === 0 && OF_WXT.includes(name) ? mit(WXT_COPYRIGHT) : words.join('\n\n');
  if (text === '') throw new Error(`${folder}: no licence text`);
  const address =
    typeof homepage === 'string' ? homepage : `https://www.npmjs.com/package/${String(name)}`;
  return { name: String(name), version: String(version), licence, address, text };
}

const mit = (copyright: string): string => `MIT License

${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
