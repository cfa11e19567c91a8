import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeWatch } from './scenarios/watch';

describeWatch(launchFirefoxBrowser);
