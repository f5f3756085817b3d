// The built-in rules, compiled from what the build made of rules/*.yaml. Free of Node.
import rules from '#generated/rules.js';
import type { Rulebook } from './compile.js';
import { compile } from './compile.js';

let compiled: Rulebook | undefined;

/** The same object on every call. */
export function builtinRulebook(): Rulebook {
  compiled ??= compile(rules.entries, rules.hash);
  return compiled;
}
