// What a report says cannot become markup, and cannot turn the line around.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataElement, escaped, shown } from '../../../src/write/page/escape.js';

describe('shown', () => {
  it.each([
    ['年\t月\n日', '年\t月\n日'],
    ['a\r\nb', 'a \nb'],
    ['\0\x07\x1b[31m', '␀␇␛[31m'],
    ['\x7f\x85\x9b', '␡\ufffd\ufffd'],
    ['12\u202e34\u2066', '12\ufffd34\ufffd'],
    ['\u200e\u200f\u061c', '\ufffd\ufffd\ufffd'],
    ['𠮷\ud800', '𠮷\ufffd'],
    ['a\u2028b', 'a b'],
    ['零宽\u200b字', '零宽\u200b字'],
  ])('%j is %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps the length, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => shown(text).length === text.length));
  });
});

it('escaped leaves no sign of markup', () => {
  expect(escaped(`<b a="1" c='2'>&amp;`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;');
});

it('dataElement cannot be ended by its data', () => {
  const value = { title: '</script><script>alert(1)</script><!--', line: '\u2028' };
  const html = dataElement('x', value);
  expect(html.match(/<\/script|<!--/gi)).toEqual(['</script']);
  expect(JSON.parse(html.slice(html.indexOf('>') + 1, html.lastIndexOf('<')))).toEqual(value);
});
