import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeLoading } from './scenarios/loading';

describeLoading(launchFirefoxBrowser);
