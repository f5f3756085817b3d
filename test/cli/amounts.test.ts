// How explain writes a quantity that has bounds instead of one value.
import { expect, it } from 'vitest';
import { amountOf } from '../../src/cli/quantity-lines.js';
import { extract } from '../../src/index.js';
import { messagesFor } from '../../src/messages/index.js';

it.each([
  ['258.12万元', '2581200 元', '2581200 元'],
  ['3至5名', '3 到 5 名', '3 to 5 名'],
  ['数十万次', '200000 到 990000 次', '200000 to 990000 次'],
])('%s is written as %s', async (written, chinese, english) => {
  const quantity = extract(`全年完成${written}。`).quantities[0]!;
  expect(amountOf(quantity, await messagesFor('zh'))).toBe(chinese);
  expect(amountOf(quantity, await messagesFor('en'))).toBe(english);
});

it('a masked number has no definite value, and a number without a unit says so', async () => {
  const [masked] = extract('全年帮扶*户。').quantities;
  expect(amountOf(masked!, await messagesFor('en'))).toBe('no definite value 户');
  const say = await messagesFor('en');
  const bounds = { ...masked!, min: 3, max: null };
  expect(amountOf(bounds, say)).toBe('at least 3 户');
  expect(amountOf({ ...bounds, min: null, max: 9, unit: '' }, say)).toBe(`at most 9 ${say('explain.no_unit')}`);
});
