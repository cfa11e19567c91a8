import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeHostile } from './scenarios/hostile';

describeHostile(launchChromiumBrowser);
