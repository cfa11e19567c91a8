import { defineContentScript } from 'wxt/utils/define-content-script';
import { wake } from '../lib/reader/wake';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    wake(location);
  },
});
