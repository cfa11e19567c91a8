import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { STEP_COMMANDS } from './lib/model/step-commands';
import { extractorCode } from './scripts/extractor-code';
import { packedLexiconInVite } from './scripts/packed-lexicon';
import { pageScripts } from './scripts/page-scripts';
import { privacyPage } from './scripts/privacy-page';
import { noticesText } from './scripts/third-party/notices';
import { packageFolders, readPackage } from './scripts/third-party/packages';

/**
 * Nothing but the extension's own files runs, and nobody connects but the background, which syncs:
 * https, or this computer.
 */
const POLICY = [
  "default-src 'self'",
  'connect-src https: http://localhost:* http://127.0.0.1:*',
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Pages and card send nothing anywhere: each says so to the browser, above what the manifest says
 * for all.
 */
const closedPages: PluginOption = {
  name: 'closed-pages',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
      injectTo: 'head-prepend',
    },
  ],
};

/**
 * WXT wraps content scripts in a context and a logger that nothing here uses, and leaves in what
 * the manifest says of them; each frame of each page would pay.
 */
const bareContentScripts: PluginOption = {
  name: 'bare-content-scripts',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('content-script-isolated-world-entrypoint')) {
      return `${/^import definition from .+$/m.exec(code)?.[0]}\ndefinition.main();`;
    }
    if (!/\.content\.ts$/.test(id)) return undefined;
    return code.replace(/defineContentScript\(\{[\s\S]*?(?=\bmain\()/, '({');
  },
};

/** Workers are bundled by themselves, and WXT's account of a build leaves them out. */
const workerModules = new Set<string>();
const workerWitness: PluginOption = {
  name: 'worker-witness',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') for (const id of chunk.moduleIds) workerModules.add(id);
    }
  },
};

/**
 * Chrome suggests four keys at most: on and back through all that was found, on to what is not
 * judged yet, and the desk. Alt+Shift switches input methods, Ctrl+Shift and a letter is taken by
 * one browser or another, Alt with D, E or F by their menus; a Mac types by Alt.
 */
const SUGGESTED: Readonly<Record<string, string>> = {
  'next-finding': 'J',
  'previous-finding': 'K',
  'next-unjudged': 'U',
  'open-library': 'N',
};

const commands = Object.fromEntries(
  [...STEP_COMMANDS.map(({ name }) => name), 'open-library'].map((name) => {
    const key = SUGGESTED[name];
    const keys = key && { default: `Alt+${key}`, mac: `MacCtrl+Shift+${key}` };
    const description = `__MSG_command_${name.replace('-', '_')}__`;
    return [name, { description, ...(keys && { suggested_key: keys }) }];
  }),
);

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    plugins: [
      bareContentScripts,
      closedPages,
      pageScripts(import.meta.dirname),
      packedLexiconInVite,
    ],
    define: { EXTRACTOR_CODE: JSON.stringify(extractorCode(import.meta.dirname)) },
    worker: { plugins: () => [workerWitness, packedLexiconInVite] },
    /* Older targets have light-dark() rewritten into variables that a page does not set. */
    build: {
      cssTarget: ['chrome123', 'firefox128'],
      /* The polyfill fetches, which the pages may not; both browsers preload by themselves. */
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    /* From the modules that are bundled, not from a list that could fall behind. */
    'build:done': ({ config }, { steps }) => {
      const chunks = steps.flatMap((step) => step.chunks);
      const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const packages = packageFolders(config.root, [...modules, ...workerModules]).map(readPackage);
      writeFileSync(join(config.outDir, 'THIRD_PARTY.txt'), noticesText(config.root, packages));
      writeFileSync(join(config.outDir, 'privacy.html'), privacyPage(config.root));
    },
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '123',
    permissions:
      browser === 'firefox'
        ? ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']
        : ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel'],
    host_permissions: ['*://*.gov.cn/*'],
    /* Nothing of it is had before the reader allows a site, one at a time. */
    optional_host_permissions: ['*://*/*'],
    commands,
    options_ui: { page: 'library.html#/settings', open_in_tab: true },
    /*
     * Card and strip may stand in any page that the reader has read, also by `activeTab`; unpaired
     * they show and do nothing.
     */
    web_accessible_resources: [
      { resources: ['card.html', 'strip.html'], matches: ['*://*/*'] },
      { resources: ['content-scripts/reader.js'], matches: ['*://*.gov.cn/*'] },
    ].map((entry) => (browser === 'firefox' ? entry : { ...entry, use_dynamic_url: true })),
    /* The development server reloads pages over a socket. */
    content_security_policy: command === 'serve' ? undefined : { extension_pages: POLICY },
    browser_specific_settings: {
      gecko: {
        id: 'nuoshu@nuoshu.example',
        strict_min_version: '128.0',
        /* The add-on store asks every new one. */
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
