import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeAnnotating } from './scenarios/annotating';

describeAnnotating(launchChromiumBrowser);
