import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { Cell, PersonReference } from './cell.ts';
import { Face } from './Face.tsx';
import { useLook } from './look.ts';

interface CellViewProps {
  readonly cell: Cell;
  /** Folder of each list that the visitor may see: a lookup into another one is no link. */
  readonly folders: ReadonlyMap<string, string>;
  /** In a table one line with an ellipsis, in a form as many as it takes. */
  readonly oneLine?: boolean;
}

const Person = ({ person }: { readonly person: PersonReference }) => {
  const look = useLook();
  return (
    <span className={look.person}>
      <Face name={person.text} email={person.noPicture ? '' : person.email} />
      <span className={look.cellText}>{person.text}</span>
    </span>
  );
};

/** A line of a table holds so many choices; the others are told by their number and the tooltip. */
const mostPills = 2;

/** A value of a row, drawn as what it is. */
export const CellView = ({ cell, folders, oneLine = false }: CellViewProps) => {
  const look = useLook();
  const cut = oneLine ? look.cellText : undefined;
  switch (cell.kind) {
    case 'nothing':
      return null;
    case 'pills': {
      const shown = oneLine ? cell.words.slice(0, mostPills) : cell.words;
      const left = cell.words.length - shown.length;
      return (
        <span
          className={`${look.pills} ${oneLine ? look.pillsOneLine : ''}`}
          {...(oneLine ? { title: cell.words.join(', ') } : {})}
        >
          {shown.map((word) => (
            <span key={word} className={look.pill}>
              {word}
            </span>
          ))}
          {left > 0 && (
            <>
              <span aria-hidden="true">+{left}</span>
              <span className={look.hidden}>{cell.words.slice(mostPills).join(', ')}</span>
            </>
          )}
        </span>
      );
    }
    case 'references': {
      const folder = folders.get(cell.list);
      return (
        <span className={cut}>
          {cell.references.map(({ id, text }, position) => (
            <React.Fragment key={id}>
              {position > 0 && ', '}
              {folder === undefined ? text : <Link href={`${folder}/DispForm.aspx?ID=${id}`}>{text}</Link>}
            </React.Fragment>
          ))}
        </span>
      );
    }
    case 'people':
      return (
        <span className={`${look.people} ${oneLine ? look.pillsOneLine : ''}`}>
          {cell.people.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </span>
      );
    case 'link':
      return (
        <Link
          {...(cut === undefined ? {} : { className: cut })}
          href={cell.href}
          target="_blank"
          rel="noreferrer"
          title={cell.href}
        >
          {cell.text}
        </Link>
      );
    case 'number':
      return <span className={look.number}>{cell.text}</span>;
    default:
      return (
        <span className={cut} {...(oneLine ? { title: cell.text } : {})}>
          {cell.text}
        </span>
      );
  }
};
