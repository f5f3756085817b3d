// A file system of its own in memory, for tests of disks that are full or read-only.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { afterAll } from 'vitest';

export type Disk = {
  readonly path: string;
  /** Mounts it again with other options, as `ro` or `size=8m`. */
  readonly change: (options: string) => void;
};

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

/** Null where nothing may be mounted: elsewhere than on Linux, and for everybody but root. */
export function smallDisk(path: string, size: string): Disk | null {
  mkdirSync(path);
  if (!mount('-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', path)) return null;
  afterAll(() => void spawnSync('umount', ['-l', path]));
  return {
    path,
    change: (options) => {
      if (!mount('-o', `remount,${options}`, path)) throw new Error(`cannot mount ${path} again with ${options}`);
    },
  };
}
