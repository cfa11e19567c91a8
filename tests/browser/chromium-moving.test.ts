import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeMoving } from './scenarios/moving';
import { describePointing } from './scenarios/pointing';

describeMoving(launchChromiumBrowser);
describePointing(launchChromiumBrowser);
