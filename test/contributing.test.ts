// CONTRIBUTING.md shows rules to people who will write more: what it shows passes the check of rules.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli } from './cli/run-cli.js';
import { tempFolder } from './read/temp-folder.js';

const text = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, body]) => body!);
const temp = tempFolder();

test('every rule of CONTRIBUTING.md is one that can be used', async () => {
  expect(blocks.length).toBeGreaterThan(2);
  // A bare row stands in a file among others of its kind.
  const kindOf = (body: string) => (/id: unit\//.test(body) ? 'units' : 'exclusions');
  blocks.forEach((body, index) =>
    temp.file(`${index}.yaml`, body.startsWith('-') ? `${kindOf(body)}:\n${body.replaceAll(/^/gm, '  ')}` : body),
  );
  const { status, stderr, stdout } = await runCli(['rules', '--check', temp.path, '--lang', 'en']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`rows: ${blocks.length},`);
});
