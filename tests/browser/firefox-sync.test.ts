import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeSync } from './scenarios/sync';

describeSync(launchFirefoxBrowser);
