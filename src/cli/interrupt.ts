// Ctrl-C, a polite kill and a terminal that is closed: the command stops at once, tidies up and ends with the status that shells expect.
import { setImmediate } from 'node:timers/promises';

const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

export type Interrupt = {
  /** The exit status once a signal has come, else null. */
  readonly status: () => number | null;
  readonly stopListening: () => void;
};

/** Ends a run from within, so that nothing that grows is taken for whole. */
export class Interrupted extends Error {
  readonly status: number;

  constructor(status: number) {
    super('interrupted');
    this.status = status;
  }
}

/** `stop` is called once. A second signal ends the process as it would have without us. */
export function onInterrupt(stop: () => void): Interrupt {
  let status: number | null = null;
  const listeners = (['SIGHUP', 'SIGINT', 'SIGTERM'] as const).map((name) => {
    const listener = () => {
      stopListening();
      status = STATUS[name];
      stop();
    };
    process.on(name, listener);
    return { name, listener };
  });
  const stopListening = () => {
    for (const { name, listener } of listeners) process.off(name, listener);
  };
  return { status: () => status, stopListening };
}

/** A signal makes the pieces throw Interrupted, so that what writes them takes away the half of a file. */
export async function writeUnlessInterrupted<Piece, Result>(
  pieces: AsyncIterable<Piece>,
  write: (pieces: AsyncIterable<Piece>) => Promise<Result>,
): Promise<Result> {
  const interrupt = onInterrupt(() => undefined);
  try {
    return await write(untilInterrupted(pieces, interrupt));
  } finally {
    interrupt.stopListening();
  }
}

async function* untilInterrupted<Piece>(pieces: AsyncIterable<Piece>, interrupt: Interrupt): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    yield piece;
    // Signals come between two turns of the loop, and pieces that are there already leave none.
    await setImmediate();
    const status = interrupt.status();
    if (status !== null) throw new Interrupted(status);
  }
}
