// The grammar of the rows that link a number to what it measures: words by what they do, and words that make one noun.
import { z } from 'zod';
import { row, words } from './row.js';
import { vocabularyRoles } from './vocabulary-roles.js';

export const vocabularyRowSchema = row.extend({
  words,
  role: z.enum(vocabularyRoles).describe('What the words do between a number and what it measures'),
});

export const compoundRowSchema = row.extend({
  first: words.describe('Words that may be verbs elsewhere'),
  // 检测中心, not 检测 with 中心 as its object
  second: words.describe('Nouns that make one noun with any of the first right before them'),
});
