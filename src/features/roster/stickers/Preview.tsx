import * as React from 'react';
import { perSheet } from '../../../domain/roster/labels';
import { numberOf, say } from '../../../strings/say';
import { Name } from '../../../ui/Name';
import { Button } from '../../../ui/Button';
import { Label, type LabelLook, type Sticker } from './Label';
import { Sheet } from './Sheet';
import styles from './stickers.module.scss';
import type { SheetPlaces } from './useStickers';

interface TurnProps {
  readonly words: readonly [previous: string, next: string];
  readonly at: number;
  readonly of: number;
  readonly onTurn: (to: number) => void;
}

const Turn = ({ words, at, of, onTurn }: TurnProps): React.ReactElement => (
  <span className={styles.turns}>
    <Button
      look="quiet"
      icon="ChevronLeft"
      iconOnly
      label={words[0]}
      // Switched off, the last press would leave the focus nowhere.
      aria-disabled={at <= 0}
      onClick={() => onTurn(Math.max(0, at - 1))}
    />
    <Button
      look="quiet"
      icon="ChevronRight"
      iconOnly
      label={words[1]}
      aria-disabled={at >= of - 1}
      onClick={() => onTurn(Math.min(of - 1, at + 1))}
    />
  </span>
);

/** A label as large as it will be, with its measures along the edges. */
const TrueLabel = ({ sticker, look }: { readonly sticker: Sticker; readonly look: LabelLook }): React.ReactElement => {
  const { width, height } = look.stock.label;
  return (
    <div translate="no" className={styles.ruled} tabIndex={0} role="group" aria-label={sticker.name}>
      <span className={styles.across}>{say('StickerLength', { n: numberOf(width) })}</span>
      <span className={styles.down}>
        <span>{say('StickerLength', { n: numberOf(height) })}</span>
      </span>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.paper}
        style={{ width: `${width}mm`, height: `${height}mm` }}
        aria-hidden="true"
        focusable="false"
      >
        <Label sticker={sticker} look={look} />
      </svg>
    </div>
  );
};

export interface PreviewProps {
  readonly places: SheetPlaces;
  readonly look: LabelLook;
  readonly shown: number;
  readonly sheets: number;
  readonly onTurn: (sheet: number) => void;
}

/** The sheet as it will be printed, whole or as large as paper, and one of its labels close by. */
export const Preview = ({ places, look, shown, sheets, onTurn }: PreviewProps): React.ReactElement => {
  const [trueSize, setTrueSize] = React.useState(false);
  const [picked, setPicked] = React.useState<number>();
  const { page } = look.stock;
  const filled = places.flatMap((sticker, place) => (sticker === undefined ? [] : [place]));
  // Another sheet may be free where this one is not.
  const at = Math.max(0, filled.indexOf(picked ?? -1));
  const place = filled[at];
  const sticker = place === undefined ? undefined : places[place];
  const alone = perSheet(look.stock) === 1;
  const close = !alone && !trueSize && sticker !== undefined;
  const large = alone || trueSize;
  return (
    <>
      <section className={close ? styles.preview : styles.previewWide} aria-label={say('StickerPreview')}>
        <div className={styles.turn}>
          <p className={styles.title}>{say('StickerSheet', { n: shown + 1, all: Math.max(1, sheets) })}</p>
          {sheets > 1 && (
            <Turn words={[say('StickerPrevious'), say('StickerNext')]} at={shown} of={sheets} onTurn={onTurn} />
          )}
          {!alone && (
            <Button
              look="text"
              icon={trueSize ? 'CheckMark' : 'Search'}
              aria-pressed={trueSize}
              className={styles.zoom}
              onClick={() => setTrueSize(!trueSize)}
            >
              {say('StickerSheetTrue')}
            </Button>
          )}
        </div>
        {/* Scrolls sideways on its own, with the keyboard too. */}
        <div
          className={styles.desk}
          {...(large ? { tabIndex: 0, role: 'group', 'aria-label': say('StickerTrueSize') } : {})}
        >
          <div translate="no" className={styles.sheet} style={large ? { inlineSize: `${page.width}mm` } : undefined}>
            <Sheet places={places} look={look} outlined {...(close ? { picked: place, onPick: setPicked } : {})} />
          </div>
        </div>
      </section>
      {close && (
        <section className={styles.close} aria-label={say('StickerTrueSize')}>
          <div className={styles.turn}>
            <p className={styles.title}>
              <Name>{sticker.name}</Name>
            </p>
            <Turn
              words={[say('StickerLabelPrevious'), say('StickerLabelNext')]}
              at={at}
              of={filled.length}
              onTurn={(to) => setPicked(filled[to])}
            />
          </div>
          <TrueLabel sticker={sticker} look={look} />
          <p className={styles.hint}>{say('StickerTrueSize')}</p>
          <p className={styles.hint}>{say('StickerCode')}</p>
        </section>
      )}
    </>
  );
};
