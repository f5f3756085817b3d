// What goes into an output file: at once, or as it grows.
import type { FileHandle } from 'node:fs/promises';

export type OutputContent = string | AsyncIterable<string | Uint8Array>;

/** From where the file stands. */
export async function writeContent(file: FileHandle, content: OutputContent): Promise<void> {
  if (typeof content === 'string') await file.writeFile(content);
  else for await (const piece of content) await file.writeFile(piece);
}
