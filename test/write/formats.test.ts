// The registry of formats: names, endings, and what every format keeps of the agreement.
import { describe, expect, it } from 'vitest';
import { formatNames, formatOfName, isFormatName, loadFormat } from '../../src/write/formats.js';

describe('formats', () => {
  it('are known by name', () => {
    expect(formatNames).toContain('json');
    expect(['json', 'table', 'xml', 'constructor'].map(isFormatName)).toEqual([true, true, false, false]);
  });

  it.each(formatNames)(
    '%s names its files by an ending that asks for it, or by one that asks for nothing',
    async (name) => {
      const { extension } = await loadFormat(name);
      expect(extension).toMatch(/^\.[a-z]+$/);
      expect([name, null]).toContain(formatOfName(`a${extension}`));
    },
  );

  it.each(formatNames)('%s can tell of a page what its index needs', async (name) => {
    const { index, headOf } = await loadFormat(name);
    expect(index === undefined || headOf !== undefined).toBe(true);
  });

  it.each([
    ['a.json', 'json'],
    ['A.JSON', 'json'],
    ['a.json.txt', null],
    ['json', null],
  ])('%s asks for %s', (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });
});
