import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeMoving } from './scenarios/moving';
import { describePointing } from './scenarios/pointing';

describeMoving(launchFirefoxBrowser);
describePointing(launchFirefoxBrowser);
