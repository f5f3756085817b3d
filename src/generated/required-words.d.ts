// Made by the build from the exclusions in rules/*.yaml: by pattern, the words of which one must occur.
import type { RequiredWords } from '../rulebook/required-words.js';
declare const known: Readonly<Record<string, RequiredWords>>;
export default known;
