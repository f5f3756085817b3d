// How long a piece of work takes on the processor: other programs of a busy machine do not count.

/** Milliseconds of this process, user and system together; what `work` promises is waited for. */
export async function processorTime(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
