// Loaded before the command: tells on the fourth stream what the process took, all threads together: memory at its most
// in bytes, time on the processor in milliseconds.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ memory: maxRSS * 1024, time: (userCPUTime + systemCPUTime) / 1000 }));
});
