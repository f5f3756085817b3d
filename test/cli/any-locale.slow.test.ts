// Time zones and locales of any kind, known or not: every format has the same bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { reportText } from '../batch/make-folder.js';
import { tempFolder } from '../read/temp-folder.js';
import { runCli } from './run-cli.js';

// Each case starts programs of its own.
vi.setConfig({ testTimeout: 60_000 });

const temp = tempFolder();
const report = temp.file('a.txt', `${reportText(1)}2024年1月2日\n全年收入1234567.5元，比2023年增长12%。\n`);

/** Each a value that stands for a kind: a decimal comma, digits of its own, the far ends of the day, nonsense. */
const WORLDS: readonly Record<string, string>[] = [
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_NUMERIC: 'fr_FR.UTF-8', LC_TIME: 'th_TH', LC_CTYPE: 'C' },
  { TZ: 'Nowhere/Never', LANG: 'zh_CN.GB18030', LC_ALL: 'ar_EG.UTF-8', LC_NUMERIC: 'hi_IN', LC_COLLATE: 'sv_SE' },
  { TZ: ':<+99>-99:99', LANG: 'xx_YY.ISO-9999', LC_ALL: '%n\u001b[31m', LC_NUMERIC: '../..', LANGUAGE: 'tr:ja' },
];

describe.each(['json', 'ndjson', 'csv', 'markdown', 'xlsx', 'html'])('%s', (format) => {
  const bytesIn = async (env: Record<string, string>, name: string) => {
    const path = join(temp.path, `${name}.${format}`);
    const { status, stderr } = await runCli([report, '--format', format, '-o', path], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return readFileSync(path).toString('base64');
  };

  it('has the same bytes in every time zone and locale', async () => {
    const plain = await bytesIn({}, 'plain');
    for (const [at, world] of WORLDS.entries()) expect(await bytesIn(world, `world-${at}`)).toBe(plain);
  });
});
