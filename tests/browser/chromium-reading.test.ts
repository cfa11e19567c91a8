import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeReading } from './scenarios/reading';

describeReading(launchChromiumBrowser);
