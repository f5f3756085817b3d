// The output folder as a mirror of the inputs: where a report goes, and how it gets there whole or not at all.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { OutputError, outputFault } from '../write/output-error.js';
import { systemCode } from './fault.js';
import { baseNameOf, bufferOf, folderOf, joinPath, textOfPath, type PathBytes } from './path-bytes.js';
import type { FolderOutput } from './settings.js';

const EXTENSION = '.json';

/** What file systems allow, in bytes. */
const LONGEST_NAME = 255;
const HASH_LENGTH = 12;

/**
 * `a/b.docx` goes to `a/b.docx.json`, so that b.docx and b.pdf do not meet; a name that would grow too long ends in a
 * hash. Throws for a name that would lead out of the folder.
 */
export function outputPath(folder: PathBytes, name: PathBytes): PathBytes {
  if (name === '' || name.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw new Error(`not a name below the input folder: ${textOfPath(name)}`);
  }
  const base = baseNameOf(name);
  if (base.length + EXTENSION.length <= LONGEST_NAME) return joinPath(folder, name + EXTENSION);
  const hash = createHash('sha256').update(base, 'latin1').digest('hex').slice(0, HASH_LENGTH);
  const kept = base.slice(0, LONGEST_NAME - EXTENSION.length - hash.length - 1).replace(/[\x80-\xff]{0,3}$/, '');
  const parent = folderOf(name);
  return joinPath(folder, joinPath(parent, `${kept}~${hash}${EXTENSION}`));
}

/** Written in the scratch folder, then renamed: a reader sees the old file or the new one. Throws OutputError. */
export async function writeIntoTree({ scratch }: FolderOutput, path: PathBytes, content: string): Promise<void> {
  const beside = joinPath(scratch, randomBytes(8).toString('hex'));
  try {
    const file = await open(bufferOf(beside), 'wx');
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    await moveInto(beside, path);
  } catch (error) {
    throw new OutputError(textOfPath(path), outputFault(error, textOfPath(folderOf(path))), error);
  }
}

/** The folder is made when it is missed: once a folder and not once a file. */
async function moveInto(from: PathBytes, to: PathBytes): Promise<void> {
  try {
    await rename(bufferOf(from), bufferOf(to));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    await mkdir(bufferOf(folderOf(to)), { recursive: true });
    await rename(bufferOf(from), bufferOf(to));
  }
}
