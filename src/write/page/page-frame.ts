// What every page is made of: one file that asks nobody for anything, with a policy that holds it to that.
import { escaped } from './escape.js';

/** A style and a script, and the policy that allows these two by their hashes and nothing else. */
export type Assets = { readonly style: string; readonly script: string; readonly policy: string };

type Parts = {
  readonly language: string;
  readonly title: string;
  /** Elements that stand early in the file. */
  readonly head: string;
  readonly assets: Assets;
};

/** Up to the inside of the body. The empty icon keeps browsers from asking a server for one. */
export const pageStart = ({ language, title, head, assets }: Parts): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(assets.policy)}">
${head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${assets.style}</style>
</head>
<body>
`;

export const pageEnd = ({ script }: Assets): string => `<script>${script}</script>
</body>
</html>
`;
