// Help, version and wrong usage, in both languages.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const commands = [[], ['explain'], ['rules'], ['schema']];

describe('help', () => {
  it.each(commands)('%s --help is Chinese throughout', async (...command) => {
    const { status, stdout, stderr } = await runCli([...command, '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('用法');
    expect(stdout).toContain('-h, --help');
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|display|\(default/);
  });

  it.each(commands)('%s --help --lang en is English throughout', async (...command) => {
    const { status, stdout } = await runCli([...command, '--help', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: report-extract');
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
  });

  it('lists every command and option of the program', async () => {
    const { stdout } = await runCli(['--help']);
    for (const word of ['--output', '--pretty', '--compact', '--rules', '--lang', '--version', 'explain', 'schema']) {
      expect(stdout).toContain(word);
    }
  });

  it('help explain is explain --help', async () => {
    const [one, other] = await Promise.all([runCli(['help', 'explain']), runCli(['explain', '--help'])]);
    expect(one).toEqual(other);
    expect(one.stdout).toContain('--at');
  });
});

describe('--version', () => {
  it.each(['--version', '-V'])('%s prints that of package.json', async (flag) => {
    expect(await runCli([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['--pretti', 'a'], '没有 --pretti 这个选项，您要的是不是 --pretty？', '--pretti'],
    [['--at', '3', 'a'], '没有 --at 这个选项。', '--at'],
    [['explain'], '缺少参数：文件。', 'missing argument: file.'],
    [['-o'], '选项 -o, --output <文件> 后面缺少内容。', 'option -o, --output <file> needs a value.'],
    [['-', 'b c'], '标准输入（-）不能与其他文件一起处理', 'standard input (-) cannot stand among other files'],
    [['--jobs', '1.5', 'a'], '--jobs 要的是从 1 到 512 的整数，不能是 1.5。', 'from 1 to 512, not 1.5'],
    [['--shard', '3', 'a'], '--shard 要写成 i/n，例如 3/10，i 从 0 到 n，不能是 3。', 'with i from 0 to n, not 3'],
    [['explain', 'a', 'b'], '参数太多，只需要 1 个。', 'too many arguments, 1 expected.'],
    [['--pretty', '--compact', 'a'], '选项 --pretty 和 --compact 不能同时使用。', '--pretty and --compact'],
    [['--pretty', 'explain', 'a'], '选项 --pretty 不能用在命令 explain 上。', 'with the command explain'],
    [['--lang', 'fr', 'a'], '--lang 只能是 zh 或 en，不能是 fr。', 'takes zh or en, not fr'],
    [['explain', '--at', '-1', 'a'], '--at 要的是从 0 起的整数，不能是 -1。', 'whole number from 0, not -1'],
    [['explain', '--at', '1.5', 'a'], '不能是 1.5', 'not 1.5'],
    [['--rules', '/nowhere', '-'], '找不到规则文件夹 /nowhere。', 'cannot find the rules folder /nowhere.'],
    [['rules', '--check', '/dev/null'], '/dev/null 不是', '/dev/null is not one'],
    [['rules', '--kind', 'nonsense'], '没有 nonsense 这类规则', 'of the kind nonsense'],
    [['help', 'nonsense'], '没有 nonsense 这个命令。', 'there is no command nonsense.'],
  ])('%j', async (args, chinese, english) => {
    const [zh, en] = await Promise.all(
      ['zh_CN.UTF-8', 'en_US.UTF-8'].map((LANG) => runCli(args, { env: { LANG }, input: '共12户。' })),
    );
    expect(zh).toMatchObject({ status: 2, stdout: '' });
    expect(zh!.stderr).toContain(`report-extract: `);
    expect(zh!.stderr).toContain(chinese);
    expect(zh!.stderr).toContain('--help 查看用法');
    expect(en).toMatchObject({ status: 2, stdout: '' });
    expect(en!.stderr).toContain(english);
    expect(en!.stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    [['explain', '--nope', 'a', '--lang', 'en']],
    [['--lang=en', 'explain', '--nope']],
    [['schema', '--lang', 'en', '--nope']],
  ])('%j speaks English whatever the locale', async (args) => {
    const { status, stderr } = await runCli(args, { env: { LANG: 'zh_CN.UTF-8' } });
    expect(status).toBe(2);
    expect(stderr).toContain('there is no option --nope.');
    expect(stderr).toMatch(/See report-extract (?:explain|schema) --help\.\n$/);
  });
});

describe('a Node that is too old', () => {
  it('is refused in both languages, since PDF files would seem empty under it', async () => {
    const env = { NODE_OPTIONS: '--import=data:text/javascript,delete%20process.getBuiltinModule' };
    const { status, stdout, stderr } = await runCli(['--version'], { env });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`需要 Node.js 20.16、22.3 或更高版本，现在是 ${process.version}。`);
    expect(stderr).toContain(`Node.js 20.16, 22.3 or later is needed; this is ${process.version}.`);
  });
});
