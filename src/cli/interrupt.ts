// Ctrl-C and a polite kill: the command stops at once, tidies up and ends with the status that shells expect.

const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

export type Interrupt = {
  /** The exit status once a signal has come, else null. */
  readonly status: () => number | null;
  readonly stopListening: () => void;
};

/** `stop` is called once. A second signal ends the process as it would have without us. */
export function onInterrupt(stop: () => void): Interrupt {
  let status: number | null = null;
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((name) => {
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
