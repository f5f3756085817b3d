// Keeps workers from what could make them wait for ever, and could not be broken off: pipes, devices, sockets.
import { stat } from 'node:fs/promises';
import { BatchError } from './fault.js';

/** Throws BatchError. What is missing, a folder or forbidden passes: reading it says so. */
export async function assertRegular(path: string | Buffer): Promise<void> {
  const status = await stat(path).catch(() => null);
  if (status !== null && !status.isFile() && !status.isDirectory()) throw new BatchError({ code: 'not_regular' });
}
