// A count to the numeral that a list shows: the formats of w:numFmt, their characters in list-numerals.json.
import table from '#generated/list-numerals.js';

/** How a numeral of digits and units is put together. */
type Counted = {
  /** For 0 to 9. */
  readonly digits: string;
  /** For tens, hundreds, thousands; a number that needs more is written digit by digit. */
  readonly units: readonly string[];
  readonly myriad?: string;
  /** Where the digit one is not written before a unit: at ten to nineteen, at every unit, or nowhere. */
  readonly bareOne: 'ten' | 'always' | 'never';
};

export type ListNumerals = {
  readonly counted: Readonly<Record<string, Counted>>;
  readonly positional: Readonly<Record<string, string>>;
  /** For 1 and on; Arabic digits after the last. */
  readonly series: Readonly<Record<string, string>>;
  /** Two series that run side by side until both end together. */
  readonly paired: Readonly<Record<string, readonly [string, string]>>;
};

const MYRIAD = 10_000;

/**
 * Bullets and `none` give ''; a format that is not known gives Arabic digits. `pattern` is for `custom`.
 *
 *     formatNumber(12, 'chineseCounting')   the characters for ten and two
 *     formatNumber(4, 'lowerRoman')         iv
 *     formatNumber(7, 'custom', '001, 002') 007
 */
export function formatNumber(value: number, format: string, pattern: string | null = null): string {
  if (format === 'bullet' || format === 'none') return '';
  if (value < 0 || !Number.isSafeInteger(value)) return String(value);
  const counted = table.counted[format];
  if (counted !== undefined) return writeCounted(value, counted);
  const digits = table.positional[format];
  if (digits !== undefined) return inDigits(value, digits);
  const series = table.series[format];
  if (series !== undefined) return value > 0 ? (series[value - 1] ?? String(value)) : String(value);
  const pair = table.paired[format];
  if (pair !== undefined) return writePaired(value, pair);
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'custom':
      return String(value).padStart(/^0*1(?=,|$)/.exec(pattern ?? '')?.[0].length ?? 1, '0');
    case 'upperRoman':
      return writeRoman(value);
    case 'lowerRoman':
      return writeRoman(value).toLowerCase();
    case 'upperLetter':
      return writeLetters(value);
    case 'lowerLetter':
      return writeLetters(value).toLowerCase();
    default:
      return String(value);
  }
}

const inDigits = (value: number, digits: string): string =>
  String(value).replaceAll(/[0-9]/g, (digit) => digits[Number(digit)]!);

function writeCounted(value: number, numerals: Counted): string {
  const { digits, units, myriad, bareOne } = numerals;
  if (value >= 10 ** (units.length + 1) && (myriad === undefined || value >= MYRIAD * MYRIAD)) {
    return inDigits(value, digits);
  }
  if (value === 0) return digits[0]!;
  const high = Math.floor(value / MYRIAD);
  const low = value % MYRIAD;
  const front = high === 0 ? '' : writeCounted(high, numerals) + myriad;
  const zero = high > 0 && low > 0 && low < MYRIAD / 10 && bareOne !== 'always' ? digits[0]! : '';
  const written = front + zero + (low === 0 ? '' : writeBelowMyriad(low, numerals));
  return bareOne === 'ten' && written.startsWith(digits[1]! + units[0]!) ? written.slice(1) : written;
}

/** One zero for any number of places that are skipped inside; Japanese writes none. */
function writeBelowMyriad(value: number, { digits, units, bareOne }: Counted): string {
  let written = '';
  let skipped = false;
  for (let place = units.length; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      skipped = written !== '';
      continue;
    }
    if (skipped && bareOne !== 'always') written += digits[0]!;
    skipped = false;
    if (digit !== 1 || place === 0 || bareOne !== 'always') written += digits[digit]!;
    if (place > 0) written += units[place - 1]!;
  }
  return written;
}

function writePaired(value: number, [first, second]: readonly [string, string]): string {
  // Ten and twelve meet again at sixty.
  if (value < 1 || value > (first.length * second.length) / 2) return String(value);
  return first[(value - 1) % first.length]! + second[(value - 1) % second.length]!;
}

const roman: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Word counts in Roman numerals up to 32767. */
const LARGEST_ROMAN = 32_767;

function writeRoman(value: number): string {
  if (value === 0 || value > LARGEST_ROMAN) return String(value);
  let written = '';
  let left = value;
  for (const [worth, sign] of roman) {
    written += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}

/** A to Z, then AA to ZZ with the letter doubled, as Word goes on. */
function writeLetters(value: number): string {
  if (value === 0 || value > LARGEST_ROMAN) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
