import { posix } from 'node:path';
import { PackageError } from './packageError.ts';
import { parseXml, XmlError, type XmlElement } from '../xml/xml.ts';

/** The name that a relation gives; throws PackageError for escapes that are none. */
const addressOf = (target: string, relations: string): string => {
  try {
    return decodeURI(target);
  } catch {
    throw new PackageError(
      `The package’s file "${relations}" names "${target}", which is no address. Build the package again.`
    );
  }
};

/** The parts of an open package by name, and the relations between them. */
export class Parts {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #byLowerName: ReadonlyMap<string, string>;

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
    this.#byLowerName = new Map([...files.keys()].map((name) => [name.toLowerCase(), name]));
  }

  get names(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** A part; names are the same in either case, as in SharePoint. */
  find(name: string): Uint8Array | undefined {
    return this.#files.get(this.#byLowerName.get(name.toLowerCase()) ?? name);
  }

  bytes(name: string): Uint8Array {
    const found = this.find(name);
    if (found === undefined)
      throw new PackageError(`The package is incomplete: it has no "${name}". Build or download it again.`);
    return found;
  }

  xml(name: string): XmlElement {
    try {
      return parseXml(new TextDecoder('utf-8', { fatal: true }).decode(this.bytes(name)));
    } catch (error) {
      if (error instanceof XmlError || error instanceof TypeError)
        throw new PackageError(
          `The package’s file "${name}" cannot be read: ${error instanceof XmlError ? error.message : 'it is not UTF-8 text'}.`
        );
      throw error;
    }
  }

  /** Names of the parts that a part is related to in this way, in order; the package itself is ''. */
  related(name: string, kind: string): readonly string[] {
    const { dir, base } = posix.parse(name);
    const relations = posix.join(dir, '_rels', `${base}.rels`);
    if (this.find(relations) === undefined) return [];
    return this.xml(relations)
      .children.filter(({ attributes }) => attributes['Type']?.endsWith(`/relationships/${kind}`) === true)
      .map(({ attributes }) => {
        const target = addressOf(attributes['Target'] ?? '', relations);
        return target.startsWith('/') ? target.slice(1) : posix.join(dir, target);
      });
  }
}
