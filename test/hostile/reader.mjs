// Run by read-within.ts as a process of its own: reads each file that is named and says what came of it and what it took.
import { InputError, readDocument } from '../../dist/index.js';

for (const path of process.argv.slice(2)) {
  const { user, system } = process.cpuUsage();
  const answer = await readDocument({ path }).then(
    ({ text }) => text,
    (error) => {
      if (error instanceof InputError) return error.fault.code;
      throw error;
    },
  );
  const spent = process.cpuUsage({ user, system });
  const seconds = (spent.user + spent.system) / 1_000_000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  // A long text is told by its ends.
  const told = answer.length > 400 ? `${answer.slice(0, 200)}…${answer.slice(-199)}` : answer;
  console.log(JSON.stringify({ answer: told, seconds, megabytes }));
}
