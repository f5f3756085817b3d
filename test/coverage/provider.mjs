// Coverage of the sources by tests inside vitest and by the commands that tests start, which run dist: both in one report.
import { readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mergeProcessCovs } from '@bcoe/v8-coverage';
import v8 from '@vitest/coverage-v8';
import { V8CoverageProvider } from '@vitest/coverage-v8/dist/provider.js';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
/** The compiler's output once more, with maps. */
const maps = new URL('coverage/maps/', root);
/** Where Node writes what the commands ran; the setup of the tests says so. */
const commands = new URL('coverage/commands/', root);

/** Two compilers map to the sources, and a statement that they place a column apart counts twice; lines count once. */
class Provider extends V8CoverageProvider {
  async clean(wanted) {
    await super.clean(wanted);
    await rm(commands, { recursive: true, force: true });
  }

  async generateCoverage(context) {
    const map = await super.generateCoverage(context);
    for (const { url, functions } of await commandCoverage()) {
      const sources = await sourcesOf(url);
      const found = await this.remapCoverage(url, 0, sources, functions);
      map.merge(Object.fromEntries(Object.entries(found).filter(([file]) => this.isIncluded(file))));
    }
    return map;
  }
}

/** What all commands ran of dist; generated modules have no source. */
async function commandCoverage() {
  const names = await readdir(commands).catch(() => []);
  let merged = { result: [] };
  for (const name of names) {
    // A command that was killed while it wrote leaves half a file.
    const { result } = await readFile(new URL(name, commands), 'utf8')
      .then(JSON.parse)
      .catch(() => merged);
    const ours = result.filter(({ url }) => url.startsWith(dist.href) && !url.includes('/generated/'));
    merged = mergeProcessCovs([merged, { result: ours }]);
  }
  return merged.result;
}

async function sourcesOf(url) {
  const compiled = new URL(url.slice(dist.href.length), maps);
  const map = JSON.parse(await readFile(`${fileURLToPath(compiled)}.map`, 'utf8'));
  const sources = map.sources.map((source) => new URL(source, compiled).href);
  return { code: await readFile(new URL(url), 'utf8'), map: { ...map, sources } };
}

export default { ...v8, getProvider: () => new Provider() };
