// Runs npm as a user's shell would, with nothing of the npm that may be running the tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$/i.test(name)));

/** Standard output. Throws with the whole output of npm when it fails. */
export function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Why packages cannot be installed here, or null. */
export function unreachable(): string | null {
  try {
    execFileSync('npm', ['ping', '--fetch-retries=0', '--fetch-timeout=20000'], { env, stdio: 'pipe' });
    return null;
  } catch {
    return 'the npm registry is not reachable';
  }
}
