// Which encoding bytes are in when neither a mark nor strict UTF-8 says it: the one whose reading is most likely Chinese.
import { likelihoodOf } from './encoding-likelihood.js';
import { encodingNames, type EncodingName } from './encoding-name.js';

export type Guess = {
  readonly encoding: EncodingName;
  /** The next best reading, when it is so close that the guess may be wrong. */
  readonly rival: EncodingName | null;
  /** False when most of the reading is no Chinese: some other script, or an encoding that is not read. */
  readonly chinese: boolean;
  /** Share of characters that no text holds by intent: from BROKEN_SHARE on this is no text that can be read. */
  readonly broken: number;
};

/** How much of the bytes is judged: a page or two, quick for any file. */
const JUDGED_BYTES = 65536;

/** A reading that is less than e^12 times as likely as the next is in doubt. */
const CERTAIN_NATS = 12;

/** Share of strange characters from which on a text does not count as Chinese. */
const STRANGE_SHARE = 0.3;

/**
 * Judges from the first byte that is not ASCII, since ASCII alone reads the same in most. UTF-8 takes part: with a few
 * broken bytes it is still by far the likeliest reading.
 *
 *     C4 EA B9 A4 D7 F7 D7 DC BD E1   年工作总结 in gb18030; 爛馱釬軞賦 in big5
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const foreign = bytes.findIndex((byte) => byte >= 0x80);
  // Even, so that the units of UTF-16 stay whole.
  const start = Math.max(0, foreign) & ~1;
  const judged = bytes.subarray(start, start + JUDGED_BYTES);
  // Units of UTF-16 come in twos: a file of another length is none.
  const possible = encodingNames.filter((name) => bytes.length % 2 === 0 || !name.startsWith('utf-16'));
  const readings = possible
    .map((encoding) => ({ encoding, ...likelihoodOf(decodeOpen(judged, encoding)) }))
    .toSorted((one, other) => other.nats - one.nats);
  const [best, next] = readings as [(typeof readings)[number], (typeof readings)[number]];
  return {
    encoding: best.encoding,
    rival: best.nats - next.nats < CERTAIN_NATS ? next.encoding : null,
    chinese: best.strange < STRANGE_SHARE,
    broken: best.broken,
  };
}

/** Left open at the end, where the stretch may cut a character in two. */
const decodeOpen = (bytes: Uint8Array, encoding: EncodingName): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes, { stream: true });
