// Why an input cannot be read: thrown by this room, put into words by the command line.

/** Formats that are recognized by their first bytes only to say that they are not read. */
export type ForeignFormat =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'gzip'
  | 'rar'
  | '7z'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff';

/** Encodings that are recognized only to say that they are not read. */
export type ForeignEncoding = 'utf-16le' | 'utf-16be' | 'utf-32' | 'gb18030';

/** One reason each; offsets and sizes are in bytes of the file. */
export type InputFault =
  | { readonly code: 'not_found' }
  | { readonly code: 'is_folder' }
  | { readonly code: 'no_permission' }
  /** Any other refusal of the operating system, with its code as ELOOP. */
  | { readonly code: 'unreadable'; readonly system: string }
  /** No bytes, or nothing but white space. */
  | { readonly code: 'empty' }
  | { readonly code: 'binary'; readonly offset: number }
  | { readonly code: 'unsupported_format'; readonly format: ForeignFormat }
  | { readonly code: 'encoding'; readonly offset: number; readonly looksLike: ForeignEncoding | null }
  | { readonly code: 'too_large'; readonly limit: number };

export class InputError extends Error {
  readonly fault: InputFault;
  /** The path as it was given, null for standard input and for bytes without a name. */
  readonly path: string | null;

  constructor(path: string | null, fault: InputFault, cause?: unknown) {
    super(`${path ?? '<bytes>'}: ${fault.code}`, { cause });
    this.name = 'InputError';
    this.path = path;
    this.fault = fault;
  }
}
