// The parts of a workbook that say which sheets it has and where they lie.
import { escapeXml } from './cell-text.js';

export type WrittenSheet = {
  readonly name: string;
  /** The number in the name of its part. */
  readonly number: number;
  readonly range: string;
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;

/** Path and content of each, for sheets in the order of their tabs. */
export const packageParts = (sheets: readonly WrittenSheet[]): readonly (readonly [path: string, xml: string])[] => [
  ['xl/workbook.xml', workbook(sheets)],
  ['xl/_rels/workbook.xml.rels', workbookLinks(sheets)],
  ['_rels/.rels', links([`Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"`])],
  ['[Content_Types].xml', contentTypes(sheets)],
];

/** The filter of a sheet has a hidden name, by which Excel finds it. */
const workbook = (sheets: readonly WrittenSheet[]) =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
  `<sheets>${sheets
    .map(({ name, number }) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`)
    .join('')}</sheets>` +
  `<definedNames>${sheets
    .map(
      ({ name, range }, index) =>
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">` +
        `'${escapeXml(name.replaceAll("'", "''"))}'!${range}</definedName>`,
    )
    .join('')}</definedNames></workbook>`;

const workbookLinks = (sheets: readonly WrittenSheet[]) =>
  links([
    ...sheets.map(
      ({ number }) => `Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"`,
    ),
    `Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"`,
  ]);

const links = (attributes: readonly string[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  `${attributes.map((one) => `<Relationship ${one}/>`).join('')}</Relationships>`;

const contentTypes = (sheets: readonly WrittenSheet[]) =>
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  sheets
    .map(({ number }) => `<Override PartName="/${sheetPath(number)}" ContentType="${TYPE}.worksheet+xml"/>`)
    .join('') +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
