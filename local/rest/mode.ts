/** The shape an answer takes: OData 3 with or without metadata or verbose, or OData 4. */
export interface Mode {
  readonly version: 3 | 4;
  readonly metadata: 'none' | 'minimal' | 'verbose';
}

/** What an Accept header asks for; undefined: nothing that JSON could answer. */
export const modeOf = (headers: Readonly<Record<string, string>>): Mode | undefined => {
  const version = /^\s*4(?:\.|\s|$)/.test(headers['odata-version'] ?? '') ? 4 : 3;
  const accept = (headers['accept'] ?? '').toLowerCase();
  const json = accept.split(',').find((type) => /^\s*(?:application\/json|text\/json)\b/.test(type));
  if (json === undefined) return undefined;
  const asked = /odata(?:\.metadata)?\s*=\s*"?(\w+)/.exec(json)?.[1];
  if (asked === 'verbose') return { version: 3, metadata: 'verbose' };
  return { version, metadata: asked === 'nometadata' || asked === 'none' ? 'none' : 'minimal' };
};

/** The Content-Type of an answer. */
export const contentTypeOf = (mode: Mode): string => {
  const names = { none: 'nometadata', minimal: 'minimalmetadata', verbose: 'verbose' } as const;
  return mode.version === 4
    ? `application/json;odata.metadata=${mode.metadata === 'none' ? 'none' : 'minimal'};odata.streaming=true;charset=utf-8`
    : `application/json;odata=${names[mode.metadata]};streaming=true;charset=utf-8`;
};
