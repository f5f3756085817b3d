// Where a worker thread begins: it opens rules and segmenter with its first task and keeps them.
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { convertFile, type FileResult, type FileTask } from './convert-file.js';
import { convertRecord, type RecordResult, type RecordTask } from './convert-record.js';
import { openExtraction, type Extraction } from './extraction.js';
import type { WorkerSettings } from './settings.js';

const settings = workerData as WorkerSettings;
let opened: Promise<Extraction> | undefined;

export type Task = FileTask | RecordTask;

export default async function work(task: Task): Promise<FileResult | RecordResult> {
  opened ??= openExtraction(settings);
  const extraction = await opened;
  const result =
    'line' in task ? await convertRecord(task, settings, extraction) : await convertReport(task, extraction);
  if (result.kind !== 'line') return result;
  // The bytes change hands and are not copied.
  return move({ [transferableSymbol]: [result.line.buffer], [valueSymbol]: result }) as unknown as RecordResult;
}

function convertReport(task: FileTask, extraction: Extraction): Promise<FileResult> {
  if (settings.reports === null) throw new Error('this run has no place for reports');
  return convertFile(task, settings.reports, settings, extraction);
}
