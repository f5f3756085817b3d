// The flow through workers: order, bounds, and an end whatever happens.
import { describe, expect, it } from 'vitest';
import { flow, type FlowOptions } from '../../src/batch/flow.js';

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function* numbers(count: number, pulled: number[] = []) {
  for (let n = 0; n < count; n++) {
    pulled.push(n);
    yield n;
  }
}

const options = (changes: Partial<FlowOptions<number, number>> = {}): FlowOptions<number, number> => ({
  run: async (n) => n,
  ordered: true,
  running: 4,
  waiting: 8,
  bytesOf: () => 1,
  runningBytes: 100,
  heldBytesOf: () => 1,
  heldBytes: 100,
  ...changes,
});

async function collect(count: number, changes: Partial<FlowOptions<number, number>>) {
  const results: number[] = [];
  for await (const { result } of flow(numbers(count), options(changes))) results.push(result);
  return results;
}

describe('flow', () => {
  it('keeps the order whatever comes first', async () => {
    const run = async (n: number) => {
      await later((7 * n) % 5);
      return n;
    };
    expect(await collect(50, { run })).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  it('gives what is there when order does not matter', async () => {
    const run = async (n: number) => {
      if (n === 0) await later(100);
      return n;
    };
    const results = await collect(30, { run, ordered: false });
    expect(results.at(-1)).toBe(0);
    expect(results.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  });

  it('runs no more at once than it may, by number and by bytes', async () => {
    let [running, most] = [0, 0];
    const run = async (n: number) => {
      most = Math.max(most, ++running);
      await later(1);
      running--;
      return n;
    };
    await collect(40, { run });
    expect(most).toBe(4);
    most = 0;
    await collect(40, { run, bytesOf: () => 40 });
    expect(most).toBe(2);
    most = 0;
    await collect(5, { run, bytesOf: () => 1000 });
    expect(most).toBe(1);
  });

  it('does not run ahead of one that is slow further than may be held back', async () => {
    const pulled: number[] = [];
    let release = () => undefined as void;
    const run = (n: number) =>
      n === 0 ? new Promise<number>((resolve) => (release = () => resolve(0))) : later(0).then(() => n);
    const results = flow(numbers(1000, pulled), options({ run }));
    const first = results.next();
    await later(50);
    expect(pulled.length).toBeLessThanOrEqual(9);
    release();
    expect((await first).value).toEqual({ item: 0, result: 0 });
    await results.return(undefined);
  });

  it('does not pull while nobody takes the results', async () => {
    const pulled: number[] = [];
    const results = flow(numbers(1000, pulled), options());
    await results.next();
    await later(50);
    expect(pulled.length).toBeLessThanOrEqual(10);
    await results.return(undefined);
  });

  it('gives a result before the next input has come', async () => {
    async function* slow() {
      yield 1;
      await later(10_000);
    }
    const results = flow(slow(), options());
    expect((await results.next()).value).toEqual({ item: 1, result: 1 });
    void results.return(undefined);
  });

  it('ends with what the inputs or the work throw, after what went before', async () => {
    async function* broken() {
      yield 1;
      throw new Error('no more');
    }
    const seen: number[] = [];
    const all = async () => {
      for await (const { result } of flow(broken(), options())) seen.push(result);
    };
    await expect(all()).rejects.toThrow('no more');
    expect(seen).toEqual([1]);
    await expect(collect(3, { run: () => Promise.reject(new Error('worker')) })).rejects.toThrow('worker');
  });
});
