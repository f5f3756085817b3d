// The check of a report that library users call on reports of their own.
import { describe, expect, it } from 'vitest';
import { extract, validateReport, type Report } from '../../src/index.js';

const report = extract('全年服务企业3528家。');
const withQuantity = (change: object): Report => ({ ...report, quantities: [{ ...report.quantities[0]!, ...change }] });

describe('validateReport', () => {
  it('finds nothing in what extract gives', () => {
    expect(validateReport(report)).toEqual([]);
  });

  it.each([
    ['no report at all', null, '/ must be object'],
    ['a key that is missing', { ...report, meta: undefined }, "/ must have required property 'meta'"],
    ['a unit that is a number', withQuantity({ unit: 3 }), '/quantities/0/unit must be string'],
    [
      'a dimension that is none',
      withQuantity({ dimension: 'weather' }),
      '/quantities/0/dimension must be equal to one',
    ],
  ])('tells where and what for %s', (_, wrong, fault) => {
    expect(validateReport(wrong).join('\n')).toContain(fault);
  });
});
