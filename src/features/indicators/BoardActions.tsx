import * as React from 'react';
import { noted } from '../../device/noted';
import { csvOf } from '../../domain/common/csv';
import type { Scale } from '../../domain/indicators/model';
import { contrast } from '../../shell/colour';
import { svgAsPng } from '../../shell/picture';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { saveFile } from '../../shell/save';
import { pageColours } from '../../shell/theme';
import { culture, say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { boardPicture, boardTable } from './board';
import styles from './indicators.module.scss';
import type { IndicatorsState } from './useIndicators';

export interface BoardActionsProps {
  readonly heading: string;
  readonly state: IndicatorsState;
  readonly scale: Scale | undefined;
  /** Whoever closed the form goes on where they opened it. */
  readonly takesFocus: boolean;
  readonly onEnter: () => void;
}

/** What the board is given: paper, a picture, a file; and entering a wave, for those who keep the list. */
const BoardActions = ({ heading, state, scale, takesFocus, onEnter }: BoardActionsProps): React.ReactElement => {
  const { theme } = useSurroundings();
  const [failed, setFailed] = React.useState(false);
  const enter = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (takesFocus) enter.current?.focus();
  }, [takesFocus, state.curator]);
  const picture = async (): Promise<void> => {
    const accent = (pageColours(theme) as Readonly<Record<string, string | undefined>>)['--da-accent'] ?? '';
    const readable = (contrast(accent, '#ffffff') ?? 0) >= 4.5 ? accent : '#000000';
    const { svg, ...size } = boardPicture(heading, state, scale, readable);
    saveFile('indicators.png', await svgAsPng(svg, size));
  };
  return (
    <>
      <div className={styles.actions}>
        {state.tiles.length > 0 && (
          <>
            <Button look="text" icon="Print" onClick={() => window.print()}>
              {say('IndicatorsPrint')}
            </Button>
            <Button
              look="text"
              icon="Download"
              onClick={() => {
                setFailed(false);
                picture().catch((error: unknown) => {
                  noted('picture')(error);
                  setFailed(true);
                });
              }}
            >
              {say('IndicatorsImage')}
            </Button>
            <Button
              look="text"
              icon="Table"
              onClick={() =>
                saveFile(
                  'indicators.csv',
                  new Blob([csvOf(boardTable(state), culture())], { type: 'text/csv;charset=utf-8' })
                )
              }
            >
              {say('IndicatorsCsv')}
            </Button>
          </>
        )}
        {state.curator && (
          <Button ref={enter} icon="Edit" onClick={onEnter}>
            {say('IndicatorsEnter')}
          </Button>
        )}
      </div>
      <p role="status" className={failed ? styles.small : styles.unseen}>
        {failed ? say('IndicatorsSaveFailed') : ''}
      </p>
    </>
  );
};

export default BoardActions;
