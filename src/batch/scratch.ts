// The folder in which the output files of one run stand until they are whole, and what killed runs have left of theirs.
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { OutputError, outputFault } from '../write/output-error.js';
import { systemCode } from './fault.js';
import { bufferOf, folderOf, joinPath, pathOfBuffer, textOfPath, type PathBytes } from './path-bytes.js';

const PREFIX = '.report-extract-';

/** A run elsewhere, on a shared disk, is taken for dead when it has written nothing for this long. */
const STALE_MS = 24 * 60 * 60 * 1000;

/** The process of a run, and whether another on this machine is still there. */
export type RunProcess = { readonly id: number; readonly isAlive: (id: number) => boolean };

/** Makes the output folder where it is missing, takes away what dead runs left, and makes a folder for this one. Throws OutputError. */
export async function openScratch(folder: PathBytes, run: RunProcess): Promise<PathBytes> {
  try {
    await makeFolder(folder);
    for (const name of await readdir(bufferOf(folder), 'buffer')) await removeIfDead(folder, pathOfBuffer(name), run);
    const name = `${PREFIX}${run.id}-${host()}-${randomBytes(6).toString('hex')}`;
    const scratch = joinPath(folder, name);
    await mkdir(bufferOf(scratch));
    return scratch;
  } catch (error) {
    throw new OutputError(textOfPath(folder), outputFault(error, textOfPath(folder)), error);
  }
}

/** On a read-only disk Node says that a folder is missing; making the first that is tells the reason. */
async function makeFolder(folder: PathBytes): Promise<void> {
  try {
    await mkdir(bufferOf(folder), { recursive: true });
  } catch (error) {
    const around = folderOf(folder);
    if (systemCode(error) !== 'ENOENT' || around === folder) throw error;
    await makeFolder(around);
    await mkdir(bufferOf(folder));
  }
}

/** What cannot be removed stays for the next run. */
export const closeScratch = (scratch: PathBytes): Promise<void> =>
  rm(bufferOf(scratch), { recursive: true, force: true }).catch(() => undefined);

const host = (): string => Buffer.from(hostname()).toString('hex').slice(0, 64);

async function removeIfDead(folder: PathBytes, name: PathBytes, { id, isAlive }: RunProcess): Promise<void> {
  const [, owner, machine] = /^\.report-extract-([0-9]+)-([0-9a-f]*)-[0-9a-f]{12}$/.exec(name) ?? [];
  if (owner === undefined) return;
  const left = joinPath(folder, name);
  const here = machine === host();
  const dead = here && (Number(owner) === id || !isAlive(Number(owner)));
  const status = dead ? null : await stat(bufferOf(left)).catch(() => null);
  if (dead || (status !== null && Date.now() - status.mtimeMs > STALE_MS)) await closeScratch(left);
}
