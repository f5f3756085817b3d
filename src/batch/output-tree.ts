// The output folder as a mirror of the inputs: where a report goes, and how it gets there whole or not at all.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { writeContent, type OutputContent } from '../write/output-content.js';
import { outputErrorOf } from '../write/output-error.js';
import { systemCode } from './fault.js';
import { baseNameOf, bufferOf, folderOf, joinPath, textOfPath, type PathBytes } from './path-bytes.js';
import type { FolderOutput } from './settings.js';

/** What file systems allow, in bytes. */
const LONGEST_NAME = 255;
const HASH_LENGTH = 12;

/** What a run writes into the folder beside the reports. */
const SHARD = '(?:-[0-9]+-of-[0-9]+)?';
const TAKEN = new RegExp(`^(?:index${SHARD}\\.html|failures${SHARD}\\.ndjson)$`, 'i');

/**
 * Below the output folder: `a/b.docx` goes to `a/b.docx.json`, so that b.docx and b.pdf do not meet; a name that would
 * grow too long or is taken ends in a hash. Throws for a name that would lead out of the folder.
 */
export function outputName(name: PathBytes, extension: string): PathBytes {
  if (name === '' || name.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw new Error(`not a name below the input folder: ${textOfPath(name)}`);
  }
  const base = baseNameOf(name);
  const output = (name + extension) as PathBytes;
  if (base.length + extension.length <= LONGEST_NAME && !TAKEN.test(output)) return output;
  const hash = createHash('sha256').update(base, 'latin1').digest('hex').slice(0, HASH_LENGTH);
  const kept = base.slice(0, LONGEST_NAME - extension.length - hash.length - 1).replace(/[\x80-\xff]{0,3}$/, '');
  return joinPath(folderOf(name), `${kept}~${hash}${extension}`);
}

/** Written in the scratch folder, then renamed: a reader sees the old file or the new one. Throws OutputError. */
export async function writeIntoTree({ scratch }: FolderOutput, path: PathBytes, content: OutputContent): Promise<void> {
  const beside = joinPath(scratch, randomBytes(8).toString('hex'));
  try {
    const file = await open(bufferOf(beside), 'wx');
    try {
      await writeContent(file, content);
    } finally {
      await file.close();
    }
    await moveInto(beside, path);
  } catch (error) {
    throw outputErrorOf(textOfPath(path), textOfPath(folderOf(path)), error);
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
