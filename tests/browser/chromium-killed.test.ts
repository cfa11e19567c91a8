import { describeKilled } from './scenarios/killed';

/* `npm run test:servers` kills three times as often. */
describeKilled(6);
