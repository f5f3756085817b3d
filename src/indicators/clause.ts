// Where the phrase of a number begins, and which clauses stand before it in its sentence.
import type { Roles } from './role.js';
import type { Stretch } from './stretch.js';
import { isBehindNumber, readTail } from './tail.js';
import type { Token } from './token.js';

/** `attached` where it follows a number at once: its first noun is what that one counts. */
export type Segment = Stretch & { readonly attached: boolean };

/** End a member of a sentence: no verb governs over them. */
export const MEMBER_END = new Set('；;');
export const SENTENCE_END = new Set('。！!？?\n\r');

/**
 * Tokens between the clause sign or the number before and this number. After a number with a noun and a verb of its own,
 * a list sign begins the next phrase.
 *
 *     1家企业入选“…”、【2家】企业入选
 */
export function segmentBefore(tokens: readonly Token[], at: number, roles: Roles): Segment {
  let from = at;
  while (from > 0 && tokens[from - 1]!.kind !== 'clause' && tokens[from - 1]!.kind !== 'number') {
    from--;
    if (beginsAnew(tokens, from, at, roles)) return { from, to: at, attached: false };
  }
  if (from > 0 && tokens[from - 1]!.kind === 'number') {
    while (from < at && isBehindNumber(tokens, from, roles)) from++;
    const attached = from < at && tokens[from]!.kind !== 'list' && tokens[from]!.tag !== 'c';
    if (attached) {
      // 100家合作社和【50个】农场: all before the joining word is what the number before counts.
      if (tokens[at - 1]!.tag === 'c' && readTail(tokens, from - 1, false, roles).to >= at - 1)
        return { from: at, to: at, attached: false };
      const sign = tokens.slice(from, at).findLastIndex(({ kind }) => kind === 'list');
      if (sign >= 0) return { from: from + sign + 1, to: at, attached: false };
    }
    return { from, to: at, attached };
  }
  return { from: afterHeading(tokens, from, at), to: at, attached: false };
}

/** Tags of 年末, 全年, 全市 and 我市. */
const SCENE = /^[tmnr]/;
const NUMERAL = 'm';

/** 对外经济 全年货物进出口总额, 启动活动、已发出毛线: a time or place behind a space, and a verb of its own behind a list sign. */
function beginsAnew(tokens: readonly Token[], from: number, at: number, roles: Roles): boolean {
  const [token, last] = [tokens[from]!, tokens[from - 1]];
  if (last === undefined) return false;
  if (last.kind === 'list') return from + 2 < at && roles.isAdverb(token) && roles.isVerb(tokens[from + 1]!);
  const spaced = last.end < token.start && from + 1 < at && token.kind === 'word';
  return spaced && SCENE.test(token.tag) && roles.isLead(token) && !roles.isFrame(last);
}

/** 三、工业和建筑业 增加值: behind a numeral and its sign, a space ends a heading. Else the start itself. */
function afterHeading(tokens: readonly Token[], from: number, at: number): number {
  if (tokens[from]?.tag !== NUMERAL || tokens[from + 1]?.kind !== 'list') return from;
  for (let i = from + 3; i < at; i++) if (tokens[i]!.kind === 'word' && tokens[i - 1]!.end < tokens[i]!.start) return i;
  return from;
}

/** True where one of the signs that end something stands between. */
export function isParted(tokens: readonly Token[], from: number, to: number, ends: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (isEnd(tokens[i]!, ends)) return true;
  return false;
}

const isEnd = ({ kind, text }: Token, ends: ReadonlySet<string>): boolean => kind === 'clause' && ends.has(text);

/** Tokens further back than this are not looked at. */
const REACH = 120;

/** The clauses of the sentence before the clause of a number, the nearest first, up to one that holds a number. */
export function clausesBefore(tokens: readonly Token[], at: number): Stretch[] {
  const clauses: Stretch[] = [];
  const first = Math.max(0, at - REACH);
  let to = at;
  while (to > first && tokens[to - 1]!.kind !== 'clause') to--;
  if (to === first) return clauses;
  while (to > first && !isEnd(tokens[to - 1]!, SENTENCE_END)) {
    const end = to - 1;
    let from = end;
    while (from > first && tokens[from - 1]!.kind !== 'clause') from--;
    if (tokens.slice(from, end).some(({ kind }) => kind === 'number')) return clauses;
    clauses.push({ from, to: end });
    to = from;
  }
  return clauses;
}
