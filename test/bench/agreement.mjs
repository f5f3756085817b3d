// How far another tool agrees with the quantities that the fixtures expect.

/**
 * F1 over all reports, twice: `exact` asks for span, value and unit; `number` only for a start and a value, whatever the unit.
 * An equal span with a unit of any name counts as the right unit, so that names as "Chinese yuan" are no fault.
 */
export function agreement(reports, recognize) {
  const exact = { right: 0, given: 0, wanted: 0 };
  const number = { right: 0, given: 0, wanted: 0 };
  for (const { text, expected } of reports) {
    const given = recognize(text);
    const at = new Map(given.map((one) => [one.start, one]));
    const pairs = expected
      .map((want) => [want, at.get(want.start)])
      .filter(([want, got]) => got && sameValue(want, got));
    const whole = pairs.filter(([want, got]) => want.end === got.end && (want.unit === '') === (got.unit === ''));
    for (const [tally, right] of [
      [exact, whole.length],
      [number, pairs.length],
    ]) {
      tally.right += right;
      tally.given += given.length;
      tally.wanted += expected.length;
    }
  }
  return { exact: f1(exact), number: f1(number) };
}

const sameValue = (want, got) => want.value !== null && Math.abs(want.value - got.value) <= 1e-9 * Math.abs(want.value);

const f1 = ({ right, given, wanted }) => (given + wanted === 0 ? 1 : (2 * right) / (given + wanted));
