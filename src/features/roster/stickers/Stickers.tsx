import { Modal } from '@fluentui/react/lib/Modal';
import * as React from 'react';
import { perSheet, type StockName, stocks } from '../../../domain/roster/labels';
import { rangesIn } from '../../../domain/common/ranges';
import { noted } from '../../../device/noted';
import { type Language, languages } from '../../../lists/languages';
import { contrast } from '../../../shell/colour';
import { keepsFocus } from '../../../shell/Frame';
import { useIds } from '../../../shell/ids';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { pageColours } from '../../../shell/theme';
import { capital, culture, language as pageLanguage, say, sayCount, sayLanguage } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import { Chooser } from './Chooser';
import type { StickerChoice } from './choice';
import type { LabelLook } from './Label';
import { Paper, type PaperProps } from './Paper';
import { Preview } from './Preview';
import { StockChoice } from './StockChoice';
import styles from './stickers.module.scss';
import { useLogo } from './useLogo';
import { mostLabels, type StickersOf, useStickers } from './useStickers';

/** The accent where it can be read on paper, which is white in dark themes too; else black. */
const inkOf = (colours: React.CSSProperties): string => {
  const accent = (colours as Readonly<Record<string, string | undefined>>)['--da-accent'];
  return accent !== undefined && (contrast(accent, '#ffffff') ?? 0) >= 4.5 ? accent : '#000000';
};

/** Resolves once the pictures on the paper are drawn, or do not come: a label without its logo is still a label. */
const drawnPictures = (): Promise<unknown> => {
  const pictures = [
    ...document.querySelectorAll<SVGImageElement & Partial<Pick<HTMLImageElement, 'decode'>>>('[data-stickers] image')
  ];
  const late = new Promise((resolve) => window.setTimeout(resolve, 3000));
  return Promise.race([Promise.all(pictures.map((picture) => picture.decode?.().catch(noted('picture')))), late]);
};

export interface StickersProps extends StickersOf {
  /** People that the page's address asks for, as numbers there; absent: none. */
  readonly picked?: string | undefined;
  readonly onClose: () => void;
}

/** Whose stickers, on what, and how they will look; then they are printed, exact, with nothing of the page. */
const Stickers = (props: StickersProps): React.ReactElement => {
  const { ambassadors, tree, settings, onClose } = props;
  const { site, theme } = useSurroundings();
  const colours = React.useMemo(() => pageColours(theme), [theme]);
  const [choice, setChoice] = React.useState<StickerChoice>(() => ({
    who: props.picked !== undefined ? 'picked' : props.view === undefined ? 'everybody' : 'view',
    view: props.view && new Set(props.view.map(({ id }) => id)),
    circle: undefined,
    cohort: '',
    since: '',
    picked: rangesIn(props.picked ?? '')
  }));
  const [stockName, setStock] = React.useState<StockName>('small');
  const [used, setUsed] = React.useState(0);
  const [spoken, setSpoken] = React.useState<Language>(pageLanguage);
  const [turned, setTurned] = React.useState(0);
  const [printed, setPrinted] = React.useState<PaperProps>();
  const stock = stocks[stockName];
  const places = perSheet(stock);
  const stickers = useStickers(props, { choice, stock, used, spoken });
  const logo = useLogo(settings.stickerLogo, site.url);
  const look: LabelLook = { stock: stickers.stock, accent: inkOf(colours), logo: logo.address };
  const shown = Math.min(turned, Math.max(0, stickers.sheets - 1));
  const tooMany = stickers.labels > mostLabels;
  const free = stickers.sheets * places - stickers.labels - Math.min(used, places - 1);
  const ready = stickers.labels > 0 && !stickers.unreadable && !tooMany;
  const print = (): void => {
    if (ready)
      setPrinted({ sheets: Array.from({ length: stickers.sheets }, (_sheet, at) => stickers.sheet(at)), look });
  };

  // The paper must stand in the page, its pictures too, before it is printed.
  React.useEffect(() => {
    if (printed === undefined) return undefined;
    let current = true;
    drawnPictures().then(() => current && window.print(), noted('print'));
    return () => {
      current = false;
    };
  }, [printed]);

  const heading = useIds();
  return (
    <Modal
      isOpen
      onDismiss={onClose}
      titleAriaId={heading}
      isBlocking={false}
      styles={{
        main: { borderRadius: 8, minWidth: 0, maxWidth: 'calc(100vw - 16px)', maxHeight: 'calc(100vh - 16px)' }
      }}
    >
      <div className={styles.dialog} style={colours} lang={culture()} onFocus={keepsFocus}>
        <header className={styles.head}>
          <h2 className={styles.heading} id={heading}>
            {say('StickerOpen')}
          </h2>
          <Button look="quiet" icon="Cancel" iconOnly label={say('Close')} onClick={onClose} />
        </header>
        <div className={styles.body}>
          <div className={styles.choices}>
            <Chooser ambassadors={ambassadors} tree={tree} choice={choice} onChoice={setChoice} />
            <StockChoice stock={stockName} onStock={setStock} />
            {places > 1 && (
              <label className={styles.field}>
                <span className={styles.title}>{say('StickerUsed')}</span>
                <input
                  type="number"
                  className={styles.number}
                  min={0}
                  max={places - 1}
                  value={used}
                  onChange={(event) =>
                    setUsed(Math.min(places - 1, Math.max(0, Math.floor(Number(event.target.value) || 0))))
                  }
                />
                <span className={styles.hint}>{say('StickerUsedHint')}</span>
              </label>
            )}
            <label className={styles.field}>
              <span className={styles.title}>{say('StickerLanguage')}</span>
              <Select className={styles.input} value={spoken} onChoice={(chosen) => setSpoken(chosen as Language)}>
                {languages.map((each) => (
                  <option key={each} value={each}>
                    {capital(sayLanguage(each))}
                  </option>
                ))}
              </Select>
            </label>
            <Notice kind="info" spoken="">
              {say('StickerScale')}
            </Notice>
            {tooMany && <Notice kind="error">{say('StickerMost', { n: mostLabels })}</Notice>}
            {stickers.unreadable && <Notice kind="error">{say('StickerTooLong')}</Notice>}
            {logo.gone && <Notice kind="warning">{say('StickerLogoGone')}</Notice>}
            {stickers.cut.length > 0 && (
              <Notice kind="warning">{say('StickerCut', { names: stickers.cut.join(', ') })}</Notice>
            )}
          </div>
          <Preview
            places={stickers.sheets === 0 ? Array.from({ length: places }, () => undefined) : stickers.sheet(shown)}
            look={look}
            shown={shown}
            sheets={stickers.sheets}
            onTurn={setTurned}
          />
        </div>
        <footer className={styles.foot}>
          <p className={styles.summary} id={`${heading}-summary`} role="status">
            {stickers.labels === 0
              ? say('StickerNobody')
              : say('StickerSummary', {
                  labels: sayCount('StickerLabels', stickers.labels),
                  sheets: sayCount('StickerSheets', stickers.sheets),
                  free: sayCount('StickerFree', free)
                })}
          </p>
          <span className={styles.actions}>
            <Button onClick={onClose}>{say('Close')}</Button>
            <Button
              className={ready ? undefined : styles.off}
              look="primary"
              icon="Print"
              aria-disabled={!ready}
              aria-describedby={`${heading}-summary`}
              onClick={print}
            >
              {say('StickerDo')}
            </Button>
          </span>
        </footer>
      </div>
      {printed !== undefined && <Paper {...printed} />}
    </Modal>
  );
};

export default Stickers;
