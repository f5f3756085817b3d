// Runs a stream of inputs through workers: a bounded number at a time, results in order or as they come.

export type FlowOptions<Item, Result> = {
  readonly run: (item: Item) => Promise<Result>;
  /** Results in the order of the inputs; a slow one holds back those after it as far as `waiting` and `heldBytes` allow. */
  readonly ordered: boolean;
  /** How many run or stand in line before the workers. */
  readonly running: number;
  /** How many are under way or held back in all. */
  readonly waiting: number;
  /** Bytes that an input needs while it runs; the sum stays below `runningBytes` but for one that is larger alone. */
  readonly bytesOf: (item: Item) => number;
  readonly runningBytes: number;
  /** Bytes of a result that is held back, and how many of them may be. */
  readonly heldBytesOf: (result: Result) => number;
  readonly heldBytes: number;
};

type Slot<Item, Result> = {
  readonly item: Item;
  done: { readonly result: Result } | { readonly error: unknown } | null;
};

/**
 * Pulls the next input only when there is room, and yields as soon as there is something to yield, whether or not the
 * next input has come. Memory does not grow with the number of inputs. `run` should not throw: what it throws ends the
 * flow, as does what the inputs throw.
 */
export async function* flow<Item, Result>(
  inputs: AsyncIterable<Item>,
  options: FlowOptions<Item, Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const { run, ordered, bytesOf, heldBytesOf } = options;
  const slots: Slot<Item, Result>[] = [];
  const changed = signal();
  let [running, runningBytes, heldBytes] = [0, 0, 0];
  let state: 'open' | 'ended' | 'stopped' = 'open';
  let failure: { readonly error: unknown } | null = null;

  const room = (bytes: number) =>
    running < options.running &&
    slots.length < options.waiting &&
    heldBytes < options.heldBytes &&
    (running === 0 || runningBytes + bytes <= options.runningBytes);

  const start = (item: Item, bytes: number) => {
    const slot: Slot<Item, Result> = { item, done: null };
    slots.push(slot);
    running++;
    runningBytes += bytes;
    const settle = (done: NonNullable<typeof slot.done>) => {
      slot.done = done;
      running--;
      runningBytes -= bytes;
      if ('result' in done) heldBytes += heldBytesOf(done.result);
      changed.notify();
    };
    run(item).then(
      (result) => settle({ result }),
      (error: unknown) => settle({ error }),
    );
  };

  const feed = async () => {
    try {
      for await (const item of inputs) {
        const bytes = bytesOf(item);
        while (state === 'open' && !room(bytes)) await changed.wait();
        if (state !== 'open') return;
        start(item, bytes);
        changed.notify();
      }
    } catch (error) {
      failure = { error };
    } finally {
      if (state === 'open') state = 'ended';
      changed.notify();
    }
  };
  void feed();

  try {
    for (;;) {
      const at = ordered ? (slots[0]?.done ? 0 : -1) : slots.findIndex(({ done }) => done !== null);
      if (at >= 0) {
        const [slot] = slots.splice(at, 1) as [Slot<Item, Result>];
        const done = slot.done!;
        if ('error' in done) throw done.error;
        heldBytes -= heldBytesOf(done.result);
        changed.notify();
        yield { item: slot.item, result: done.result };
      } else if (isOver(state) && slots.length === 0) {
        break;
      } else {
        await changed.wait();
      }
    }
    throwFailure(failure);
  } finally {
    state = 'stopped';
    changed.notify();
  }
}

const isOver = (state: 'open' | 'ended' | 'stopped'): boolean => state !== 'open';

function throwFailure(failure: { readonly error: unknown } | null): void {
  if (failure !== null) throw failure.error;
}

/** Wakes all who wait. */
function signal(): { readonly wait: () => Promise<void>; readonly notify: () => void } {
  let waiting: (() => void)[] = [];
  return {
    wait: () => new Promise((resolve) => waiting.push(resolve)),
    notify: () => {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
  };
}
