// Completion as the shells do it: the scripts are loaded into real shells, which are asked what fits.
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { grammarOf, type CommandGrammar } from '../../src/cli/completion/grammar.js';
import { buildProgram } from '../../src/cli/program.js';
import { messagesFor } from '../../src/messages/index.js';
import { formatNames } from '../../src/write/formats.js';
import { tempFolder } from '../read/temp-folder.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;
const run = async (shell: string, args: readonly string[]) =>
  (
    await promisify(execFile)(shell, args, {
      cwd: folder.path,
      env: { PATH: process.env['PATH'] ?? '', HOME: folder.path, LC_ALL: 'C.UTF-8', TERM: 'dumb', COLUMNS: '200' },
    })
  ).stdout;

const scripts = { bash: '', zsh: '', fish: '' };
beforeAll(async () => {
  mkdirSync(join(folder.path, 'rule set'));
  for (const name of ['报告(1).docx', 'rule book.txt', 'xyz.txt']) folder.file(name, '');
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const { status, stdout, stderr } = await runCli(['completion', shell, '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    scripts[shell] = folder.file(`completion.${shell}`, stdout);
  }
});

/** Lines to complete, the last word being what stands before the cursor; words that must be offered, words that must not. */
const lines: readonly (readonly [line: string, offered: readonly string[], not: readonly string[]])[] = [
  ['report-extract --fo', ['--format', '--force'], ['--quiet']],
  ['report-extract --format ', formatNames, ['--format', 'utf-8', 'xyz.txt']],
  ['report-extract --encoding u', ['utf-8', 'utf-16le', 'utf-16be'], ['big5']],
  ['report-extract --segmenter ', ['jieba', 'nodejieba'], []],
  ['report-extract --lang ', ['zh', 'en'], ['xyz.txt']],
  ['report-extract --table ', ['quantities', 'sections', 'items'], []],
  ['report-extract ru', ['rules', 'rule set', 'rule book.txt'], ['xyz.txt', 'schema']],
  ['report-extract --rules ru', ['rule set'], ['rule book.txt', 'rules']],
  ['report-extract explain --', ['--at', '--lines', '--help'], ['--format', '--kind']],
  ['report-extract rules --kind d', ['dates'], ['units']],
  ['report-extract completion ', ['bash', 'zsh', 'fish'], ['xyz.txt']],
  ['report-extract help ex', ['explain'], ['pipe']],
];

const expectOffers = (answer: string, offered: readonly string[], not: readonly string[]) => {
  for (const word of offered) expect(answer).toContain(word);
  for (const word of not) expect(answer).not.toContain(word);
};

describe('bash', () => {
  const offers = (words: readonly string[]) =>
    run('bash', [
      '--norc',
      '-c',
      `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _report_extract; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      scripts.bash,
      ...words,
    ]);

  it.each(lines)('%s', async (line, offered, not) => {
    expectOffers(
      `\n${await offers(line.split(' '))}`,
      offered.map((word) => `\n${word}`),
      not.map((word) => `\n${word}`),
    );
  });

  it('knows --format=, which comes as three words', async () => {
    expect(await offers(['report-extract', '--format', '=', 'xl'])).toBe('xlsx\n');
    expect(await offers(['report-extract', '--lang', '='])).toBe('zh\nen\n');
  });

  it('leaves files to bash itself, which quotes them', async () => {
    expect(await offers(['report-extract', 'explain', '报'])).toBe('\n');
    expect(await run('bash', ['--norc', '-c', `source '${scripts.bash}'; complete -p report-extract`])).toBe(
      'complete -o default -F _report_extract report-extract\n',
    );
  });

  it('runs nothing that stands on the line, and may be loaded twice', async () => {
    const words = "COMP_WORDS=(report-extract '$(touch ran)' '`touch ran`' --fo); COMP_CWORD=3; _report_extract";
    const script = `source '${scripts.bash}'; source '${scripts.bash}'; ${words}; ls; echo "\${COMPREPLY[0]}"`;
    const answer = await run('bash', ['--norc', '-c', script]);
    expect(answer).toContain('--format\n');
    expect(answer).not.toContain('ran');
  });
});

describe.skipIf(!has('fish'))('fish (skipped where it is not installed)', () => {
  const offers = (line: string) =>
    run('fish', ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', scripts.fish, line]);

  it.each(lines)('%s', async (line, offered, not) => {
    const words = (await offers(line)).split('\n').map((answer) => answer.split('\t')[0]!.replace(/\/$/, ''));
    expect(words).toEqual(expect.arrayContaining([...offered]));
    for (const word of not) expect(words).not.toContain(word);
  });

  it('offers files with signs of the shell in their names', async () => {
    expect(await offers('report-extract explain 报')).toBe('报告(1).docx\n');
  });
});

describe.skipIf(!has('zsh'))('zsh (skipped where it is not installed)', () => {
  /** A zsh in a terminal of its own, made by the module zpty of zsh: a key that lists is pressed there, and the screen read. */
  const ASK = `
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell "PS1= PS2=; autoload -U compinit; compinit -D -u; source $1; stty columns 200"
    zpty -w shell "listed() print LISTED-\\$((1 + 1)); zle -N listed; bindkey '^I' list-choices '^X' listed"
    zpty -w shell "zstyle ':completion:*' verbose no; ready() print READY-\\$((1 + 1)); zle -N zle-line-init ready"
    zpty -r shell screen '*READY-2*'
    zpty -w -n shell "$2"$'\\t\\C-x'
    zpty -r shell screen '*LISTED-2*'
    print -r -- $screen
    zpty -d shell
  `;
  const offers = async (line: string) => {
    const screen = await run('zsh', ['-f', '-c', ASK, 'zsh', scripts.zsh, line]);
    // eslint-disable-next-line no-control-regex
    return screen.replaceAll(/\u001b\[[0-9;?]*[a-zA-Z]/g, '').replaceAll('\\ ', ' ');
  };

  it.each(lines)('%s', { timeout: 30_000 }, async (line, offered, not) => {
    const answer = (await offers(line)).replace(line, '');
    expectOffers(
      answer,
      offered,
      not.filter((word) => !line.includes(word)),
    );
  });
});

describe('the grammar behind the scripts', () => {
  it('knows a value for every option that takes one, but for numbers and patterns', async () => {
    const say = await messagesFor('en');
    const grammar = grammarOf(
      buildProgram(
        { io: process, say },
        () => undefined,
        () => undefined,
      ),
    );
    const free = ({ options }: CommandGrammar) =>
      options.filter(({ value }) => value.kind === 'text').map(({ long }) => long);
    expect([...new Set([grammar, ...grammar.commands].flatMap(free))]).toEqual([
      '--jobs',
      '--ignore',
      '--shard',
      '--at',
    ]);
    expect(grammar.commands.map(({ name }) => name)).toContain('completion');
  });

  it('is not asked for by other commands: a shell that is not known is a wrong usage', async () => {
    const { status, stdout, stderr } = await runCli(['completion', 'tcsh']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('没有 tcsh 的补全脚本。能用的有：bash zsh fish。');
  });
});
