// Made by the build from rules/*.yaml, checked against the row schemas on the way.
import type { Entry } from '../rulebook/entries.js';
declare const rules: { readonly hash: string; readonly entries: readonly Entry[] };
export default rules;
