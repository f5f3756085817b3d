// The types of the package: for the resolvers of TypeScript, and as a strict project compiles against them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { runProgram } from '../cli/run-cli.js';
import { tempFolder } from '../read/temp-folder.js';
import { npm, unreachable } from './npm.js';
import { pack } from './packed.js';

// Compilers run here, and installing waits for the registry.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const reason = unreachable();
const temp = tempFolder();
const archive = pack(temp.path).path;
const bytes = readFileSync(archive);

/** An ES module alone: resolvers that know no exports, and require, are not served. */
const served = (problem: Problem): boolean =>
  !('resolutionKind' in problem && /^(?:node10|node16-cjs)$/.test(problem.resolutionKind));

const CONSUMER = `
import { createExtractor, extract, readReport, RuleError, validateReport } from 'report-extract';
import type { ExtractOptions, Extractor, Quantity, Report, Rulebook, Segmenter, Trace } from 'report-extract';
import { decimalString, findNumerals, parseNumeral, type Numeral } from 'report-extract/cn-numbers';

const options: ExtractOptions = { segmenter: 'jieba' };
export const report: Report = extract('全年服务企业3528家。', options);
export const units: readonly string[] = report.quantities.map((quantity: Quantity) => quantity.unit);
export const value: number | null | undefined = report.quantities[0]?.value;
export const later: Promise<Report> = readReport(new Uint8Array(), { name: 'a.txt' });
export const extractorOf = (rules: Rulebook, segmenter: Segmenter | null): Extractor => createExtractor({ rules, segmenter });
export const passed = (trace: Trace): number => trace.passed.length;
export const numeral: Numeral | null = parseNumeral('3亿');
export { decimalString, findNumerals, RuleError, validateReport };
`;
const MISUSES = `
import { extract, type Quantity } from 'report-extract';
// @ts-expect-error a dimension that is none
export const dimension: Quantity['dimension'] = 'weather';
// @ts-expect-error a segmenter that is none
extract('', { segmenter: 'other' });
// @ts-expect-error a value may be null
export const value: number = extract('').quantities[0]!.value;
`;

describe('what the checkers of packages find', () => {
  test('publint finds nothing', async () => {
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(pkg?.['name']).toBe('report-extract');
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
  });

  test('are the types wrong? Not for node16 and bundlers', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes)));
    if (result.types === false) throw new Error('no types found');
    expect(Object.keys(result.entrypoints)).toEqual(['.', './cn-numbers', './package.json']);
    expect(result.problems.filter(served)).toEqual([]);
  });
});

describe.skipIf(reason !== null)(`a strict project (skipped here: ${reason})`, () => {
  beforeAll(() => {
    temp.file('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    npm(['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', archive], temp.path);
    temp.file('consumer.ts', CONSUMER);
    temp.file('misuses.ts', MISUSES);
  });

  test.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('compiles as %s with %s, declarations and all', async (module, moduleResolution) => {
    const config = {
      compilerOptions: {
        module,
        moduleResolution,
        target: 'es2022',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        verbatimModuleSyntax: true,
        declaration: true,
        noEmit: true,
        skipLibCheck: false,
        // Without the types of Node: zod asks for URL, which the types of browsers have too.
        types: [],
        lib: ['es2022', 'dom'],
      },
      files: ['consumer.ts', 'misuses.ts'],
    };
    temp.file('tsconfig.json', JSON.stringify(config));
    const run = await runProgram(process.execPath, [tsc, '--project', join(temp.path, 'tsconfig.json')]);
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
