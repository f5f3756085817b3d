// What a program may miss around it: a home, a name, a folder to stand in, a disk to write on.
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readTree, reportText, writeReports } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { nobody, stranger } from './another-user.js';
import { bin, runCli, runShell } from './run-cli.js';
import { smallDisk } from './small-disk.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const temp = tempFolder();
chmodSync(temp.path, 0o755);
const report = temp.file('a.txt', reportText(1));
const reports = writeReports(join(temp.path, 'reports'), 5);
const plain = await runCli([report]);

describe('a home', () => {
  it.each<[string, Record<string, string>]>([
    ['that is missing', { HOME: join(temp.path, 'nowhere'), TMPDIR: join(temp.path, 'nowhere') }],
    ['that cannot be written', { HOME: '/proc', TMPDIR: '/proc', XDG_CONFIG_HOME: '/proc' }],
  ])('%s changes nothing', async (_, env) => {
    expect(await runCli([report], { env, user: nobody })).toEqual(plain);
  });
});

describe.skipIf(stranger === null)('a user whom the system does not know (needs root)', () => {
  it('gets the same reports', async () => {
    const out = join(temp.path, 'of-stranger');
    mkdirSync(out, { mode: 0o777 });
    chmodSync(out, 0o777);
    expect(await runCli([report], { user: stranger! })).toEqual(plain);
    expect(await runCli([reports, '-o', join(out, 'new'), '--quiet'], { user: stranger! })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(Object.keys(readTree(join(out, 'new')))).toHaveLength(5);
  });
});

describe('a working folder', () => {
  const inside = 'cd "$FOLDER" && rmdir "$FOLDER" &&';
  const gone = (script: string) => {
    const folder = join(temp.path, 'gone');
    mkdirSync(folder);
    return runShell(`${inside} ${script}`, { env: { FOLDER: folder, LANG: 'en' } });
  };

  it('that was removed does not matter to one report', async () => {
    expect(await gone(`run ${report}`)).toEqual(plain);
  });

  it('that was removed is named as the reason where a folder is read', async () => {
    expect(await gone(`run ${reports}`)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'report-extract: the folder you are in is gone. Change to another one with cd, then run this again.\n',
    });
  });

  it('that was removed cannot take an output', async () => {
    const { status, stderr } = await gone(`run ${report} -o a.json`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^report-extract: a\.json: the folder \. does not exist/);
  });

  it.skipIf(stranger === null)('that cannot be read does not matter to full paths (needs root)', async () => {
    const folder = join(temp.path, 'locked');
    mkdirSync(folder, { mode: 0o700 });
    const setpriv = 'setpriv --reuid=12345 --regid=12345 --clear-groups';
    const script = `cd ${folder}; one() { ${setpriv} "${process.execPath}" "${bin}" "$@"; }; one ${report}; one ${reports} --quiet`;
    const { status, stdout, stderr } = await runShell(script);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.startsWith(plain.stdout)).toBe(true);
    expect(stdout.trimEnd().split('\n')).toHaveLength(6);
  });
});

const disk = smallDisk(join(temp.path, 'disk'), '8m');

describe.skipIf(disk === null)('a read-only disk (needs the right to mount)', () => {
  it('is read like any other, and cannot take an output: told once, nothing changed', async () => {
    const old = join(disk!.path, 'old.json');
    writeReports(join(disk!.path, 'reports'), 5);
    await runShell(`echo old > ${old}`);
    disk!.change('ro');
    expect((await runCli([join(disk!.path, 'reports'), '--quiet'])).stdout).toBe((await runCli([reports])).stdout);
    for (const [input, output] of [
      [report, old],
      [reports, join(disk!.path, 'all.csv')],
      [reports, join(disk!.path, 'out')],
      [reports, join(disk!.path, 'far', 'below')],
    ] as const) {
      const { status, stderr } = await runCli([input, '-o', output]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: `report-extract: ${output}: 没有写入的权限。\n` });
    }
    expect(readFileSync(old, 'utf8')).toBe('old\n');
  });
});

const own = (flag: string, script: string) => runShell(`unshare ${flag} bash --norc -c '${script}'`);
const command = `"${process.execPath}" "${bin}"`;
const mayPart = (await own('-mn', 'true')).status === 0;

describe.skipIf(!mayPart)('a program apart from the system (needs root and unshare)', () => {
  it('on a read-only disk does the same work', async () => {
    const root = dirname(dirname(bin));
    const frozen = `mount --bind ${root} ${root} && mount -o remount,ro,bind ${root} && ! touch ${root}/x 2>/dev/null`;
    const out = join(temp.path, 'frozen');
    const { status, stdout, stderr } = await own(
      '-m',
      `${frozen} && ${command} ${report} && ${command} ${reports} -o ${out} --quiet`,
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: plain.stdout, stderr: '' });
    expect(Object.keys(readTree(out))).toHaveLength(5);
  });

  it('without any network does the same work', async () => {
    expect(await own('-n', `${command} ${report}`)).toEqual(plain);
  });
});
