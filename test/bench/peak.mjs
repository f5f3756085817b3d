// Loaded before the command: tells on the fourth stream how much memory the process took at its most, in bytes.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
