// The room's door: a document to its title, sections, paragraphs, items and furniture.
export type { Outline } from './outline.js';
export { readOutline } from './outline.js';
export type { Cell, Tables } from './tables.js';
export { readTables } from './tables.js';
export type { LineTrace } from './trace.js';
