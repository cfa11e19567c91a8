import { runCommand } from './commands';
import { runInProcess } from './process-io';

await runInProcess(runCommand);
