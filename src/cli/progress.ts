// How far a run is, on standard error: a bar on a terminal, else a line every so many files.
import type { Messages } from '../messages/index.js';
import type { Io } from './io.js';

/** So many files lie between two lines where there is no terminal. */
const FILES_A_LINE = 500;
const BAR_WIDTH = 24;
const FULL = '\u2588';
const EMPTY = '\u2591';

export type Progress = {
  readonly step: (done: number, failed: number) => void;
  /** Known once the inputs are counted. */
  readonly setTotal: (total: number) => void;
  readonly stop: () => void;
};

const silent: Progress = { step: () => undefined, setTotal: () => undefined, stop: () => undefined };

/** `screen` is false where standard output writes to the same terminal. */
export async function openProgress(
  { stderr, env }: Io,
  say: Messages,
  { quiet, screen }: { readonly quiet: boolean; readonly screen: boolean },
): Promise<Progress> {
  if (quiet) return silent;
  if (stderr.isTTY === true) return screen && env['TERM'] !== 'dumb' ? openBar(stderr, say) : silent;
  const began = Date.now();
  return {
    ...silent,
    step: (done, failed) => {
      if (done % FILES_A_LINE !== 0) return;
      stderr.write(`${say('batch.line', { done, failed, rate: rateOf(done, began).toFixed(0) })}\n`);
    },
  };
}

async function openBar(stderr: Io['stderr'], say: Messages): Promise<Progress> {
  const { SingleBar } = (await import('cli-progress')).default;
  const began = Date.now();
  let total = 0;
  const bar = new SingleBar({
    stream: stderr,
    clearOnComplete: true,
    linewrap: true,
    fps: 8,
    format: (_, { value }, { failed }: { failed?: number }) => {
      const rate = rateOf(value, began);
      const share = total === 0 ? 0 : Math.min(1, value / total);
      const full = Math.round(share * BAR_WIDTH);
      const left = total === 0 || rate === 0 ? say('batch.unknown') : clock((total - value) / rate);
      const counts = { done: value, total: total === 0 ? say('batch.unknown') : total, failed: failed ?? 0 };
      return `${FULL.repeat(full)}${EMPTY.repeat(BAR_WIDTH - full)} ${say('batch.bar', { ...counts, rate: rate.toFixed(1), left })}`;
    },
  });
  bar.start(0, 0, { failed: 0 });
  return {
    step: (done, failed) => bar.update(done, { failed }),
    setTotal: (count) => {
      total = count;
      bar.setTotal(count);
    },
    stop: () => bar.stop(),
  };
}

/** Files a second. */
const rateOf = (done: number, began: number): number => done / Math.max(0.001, (Date.now() - began) / 1000);

/** Seconds as 4:05, or 1:02:03. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
