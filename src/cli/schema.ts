// The command `schema`: the contract of the output as JSON Schema.
import { SCHEMA_VERSION } from '../model/version.js';
import { print, type Context } from './io.js';

export async function runSchema({ io }: Context): Promise<number> {
  const [{ z }, { reportSchema }] = await Promise.all([import('zod'), import('../model/report.js')]);
  const { $schema, ...schema } = z.toJSONSchema(reportSchema);
  await print(
    io,
    `${JSON.stringify({ $schema, title: `report-extract report ${SCHEMA_VERSION}`, ...schema }, null, 2)}\n`,
  );
  return 0;
}
