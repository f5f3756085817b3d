// Names that are meant to lead out of the output folder, or to meet in it: every report gets a file of its own inside.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { runCli } from '../cli/run-cli.js';
import { tempFolder } from '../read/temp-folder.js';

const temp = tempFolder();
const TEXT = '全年走访困难家庭260户。';
const all = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
const place = (name: string): string => {
  const path = join(temp.path, name);
  mkdirSync(path);
  return path;
};

describe.runIf(process.platform === 'linux')('a folder, with names that Linux allows', () => {
  const hostile = [
    'a..txt',
    'a\\..\\..\\b.txt',
    'C:\\a.txt',
    'a\nb.txt',
    'a\rb.txt',
    'a\u001b[31m.txt',
    '-o.txt',
    '--force.txt',
    '$(touch ran).txt',
    '`touch ran`.txt',
    '%2e%2e%2fa.txt',
    'a\u202etxt.exe.txt',
    '=cmd.txt',
    '<b>.txt',
    'index.txt',
    `${'x'.repeat(251)}.txt`,
    `${'总'.repeat(83)}.txt`,
  ];

  /** As everywhere, a name that begins with a point is left alone. */
  const hidden = ['..txt', '...txt', '..\\..\\a.txt'];

  it.each(['json', 'html'])('of hostile names gives each a %s file of its own, all of them inside', async (format) => {
    const home = place(`names-${format}`);
    const input = join(home, 'in');
    mkdirSync(input);
    for (const name of [...hostile, ...hidden]) writeFileSync(join(input, name), TEXT);
    const { status, stderr } = await runCli([input, '-o', join(home, 'out/'), '--format', format, '--quiet'], {
      cwd: home,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(home).toSorted()).toEqual(['in', 'out']);
    const written = readdirSync(join(home, 'out')).filter((name) => name !== 'index.html');
    expect(written).toHaveLength(hostile.length);
    for (const name of written) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(readdirSync(input).toSorted()).toEqual([...hostile, ...hidden].toSorted());
  });

  it('and names that become each other keep every report', async () => {
    const home = place('same');
    const names = ['a.txt', 'a.md', 'A.txt', 'a.txt.json.txt', 'a/b.txt', 'a_b.txt', 'é.txt', 'e\u0301.txt', 'ａ.txt'];
    mkdirSync(join(home, 'in/a'), { recursive: true });
    names.forEach((name, index) => writeFileSync(join(home, 'in', name), `共${index + 12}户。`));
    expect((await runCli([join(home, 'in'), '-o', join(home, 'out/'), '--quiet'])).status).toBe(0);
    const values = all(join(home, 'out'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => (JSON.parse(readFileSync(join(home, 'out', name), 'utf8')) as Report).quantities[0]!.value);
    expect(values.toSorted((one, other) => one! - other!)).toEqual(names.map((_, index) => index + 12));
  });

  it('that is named with .. and through links is mirrored inside the output folder', async () => {
    const home = place('climbing');
    mkdirSync(join(home, 'work/in'), { recursive: true });
    mkdirSync(join(home, 'elsewhere'));
    for (const name of ['elsewhere/a.txt', 'work/in/b.txt', 'top.txt']) writeFileSync(join(home, name), TEXT);
    symlinkSync(join(home, 'elsewhere'), join(home, 'work/in/link'));
    symlinkSync('/etc/hostname', join(home, 'work/in/secret.txt'));
    const before = all(home);
    const args = ['../elsewhere', 'in/../../top.txt', join(home, 'work/in'), '-o', 'out/', '--quiet'];
    const { status } = await runCli(args, { cwd: join(home, 'work') });
    expect([0, 1]).toContain(status);
    const added = all(home).filter((name) => !before.includes(name) && name !== 'work/out');
    expect(added.filter((name) => !name.startsWith('work/out/'))).toEqual([]);
    const reports = added.map((name) => /([^/]+)\.txt\.json$/.exec(name)?.[1]);
    expect(reports).toEqual(expect.arrayContaining(['a', 'b', 'top']));
  });
});

describe('a record of pipe', () => {
  it('with an id that is a path writes nothing and comes back as it was', async () => {
    const home = place('pipe');
    const ids = [
      '../../x',
      '/tmp/x',
      '..\\x',
      '__proto__',
      '\u0000',
      'a\nb',
      '\ud800',
      '=1+1',
      { __proto__: null, a: [1] },
    ];
    const input = ids.map((id) => `${JSON.stringify({ id, text: TEXT })}\n`).join('');
    const own = `{"__proto__":{"text":"x"},"id":1,"text":"${TEXT}"}\n{"id":2,"text":"${TEXT}","text":"共12户。"}\n`;
    const { status, stdout, stderr } = await runCli(['pipe'], { input: input + own, cwd: home });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; report: Report });
    expect(answers.map(({ id }) => JSON.stringify(id))).toEqual([...ids, 1, 2].map((id) => JSON.stringify(id)));
    expect(answers.map(({ report }) => report.quantities[0]!.value)).toEqual([...ids.map(() => 260), 260, 12]);
    expect(readdirSync(home)).toEqual([]);
  });
});
