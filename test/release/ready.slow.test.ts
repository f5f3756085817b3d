// What stands between a tree and its publication, each in a repository of its own.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeTree } from '../batch/make-folder.js';
import { runProgram } from '../cli/run-cli.js';
import { tempFolder } from '../read/temp-folder.js';
import { manifest } from './packed.js';

const program = fileURLToPath(new URL('ready.mjs', import.meta.url));
const temp = tempFolder();
const CHANGES =
  '# 更新日志\n\n## [未发布]\n\n## [1.2.3] - 2026-11-22\n\n### 新增\n\n- 一项。\n\n## [1.2.2] - 2026-11-01\n';
const READY = {
  'package.json': '{ "version": "1.2.3" }',
  'package-lock.json': '{ "version": "1.2.3" }',
  'CHANGELOG.md': CHANGES,
};

function git(folder: string, ...args: readonly string[]): void {
  const identity = [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@b.c',
    '-c',
    'tag.gpgSign=false',
    '-c',
    'commit.gpgSign=false',
  ];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
}

/** What the check says of a committed tree. */
async function check(name: string, files: Readonly<Record<string, string>>, tag: string | null, dirty = false) {
  const folder = writeTree(join(temp.path, name), { ...READY, ...files });
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'all');
  if (tag !== null) git(folder, 'tag', tag);
  if (dirty) writeFileSync(join(folder, 'new.txt'), '');
  const { status, stdout } = await runProgram(process.execPath, [program], { cwd: folder });
  return { status, said: stdout.trim().split('\n') };
}

describe('a tree may be published', () => {
  test('when it is committed, tagged and told', async () => {
    expect(await check('ready', {}, 'v1.2.3')).toEqual({ status: 0, said: ['1.2.3 may be published'] });
  });

  test('and not with changes that are not committed', async () => {
    const said = ['not ready: there are changes that are not committed'];
    expect(await check('dirty', {}, 'v1.2.3', true)).toEqual({ status: 1, said });
  });

  test.each([
    ['none', null],
    ['another', 'v1.2.2'],
  ])('and not with the tag %s', async (name, tag) => {
    expect(await check(`tag-${name}`, {}, tag)).toEqual({ status: 1, said: ['not ready: HEAD has no tag v1.2.3'] });
  });

  test('and not with a lock file of another version', async () => {
    const said = ['not ready: package-lock.json has another version than 1.2.3'];
    expect(await check('lock', { 'package-lock.json': '{ "version": "1.2.2" }' }, 'v1.2.3')).toEqual({
      status: 1,
      said,
    });
  });

  test.each([
    ['no section', CHANGES.replace('1.2.3', '1.2.4'), 'has no section "## [1.2.3] - YYYY-MM-DD"'],
    ['no date', CHANGES.replace(' - 2026-11-22', ''), 'has no section "## [1.2.3] - YYYY-MM-DD"'],
    ['an empty section', CHANGES.replace('- 一项。', ''), 'says nothing of 1.2.3'],
    [
      'unreleased changes',
      CHANGES.replace('[未发布]\n', '[未发布]\n\n- 又一项。\n'),
      'has changes that are still unreleased',
    ],
  ])('and not with %s in the change log', async (name, changes, fault) => {
    const said = [`not ready: CHANGELOG.md ${fault}`];
    expect(await check(name, { 'CHANGELOG.md': changes }, 'v1.2.3')).toEqual({ status: 1, said });
  });

  test('and npm asks for this and all tests first', () => {
    expect(manifest.scripts['prepublishOnly']).toBe('npm run release:check && npm test && npm run test:slow');
    expect(manifest.scripts['release:check']).toBe('node test/release/ready.mjs');
  });
});
