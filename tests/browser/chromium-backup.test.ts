import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeBackup } from './scenarios/backup';

describeBackup(launchChromiumBrowser);
