// Output files appear whole or not at all.
import { chmodSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutputFile } from '../../src/write/output-file.js';
import { tempFolder } from '../read/temp-folder.js';

const folder = tempFolder();
const below = (name: string) => {
  mkdirSync(join(folder.path, name));
  return join(folder.path, name);
};

describe('writeOutputFile', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    const home = below('new');
    await writeOutputFile(join(home, '结果.json'), '{}\n');
    expect(readdirSync(home)).toEqual(['结果.json']);
    expect(readFileSync(join(home, '结果.json'), 'utf8')).toBe('{}\n');
  });

  it('replaces a file and keeps its rights', async () => {
    const path = folder.file('old.json', 'a much longer text than the new one');
    chmodSync(path, 0o640);
    await writeOutputFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('follows a link and leaves it a link', async () => {
    const home = below('links');
    const target = folder.file('target.json', 'old');
    symlinkSync(target, join(home, 'link.json'));
    await writeOutputFile(join(home, 'link.json'), 'new');
    expect(readlinkSync(join(home, 'link.json'))).toBe(target);
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  it('writes into what is no file without replacing it', async () => {
    await writeOutputFile('/dev/null', 'gone');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('names the folder that is missing', async () => {
    const missing = join(folder.path, 'nowhere');
    await expect(writeOutputFile(join(missing, 'a.json'), '')).rejects.toMatchObject({
      path: join(missing, 'a.json'),
      fault: { code: 'no_folder', folder: missing },
    });
  });

  it('does not take a folder for a file', async () => {
    await expect(writeOutputFile(folder.path, '')).rejects.toMatchObject({ fault: { code: 'is_folder' } });
  });

  it.skipIf(process.getuid?.() === 0)('respects a folder and a file without the right to write', async () => {
    const home = below('locked');
    chmodSync(home, 0o500);
    await expect(writeOutputFile(join(home, 'a'), '')).rejects.toMatchObject({ fault: { code: 'no_permission' } });
    const path = folder.file('locked.json', 'old');
    chmodSync(path, 0o400);
    await expect(writeOutputFile(path, 'new')).rejects.toMatchObject({ fault: { code: 'no_permission' } });
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});
