// Finds the parts of a document by their relationships: their names are the writer's choice.
import { InputError } from '../input-error.js';
import type { Archive } from './archive.js';
import { readXml } from './xml.js';

/** Names without a leading slash; null for what the document does not have. */
export type DocumentParts = {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
};

const USUAL_DOCUMENT = 'word/document.xml';

/** Throws InputError: damaged where there is no document. */
export function findParts(archive: Archive): DocumentParts {
  const document = relatedParts(archive, '').get('officeDocument') ?? USUAL_DOCUMENT;
  if (!archive.has(document)) throw new InputError(archive.path, { code: 'damaged', part: document });
  const related = relatedParts(archive, document);
  const find = (type: string): string | null => {
    const part = related.get(type);
    return part !== undefined && archive.has(part) ? part : null;
  };
  return {
    document,
    styles: find('styles'),
    numbering: find('numbering'),
    footnotes: find('footnotes'),
    endnotes: find('endnotes'),
  };
}

/** Parts that a part (or the package, '') points to, by the last word of the type, which both editions share. */
function relatedParts(archive: Archive, part: string): ReadonlyMap<string, string> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relationships = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const related = new Map<string, string>();
  if (!archive.has(relationships)) return related;
  for (const { attributes } of readXml(archive, relationships).children) {
    const { Type: type, Target: target, TargetMode: mode } = attributes;
    if (type === undefined || target === undefined || mode === 'External') continue;
    const name = type.slice(type.lastIndexOf('/') + 1);
    if (!related.has(name)) related.set(name, resolvePart(folder, target));
  }
  return related;
}

/**
 *     resolvePart('word/', 'styles.xml')      word/styles.xml
 *     resolvePart('word/', '/word/a/../b.xml')  word/b.xml
 */
function resolvePart(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
