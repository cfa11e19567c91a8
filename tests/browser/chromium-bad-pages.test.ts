import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeBadPages } from './scenarios/bad-pages';

describeBadPages(launchChromiumBrowser);
