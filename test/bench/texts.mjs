// The texts that the benchmark runs on: the reports of a folder, and as much of them as a measurement needs.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every *.txt below a folder, in the order of the paths, each with its expected.json where one stands beside it. */
export function readReports(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const beside = join(path, '..', 'expected.json');
      const expected = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')).quantities : null;
      return { path, text: readFileSync(path, 'utf8').replace(/^\ufeff/, ''), expected };
    });
}

/** The reports over and over, up to a size in bytes of UTF-8, cut at a line. */
export function repeatTo(reports, bytes) {
  const lines = reports.flatMap(({ text }) => text.split(/\r?\n/)).filter((line) => line.trim() !== '');
  const kept = [];
  for (let size = 0, at = 0; size < bytes; at++) {
    const line = lines[at % lines.length];
    kept.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return kept.join('\n');
}

/** The reports over and over, each whole, until their UTF-8 comes to a size in bytes. */
export function wholeTo(reports, bytes) {
  const texts = [];
  for (let size = 0, at = 0; size < bytes; at++) {
    const { text } = reports[at % reports.length];
    texts.push(text);
    size += Buffer.byteLength(text);
  }
  return texts;
}
