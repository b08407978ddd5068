import * as React from 'react';
import { cautionOf } from '../../domain/indicators/model';
import type { Tile } from '../../domain/indicators/tiles';
import { say } from '../../strings/say';
import { Icon } from '../../ui/Icon';
import styles from './indicators.module.scss';
import { answersWords, cautionWords, changeWords, indicatorName, meaningWords, valueAndScale } from './words';

const OneTile = ({ tile: { key, measure, change } }: { readonly tile: Tile }): React.ReactElement => {
  const [value, scale] = valueAndScale(measure);
  const meaning = meaningWords(key, measure);
  const caution = cautionOf(measure);
  const answers = answersWords(measure);
  return (
    <li className={styles.tile}>
      <h3 className={styles.tileName}>{indicatorName(key)}</h3>
      <p className={measure.value === undefined ? styles.noValue : styles.value}>
        <span>{value}</span>
        <span> </span>
        {scale !== '' && <span className={styles.scale}>{scale}</span>}
      </p>
      <p className={styles.meaning} lang={meaning.lang}>
        {meaning.text}
      </p>
      {measure.entity !== '' && (
        <p className={styles.small} lang="">
          {say('IndicatorsAskedOf', { entity: measure.entity })}
        </p>
      )}
      {change !== undefined && <p className={styles.change}>{changeWords(change)}</p>}
      {answers !== undefined && <p className={styles.small}>{answers}</p>}
      {caution !== undefined && (
        <p className={styles.caution}>
          <Icon name={caution === 'hidden' ? 'Shield' : 'Warning'} size={14} />
          <span>{cautionWords(caution, measure)}</span>
        </p>
      )}
    </li>
  );
};

/** The figures of the last wave, one beside the other. */
export const Tiles = ({ tiles }: { readonly tiles: readonly Tile[] }): React.ReactElement => (
  <ul className={styles.tiles}>
    {tiles.map((tile) => (
      <OneTile key={tile.key} tile={tile} />
    ))}
  </ul>
);
