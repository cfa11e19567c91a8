import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeCardKeys } from './scenarios/card-keys';

describeCardKeys(launchFirefoxBrowser);
