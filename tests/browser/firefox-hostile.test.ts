import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeHostile } from './scenarios/hostile';

describeHostile(launchFirefoxBrowser);
