import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeSettings } from './scenarios/settings';

describeSettings(launchFirefoxBrowser);
