import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeContrast } from './scenarios/contrast';

describeContrast(launchChromiumBrowser);
