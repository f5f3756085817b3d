// The character maps of Chinese PDF fonts that are not embedded, taken from pdfjs-dist with their licence.
import { copyMatching, folderOf } from './copies.js';

/** Simplified and traditional Chinese; those of Japanese and Korean stay behind. */
const CHINESE = /^(?:Adobe-GB1|Adobe-CNS1|GB|UniGB|UniCNS|CNS|B5|ET|HK).*\.bcmap$/;

export async function copyCMaps(out: URL): Promise<void> {
  const from = folderOf('pdfjs-dist', 'cmaps');
  await copyMatching(from, CHINESE, out);
  await copyMatching(from, /^LICENSE$/, out);
}
