// What must hold for any text and for another form of the same text. Each throws where it does not.
import assert from 'node:assert/strict';
import { InputError, readDocument } from '../../src/index.js';
import { expectInvariants } from '../invariants.js';
import { encode } from '../read/encode.js';
import { assertSame, carried, carryOver } from './likeness.js';
import { type Change, assertBlankLine, assertNumberAlone, assertUnitAlone } from './metamorphic.js';
import { extractor, reportOf } from './run.js';

/** `choice` is any whole number, for what an oracle has to choose. */
export type Oracle = { readonly name: string; readonly check: (text: string, choice: number) => void | Promise<void> };

const stays = (offset: number): number => offset;

const invariants: Oracle = { name: 'invariants', check: (text) => expectInvariants(reportOf(text), text) };

const determinism: Oracle = {
  name: 'determinism',
  check: (text) => assert.equal(JSON.stringify(reportOf(text)), JSON.stringify(reportOf(text))),
};

/** CRLF and CR say what LF says. A line break inside a text is compared as LF. */
const lineEnds: Oracle = {
  name: 'line ends',
  check: (text, choice) => {
    const plain = text.replace(/\r\n?/g, '\n');
    const first = reportOf(plain);
    if (choice % 3 === 0) return assertSame(reportOf(plain.replaceAll('\n', '\r')), first, stays);
    const breaks = [0];
    for (const one of plain)
      for (let unit = 0; unit < one.length; unit++) breaks.push(breaks.at(-1)! + (one === '\n' ? 1 : 0));
    return assertSame(reportOf(plain.replaceAll('\n', '\r\n')), first, (offset) => offset + breaks[offset]!);
  },
};

/** White space around the whole text says nothing. */
const around: Oracle = {
  name: 'white space around',
  check: (text) => {
    if (text.trimStart().startsWith('---')) return;
    assertSame(reportOf(`\n\n${text}\n \n`), reportOf(text), (offset) => offset + 2);
  },
};

/** One more blank line where there is one says nothing. */
const blankLines: Oracle = {
  name: 'blank lines',
  check: (text, choice) => {
    const gaps = [...text.matchAll(/(?<!\r)\n(?=\n)/g)];
    const gap = gaps[choice % gaps.length];
    if (gap === undefined) return;
    const from = gap.index;
    assertSame(reportOf(`${text.slice(0, from)}\n${text.slice(from)}`), reportOf(text), carryOver(from, from, 1));
  },
};

/** What bytes give: a report, or the reason why there is none. */
async function readingOf(bytes: Uint8Array, encoding: 'gb18030' | null): Promise<unknown> {
  try {
    const document = await readDocument({ bytes, name: 'a.txt' }, { encoding });
    const { diagnostics: _, ...plain } = document;
    return { text: document.text, report: carried(extractor(plain).report, stays) };
  } catch (error) {
    if (error instanceof InputError) return error.fault.code;
    throw error;
  }
}

const MARK = '\ufeff';

/**
 * The same characters in other bytes are the same report. A text with NUL or more controls is left aside: whether it is a
 * text at all is told from its bytes.
 */
const encodings: Oracle = {
  name: 'encodings',
  check: async (text, choice) => {
    const plain = text.replaceAll(MARK, '').replace(/[^\P{Cc}\s]/gu, '');
    if (encode(plain, 'utf-8').toString() !== plain) return;
    const first = await readingOf(encode(plain, 'utf-8'), null);
    if (choice % 4 === 0) assert.deepEqual(await readingOf(encode(MARK + plain, 'utf-8'), null), first);
    else if (choice % 4 === 1) assert.deepEqual(await readingOf(encode(MARK + plain, 'utf-16le'), null), first);
    else if (choice % 4 === 2) assert.deepEqual(await readingOf(encode(MARK + plain, 'utf-16be'), null), first);
    else {
      const bytes = encode(plain, 'gb18030');
      if (new TextDecoder('gb18030').decode(bytes) !== plain) return;
      assert.deepEqual(await readingOf(bytes, 'gb18030'), first);
    }
  },
};

/** A change of one quantity or paragraph, made at one that the choice picks. */
const changeOf = (table: 'quantities' | 'paragraphs', check: Change): Oracle => ({
  name: check.name,
  check: (text, choice) => {
    const report = reportOf(text);
    const count = report[table].length;
    if (count > 0) check(text, report, choice % count, choice);
  },
});

/** Every text is held against this one, and against one of the others by turns. */
export const always = invariants;
export const byTurns: readonly Oracle[] = [
  determinism,
  lineEnds,
  around,
  blankLines,
  encodings,
  changeOf('quantities', assertNumberAlone),
  changeOf('quantities', assertUnitAlone),
  changeOf('paragraphs', assertBlankLine),
];
