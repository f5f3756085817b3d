// A whole run: the inputs of the plan through the workers, one outcome each.
import { stat } from 'node:fs/promises';
import type { FileResult } from './convert-file.js';
import { flow } from './flow.js';
import { limitsFor } from './limits.js';
import { bufferOf } from './path-bytes.js';
import { plan, type PlanOptions } from './plan.js';
import type { Pool } from './pool.js';
import type { Roots } from './roots.js';
import type { Found } from './walk.js';

export type Outcome = { readonly of: Found; readonly result: FileResult | { readonly kind: 'passed_over' } };

type Sized = { readonly found: Found; readonly bytes: number };

/** In the order of the bytes of the paths, or as they come; memory does not grow with the number of inputs. */
export async function* convertAll(
  roots: Roots,
  pool: Pool,
  options: PlanOptions & { readonly jobs: number; readonly ordered: boolean },
): AsyncGenerator<Outcome> {
  const outcomes = flow<Sized, Outcome['result']>(sizedInputs(plan(roots, options)), {
    run: async ({ found }) => {
      if (found.kind === 'file') return pool.convertFile({ path: found.path, name: found.name });
      return found.kind === 'fault' ? { kind: 'fault', fault: found.fault } : { kind: 'passed_over' };
    },
    ordered: options.ordered,
    bytesOf: ({ bytes }) => bytes,
    ...limitsFor(options.jobs),
  });
  for await (const { item, result } of outcomes) yield { of: item.found, result };
}

async function* sizedInputs(found: AsyncIterable<Found>): AsyncGenerator<Sized> {
  for await (const one of found) {
    const status = one.kind === 'file' ? await stat(bufferOf(one.path)).catch(() => null) : null;
    yield { found: one, bytes: status?.size ?? 0 };
  }
}

/** How many inputs a run will have, found without reading any. */
export async function countInputs(roots: Roots, options: PlanOptions): Promise<number> {
  let count = 0;
  for await (const { kind } of plan(roots, options)) if (kind !== 'other') count++;
  return count;
}
