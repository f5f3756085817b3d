// Why one input of many failed, as plain values that cross from a worker to the main thread.
import { InputError, type InputFault } from '../read/input-error.js';
import { OutputError, type OutputFault } from '../write/output-error.js';

/** What only a batch can meet. */
export type BatchFault =
  /** A link that leads back to a folder around it. */
  | { readonly code: 'link_loop' }
  /** A folder that cannot be listed, with the code of the operating system as EACCES. */
  | { readonly code: 'unreadable_folder'; readonly system: string }
  /** A pipe, a device or a socket, which could keep a worker waiting for ever. */
  | { readonly code: 'not_regular' }
  /** The worker used more memory than it may. */
  | { readonly code: 'out_of_memory' }
  /** A line of `pipe` that is not JSON in UTF-8, or no object. */
  | { readonly code: 'malformed_line' }
  /** An object without exactly one of `text` and `path` as a string. */
  | { readonly code: 'malformed_record' }
  | { readonly code: 'line_too_long'; readonly limit: number }
  /** A fault of the program. */
  | { readonly code: 'internal'; readonly message: string };

export type Fault =
  | { readonly of: 'input'; readonly fault: InputFault }
  | { readonly of: 'output'; readonly path: string | null; readonly fault: OutputFault }
  | { readonly of: 'batch'; readonly fault: BatchFault };

export const inputFault = (fault: InputFault): Fault => ({ of: 'input', fault });
export const batchFault = (fault: BatchFault): Fault => ({ of: 'batch', fault });

export class BatchError extends Error {
  readonly fault: BatchFault;

  constructor(fault: BatchFault) {
    super(fault.code);
    this.name = 'BatchError';
    this.fault = fault;
  }
}

/** Anything that was thrown; what is none of ours is a fault of the program. */
export function faultOf(error: unknown): Fault {
  if (error instanceof InputError) return inputFault(error.fault);
  if (error instanceof OutputError) return { of: 'output', path: error.path, fault: error.fault };
  if (error instanceof BatchError) return batchFault(error.fault);
  if (systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return batchFault({ code: 'out_of_memory' });
  // What V8 says of a report whose JSON would be longer than a string can be.
  if (error instanceof RangeError && error.message === 'Invalid string length') {
    return batchFault({ code: 'out_of_memory' });
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return batchFault({ code: 'internal', message: message.replaceAll(/\s+/g, ' ') });
}

/** The code of the operating system or of Node, as ENOENT. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
