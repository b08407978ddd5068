import * as React from 'react';
import { perSheet, type StockName, stocks } from '../../../domain/roster/labels';
import { useIds } from '../../../shell/ids';
import { numberOf, say } from '../../../strings/say';
import styles from './stickers.module.scss';

export interface StockChoiceProps {
  readonly stock: StockName;
  readonly onStock: (stock: StockName) => void;
}

/** On which labels is printed. */
export const StockChoice = ({ stock, onStock }: StockChoiceProps): React.ReactElement => {
  const choice = useIds();
  return (
    <fieldset className={styles.stocks}>
      <legend className={styles.title}>{say('StickerStock')}</legend>
      {(Object.keys(stocks) as StockName[]).map((name) => {
        const { label } = stocks[name];
        return (
          <label key={name} className={styles.stock}>
            <input
              type="radio"
              className={styles.radio}
              name={choice}
              checked={stock === name}
              onChange={() => onStock(name)}
            />
            <span>
              <span>{`${say('StickerSize', { width: numberOf(label.width), height: numberOf(label.height) })} `}</span>
              <span className={styles.hint}>
                {name === 'single' ? say('StickerPerPage') : say('StickerPerSheet', { n: perSheet(stocks[name]) })}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
};
