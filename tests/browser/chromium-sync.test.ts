import { launchAllowing } from './harness/chromium-tabs';
import { LOOPBACK } from './harness/sync';
import { describeSync } from './scenarios/sync';

describeSync(launchAllowing(LOOPBACK));
