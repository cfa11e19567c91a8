import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The desk's first rows stand on these and on what they import. */
const FIRST = ['entrypoints/library/start.tsx', 'components/library/first-views.ts'];

/** What asks for them, and for what else an address wants: it waits for none of them. */
const BEFORE = 'entrypoints/library/main.ts';

/**
 * Who else may load a module of the desk; what they share is theirs alone, so that none loads what
 * only others need.
 */
const SHARERS = {
  popup: 'entrypoints/popup/main.tsx',
  card: 'entrypoints/card/main.tsx',
  panel: 'entrypoints/sidepanel/main.tsx',
  background: 'entrypoints/background/index.ts',
} as const;

/**
 * What the strip in web pages needs stands in one script of its own: it loads nothing that draws.
 */
const STRIP = 'entrypoints/strip/main.ts';

/** The scripts by who shares them: those of few bytes go with what the same ones load anyway. */
const NAMES: Readonly<Record<string, string>> = {
  '': 'desk',
  'popup card panel background': 'words',
  'popup panel background': 'words',
  'popup card background': 'words',
  'popup background': 'words',
  'popup card panel': 'page',
  'popup card': 'page',
  'popup panel': 'popup-and-panel',
  popup: 'popup-and-panel',
  'card panel background': 'writing',
  'card background': 'writing',
  'card panel': 'card-and-panel',
  card: 'card-and-panel',
  'panel background': 'store',
  background: 'store',
  panel: 'panel-and-desk',
};

/**
 * What the desk's first rows need, in a dozen scripts instead of sixty: asking for each of those
 * takes the page and the browser longer than reading all of them. `library.html` names them, so
 * that they are asked for before any script runs.
 */
export function pageScripts(root: string): Plugin {
  const reached = new Map<string, ReadonlySet<string>>();
  const reach = (
    ends: readonly string[],
    { getModule, isLate = false }: Reach,
  ): ReadonlySet<string> => {
    const key = ends.join(' ');
    const known = reached.get(key);
    if (known !== undefined) return known;
    const found = new Set(ends.map((end) => join(root, end)));
    for (const id of found) {
      const module = getModule(id);
      for (const next of module?.importedIds ?? []) found.add(next);
      if (isLate) for (const next of module?.dynamicallyImportedIds ?? []) found.add(next);
    }
    reached.set(key, found);
    return found;
  };
  const scriptOf = (id: string, context: Rolldown.ChunkingContext): string | undefined => {
    const getModule = (one: string): Rolldown.ModuleInfo | null => context.getModuleInfo(one);
    if (!reach(FIRST, { getModule }).has(id) || reach([BEFORE], { getModule }).has(id))
      return undefined;
    if (reach([STRIP], { getModule }).has(id)) return 'strip-and-pages';
    /*
     * Also what they load late: the background has no document to draw in, and the panel is no
     * desk.
     */
    const sharers = Object.entries(SHARERS).filter(([, entry]) =>
      reach([entry], { getModule, isLate: true }).has(id),
    );
    return NAMES[sharers.map(([name]) => name).join(' ')];
  };
  return {
    name: 'page-scripts',
    apply: 'build',
    outputOptions: (options) => {
      if (options.format === 'iife') return options;
      reached.clear();
      return {
        ...options,
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: scriptOf }] },
      };
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle = {} }) => {
        if (!path.includes('library')) return [];
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        return FIRST.flatMap((entry) =>
          chunks.filter(({ moduleIds }) => moduleIds.includes(join(root, entry))),
        )
          .flatMap((chunk) => withImports(chunk, bundle))
          .flatMap(linksOf)
          .filter(
            (link, at, all) =>
              all.findIndex(isSame(link)) === at && !html.includes(`"${link.attrs.href}"`),
          );
      },
    },
  };
}

interface Reach {
  readonly getModule: (id: string) => Rolldown.ModuleInfo | null;
  /** With what is imported when it is wanted. */
  readonly isLate?: boolean;
}

interface Link extends HtmlTagDescriptor {
  readonly attrs: { readonly rel: string; readonly href: string; readonly crossorigin: true };
}

/** A chunk behind those that it imports: styles stand in that order. */
function withImports(
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  seen = new Set<string>(),
): readonly Rolldown.OutputChunk[] {
  seen.add(chunk.fileName);
  const before = chunk.imports.flatMap((name) => {
    const next = bundle[name];
    return next?.type === 'chunk' && !seen.has(name) ? withImports(next, bundle, seen) : [];
  });
  return [...before, chunk];
}

const linksOf = ({ fileName, viteMetadata }: Rolldown.OutputChunk): readonly Link[] => [
  linkTo('modulepreload', fileName),
  ...[...(viteMetadata?.importedCss ?? [])].map((css) => linkTo('stylesheet', css)),
];

const linkTo = (rel: string, file: string): Link => ({
  tag: 'link',
  attrs: { rel, href: `/${file}`, crossorigin: true },
  injectTo: 'head',
});

const isSame =
  (a: Link) =>
  (b: Link): boolean =>
    a.attrs.href === b.attrs.href;
