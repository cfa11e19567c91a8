import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';

/** WXT wraps content scripts in a context and a logger that nothing here uses; each frame of each page would pay. */
const bareContentScripts: PluginOption = {
  name: 'bare-content-scripts',
  apply: 'build',
  transform(code, id) {
    if (!id.includes('content-script-isolated-world-entrypoint')) return undefined;
    return `${/^import definition from .+$/m.exec(code)?.[0]}\nexport default (async () => definition.main())();`;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    plugins: [bareContentScripts],
    /* Older targets have light-dark() rewritten into variables that a page does not set. */
    build: { cssTarget: ['chrome123', 'firefox128'] },
  }),
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '123',
    permissions:
      browser === 'firefox'
        ? ['activeTab', 'scripting', 'storage']
        : ['activeTab', 'scripting', 'storage', 'sidePanel'],
    host_permissions: ['*://*.gov.cn/*'],
    browser_specific_settings: {
      gecko: { id: 'nuoshu@nuoshu.example', strict_min_version: '128.0' },
    },
  }),
});
