import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerReader } from '../lib/reader/opening';
import { runOnce } from '../lib/reader/once';
import { startReader } from '../lib/reader/start';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    offerReader((handed) => runOnce(() => startReader(document, window, handed)));
  },
});
