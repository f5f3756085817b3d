// The room's door: a stretch of text to its quantities.
export type { BareQuantity, Reading, Stretch } from './read.js';
export { SHARES } from './candidate.js';
export type { Heads } from './head-unit.js';
export { readCell } from './cell.js';
export { readQuantities } from './read.js';
export type { Evidence, Passed, Taken, NumberTrace } from './trace.js';
