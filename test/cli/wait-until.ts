// Waits for what a run of the command does in its own time.
import { setTimeout as later } from 'node:timers/promises';

const PATIENCE_MS = 30_000;

/** Throws when it does not come about. */
export async function waitUntil(condition: () => boolean): Promise<void> {
  const began = Date.now();
  while (!condition()) {
    if (Date.now() - began > PATIENCE_MS) throw new Error('what was waited for did not come about');
    await later(2);
  }
}
