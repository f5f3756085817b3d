// Puts finished output into a file, whole or not at all.
import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeContent, type OutputContent } from './output-content.js';
import { OutputError, outputErrorOf } from './output-error.js';

/**
 * Writes beside the file under a temporary name and renames, so that a reader sees the old file or the new one.
 * A link is followed and stays a link; the rights of a file that is there stay. What is no file (a pipe, /dev/null) is
 * written to directly. Throws OutputError.
 */
export async function writeOutputFile(path: string, content: OutputContent): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const there = await stat(target).catch(() => null);
    if (there?.isDirectory() === true) throw new OutputError(path, { code: 'is_folder' });
    // Renaming over a file needs no right on the file itself; writing to it does, and that is what was asked for.
    if (there !== null) await access(target, constants.W_OK);
    if (there !== null && !there.isFile()) await writeDirectly(target, content);
    else await replace(target, content, there === null ? 0o666 : there.mode & 0o777);
  } catch (error) {
    throw outputErrorOf(path, dirname(path), error);
  }
}

async function writeDirectly(target: string, content: OutputContent): Promise<void> {
  const file = await open(target, 'w');
  try {
    await writeContent(file, content);
  } finally {
    await file.close();
  }
}

async function replace(target: string, content: OutputContent, mode: number): Promise<void> {
  const beside = join(dirname(target), `.report-extract-${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(beside, 'wx', mode);
  try {
    try {
      await writeContent(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
