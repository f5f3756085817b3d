// The command schema: a JSON Schema that holds for what the program itself writes.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

type Schema = { $schema: string; title: string; properties: Record<string, unknown>; required: string[] };

describe('report-extract schema', () => {
  it('is JSON Schema that accepts the output of the program and nothing less', async () => {
    const [printed, extracted] = await Promise.all([
      runCli(['schema']),
      runCli(['-'], { input: '某区工作总结\n一、总体情况\n服务企业3528家，比上年增长近一成，其中一是走访12户。\n' }),
    ]);
    expect(printed.status).toBe(0);
    const schema = JSON.parse(printed.stdout) as Schema;
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toBe('report-extract report 1.0');

    const report = JSON.parse(extracted.stdout) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(Object.keys(schema.properties));
    const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(schema);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    for (const key of schema.required) {
      const { [key]: _, ...less } = report;
      expect([key, validate(less)]).toEqual([key, false]);
    }
    expect(validate({ ...report, more: 1 })).toBe(false);
  });
});
