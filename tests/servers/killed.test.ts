import { describeKilled } from '../browser/scenarios/killed';

/* Like tests/browser/chromium-killed, but for as long as it takes to meet rare moments. */
describeKilled(20);
