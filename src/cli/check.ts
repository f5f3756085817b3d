// The command `rules --check`: whether the rules of a folder are sound and do what their examples say.
import { BUILT_IN } from '../rulebook/entries.js';
import { readRules } from './input.js';
import { print, type Context } from './io.js';

/** Runs the examples of every row of the overlays, with them in force. Status 1 when one fails. Throws RuleError. */
export async function runCheck({ io, say }: Context, others: readonly string[], folder: string): Promise<number> {
  const rulebook = await readRules([...others, folder]);
  const ids = new Set(rulebook.entries.filter(({ origin }) => origin !== BUILT_IN).map(({ row }) => row.id));
  const { checkExamples } = await import('../rule-examples.js');
  const { failures, examples, counterexamples } = checkExamples(rulebook, ids);
  const summary = { rows: ids.size, examples, counterexamples, failures: failures.length };
  const lines = [
    ...failures.map((failure) => say('rules.failure', failure)),
    failures.length === 0 ? say('rules.checked', summary) : say('rules.check_failed', summary),
  ];
  await print(io, lines.map((line) => `${line}\n`).join(''));
  return failures.length === 0 ? 0 : 1;
}
