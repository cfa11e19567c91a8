import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeContrast } from './scenarios/contrast';

describeContrast(launchFirefoxBrowser);
