import '../lib/dom/painters/painter.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectOnce } from '../lib/reader/detector';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  runAt: 'document_idle',
  /* Pages parse every `message` event they get; a strange one breaks some of them. */
  noScriptStartedPostMessage: true,
  main() {
    detectOnce(document, window);
  },
});
