import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeChanges } from './scenarios/changes';

describeChanges(launchFirefoxBrowser);
