import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeLibrary } from './scenarios/library';

describeLibrary(launchFirefoxBrowser);
