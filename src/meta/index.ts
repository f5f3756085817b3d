// The room's door: an outline to title, reporting body, period and dates.
import type { Meta } from '../model/meta.js';
import type { Outline } from '../outline/index.js';
import { fold } from '../rulebook/fold.js';
import type { Rulebook } from '../rulebook/compile.js';
import { gatherEvidence } from './evidence.js';
import { readOrganization } from './organization.js';
import { readPeriod } from './period.js';
import { readDate, readPublished } from './publication.js';

/** What the text does not say is null. */
export function readMeta(text: string, folded: string, outline: Outline, rules: Rulebook): Meta {
  const looksBack = ({ title }: { readonly title: string }): boolean =>
    rules.cues.review.some(({ pattern }) => pattern.findAll(title).length > 0);
  const evidence = gatherEvidence(outline, text.length, looksBack);
  const delivered = readDate('delivered', folded, evidence, rules);
  const spoken =
    delivered !== null ||
    rules.cues.spoken.some(({ pattern }) => pattern.findAll(fold(outline.title?.text ?? '')).length > 0);
  const { period, kind } = readPeriod(text, folded, evidence, spoken, rules);
  return {
    title: outline.title?.text ?? null,
    titleSpan: outline.title?.place ?? null,
    organization: readOrganization(text, folded, evidence, rules),
    period,
    published: readPublished(text, folded, evidence, delivered !== null, rules),
    delivered,
    kind,
  };
}
