#!/usr/bin/env node
// npm run bench [-- FOLDER] [--check] [--only NAME,...]: the speed of the built program as ratios, each measured against something in the same run.
// FOLDER holds *.txt reports (default: fixtures). With --check a missed target gives status 1. Names are those of the list at the end.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtinRulebook, createExtractor, extract, segmenterOf, textDocument, validateReport } from 'report-extract';
import { agreement } from './agreement.mjs';
import { peakOf, speedOfTwo, withFolder, writeCorpus } from './batch.mjs';
import { compare, median, processorTime, wallTime } from './measure.mjs';
import { recognize } from './recognizers.mjs';
import { timeStages } from './stages.mjs';
import { tagLines } from './tagging.mjs';
import { readReports, repeatTo, wholeTo } from './texts.mjs';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const MEGABYTE = 1_000_000;
const SAMPLE_BYTES = 18_000;
const REPEATS_OF_SAMPLE = 40;
const WARM_ROUNDS = 15;
const LONG_REPORT_BYTES = 20_000;
/** So many that the start of a second worker, its dictionary and its first slow runs do not decide. */
const FILES_FOR_WORKERS = 600;

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' }, only: { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? root('fixtures');
const reports = readReports(folder);
if (reports.length === 0) throw new Error(`no *.txt in ${folder}`);

let missed = 0;

/**
 * One line of the table; a figure without a target has neither `most` nor `least`.
 * @param {string} title
 * @param {number} figure
 * @param {{ most?: number, least?: number, digits?: number, unit?: string }} [form]
 */
function row(title, figure, { most, least, digits = 2, unit = '' } = {}) {
  const met = (most === undefined || figure <= most) && (least === undefined || figure >= least);
  if (!met) missed++;
  const target = most !== undefined ? `<= ${most}` : least !== undefined ? `>= ${least}` : '';
  const shown = figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  console.log(
    `${title.padEnd(62)}${`${shown}${unit}`.padStart(13)}  ${target.padEnd(8)}${met ? '' : 'missed'}`.trimEnd(),
  );
}

function speed(text) {
  const ours = () => {
    for (let i = 0; i < REPEATS_OF_SAMPLE; i++) extract(text);
  };
  const theirs = () => recognize(text);
  ours();
  recognize(text.slice(0, text.length / 4));
  const { ratio, first, second } = compare(3, processorTime, theirs, ours);
  row('report-extract, characters a second', (text.length * REPEATS_OF_SAMPLE * 1000) / second, { digits: 0 });
  row('Recognizers-Text, characters a second', (text.length * 1000) / first, { digits: 0 });
  row('report-extract : Recognizers-Text, speed', ratio * REPEATS_OF_SAMPLE, { least: 100, digits: 0, unit: ' x' });
}

function tagging() {
  const texts = wholeTo(reports, MEGABYTE);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const extractor = createExtractor({ rules: builtinRulebook(), segmenter: segmenterOf('jieba') });
  const ours = () => texts.forEach((text) => extractor(textDocument(text)));
  const theirs = () => texts.forEach((text) => tagLines(text));
  // A run over a folder is long: what V8 spends on the first megabytes is not what decides.
  for (let i = 0; i < WARM_ROUNDS; i++) ours();
  theirs();
  const { ratio, first, second } = compare(15, processorTime, ours, theirs);
  row('report-extract, characters a second, reports of 1 MB in all', (length * 1000) / first, { digits: 0 });
  row('jieba tagging every word, characters a second', (length * 1000) / second, { digits: 0 });
  row('report-extract : jieba tagging the same text, time', ratio, { most: 1.5 });
}

function stages() {
  const times = timeStages(repeatTo(reports, MEGABYTE));
  const all = Object.values(times).reduce((sum, time) => sum + time, 0) - times.words;
  for (const [name, time] of Object.entries(times))
    row(`share of the time of extraction: ${name === 'words' ? 'words, a part of indicators' : name}`, time / all);
}

function growth() {
  const small = repeatTo(reports, MEGABYTE);
  const large = Array.from({ length: 10 }, () => small).join('\n');
  extract(small);
  const { ratio } = compare(
    3,
    processorTime,
    () => extract(large),
    () => extract(small),
  );
  row('10 MB : 1 MB, time', ratio, { most: 11, digits: 1, unit: ' x' });
}

function validation() {
  const text = repeatTo(reports, MEGABYTE);
  const shares = Array.from({ length: 5 }, () => {
    let report;
    const extracting = processorTime(() => (report = extract(text)));
    const validating = processorTime(() => validateReport(report));
    const writing = processorTime(() => JSON.stringify(report));
    return validating / (extracting + validating + writing);
  });
  row('validation, share of extract + validate + write', median(shares), { most: 0.1, digits: 3 });
}

function start() {
  const run = (...args) => spawnSync(process.execPath, args, { stdio: 'ignore' });
  const { ratio } = compare(
    10,
    wallTime,
    () => run(root('bin/report-extract.js'), reports[0].path),
    () => run('-e', '0'),
  );
  row('command on one report : node -e 0, time', ratio, { most: 5, digits: 1, unit: ' x' });
}

function workers() {
  const texts = [repeatTo(reports, LONG_REPORT_BYTES)];
  const ratio = withFolder((folder) => speedOfTwo(writeCorpus(folder, texts, FILES_FOR_WORKERS)));
  row(`two workers : one, speed on ${FILES_FOR_WORKERS} files of 20 kB`, ratio, { least: 1.7, unit: ' x' });
}

function memory() {
  const texts = reports.map(({ text }) => text);
  const [few, many] = [200, 5000].map((count) => withFolder((folder) => peakOf(writeCorpus(folder, texts, count))));
  row('peak memory of 200 files, two workers', few, { digits: 0, unit: ' MB' });
  row('peak memory of 5,000 files, two workers', many, { digits: 0, unit: ' MB' });
  row('5,000 files : 200 files, peak memory', many / few, { most: 1.5, unit: ' x' });
}

function quality() {
  const expecting = reports.filter(({ expected }) => expected !== null);
  if (expecting.length === 0) return;
  const count = expecting.reduce((sum, { expected }) => sum + expected.length, 0);
  const { exact, anyUnitName, valueOnly } = agreement(expecting, recognize);
  row(`Recognizers-Text, F1 of span, value, unit on ${count} quantities`, exact);
  row('  the same with any name for the unit', anyUnitName);
  row('  the same with start and value only', valueOnly);
}

console.log(`${reports.length} reports in ${folder}; Node ${process.versions.node}`);
console.log('Recognizers-Text JS 1.3.1: number, percentage and all number-with-unit models of zh-cn, line by line');
console.log('processor time; wall time for the start of the command\n');
console.log(`${'figure'.padEnd(62)}${'measured'.padStart(13)}  target`);
const sample = () => speed(repeatTo(reports, SAMPLE_BYTES));
const parts = { start, tagging, stages, validation, growth, workers, memory, speed: sample, quality };
const chosen = values.only?.split(',') ?? Object.keys(parts);
for (const name of chosen) {
  if (!Object.hasOwn(parts, name)) throw new Error(`no part ${name} among ${Object.keys(parts).join(', ')}`);
  parts[name]();
}
if (missed > 0) console.log(`\n${missed} missed`);
if (values.check === true && missed > 0) process.exitCode = 1;
