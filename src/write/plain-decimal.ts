// Numbers for programs that do not read exponents.
import { decimal, decimalString } from '../cn-numbers/index.js';

/** The shortest digits that give the number back, without exponent: 1e21 is 1000000000000000000000, 5e-7 is 0.0000005. */
export function plainDecimal(value: number): string {
  const written = String(value);
  const [, whole, fraction = '', power] = /^(-?[0-9]+)(?:\.([0-9]+))?e([+-][0-9]+)$/.exec(written) ?? [];
  if (whole === undefined) return written;
  return decimalString(decimal(BigInt(whole + fraction), Number(power) - fraction.length));
}
