import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { PluginOption } from 'vite';
import { PACKED } from '../lib/extract/lexicon/packed';

/** The module that the build replaces, below the project's folder. */
const MODULE = /[\\/]lib[\\/]extract[\\/]lexicon[\\/]packed\.ts$/;

/**
 * The words of the lexicon as a module that only holds them: nothing is read or packed when the
 * extension starts.
 */
export const packedLexicon = (): string => `export const PACKED = ${JSON.stringify(PACKED)};\n`;

/**
 * Puts the packed words in place of the rows in what Vite builds, before Vite reads the file
 * itself.
 */
export const packedLexiconInVite: PluginOption = {
  name: 'packed-lexicon',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (MODULE.test(id) ? packedLexicon() : undefined),
};

/** The same for esbuild. */
export const packedLexiconInEsbuild: EsbuildPlugin = {
  name: 'packed-lexicon',
  setup: (build) => {
    build.onLoad({ filter: MODULE }, () => ({ contents: packedLexicon(), loader: 'js' }));
  },
};
