import * as React from 'react';
import styles from './indicators.module.scss';

export interface FigureTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** Figures in words: what is hidden says so in its cell. */
export const QuarterTable = ({ title, heads, lines }: FigureTableProps): React.ReactElement => (
  <div className={styles.sideways} role="region" aria-label={title} tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
