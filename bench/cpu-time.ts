/**
 * Processor time of this process in milliseconds, to the microsecond; what waits, for other
 * programs too, costs none. Of all threads, because collection and compilation beside the main
 * thread are work as well. Not `process.threadCpuUsage`: on Linux it moves on in steps of the
 * scheduler (2 to 4 ms), so that the best of several rounds would be the best rounded.
 */
export async function cpuTimeOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
