// What a token does between a number and what it measures.
import type { Rulebook } from '../rulebook/compile.js';
import type { Token } from './token.js';

type Vocabulary = Rulebook['vocabulary'];

export type Roles = {
  /** A verb of reporting, whatever stands around it. */
  readonly isVerb: (token: Token) => boolean;
  /** A verb that is as often a noun. */
  readonly isEither: (token: Token) => boolean;
  readonly isGrowth: (token: Token) => boolean;
  readonly isShare: (token: Token) => boolean;
  /** Stands between a noun and its number. */
  readonly isFrame: (token: Token) => boolean;
  /** Stands before what is measured. */
  readonly isLead: (token: Token) => boolean;
  readonly isPreposition: (token: Token) => boolean;
  /** Ends in a word that is itself measured: 覆盖率, 总投资. */
  readonly isMeasure: (token: Token) => boolean;
  readonly isAdverb: (token: Token) => boolean;
};

const YEAR = /^(?:19|20)?[0-9]{2}$|^[0-9]+年?$|^[0-9]{4}年/;

export function rolesOf({ verb, either, growth, share, frame, lead, preposition, measure }: Vocabulary): Roles {
  const endings = [...measure.keys()];
  const isAdverb = ({ kind, tag }: Token): boolean => kind === 'word' && (tag === 'd' || tag === 'ad');
  const isTime = ({ kind, tag, text }: Token): boolean =>
    kind === 'word' && (tag === 't' || tag === 'tg' || ((tag === 'm' || tag === 'eng') && YEAR.test(text)));
  return {
    isVerb: ({ text }) => verb.has(text) && !either.has(text),
    isEither: ({ text }) => either.has(text),
    isGrowth: ({ text }) => growth.has(text),
    isShare: ({ text }) => share.has(text),
    isFrame: (token) => frame.has(token.text) || isAdverb(token) || isTime(token) || token.kind === 'aside',
    isLead: (token) =>
      lead.has(token.text) || isAdverb(token) || isTime(token) || token.kind === 'sign' || token.kind === 'aside',
    isPreposition: ({ text, tag }) => preposition.has(text) || tag === 'p',
    isMeasure: ({ text, kind }) => kind === 'word' && endings.some((ending) => text.endsWith(ending)),
    isAdverb,
  };
}
