import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describePolicy } from './scenarios/policy';

describePolicy(launchFirefoxBrowser);
