// The process as the commands see it: three streams, the environment, and a write that waits.
import { fstatSync, writeSync } from 'node:fs';
import type { Messages } from '../messages/index.js';
import { OutputError, outputFault } from '../write/output-error.js';

/** `process` fits; a test may hand over streams of its own. */
export type Io = {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean; readonly destroy?: () => unknown };
  readonly stdout: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly fd?: number;
  };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** What every command gets. */
export type Context = { readonly io: Io; readonly say: Messages };

/** Thrown when the reader of standard output has gone, as in `| head -1`: a quiet end and no fault. */
export class ClosedPipe extends Error {}

/** Resolves when the system has taken the text, so that nothing is cut off at the end. Throws ClosedPipe, OutputError. */
export async function print(io: Io, text: string | Uint8Array): Promise<void> {
  try {
    if (isFile(io.stdout.fd)) return writeWhole(io.stdout.fd, text);
    await new Promise<void>((resolve, reject) => {
      io.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') throw new ClosedPipe();
    throw new OutputError(null, outputFault(error, '.'), error);
  }
}

const isFile = (fd: number | undefined): fd is number => fd !== undefined && fstatSync(fd).isFile();

/** The stream of Node takes the half that a full disk has taken for the whole; this goes on until the system refuses. */
function writeWhole(fd: number, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
}

/** A failed write is reported through its callback; without a listener the same error would also end the process. */
export function quietStreams(io: Io): void {
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => undefined);
}
