import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    /* Older targets have light-dark() rewritten into variables that a page does not set. */
    build: { cssTarget: ['chrome123', 'firefox128'] },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('./lib/platform/script-context.ts', import.meta.url)),
      },
    },
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
        ? ['activeTab', 'scripting', 'storage', 'unlimitedStorage']
        : ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel'],
    host_permissions: ['*://*.gov.cn/*'],
    browser_specific_settings: {
      gecko: { id: 'nuoshu@nuoshu.example', strict_min_version: '128.0' },
    },
  }),
});
