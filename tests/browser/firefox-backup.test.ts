import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { describeBackup } from './scenarios/backup';

describeBackup(launchFirefoxBrowser);
