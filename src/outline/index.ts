// The room's door: a document to its title, sections, paragraphs, items and furniture.
export type { Outline } from './outline.js';
export { readOutline } from './outline.js';
export { findSoftBreaks } from './soft-breaks.js';
export type { Cell, Tables } from './cells.js';
export { readTables } from './cells.js';
export type { LineTrace } from './trace.js';
