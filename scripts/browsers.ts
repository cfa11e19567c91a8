import { ensureBrowsers } from './browser-setup';

/** `npm run browsers`: makes sure that both browsers of the tests are there, or says what to do. */
process.exitCode = ensureBrowsers() ? 0 : 1;
