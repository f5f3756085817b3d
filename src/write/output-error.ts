// Why an output file cannot be written: thrown by this room, put into words by the command line.

export type OutputFault =
  /** The folder around the file is missing. */
  | { readonly code: 'no_folder'; readonly folder: string }
  | { readonly code: 'is_folder' }
  | { readonly code: 'no_permission' }
  | { readonly code: 'no_space' }
  /** Any other refusal of the operating system, with its code as EROFS. */
  | { readonly code: 'unwritable'; readonly system: string };

export class OutputError extends Error {
  readonly fault: OutputFault;
  /** The path as it was given, null for standard output. */
  readonly path: string | null;

  constructor(path: string | null, fault: OutputFault, cause?: unknown) {
    super(`${path ?? '<stdout>'}: ${fault.code}`, { cause });
    this.name = 'OutputError';
    this.path = path;
    this.fault = fault;
  }
}

/** The fault that an error of the operating system stands for, when writing to `folder`. */
export function outputFault(error: unknown, folder: string): OutputFault {
  const system = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  switch (system) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'no_folder', folder };
    case 'EISDIR':
      return { code: 'is_folder' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'no_permission' };
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'no_space' };
    default:
      return { code: 'unwritable', system };
  }
}

/** What to throw for what went wrong around a file: a refusal of the operating system by its name, anything else as it is. */
export function outputErrorOf(path: string, folder: string, error: unknown): unknown {
  const refused = error instanceof Error && 'syscall' in error;
  return refused ? new OutputError(path, outputFault(error, folder), error) : error;
}
