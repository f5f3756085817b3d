// One name for an element whatever prefix and edition of the standard its writer chose.

const office = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** Namespaces of the transitional and the strict edition to the prefix that this reader uses. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${office}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${office}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${office}/markup-compatibility/2006`, 'mc'],
  [`${office}/package/2006/relationships`, 'rel'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** Prefixes in force at an element, as it wrote them, to those of this reader. */
export type Scope = ReadonlyMap<string, string>;

export const outermostScope: Scope = new Map([['xml', 'xml']]);

/** The scope inside an element that has these attributes; the same object where it declares no namespace. */
export function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    scope ??= new Map(outer);
    scope.set(name.slice('xmlns:'.length), prefixes.get(attributes[name]!) ?? '?');
  }
  return scope ?? outer;
}

/**
 * The name in the prefixes of this reader, `?:…` for what it does not know.
 *
 *     canonicalName('x:p', scope where x is the namespace of Word)   w:p
 */
export function canonicalName(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const known = scope.get(prefix);
  // Most files use the usual prefixes: then the name is right as it is.
  if (known === prefix) return name;
  return `${known ?? '?'}:${name.slice(colon + 1)}`;
}

/** Attributes by canonical name; those without a prefix, which belong to their element, keep their bare name. */
export function canonicalAttributes(
  attributes: Readonly<Record<string, string>>,
  scope: Scope,
): Readonly<Record<string, string>> {
  const canonical: Record<string, string> = {};
  for (const name in attributes) canonical[name.includes(':') ? canonicalName(name, scope) : name] = attributes[name]!;
  return canonical;
}
