import { Modal } from '@fluentui/react/lib/Modal';
import * as React from 'react';
import { nameOf } from '../../../domain/ambassadors';
import type { HeldBadge } from '../../../domain/badges';
import type { CircleTree } from '../../../domain/circles';
import { perSheet, sheetsOf, type StockName, stocks } from '../../../domain/labels';
import { nameIn } from '../../../domain/words';
import type { Ambassador } from '../../../lists';
import type { Language } from '../../../lists/columns';
import { contrast } from '../../../shell/colour';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { pageColours } from '../../../shell/theme';
import { useMessages } from '../../../shell/useMessages';
import { capital, culture, language as pageLanguage, numberOf, say, sayCount, sayLanguage } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import type { Members } from '../member';
import type { RosterSettings } from '../settings';
import { Chooser } from './Chooser';
import { type Choice, chosenPeople } from './choice';
import { readableCode } from './code';
import { Label, type LabelLook, nameOn, type Sticker } from './Label';
import { Paper } from './Paper';
import { Sheet } from './Sheet';
import styles from './stickers.module.scss';

export interface StickersProps {
  readonly ambassadors: readonly Ambassador[];
  readonly tree: CircleTree;
  /** Absent: the awards have not come, and the labels have no badges. */
  readonly held: ReadonlyMap<number, readonly HeldBadge[]> | undefined;
  readonly members: Members;
  readonly settings: RosterSettings;
  readonly onClose: () => void;
}

const languages: readonly Language[] = ['fr', 'nl', 'en', 'de'];

/** The accent where it can be read on paper, which is white in dark themes too; else black. */
const inkOf = (colours: React.CSSProperties): string => {
  const accent = (colours as Readonly<Record<string, string | undefined>>)['--da-accent'];
  return accent !== undefined && (contrast(accent, '#ffffff') ?? 0) >= 4.5 ? accent : '#000000';
};

/** The logo, if it stands in this tenant. */
const logoOf = (address: string | undefined, siteUrl: string): string | undefined => {
  if (!address?.trim()) return undefined;
  try {
    const whole = new URL(address.trim(), `${siteUrl}/`);
    return whole.origin === new URL(siteUrl).origin ? whole.href : undefined;
  } catch {
    return undefined;
  }
};

const useStickers = (
  { ambassadors, tree, held, members, settings }: StickersProps,
  choice: Choice,
  spoken: Language
): readonly Sticker[] => {
  const messageIn = useMessages(true);
  return React.useMemo(
    () =>
      chosenPeople(ambassadors, choice, tree).map((ambassador): Sticker => {
        const circle = tree.circle(ambassador.primaryCircle);
        return {
          id: ambassador.id,
          name: nameOf(ambassador),
          circle: circle === undefined ? '' : nameIn(spoken, circle),
          badges: (held?.get(ambassador.id) ?? []).map(({ badge }) => nameIn(spoken, badge)).filter(Boolean),
          sentence: settings.stickerText?.trim() || (messageIn?.(spoken, 'onLabel') ?? ''),
          address: members.get(ambassador.id)?.link ?? ''
        };
      }),
    [ambassadors, choice, tree, held, members, settings.stickerText, messageIn, spoken]
  );
};

const StockChoice = (props: {
  readonly stock: StockName;
  readonly onStock: (stock: StockName) => void;
}): React.ReactElement => (
  <fieldset className={styles.stocks}>
    <legend className={styles.title}>{say('StickerStock')}</legend>
    {(Object.keys(stocks) as StockName[]).map((name) => {
      const { label } = stocks[name];
      return (
        <label key={name} className={styles.stock}>
          <input
            type="radio"
            className={styles.radio}
            name="da-sticker-stock"
            checked={props.stock === name}
            onChange={() => props.onStock(name)}
          />
          <span>
            {say('StickerSize', { width: numberOf(label.width), height: numberOf(label.height) })}{' '}
            <span className={styles.hint}>
              {name === 'single' ? say('StickerPerPage') : say('StickerPerSheet', { n: perSheet(stocks[name]) })}
            </span>
          </span>
        </label>
      );
    })}
  </fieldset>
);

