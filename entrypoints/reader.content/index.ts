import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnce } from '../../lib/reader/once';
import { startReader } from '../../lib/reader/start';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    runOnce(() => startReader(document, window));
  },
});
