import { runInProcess } from './process-io';
import { run } from './run';

await runInProcess(run);
