// Made by the build from src/write/page/client: what the two kinds of pages are styled and moved by.
import type { Assets } from '../write/page/page-frame.js';
declare const pages: { readonly report: Assets; readonly index: Assets };
export default pages;
