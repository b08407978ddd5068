const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  xml: 'text/xml'
};

/** The type that a file's name says. */
export const fileTypeOf = (name: string): string =>
  types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** A name that SharePoint takes for a file; it refuses these characters, and blanks or dots at the ends. */
export const isFileName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 255 &&
  !/["*:<>?/\\|\u0000-\u001f]/.test(name) &&
  !/^[\s]|[\s.]$/.test(name) &&
  name !== '..';

/** Headers of a file's content: nothing in it may run here, and pages that could are saved rather than shown. */
export const contentHeaders = (name: string): Readonly<Record<string, string>> => ({
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  ...(/\.(?:html?|js|svg|xml)$/i.test(name)
    ? { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }
    : {})
});
