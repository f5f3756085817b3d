// Patterns of rules that are meant to hang the program: refused, or run in time that grows with the text and no faster.
import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.js';
import { nativeEngine } from '../../src/rulebook/pattern.js';
import { MAX_PATTERN_LENGTH, MAX_PATTERN_STEPS, re2Engine } from '../../src/rulebook/re2-engine.js';
import { expectLinear } from '../linear-time.js';
import { faultsOf, rules } from './rule-folders.js';

const pattern = (source: string) =>
  `exclusions:
  - id: exclusion/own
    reason: name
    pattern: '${source}'
    examples: [{ text: 第3号楼, gives: { passed: 第3号 } }]
    counterexamples: [跨越3号]
`;

describe('a pattern', () => {
  it.each(['((a+)+)+$', '(?:(?:[0-9]|[0-9]){1,30}){1,30}[zq]', '[0-9](?:[^y]*[zq])?', '(?:[0-9]+)*[xz]'])(
    '%s takes time that grows with the text and no faster',
    (source) =>
      expectLinear([1000, 4000], (count) => '走访3528户困难aaaaa家庭，'.repeat(count), re2Engine(source).findAll),
  );

  it.each([
    ['bounded repeats within bounded repeats', '((x{1000}){1000}){1000}', 'invalid repeat count'],
    ['more steps than are good', '[0-9]{1,1000}[a-z]{1,1000}', `more than ${MAX_PATTERN_STEPS} steps`],
    ['alternatives without end', Array.from({ length: 50_000 }, (_, n) => `字${n}`).join('|'), 'longer than'],
    ['groups within groups', `${'('.repeat(50_000)}a${')'.repeat(50_000)}`, `longer than ${MAX_PATTERN_LENGTH}`],
    ['a look ahead, which is no RE2', '(?=a)+b', 'invalid perl operator|invalid or unsupported'],
    ['a reference back, which is no RE2', '(a)\\1', 'invalid escape sequence'],
  ])('is refused: %s', async (_, source, reason) => {
    expect(await faultsOf(rules(pattern(source)))).toMatch(new RegExp(reason));
  });

  it('of groups within groups as deep as they may be is read', async () => {
    const { entries } = await loadRulebook([rules(pattern(`${'('.repeat(900)}a${')'.repeat(900)}`))]);
    expect(entries.map(({ row: { id } }) => id)).toContain('exclusion/own');
  });

  it('of a marker as long as it may be is read beside the built-in ones', async () => {
    const words = Array.from({ length: 350 }, (_, n) => `第${n}号`)
      .join('|')
      .slice(0, 1900);
    const marker = `markers:
  - id: marker/own
    numbering: own
    role: item
    pattern: '^(?:${words.slice(0, words.lastIndexOf('|'))})'
    examples: [{ text: 第3号 做好登记工作。, gives: { markers: [第3号] } }]
    counterexamples: [第三号 做好登记工作。]
`;
    const { entries } = await loadRulebook([rules(marker)]);
    expect(entries.map(({ row: { id } }) => id)).toContain('marker/own');
  });

  it('finds in a long text what it finds in a short one, with the signs around it', () => {
    const text = '第12号楼，共３户。a1 b22 c333\n'.repeat(200);
    for (const source of [
      '[0-9]+',
      '(?:^|[^0-9])([0-9]{1,3})[^0-9]',
      '^第',
      '户。a1$',
      'c333\\n第?',
      '.{1,40}',
      '^',
      'x*',
    ])
      expect(re2Engine(source).findAll(text), source).toEqual(nativeEngine(source).findAll(text));
  });
});
