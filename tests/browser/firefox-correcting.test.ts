import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeCorrecting } from './scenarios/correcting';

describeCorrecting(launchFirefoxBrowser);
