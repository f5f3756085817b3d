// Files that are no files: pipes, devices, sockets, folders and links, and names that would draw on the screen.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { reportText } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { nobody } from './another-user.js';
import { runCli, runShell, startCli } from './run-cli.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const temp = tempFolder();
chmodSync(temp.path, 0o755);
const folder = join(temp.path, 'things');
const at = (name: string) => join(folder, name);
mkdirSync(at('folder.txt'), { recursive: true });
writeFileSync(at('report.txt'), reportText(1));
symlinkSync('round.txt', at('about.txt'));
symlinkSync('about.txt', at('round.txt'));
const hasPipe = spawnSync('mkfifo', [at('pipe.txt')]).status === 0;
const server = createServer().listen(at('socket.txt'));
afterAll(() => new Promise((resolve) => server.close(resolve)));
const LINK_LOOP = '这个链接绕回到它上面的文件夹，没有继续读。';
const NOT_REGULAR = '这不是普通文件，没有读。';

describe.skipIf(!hasPipe)(
  'a folder with a pipe, a socket, a folder named like a report and links that go round',
  () => {
    it('has its report, two failures, and no wait', async () => {
      const { status, stdout, stderr } = await runCli([folder]);
      expect(status).toBe(1);
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { source: unknown }).source),
      ).toMatchObject([{ name: 'report.txt' }]);
      const lines = stderr.trimEnd().split('\n');
      expect(lines.slice(0, 2)).toEqual(
        ['about.txt', 'round.txt'].map((name) => `report-extract: ${at(name)}: ${LINK_LOOP}`),
      );
      expect(lines.at(-1)).toBe('文件夹中另有 2 个其他类型的文件没有读。');
    });

    it('has a failure for each of them that is named among others', async () => {
      const named = [at('pipe.txt'), at('socket.txt'), '/dev/zero', at('report.txt')];
      const { status, stdout, stderr } = await runCli([...named, '--quiet']);
      expect(status).toBe(1);
      expect(stderr.trimEnd().split('\n').toSorted()).toEqual(
        named
          .slice(0, 3)
          .map((path) => `report-extract: ${path}: ${NOT_REGULAR}`)
          .toSorted(),
      );
      expect(stdout.split('\n')).toHaveLength(2);
    });

    it('has a failure for the pipes that the shell puts in the place of files', async () => {
      const { status, stderr } = await runShell(`run ${at('report.txt')} <(echo 共12户。) --quiet`);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^report-extract: \/dev\/fd\/\d+: 这不是普通文件，没有读。\n$/);
    });
  },
);

describe('one input alone', () => {
  it.skipIf(!existsSync('/dev/zero'))('without an end, a device, is given up at 100 MB', async () => {
    expect(await runCli(['/dev/zero'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'report-extract: /dev/zero: 文件超过 100 MB，太大了。请拆分后再试。\n',
    });
  });

  it.skipIf(!hasPipe)('without an end, a named pipe or standard input, is given up at 100 MB', async () => {
    const script = `(yes 共12户。 > ${at('pipe.txt')}) 2>/dev/null & run ${at('pipe.txt')}; yes 共12户。 2>/dev/null | run; wait`;
    const { stdout, stderr } = await runShell(script);
    expect({ stdout, lines: stderr.split('\n').length }).toEqual({ stdout: '', lines: 3 });
    expect(stderr.match(/超过 100 MB/g)).toHaveLength(2);
  });

  it.skipIf(!hasPipe)('that is a named pipe is read to its end', async () => {
    const { status, stdout } = await runShell(`(cat ${at('report.txt')} > ${at('pipe.txt')}) & run ${at('pipe.txt')}`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: { name: 'pipe.txt' } });
  });

  it.skipIf(!hasPipe)('that is a pipe into which nobody writes can be broken off', async () => {
    const { child, ended } = startCli([at('pipe.txt')]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill('SIGTERM');
    await ended;
    expect(child.signalCode).toBe('SIGTERM');
  });

  it.each([
    ['socket.txt', '系统无法读取这个文件（ENXIO）。'],
    ['about.txt', '系统无法读取这个文件（ELOOP）。'],
  ])('%s is refused', async (name, reason) => {
    const { status, stderr } = await runCli([at(name)]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `report-extract: ${at(name)}: ${reason}\n` });
  });

  it('that may not be read is refused', async () => {
    const secret = temp.file('secret.txt', reportText(1));
    chmodSync(secret, 0);
    const { status, stderr } = await runCli([secret], { user: nobody });
    expect({ status, stderr }).toEqual({ status: 1, stderr: `report-extract: ${secret}: 没有读取这个文件的权限。\n` });
  });
});

describe('a name with a line end, an escape and a sign that turns the line', () => {
  const name = 'a\u001b[31m\r\nb\u202etxt.c\u0007';
  const shown = 'a\ufffd[31m\u21b5btxt.c\ufffd';
  const empty = temp.file(name, '');

  it.each([
    ['one input', [empty]],
    ['one of many', [empty, at('report.txt'), '--quiet']],
    ['an output', [at('report.txt'), '-o', join(temp.path, 'nowhere', name)]],
    ['a folder of rules', ['--rules', join(temp.path, 'nowhere', name), at('report.txt')]],
  ])('as %s does nothing to the screen', async (_, args) => {
    const { status, stderr } = await runCli(args);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain(shown);
    expect(stderr).toMatch(/^[^\p{Cc}\p{Cf}]*\n(?:[^\p{Cc}\p{Cf}]*\n)?$/u);
  });

  it('as a wrong option does nothing to the screen', async () => {
    const { status, stderr } = await runCli(['--a\u001b[31m\u202e']);
    expect({ status, first: stderr.split('\n')[0] }).toEqual({
      status: 2,
      first: 'report-extract: 没有 --a\ufffd[31m 这个选项。',
    });
  });
});
