import { createHash } from 'node:crypto';

const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => escaped[sign]);

/** An element: attributes that are undefined stay away, true and false are written as SharePoint spells them. */
export const element = (name, attributes = {}, children = []) => ({ name, attributes, children });

/** A whole document, an element a line, so that a reviewer can read a change of it. */
export const documentOf = (root) => {
  const lines = ['<?xml version="1.0" encoding="utf-8"?>', '<!-- Written by tools/lists.mjs from src/lists. -->'];
  const write = ({ name, attributes, children }, indent) => {
    const written = Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ` ${key}="${typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : escape(value)}"`)
      .join('');
    if (typeof children === 'string') lines.push(`${indent}<${name}${written}>${escape(children)}</${name}>`);
    else if (children.length === 0) lines.push(`${indent}<${name}${written} />`);
    else {
      lines.push(`${indent}<${name}${written}>`);
      for (const child of children) write(child, `${indent}  `);
      lines.push(`${indent}</${name}>`);
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
