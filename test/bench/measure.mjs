// Time, taken so that a busy machine does not decide the ratio: the rivals take turns, and the middle of the rounds counts.

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds of processor time that a call takes in this process, all threads together: other programs do not count. */
export function processorTime(run) {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Milliseconds on the wall clock, for what runs in a process of its own. */
export function wallTime(run) {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** Runs both in turn; the ratio is the median of the rounds' own ratios `first / second`, the times are medians. */
export function compare(rounds, time, first, second) {
  const times = Array.from({ length: rounds }, () => [time(first), time(second)]);
  return {
    ratio: median(times.map(([a, b]) => a / b)),
    first: median(times.map(([a]) => a)),
    second: median(times.map(([, b]) => b)),
  };
}
