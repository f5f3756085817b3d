// Why an input cannot be read: thrown by this room, put into words by the command line.

/** Formats that are recognized by their first bytes only to say that they are not read. */
export type ForeignFormat =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'zip'
  | 'ole'
  | 'word95'
  | 'rtf'
  | 'html'
  | 'mhtml'
  | 'xml'
  | 'gzip'
  | 'rar'
  | '7z'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff';

/** Encodings that are recognized only to say that they are not read. */
export type ForeignEncoding = 'utf-32';

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
  | { readonly code: 'too_large'; readonly limit: number }
  /** A password is asked for. */
  | { readonly code: 'encrypted' }
  /** Cut short, or not what its format asks for; `part` names the piece inside the file where that shows. */
  | { readonly code: 'damaged'; readonly part: string | null }
  /** What is packed inside is larger than `limit` bytes, whatever it says of itself. */
  | { readonly code: 'too_large_unpacked'; readonly limit: number }
  /** Elements are nested deeper than `limit`. */
  | { readonly code: 'too_deep'; readonly limit: number }
  | { readonly code: 'too_many_entries'; readonly limit: number }
  | { readonly code: 'too_many_pages'; readonly limit: number }
  /** Reading was given up after `limit` seconds. */
  | { readonly code: 'too_slow'; readonly limit: number }
  /** A sound file that holds no text: pictures alone, or nothing. */
  | { readonly code: 'no_text' };

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
