import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeSeries } from './scenarios/series';

describeSeries(launchFirefoxBrowser);
