import type { LocalResponse } from '../http.ts';

/** Our own pages stay with this server; evaluated scripts are allowed, which the framework's loader needs. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'self'",
  "object-src 'none'"
].join('; ');

/**
 * The policy where packages of others are shown: as SharePoint's, which lets them have pictures, fonts and services from
 * anywhere, and scripts from the origins that their manifests name.
 */
export const openPolicy = (origins: readonly string[]): string =>
  [
    "default-src 'self' https: data: blob:",
    ["script-src 'self' 'unsafe-eval'", ...origins].join(' '),
    "style-src 'self' 'unsafe-inline' https:",
    ["connect-src 'self' https: wss: http://localhost:* ws://localhost:* data: blob:"].join(' '),
    "frame-src 'self' https: blob:",
    "frame-ancestors 'self'",
    "base-uri 'self'",
    "object-src 'none'"
  ].join('; ');

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  woff: 'font/woff',
  woff2: 'font/woff2',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  html: 'text/plain; charset=utf-8'
};

const typeOf = (name: string) =>
  types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** For files whose address changes with their content. */
export const forever = 'public, max-age=31536000, immutable';
/** A file by its name and content; 404 when there is none. */
export const file = (name: string, body: Uint8Array | string | undefined, caching = forever): LocalResponse =>
  body === undefined
    ? sentence(404, 'There is no such file here.')
    : { status: 200, headers: { 'content-type': typeOf(name), 'cache-control': caching }, body };

/** A status with a sentence for whoever reads it. */
export const sentence = (status: number, text: string): LocalResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: text
});

/** A value that no browser keeps. */
export const json = (value: unknown): LocalResponse => file('x.json', JSON.stringify(value), 'no-store');

/** A page with its content security policy. */
export const page = (body: string, policy = contentSecurityPolicy): LocalResponse => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy
  },
  body
});
