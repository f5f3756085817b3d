// Puts what went wrong into plain words: what happened, to which file, what to do.
import { systemCode, type BatchFault, type Fault } from '../batch/fault.js';
import type { MessageKey, Messages } from '../messages/index.js';
import { InputError } from '../read/input-error.js';
import { RuleError } from '../rulebook/rule-error.js';
import { OutputError } from '../write/output-error.js';
import { UsageError } from './usage-error.js';

/** Lines for standard error, and the exit status. */
export type FaultReport = { readonly lines: readonly string[]; readonly status: 1 | 2 };

const PROGRAM = 'report-extract';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** An error that is none of ours is a bug: one line that asks to report it, with the stack only under REPORT_EXTRACT_DEBUG. */
export function describeFault(
  error: unknown,
  say: Messages,
  env: Readonly<Record<string, string | undefined>>,
): FaultReport {
  if (error instanceof UsageError) {
    const hint = say('usage.hint', { command: error.command });
    return { lines: [`${PROGRAM}: ${say(error.key, error.values)}`, hint], status: 2 };
  }
  if (error instanceof InputError) {
    const name = error.path ?? say('standard_input');
    return { lines: [`${PROGRAM}: ${name}: ${inputReason(error, say)}`], status: 1 };
  }
  if (error instanceof OutputError) {
    const name = error.path ?? say('standard_output');
    return { lines: [`${PROGRAM}: ${name}: ${outputReason(error, say)}`], status: 1 };
  }
  if (error instanceof RuleError)
    return { lines: [`${PROGRAM}: ${say('rules.refused')}`, ...ruleFaults(error)], status: 1 };
  const refusal = systemRefusal(error);
  if (refusal !== null) return { lines: [`${PROGRAM}: ${say(refusal)}`], status: 1 };
  const message = error instanceof Error ? `${error.name}: ${error.message}`.replaceAll(/\s+/g, ' ') : String(error);
  const line = `${PROGRAM}: ${say('unexpected', { message })}`;
  const stack = env['REPORT_EXTRACT_DEBUG'] && error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return { lines: [line, ...stack], status: 1 };
}

/** What the system refuses to the program itself, whatever it is at. */
function systemRefusal(error: unknown): MessageKey | null {
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') return 'system.no_working_folder';
  return ['EMFILE', 'ENFILE'].includes(systemCode(error)) ? 'system.too_many_open_files' : null;
}

/** Why an input of many failed, without its name. */
export function reasonOf(failed: Fault, say: Messages): string {
  switch (failed.of) {
    case 'input':
      return inputReason(failed, say);
    case 'output':
      return [...(failed.path === null ? [] : [failed.path]), outputReason(failed, say)].join(': ');
    case 'batch':
      return batchReason(failed.fault, say);
  }
}

function batchReason(fault: BatchFault, say: Messages): string {
  switch (fault.code) {
    case 'unreadable_folder':
      return fault.system === 'EACCES' || fault.system === 'EPERM'
        ? say('batch.folder_no_permission')
        : say('batch.folder_unreadable', { system: fault.system });
    case 'line_too_long':
      return say('batch.line_too_long', { limit: fault.limit / BYTES_PER_MEGABYTE });
    case 'internal':
      return say('unexpected', { message: fault.message });
    case 'link_loop':
    case 'not_regular':
    case 'out_of_memory':
    case 'malformed_line':
    case 'malformed_record':
      return say(`batch.${fault.code}`);
  }
}

function inputReason({ fault }: Pick<InputError, 'fault'>, say: Messages): string {
  switch (fault.code) {
    case 'unsupported_format':
      return say('input.unsupported_format', { format: say(`format.${fault.format}`) });
    case 'encoding':
      return fault.looksLike === null
        ? say('input.encoding', { offset: fault.offset })
        : say('input.encoding_looks_like', { encoding: say(`encoding.${fault.looksLike}`) });
    case 'unreadable':
      return say('input.unreadable', { system: fault.system });
    case 'binary':
      return say('input.binary', { offset: fault.offset });
    case 'too_large':
    case 'too_large_unpacked':
      return say(`input.${fault.code}`, { limit: fault.limit / BYTES_PER_MEGABYTE });
    case 'too_deep':
    case 'too_many_entries':
    case 'too_many_pages':
    case 'too_slow':
      return say(`input.${fault.code}`, { limit: fault.limit });
    case 'damaged':
      return fault.part === null ? say('input.damaged') : say('input.damaged_part', { part: fault.part });
    case 'not_found':
    case 'is_folder':
    case 'no_permission':
    case 'empty':
    case 'encrypted':
    case 'no_text':
      return say(`input.${fault.code}`);
  }
}

function outputReason({ fault }: Pick<OutputError, 'fault'>, say: Messages): string {
  switch (fault.code) {
    case 'no_folder':
      return say('output.no_folder', { folder: fault.folder });
    case 'unwritable':
      return say('output.unwritable', { system: fault.system });
    case 'is_folder':
    case 'no_permission':
    case 'no_space':
      return say(`output.${fault.code}`);
  }
}

/** One line a fault, as `file:line: id: reason`; what is not known is left out. */
const ruleFaults = (error: RuleError): string[] =>
  error.faults.map(({ file, line, id, reason }) =>
    [line === null ? file : `${file}:${line}`, ...(id === null ? [] : [id]), reason].join(': '),
  );
