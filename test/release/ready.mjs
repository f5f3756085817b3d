// Whether the tree in the working folder may be published: every change is committed, tagged and told to its readers.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const escaped = (text) => text.replaceAll('.', '\\.');

/** The part of the change log under a heading, without it; null where there is no such heading. */
function sectionOf(changes, heading) {
  const [, body] = new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(changes) ?? [];
  return body ?? null;
}

const { version } = json('package.json');
const changes = readFileSync('CHANGELOG.md', 'utf8');
const own = sectionOf(changes, `\\[${escaped(version)}\\] - \\d{4}-\\d{2}-\\d{2}`);

const faults = [
  [git('status', '--porcelain') !== '', 'there are changes that are not committed'],
  [!git('tag', '--points-at', 'HEAD').split('\n').includes(`v${version}`), `HEAD has no tag v${version}`],
  [json('package-lock.json').version !== version, `package-lock.json has another version than ${version}`],
  [own === null, `CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD"`],
  [own !== null && !/^- /m.test(own), `CHANGELOG.md says nothing of ${version}`],
  [/^- /m.test(sectionOf(changes, '\\[未发布\\]') ?? ''), 'CHANGELOG.md has changes that are still unreleased'],
]
  .filter(([there]) => there)
  .map(([, fault]) => fault);

console.log(
  faults.length === 0 ? `${version} may be published` : faults.map((fault) => `not ready: ${fault}`).join('\n'),
);
process.exitCode = faults.length === 0 ? 0 : 1;
