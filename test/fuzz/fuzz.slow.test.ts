// A short campaign with a fixed seed, the changes of known effect on every fixture, and time on very long texts.
import { describe, expect, test } from 'vitest';
import { expectLinear } from '../linear-time.js';
import { campaign } from './campaign.js';
import { LONG } from './long.js';
import { fixtures } from './material.js';
import { assertBlankLine, assertNumberAlone, assertSectionAlone, assertUnitBecomes } from './metamorphic.js';
import { reportOf } from './run.js';

const SEED = 20_221_231;
const CASES = 2_000;

test(`${CASES} random reports, seed ${SEED}`, async () => {
  expect(await campaign({ cases: CASES, seed: SEED })).toBeNull();
});

describe('on every fixture', () => {
  const reports = fixtures.map(({ text }) => ({ text, report: reportOf(text) }));
  /** How many places there were to try; fails at the first that does not hold. */
  const tried = (check: (one: (typeof reports)[number]) => boolean[]): number =>
    reports.flatMap(check).filter(Boolean).length;

  test('another number changes that quantity only', () => {
    const count = tried(({ text, report }) =>
      report.quantities.flatMap((_, index) => [1, 4].map((choice) => assertNumberAlone(text, report, index, choice))),
    );
    expect(count).toBeGreaterThan(600);
  });

  test.each(['人名', '名人', '场次', '次场', '份册', '项件', '家户', '户家', '个项', '期场', '所家', '条项', '名户'])(
    'another unit changes that unit only: %s',
    ([own, other]) => {
      const count = tried(({ text, report }) =>
        report.quantities.map((_, index) => assertUnitBecomes(text, report, index, own!, other!)),
      );
      expect(count).toBeGreaterThan(2);
    },
  );

  test('a section less takes its quantities only', () => {
    const top = tried(({ report }) => report.sections.map(({ level }) => level === 1));
    const alike = tried(({ text, report }) =>
      report.sections.filter(({ level }) => level === 1).map(({ id }) => assertSectionAlone(text, report, id)),
    );
    // The rest is compared by half, for the outline hangs together there, or not at all, for its lines are wrapped.
    expect(alike / top).toBeGreaterThan(0.85);
  });

  test('a blank line between paragraphs moves offsets only', () => {
    const count = tried(({ text, report }) =>
      report.paragraphs.map((_, index) => assertBlankLine(text, report, index)),
    );
    expect(count).toBeGreaterThan(20);
  });
});

describe('time grows with the text and no faster', () => {
  test.each(LONG)('$name', ({ most, make }) => expectLinear([most / 4, most], make, reportOf));
});
