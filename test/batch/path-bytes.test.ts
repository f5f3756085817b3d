// Paths are bytes inside and text for people.
import { describe, expect, it } from 'vitest';
import { bufferOf, commonFolder, joinPath, pathOfBuffer, pathOfText, textOfPath } from '../../src/batch/path-bytes.js';
import { outputName } from '../../src/batch/output-tree.js';

describe('textOfPath', () => {
  it.each([
    [Buffer.from('年度/总结.txt'), '年度/总结.txt'],
    [Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]), '报告'],
    [Buffer.from([0x61, 0xff, 0x62]), 'a\\xffb'],
  ])('%j', (bytes, text) => {
    const path = pathOfBuffer(bytes);
    expect(textOfPath(path)).toBe(text);
    expect(bufferOf(path)).toEqual(bytes);
  });
});

describe('joinPath', () => {
  it('leaves .. alone, which means another folder after a link', () => {
    expect(joinPath(pathOfText('link/..'), 'a')).toBe('link/../a');
    expect(joinPath(pathOfText('.'), 'a')).toBe('a');
    expect(joinPath(pathOfText('/'), 'a')).toBe('/a');
  });
});

describe('commonFolder', () => {
  it.each([
    [['/a/b'], '/a/b'],
    [['/a/b', '/a/c'], '/a'],
    [['/a/b', '/a/bc'], '/a'],
    [['/a', '/b'], '/'],
    [['/a/b', '/a'], '/a'],
  ])('%j', (folders, common) => {
    expect(commonFolder(folders.map(pathOfText))).toBe(common);
  });
});

describe('outputName', () => {
  const out = (name: string) => joinPath(pathOfText('out'), outputName(pathOfText(name), '.json'));

  it('mirrors the input and keeps formats apart', () => {
    expect(out('a/b.docx')).toBe('out/a/b.docx.json');
    expect(out('a/b.pdf')).toBe('out/a/b.pdf.json');
  });

  it.each(['../a', 'a/../../b', '', '/etc/a', 'a//b', '.'])('refuses %j, which leads elsewhere', (name) => {
    expect(() => out(name)).toThrow('not a name below');
  });

  it('keeps names of the greatest length within what file systems allow, and apart', () => {
    const [one, other] = ['甲', '乙'].map((end) => out(`${'报'.repeat(83)}${end}.txt`));
    expect(one).not.toBe(other);
    for (const path of [one!, other!]) {
      expect(path.length - 'out/'.length).toBeLessThanOrEqual(255);
      expect(Buffer.from(textOfPath(path))).toEqual(bufferOf(path));
    }
  });
});
