// The measure of the tests on time: work in proportion passes, a square does not.
import { expect, test } from 'vitest';
import { expectLinear } from './linear-time.js';

/** Some 20 ns a round. */
function rounds(count: number): number {
  let sum = 0;
  for (let round = 0; round < count; round += 1) sum += Math.sqrt(round) % 7;
  return sum;
}

test('time in proportion holds, whatever slowed the first turn', async () => {
  let turns = 0;
  const sizes = [2_000_000, 8_000_000] as const;
  await expectLinear(
    sizes,
    (size) => size,
    (size) => rounds((turns += 1) === 2 ? size * 8 : size),
  );
  expect(turns).toBeGreaterThan(2);
});

test('a square is found', async () => {
  const square = expectLinear(
    [1_000, 5_000],
    (size) => size,
    (size) => rounds(size * size),
  );
  await expect(square).rejects.toThrow('ms for 5000');
});
