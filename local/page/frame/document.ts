import { markup, type Markup } from './markup.ts';
import type { Visit } from './visit.ts';

/** What a page of the frame consists of. */
export interface Parts {
  readonly visit: Visit;
  readonly title: string;
  /** Class of the body: which kind of page this is. */
  readonly kind: string;
  readonly body: Markup;
  /** Folder of our own scripts. */
  readonly client: string;
  /** Addresses of further scripts, in their order; all wait for the document. */
  readonly scripts: readonly string[];
}

/** A whole page. There is no script in it, as SharePoint's content security policy asks. */
export const documentOf = ({ visit, title, kind, body, client, scripts }: Parts): string =>
  '<!doctype html>\n' +
  markup`<html lang="${visit.language}" dir="ltr" data-theme="${visit.theme}" data-host="${visit.host}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${client}page.css">
<script src="${client}early.js"></script>
${scripts.map((address) => markup`<script src="${address}" defer></script>\n`)}</head>
<body class="${kind}">
${body}
</body>
</html>
`.text;
