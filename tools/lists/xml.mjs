import { createHash } from 'node:crypto';

const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => escaped[sign]);

/** An element: attributes that are undefined stay away, true and false are written as SharePoint spells them. */
export const element = (name, attributes = {}, children = []) => ({ name, attributes, children });

const opening = ({ name, attributes }) =>
  `<${name}${Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : escape(value)}"`)
    .join('')}`;

/** An element on one line, for what carries XML as a text. */
export const inlineOf = (node) => {
  if (node.children.length === 0) return `${opening(node)} />`;
  const inside = typeof node.children === 'string' ? escape(node.children) : node.children.map(inlineOf).join('');
  return `${opening(node)}>${inside}</${node.name}>`;
};

/** A whole document, an element a line, so that a reviewer can read a change of it. */
export const documentOf = (root) => {
  const lines = ['<?xml version="1.0" encoding="utf-8"?>', '<!-- Written by tools/lists.mjs from src/lists. -->'];
  const write = (node, indent) => {
    if (typeof node.children === 'string' || node.children.length === 0) lines.push(`${indent}${inlineOf(node)}`);
    else {
      lines.push(`${indent}${opening(node)}>`);
      for (const child of node.children) write(child, `${indent}  `);
      lines.push(`${indent}</${node.name}>`);
    }
  };
  write(root, '');
  return `${lines.join('\n')}\n`;
};

/** A GUID that follows from what it names, so that it is the same in every package ever built. */
export const guidOf = (what) => {
  const hash = createHash('sha1').update(`digital-ambassadors/${what}`).digest();
  // The marks of a name-based UUID (RFC 9562, version 5), so that nobody takes it for a random one.
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
};
