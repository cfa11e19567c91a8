import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeChanges } from './scenarios/changes';

describeChanges(launchChromiumBrowser);
