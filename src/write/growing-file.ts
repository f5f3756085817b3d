// An output file that grows while reports come, and stands under its name only when it is whole.
import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError, outputErrorOf } from './output-error.js';

export type GrowingFile = {
  readonly write: (part: string | Uint8Array) => Promise<void>;
  /** Puts the file under its name. */
  readonly finish: () => Promise<void>;
  /** Leaves what was there before; nothing after `finish`. */
  readonly discard: () => Promise<void>;
};

/** Beside the file, then renamed; what is no file (a pipe, /dev/null) is written to directly. All throw OutputError. */
export async function openGrowingFile(path: string): Promise<GrowingFile> {
  const guard = async <T>(step: () => Promise<T>): Promise<T> => {
    try {
      return await step();
    } catch (error) {
      throw outputErrorOf(path, dirname(path), error);
    }
  };
  return guard(async () => {
    const target = await realpath(path).catch(() => path);
    const there = await stat(target).catch(() => null);
    if (there?.isDirectory() === true) throw new OutputError(path, { code: 'is_folder' });
    const direct = there !== null && !there.isFile();
    const beside = direct ? target : join(dirname(target), `.report-extract-${randomBytes(6).toString('hex')}.tmp`);
    const file = await open(beside, direct ? 'w' : 'wx', there === null ? 0o666 : there.mode & 0o777);
    let ended = false;
    return {
      write: (part) => guard(() => file.writeFile(part)),
      finish: () =>
        guard(async () => {
          if (!direct) await file.sync();
          await file.close();
          if (!direct) await rename(beside, target);
          ended = true;
        }),
      discard: () =>
        guard(async () => {
          if (ended) return;
          ended = true;
          await file.close();
          if (!direct) await rm(beside, { force: true });
        }),
    };
  });
}
