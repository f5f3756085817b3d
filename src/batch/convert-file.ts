// In a worker: one file to its part of the output, which is written here as a file of its own or goes back.
import { createHash } from 'node:crypto';
import { readBytes } from '../read/bytes.js';
import { InputError } from '../read/input-error.js';
import { readDocument } from '../read/read-document.js';
import { loadFormat, type Format, type FormatSettings, type IndexEntry } from '../write/formats.js';
import { only } from '../write/join.js';
import { isFrom, readHead } from './earlier-output.js';
import type { Extraction } from './extraction.js';
import { faultOf, type Fault } from './fault.js';
import { indexEntry } from './index-entry.js';
import { outputName, writeIntoTree } from './output-tree.js';
import { bufferOf, joinPath, textOfPath, type PathBytes } from './path-bytes.js';
import { assertRegular } from './regular.js';
import type { ExtractionSettings, FolderOutput, ReportOutput } from './settings.js';

/** `name` is the path below the input folder, which becomes `source.name`. */
export type FileTask = { readonly path: PathBytes; readonly name: PathBytes };

export type FileResult =
  /** `entry` is null for a format that has no index. */
  | { readonly kind: 'written'; readonly quantities: number; readonly entry: IndexEntry | null }
  /** An earlier run made the same. */
  | { readonly kind: 'kept'; readonly entry: IndexEntry | null }
  | { readonly kind: 'part'; readonly quantities: number; readonly part: string }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Never throws. */
export async function convertFile(
  { path, name }: FileTask,
  { format: formatName, settings, folder }: ReportOutput,
  { encoding }: Pick<ExtractionSettings, 'encoding'>,
  { generator, contentOf }: Extraction,
): Promise<FileResult> {
  try {
    const format = await loadFormat(formatName);
    const sourceName = textOfPath(name);
    await assertRegular(bufferOf(path));
    const bytes = await readBytes(textOfPath(path), bufferOf(path));
    const page = folder && pageIn(folder, name, format, settings);
    if (page !== null && !page.folder.force && format.headOf !== undefined) {
      // Without this an empty file that an earlier run refused would be asked for in vain.
      if (bytes.length === 0) throw new InputError(sourceName, { code: 'empty' });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const head = await page.readHead();
      if (head !== null && isFrom(head, { generator, sha256, name: sourceName })) {
        return { kind: 'kept', entry: await page.entry() };
      }
    }
    const content = contentOf(await readDocument({ bytes, name: sourceName }, { encoding }));
    const part = format.part(content, settings);
    const quantities = content.report.quantities.length;
    if (page === null) return { kind: 'part', quantities, part };
    await writeIntoTree(page.folder, page.path, format.join(only(part), settings));
    return { kind: 'written', quantities, entry: await page.entry() };
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error) };
  }
}

/** The file of a report in the output folder, and what it tells of itself. */
function pageIn(folder: FolderOutput, name: PathBytes, format: Format, settings: FormatSettings) {
  const below = outputName(name, format.extension);
  const path = joinPath(folder.folder, below);
  const readOwnHead = () => readHead(path, format, settings);
  /** Read from the page, new or kept, so that the index says the same of it in this run and in the next. */
  const entry = async () => {
    if (format.index === undefined) return null;
    const head = await readOwnHead();
    if (head === null) throw new Error('the page does not tell what it was made from');
    return indexEntry(below, head);
  };
  return { folder, path, readHead: readOwnHead, entry };
}
