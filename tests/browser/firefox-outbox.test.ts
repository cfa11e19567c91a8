import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeOutbox } from './scenarios/outbox';

describeOutbox(launchFirefoxBrowser);
