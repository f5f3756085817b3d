// Which of the heads around a bare number gives it a unit and a scale.
import type { Dimension } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Rulebook } from '../rulebook/compile.js';
import { SHARES } from './candidate.js';
import type { WrittenUnit } from './written-unit.js';
import { THIN, readWrittenUnit } from './written-unit.js';

/** Where the unit of a bare number may stand. */
export type Heads = {
  readonly columnHead: Span | null;
  /** A cell right below the column head, which may hold the unit of the column. */
  readonly columnUnit: Span | null;
  /** The cell of the row in a column of units. */
  readonly rowUnit: Span | null;
  readonly rowHead: Span | null;
  /** Lines and corner heads that speak for the whole table, the nearest first. */
  readonly captions: readonly Caption[];
};

/** `unitOnly`: counts only where it says 单位：. */
export type Caption = Span & { readonly unitOnly: boolean };

/** `own`: of the column or the row, not of the whole table. */
export type HeadUnit = { readonly unit: WrittenUnit; readonly own: boolean };

/**
 * The nearest unit counts. A column of shares or growth takes none but its own.
 *
 *     | 指标 | 单位 | 产量 | 增长 |
 *     | 粮食 | 万吨 | 650  | 17.3 |      650 is in 万吨, 17.3 in nothing that is written
 */
export function headUnitOf(folded: string, heads: Heads, rules: Rulebook): HeadUnit | null {
  const column = headUnit(wordsOf(folded, heads.columnHead), rules) ?? cellUnit(folded, heads.columnUnit, rules);
  if (column !== null) return { unit: column, own: true };
  const columnWords = headWords(folded, heads.columnHead);
  const rate = endsWith(columnWords, rules.vocabulary.rateHead);
  const row = cellUnit(folded, heads.rowUnit, rules) ?? headUnit(wordsOf(folded, heads.rowHead), rules);
  if (row !== null) return rate ? null : { unit: row, own: true };
  const rowWords = headWords(folded, heads.rowHead);
  for (const caption of heads.captions) {
    const unit = captionUnit(folded, caption, rules);
    if (unit === null) continue;
    return [columnWords, rowWords].every((words) => governs(unit, words, rules)) ? { unit, own: false } : null;
  }
  return null;
}

const cellUnit = (folded: string, cell: Span | null, rules: Rulebook): WrittenUnit | null =>
  readWrittenUnit(wordsOf(folded, cell), rules);

/** False where the table speaks of another kind of thing than the head: 单位：万元 beside 增速 or 人数. */
function governs({ row }: WrittenUnit, words: string, { vocabulary }: Rulebook): boolean {
  if (row === null) return true;
  if (endsWith(words, vocabulary.rateHead)) return SHARES.has(row.dimension);
  return !(MEASURES.has(row.dimension) && endsWith(words, vocabulary.countHead));
}

const MEASURES: ReadonlySet<Dimension> = new Set([
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'data',
]);

const OPENS = /[（(：:]/;
const BRACKET = /[（(]/;

/** The last unit in brackets or after a colon, 产量（万吨）, 增速（±%）, 培训：期, or a head that is nothing else: 万元. */
function headUnit(words: string, rules: Rulebook): WrittenUnit | null {
  const whole = readWrittenUnit(words, rules);
  if (whole?.row && (whole.power > 0 || MEASURES.has(whole.row.dimension) || SHARES.has(whole.row.dimension)))
    return whole;
  return lastUnitIn(words, rules, () => true);
}

/** The same of a caption, where a colon must follow 单位: 情况表 单位：万人, （计量单位：元）. */
function captionUnit(folded: string, caption: Caption, rules: Rulebook): WrittenUnit | null {
  return lastUnitIn(wordsOf(folded, caption), rules, (before, bracket) =>
    bracket ? !caption.unitOnly : namesUnit(before, rules),
  );
}

/** `opens` is asked of each sign that may open a unit, with the words before it. */
function lastUnitIn(
  words: string,
  rules: Rulebook,
  opens: (before: string, bracket: boolean) => boolean,
): WrittenUnit | null {
  for (let at = words.length - 1; at >= 0; at--) {
    if (!OPENS.test(words[at]!)) continue;
    const before = words.slice(0, at);
    const bracket = BRACKET.test(words[at]!);
    // 亿册（张）: the bracket holds another name of the same unit.
    if (bracket && OPENS.test(before) && readWrittenUnit(before.split(OPENS).at(-1)!, rules) !== null) continue;
    const unit = opens(before, bracket) ? unitAt(words.slice(at + 1), rules) : null;
    if (unit !== null) return unit;
  }
  return null;
}

/** True for what ends in 单位, but not in 金额单位, which says nothing of the other numbers. */
function namesUnit(before: string, { vocabulary }: Rulebook): boolean {
  const words = before.replace(THIN, '');
  return endsWith(words, vocabulary.unitHead) && !endsWith(words, vocabulary.someUnitHead);
}

/** A unit up to the closing bracket or the end, else up to the first space. */
function unitAt(rest: string, rules: Rulebook): WrittenUnit | null {
  const inBracket = (NESTED.exec(rest) ?? UP_TO_CLOSE.exec(rest))![0];
  return readWrittenUnit(inBracket, rules) ?? readWrittenUnit(inBracket.trim().split(/\s/, 1)[0]!, rules);
}

const UP_TO_CLOSE = /^[^）)]*/;
/** 亿册（张）, with a bracket inside. */
const NESTED = /^[^（）()]{1,12}[（(][^（）()]{1,6}[）)](?=[）)\s]|$)/;

/** A head this long holds its unit at the end. */
const LONGEST_HEAD = 80;

const wordsOf = (folded: string, span: Span | null): string =>
  span === null ? '' : folded.slice(Math.max(span.start, span.end - LONGEST_HEAD), span.end);

/** A head without spaces, marks of bold type and what stands in brackets at its end. */
function headWords(folded: string, head: Span | null): string {
  return wordsOf(folded, head)
    .replace(THIN, '')
    .replace(/[（(][^（）()]*[）)]$/, '');
}

const LONGEST_WORD = 8;

/** True where the words end in one of the vocabulary. */
function endsWith(words: string, vocabulary: ReadonlyMap<string, string>): boolean {
  for (let length = 1; length <= Math.min(LONGEST_WORD, words.length); length++)
    if (vocabulary.has(words.slice(-length))) return true;
  return false;
}
