// Under coverage, before each test file: Node hands this on to every process that a test starts, whatever its environment.
import { fileURLToPath } from 'node:url';

process.env['NODE_V8_COVERAGE'] = fileURLToPath(new URL('../../coverage/commands', import.meta.url));
