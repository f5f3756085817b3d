// What a page says of its own encoding, before it is decoded.
import { encodingOf, type EncodingName } from '../encoding-name.js';

/** Where browsers look for it. */
const HEAD_BYTES = 4096;

/**
 * The charset of `<meta charset>`, `<meta http-equiv>` or an XML declaration, null for none and for one that is not read.
 * Half of all pages that say gb2312 are gbk: both go by gb18030.
 */
export function declaredEncoding(bytes: Uint8Array): EncodingName | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)).replaceAll(/<!--[^]*?-->/g, '');
  const label =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^[^<]*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  const declared = label === undefined ? null : encodingOf(label);
  // Where this could be read byte by byte, the page is in no UTF-16.
  return declared?.startsWith('utf-16') === true ? null : declared;
}
