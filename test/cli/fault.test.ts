// What is told of an error that no room has a name for.
import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/cli/fault.js';
import { messagesFor } from '../../src/messages/index.js';

describe('describeFault', () => {
  it.each(['EMFILE', 'ENFILE'])('names the limit on open files for %s, and no fault of the program', async (code) => {
    const error = Object.assign(new Error(`${code}: too many open files`), { code, syscall: 'open' });
    const { lines, status } = describeFault(error, await messagesFor('zh'), {});
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^report-extract: 同时打开的文件超过了系统的上限。.*ulimit -n/)]);
  });

  it('asks to report anything else, with the stack line by line where it is asked for', async () => {
    const say = await messagesFor('en');
    expect(describeFault(new Error('odd'), say, {}).lines).toEqual([expect.stringContaining('internal error')]);
    const { lines } = describeFault(new Error('odd'), say, { REPORT_EXTRACT_DEBUG: '1' });
    expect(lines.slice(1)).toEqual(expect.arrayContaining([expect.stringMatching(/^ +at /)]));
  });
});
