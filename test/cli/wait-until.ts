// Waits for what a run of the command does in its own time.
import { setTimeout as later } from 'node:timers/promises';

export async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await later(2);
}