/** Whose stickers, on what, and how they will look; then they are printed, exact, with nothing of the page. */
const Stickers = (props: StickersProps): React.ReactElement => {
  const { ambassadors, tree, settings, onClose } = props;
  const { site, theme } = useSurroundings();
  const colours = React.useMemo(() => pageColours(theme), [theme]);
  const [choice, setChoice] = React.useState<Choice>({
    who: 'everybody',
    circle: undefined,
    cohort: '',
    since: '',
    picked: new Set()
  });
  const [stockName, setStock] = React.useState<StockName>('small');
  const [used, setUsed] = React.useState(0);
  const [spoken, setSpoken] = React.useState<Language>(pageLanguage);
  const [turned, setTurned] = React.useState(0);
  const [printing, setPrinting] = React.useState(0);
  const stock = stocks[stockName];
  const stickers = useStickers(props, choice, spoken);
  const places = perSheet(stock);
  const sheets = React.useMemo(() => sheetsOf(stickers, stock, used), [stickers, stock, used]);
  const look: LabelLook = { stock, accent: inkOf(colours), logo: logoOf(settings.stickerLogo, site.url) };
  const shown = Math.min(turned, Math.max(0, sheets.length - 1));
  const sheet = sheets[shown] ?? Array.from({ length: places }, () => undefined);
  const first = sheet.find((place) => place !== undefined);
  // One code is as long as the next but for the digits of an id: the longest address tells.
  const longest = stickers.reduce((long, { address }) => (address.length > long.length ? address : long), '');
  const unreadable = stickers.length > 0 && readableCode(longest, stock) === undefined;
  const cut = React.useMemo(() => stickers.filter(({ name }) => nameOn(name, stock).cut), [stickers, stock]);
  const free = sheets.length * places - stickers.length - Math.min(used, places - 1);
  const ready = stickers.length > 0 && !unreadable;

  // The paper must stand in the page before it is printed.
  React.useEffect(() => {
    if (printing > 0) window.print();
  }, [printing]);

  const heading = React.useRef(`da-stickers-${Math.random().toString(36).slice(2)}`).current;
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
      <div className={styles.dialog} style={colours} lang={culture()}>
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
              <select
                className={styles.input}
                value={spoken}
                onChange={(event) => setSpoken(event.target.value as Language)}
              >
                {languages.map((each) => (
                  <option key={each} value={each}>
                    {capital(sayLanguage(each))}
                  </option>
                ))}
              </select>
            </label>
            <Notice kind="info">{say('StickerScale')}</Notice>
          </div>
          <div className={styles.preview}>
            <div className={styles.turn}>
              <p className={styles.title}>{say('StickerSheet', { n: shown + 1, all: Math.max(1, sheets.length) })}</p>
              {sheets.length > 1 && (
                <span>
                  <Button
                    look="quiet"
                    icon="ChevronLeft"
                    iconOnly
                    label={say('StickerPrevious')}
                    disabled={shown === 0}
                    onClick={() => setTurned(shown - 1)}
                  />
                  <Button
                    look="quiet"
                    icon="ChevronRight"
                    iconOnly
                    label={say('StickerNext')}
                    disabled={shown >= sheets.length - 1}
                    onClick={() => setTurned(shown + 1)}
                  />
                </span>
              )}
            </div>
            <div className={styles.sheet}>
              <Sheet places={sheet} look={look} outlined />
            </div>
          </div>
          <div className={styles.close}>
            <p className={styles.title}>{say('StickerTrueSize')}</p>
            <div className={styles.label}>
              <svg
                viewBox={`0 0 ${stock.label.width} ${stock.label.height}`}
                className={styles.paper}
                style={{ width: `${stock.label.width}mm`, height: `${stock.label.height}mm` }}
                aria-hidden="true"
                focusable="false"
              >
                {first !== undefined && <Label sticker={first} look={look} />}
              </svg>
            </div>
            <p className={styles.hint}>{say('StickerCode')}</p>
            {unreadable && <Notice kind="error">{say('StickerTooLong')}</Notice>}
            {cut.length > 0 && (
              <Notice kind="warning">{say('StickerCut', { names: cut.map(({ name }) => name).join(', ') })}</Notice>
            )}
          </div>
        </div>
        <footer className={styles.foot}>
          <p className={styles.summary} role="status">
            {stickers.length === 0
              ? say('StickerNobody')
              : say('StickerSummary', {
                  labels: sayCount('StickerLabels', stickers.length),
                  sheets: sayCount('StickerSheets', sheets.length),
                  free: sayCount('StickerFree', free)
                })}
          </p>
          <span className={styles.actions}>
            <Button onClick={onClose}>{say('Close')}</Button>
            <Button
              look="primary"
              icon="Print"
              aria-disabled={!ready}
              onClick={() => {
                if (ready) setPrinting((times) => times + 1);
              }}
            >
              {say('StickerDo')}
            </Button>
          </span>
        </footer>
      </div>
      {printing > 0 && ready && <Paper sheets={sheets} look={look} />}
    </Modal>
  );
};

export default Stickers;
