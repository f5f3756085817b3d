// Reads a workbook back: its parts as they are, and its cells by a reader that is not ours.
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { SaxesParser } from 'saxes';

export const bytesOf = (chunks: readonly Uint8Array[]): Uint8Array => Buffer.concat(chunks);

/** Every part by its path. Throws where one is no well-formed XML. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
  for (const [path, xml] of parts) {
    const parser = new SaxesParser({ xmlns: true, fileName: path });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
  }
  return parts;
}

export type ReadCell = string | number | boolean | Date | null;

/** The rows of every sheet by its name, in the order of the tabs. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly ReadCell[])[]>> {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as ReadCell[][]]));
}
