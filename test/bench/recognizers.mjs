// Microsoft Recognizers-Text as its users would call it on a report: one line at a time, since its time grows faster than the line.
import recognizers from '@microsoft/recognizers-text-suite';

const {
  Culture,
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
  recognizeTemperature,
} = recognizers;

/** What finds amounts, numbers with unit first: where two spans are equal the earlier wins. Dates are left out, in its favour. */
const MODELS = [
  recognizeCurrency,
  recognizeDimension,
  recognizeTemperature,
  recognizeAge,
  recognizePercentage,
  recognizeNumber,
];

/**
 * What all models find in a text, longest first where they overlap: { start, end, value, unit }, half-open.
 * `unit` is the name that it gives (Chinese yuan), % for percentages, "" for bare numbers.
 */
export function recognize(text) {
  const found = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const matches = MODELS.flatMap((model) => model(line, Culture.Chinese)).map((match) => reading(match, offset));
    found.push(...withoutOverlaps(matches));
    offset += line.length + 1;
  }
  return found;
}

function reading({ start, end, resolution }, offset) {
  const unit = resolution?.unit;
  const value = resolution?.value ?? '';
  const percent = value.endsWith('%');
  return {
    start: offset + start,
    end: offset + end + 1,
    value: value === '' ? null : Number(percent ? value.slice(0, -1) : value),
    unit: percent ? '%' : (unit ?? ''),
  };
}

function withoutOverlaps(matches) {
  const kept = [];
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => match.end <= start || end <= match.start)) kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
