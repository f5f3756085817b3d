// Puts finished output into a file, whole or not at all.
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openGrowingFile } from './growing-file.js';
import type { OutputContent } from './output-content.js';
import { outputErrorOf } from './output-error.js';

/**
 * Writes beside the file under a temporary name and renames, so that a reader sees the old file or the new one.
 * A link is followed and stays a link; the rights of a file that is there stay. What is no file (a pipe, /dev/null) is
 * written to directly. Throws OutputError.
 */
export async function writeOutputFile(path: string, content: OutputContent): Promise<void> {
  const file = await openGrowingFile(path);
  try {
    await checkWritable(path);
    if (typeof content === 'string') await file.write(content);
    else for await (const piece of content) await file.write(piece);
    await file.finish();
  } finally {
    await file.discard();
  }
}

/** Renaming over a file needs no right on the file itself; writing to it does, and that is what was asked for. */
async function checkWritable(path: string): Promise<void> {
  try {
    await access(path, constants.W_OK);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing) throw outputErrorOf(path, dirname(path), error);
  }
}
