import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeBadPages } from './scenarios/bad-pages';

describeBadPages(launchFirefoxBrowser);
