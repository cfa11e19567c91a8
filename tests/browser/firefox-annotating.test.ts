import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeAnnotating } from './scenarios/annotating';

describeAnnotating(launchFirefoxBrowser);
