import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describePolicy } from './scenarios/policy';

describePolicy(launchChromiumBrowser);
