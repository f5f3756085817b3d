// How far another tool agrees with the quantities that the fixtures expect.

/** From the strictest to the mildest: what must agree with the expected quantity that starts at the same place. */
const MEASURES = {
  exact: (want, got) => want.end === got.end && want.unit === got.unit,
  anyUnitName: (want, got) => want.end === got.end && (want.unit === '') === (got.unit === ''),
  valueOnly: () => true,
};

/**
 * F1 over all reports, by measure. All ask for start and value; `exact` also for the end and the unit as written,
 * `anyUnitName` for the end and any unit ("Chinese yuan" will do for 元), `valueOnly` for nothing more.
 */
export function agreement(reports, recognize) {
  const right = { exact: 0, anyUnitName: 0, valueOnly: 0 };
  let given = 0;
  let wanted = 0;
  for (const { text, expected } of reports) {
    const found = recognize(text);
    given += found.length;
    wanted += expected.length;
    const at = new Map(found.map((one) => [one.start, one]));
    for (const want of expected) {
      const got = at.get(want.start);
      if (got === undefined || !sameValue(want, got)) continue;
      for (const [measure, agrees] of Object.entries(MEASURES)) if (agrees(want, got)) right[measure]++;
    }
  }
  const f1 = (count) => (given + wanted === 0 ? 1 : (2 * count) / (given + wanted));
  return { exact: f1(right.exact), anyUnitName: f1(right.anyUnitName), valueOnly: f1(right.valueOnly) };
}

const sameValue = (want, got) => want.value !== null && Math.abs(want.value - got.value) <= 1e-9 * Math.abs(want.value);
