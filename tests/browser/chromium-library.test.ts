import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeLibrary } from './scenarios/library';

describeLibrary(launchChromiumBrowser);
