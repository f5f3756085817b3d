// The character maps of Chinese PDF fonts that are not embedded, taken from pdfjs-dist with their licence.
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Simplified and traditional Chinese; those of Japanese and Korean stay behind. */
const CHINESE = /^(?:LICENSE|(?:Adobe-GB1|Adobe-CNS1|GB|UniGB|UniCNS|CNS|B5|ET|HK).*\.bcmap)$/;

export async function copyCMaps(out: URL): Promise<void> {
  const package_ = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const from = join(package_, 'cmaps');
  const names = (await readdir(from)).filter((name) => CHINESE.test(name));
  if (names.length < 2) throw new Error(`no CMaps in ${from}`);
  await mkdir(out, { recursive: true });
  await Promise.all(names.map((name) => copyFile(join(from, name), join(fileURLToPath(out), name))));
}
