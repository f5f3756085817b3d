// The zod schema of a report to a validator without dependencies, through its JSON Schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { z } from 'zod';
import { reportSchema } from '../model/report.js';

/** Source of an ES module whose default export validates. Throws when the code would need something at run time. */
export function validatorModule(): string {
  const ajv = new Ajv2020({ code: { source: true, esm: true } });
  const source = standaloneCode.default(ajv, ajv.compile(z.toJSONSchema(reportSchema)));
  if (/\brequire\(|^import /m.test(source)) throw new Error('the validator of the report must stand alone');
  return source;
}
