// In a worker: one file to its report, which is written here or goes back as one line.
import { createHash } from 'node:crypto';
import { readBytes } from '../read/bytes.js';
import { InputError } from '../read/input-error.js';
import { readDocument } from '../read/read-document.js';
import { writeJson } from '../write/json.js';
import { isDone } from './earlier-output.js';
import type { Extraction } from './extraction.js';
import { faultOf, type Fault } from './fault.js';
import { outputPath, writeIntoTree } from './output-tree.js';
import { bufferOf, textOfPath, type PathBytes } from './path-bytes.js';
import type { WorkerSettings } from './settings.js';

/** `name` is the path below the input folder, which becomes `source.name`. */
export type FileTask = { readonly path: PathBytes; readonly name: PathBytes };

export type FileResult =
  | { readonly kind: 'written'; readonly quantities: number }
  /** An earlier run made the same. */
  | { readonly kind: 'kept' }
  /** The report as JSON in UTF-8, on one line with its end. */
  | { readonly kind: 'line'; readonly quantities: number; readonly line: Uint8Array }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Never throws. */
export async function convertFile(
  { path, name }: FileTask,
  { output, encoding }: WorkerSettings,
  { generator, reportOf }: Extraction,
): Promise<FileResult> {
  try {
    const sourceName = textOfPath(name);
    const bytes = await readBytes(textOfPath(path), bufferOf(path));
    const target = output && { ...output, path: outputPath(output.folder, name) };
    if (target !== null && !target.force) {
      // Without this an empty file that an earlier run refused would be asked for in vain.
      if (bytes.length === 0) throw new InputError(sourceName, { code: 'empty' });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const expected = { generator, sha256, name: sourceName, pretty: target.pretty };
      if (await isDone(target.path, expected)) return { kind: 'kept' };
    }
    const report = reportOf(await readDocument({ bytes, name: sourceName }, { encoding }));
    const content = writeJson({ report }, { pretty: target?.pretty ?? false });
    const quantities = report.quantities.length;
    if (target === null) return { kind: 'line', quantities, line: new TextEncoder().encode(content) };
    await writeIntoTree(target, target.path, content);
    return { kind: 'written', quantities };
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error) };
  }
}
