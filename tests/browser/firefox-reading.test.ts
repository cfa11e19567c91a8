import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeReading } from './scenarios/reading';

describeReading(launchFirefoxBrowser);
