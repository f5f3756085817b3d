// Small Word documents for tests, put together from the XML that the test shows.
import { strToU8, zipSync } from 'fflate';

/** Namespaces of the two editions of the standard. */
export const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type DocxParts = {
  /** What stands inside w:body, or a whole part where it begins with <?xml. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly namespace?: string;
  /** Further or other files of the zip. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The XML of a part in the namespaces of Word. */
export const wordPart = (root: string, content: string, namespace = transitional): string =>
  content.startsWith('<?xml')
    ? content
    : `${declaration}<w:${root} xmlns:w="${namespace}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"` +
      ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"` +
      ` xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${content}</w:${root}>`;

export const relationships = (targets: Readonly<Record<string, string>>): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(([type, target], index) => `<Relationship Id="r${index}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The names and contents of the files in the zip. */
export function docxFiles({ body, namespace, files = {}, ...others }: DocxParts): Record<string, Uint8Array> {
  const optional = Object.entries(others).filter(([, content]) => content !== undefined);
  const types = ['document', ...optional.map(([name]) => name)]
    .map(
      (name) =>
        `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}${name === 'document' ? '.main' : ''}+xml"/>`,
    )
    .join('');
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/document.xml': wordPart('document', body.startsWith('<?xml') ? body : `<w:body>${body}</w:body>`, namespace),
    'word/_rels/document.xml.rels': relationships(Object.fromEntries(optional.map(([name]) => [name, `${name}.xml`]))),
    ...Object.fromEntries(
      optional.map(([name, content]) => [`word/${name}.xml`, wordPart(name, content as string, namespace)]),
    ),
    ...files,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
}

export const buildDocx = (parts: DocxParts): Uint8Array => zipSync(docxFiles(parts), { level: 6 });

/** A run; `properties` is what stands inside w:rPr. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph; `content` is text or XML, `properties` what stands inside w:pPr. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;

/** Properties of a paragraph in a list. */
export const inList = (num: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`;

/** One level of a list; `more` is what else stands in it, after w:lvlText. */
export const level = (index: number, format: string, text: string, more = '', before = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${before}<w:lvlText w:val="${text}"/>${more}</w:lvl>`;

export const abstractNum = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;

export const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
