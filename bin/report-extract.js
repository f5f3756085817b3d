#!/usr/bin/env node
// The command as the shell finds it; everything is in src/cli.
import { setFlagsFromString } from 'node:v8';

// Many small functions run over short texts: with V8's own limits, compiling them into one another takes longer than running them.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=60');

// What reads PDF files calls this; without it, it would find no text and say nothing.
if (process.getBuiltinModule === undefined) {
  process.stderr.write(
    `report-extract: 需要 Node.js 20.16、22.3 或更高版本，现在是 ${process.version}。\n` +
      `report-extract: Node.js 20.16, 22.3 or later is needed; this is ${process.version}.\n`,
  );
  process.exit(1);
}

try {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2), process);
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(
    `report-extract: 程序还没有安装完整，请先运行 npm ci 或 npm run build。\n` +
      `report-extract: the program is not built yet. Run npm ci or npm run build first.\n`,
  );
  process.exitCode = 1;
}
