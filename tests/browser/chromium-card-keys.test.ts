import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeCardKeys } from './scenarios/card-keys';

describeCardKeys(launchChromiumBrowser);
