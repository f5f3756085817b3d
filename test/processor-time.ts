// How long a piece of work takes on the processor: other programs of a busy machine do not count.

/** Milliseconds of this process, user and system together. */
export function processorTime(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
