// The reader of saved web pages: the report in it as text, with headings, list numbers and table rows marked.
import type { Diagnostic } from '../model/diagnostic.js';
import { decodeBytes } from './encoding.js';
import { articleLines } from './html/article.js';
import { declaredEncoding } from './html/charset.js';
import { mainContent } from './html/main-content.js';
import { findElement, parsePage } from './html/page.js';
import { renderLines } from './html/render.js';
import { SpanBudget } from './html/span-budget.js';
import { Words } from './html/words.js';
import { InputError } from './input-error.js';
import { emptyLine, joinLines } from './line.js';
import type { Reader } from './readers.js';

/** Pages of this size are no reports, and their trees take many times the memory. */
export const MAX_PAGE_BYTES = 20 * 1024 * 1024;

/** Throws InputError: empty, binary, encoding, too_large, too_deep, too_many_entries, no_text. */
export const readHtml: Reader = async (bytes, context) => {
  const { path } = context;
  if (bytes.length > MAX_PAGE_BYTES) throw new InputError(path, { code: 'too_large', limit: MAX_PAGE_BYTES });
  const decoded = await decodeBytes(bytes, context, declaredEncoding(bytes));
  const page = parsePage(decoded.text, path);
  const budget = new SpanBudget(path);
  const whole = page.children.flatMap((part) => renderLines(part, budget));
  if (whole.length === 0) throw new InputError(path, { code: 'no_text' });

  const body = findElement(page, 'body') ?? findElement(page, 'html');
  const title = titleOf(findElement(page, 'title'));
  const article = body === null ? whole : articleLines(whole, mainContent(body, whole), title);
  const { text, marks } = joinLines([...article, emptyLine], '\n');
  return {
    text,
    encoding: decoded.encoding,
    marks,
    diagnostics: decoded.diagnostics.map((one) => replaced(one, text)),
  };
};

function titleOf(element: ReturnType<typeof findElement>): string {
  const words = new Words();
  for (const child of element?.children ?? []) if ('data' in child) words.add(child.data);
  return words.take();
}

/** The first replacement character as it stands in the text, which is not where it stood in the page. */
function replaced(diagnostic: Diagnostic, text: string): Diagnostic {
  if (diagnostic.code !== 'replacement_character') return diagnostic;
  const at = text.indexOf('\ufffd');
  return { ...diagnostic, start: at < 0 ? null : at, end: at < 0 ? null : at + 1 };
}
