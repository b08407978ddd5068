import * as React from 'react';
import { type Chosen, type FacetValue, toggled } from '../domain/finder/facets';
import { culture, numberOf, say, sayCount } from '../strings/say';
import { Button } from '../ui/Button';
import { Checklist } from '../ui/Checklist';
import { Chip, Chips } from '../ui/Chip';
import { Icon } from '../ui/Icon';
import styles from './filters.module.scss';
import { keepsFocus } from './Frame';
import { lazyPart } from './lazyPart';
import { useSurroundings } from './ProgrammeContext';
import { topicTranslate } from './reasons';
import { pageColours } from './theme';
import { useAfterPaint } from './useAfterPaint';

const Popover = lazyPart(() => import(/* webpackChunkName: 'popover' */ '../ui/Popover'));
const SidePanel = lazyPart(() => import(/* webpackChunkName: 'panel' */ '../ui/SidePanel'));

/** A value of a filter, worded. */
export interface FacetChoice extends FacetValue {
  readonly label: string;
  readonly depth: number;
}

/** What can be filtered by, what is, and what would come of it. Topics are chips above the list, the others stand on its line. */
export interface Filtering {
  /** Names the chips for screen readers. */
  readonly label: string;
  /** Filters on the line of the count, in order. */
  readonly line: readonly string[];
  /** Whether topics are offered as chips. */
  readonly chips: boolean;
  readonly word: (facet: string) => string;
  readonly valueWord: (facet: string, value: string) => string;
  /** Values in the order in which people look for them. */
  readonly choicesOf: (facet: string, values: readonly FacetValue[]) => readonly FacetChoice[];
  /** How many values a filter has, whatever is asked. */
  readonly valuesIn: (facet: string) => number;
  /** The commonest first, whatever is asked: chips do not change places. */
  readonly commonTopics: readonly string[];
  /** Another function only when the numbers may be others. */
  readonly counts: () => Readonly<Record<string, readonly FacetValue[]>>;
  readonly chosen: Chosen<string>;
  readonly choose: (chosen: Chosen<string>) => void;
  /** *Show 9 people*: the button that leads to what is selected. */
  readonly show: string;
}

type FiltersProps = { readonly filtering: Filtering };

const Choices = ({ filtering, facet }: FiltersProps & { readonly facet: string }): React.ReactElement => (
  <Checklist
    title={filtering.word(facet)}
    items={filtering.choicesOf(facet, filtering.counts()[facet] ?? []).map((choice) => ({
      ...choice,
      count: numberOf(choice.count),
      translate: facet === 'topic' ? topicTranslate(choice.value) : undefined,
      none: choice.count === 0
    }))}
    onToggle={(value) => filtering.choose(toggled(filtering.chosen, facet, value))}
  />
);

const Foot = ({
  filtering,
  facets,
  onClose
}: FiltersProps & { readonly facets: readonly string[]; readonly onClose: () => void }): React.ReactElement => {
  const clear = (): void =>
    filtering.choose({ ...filtering.chosen, ...Object.fromEntries(facets.map((facet) => [facet, []])) });
  return (
    <div className={styles.filterFoot}>
      <Button look="primary" onClick={onClose}>
        {filtering.show}
      </Button>
      <Button look="text" onClick={clear}>
        {say('FacetClear')}
      </Button>
    </div>
  );
};

const useColours = (): React.CSSProperties => {
  const { theme } = useSurroundings();
  return React.useMemo(() => pageColours(theme), [theme]);
};

interface OpenerProps {
  readonly filtering: Filtering;
  readonly facet: string;
  readonly className: string | undefined;
  /** What the button says. */
  readonly children: React.ReactNode;
  /** What stands beside it, in the same form. */
  readonly beside?: React.ReactElement;
  readonly around?: string | undefined;
}

/** A button, and beside it the values of one filter; it stays the same button, and open, while values are chosen. */
const FacetMenu = ({ filtering, facet, className, children, beside, around }: OpenerProps): React.ReactElement => {
  const [open, setOpen] = React.useState(false);
  const target = React.useRef<HTMLSpanElement>(null);
  const colours = useColours();
  const close = React.useCallback(() => setOpen(false), []);
  return (
    <span ref={target} className={styles.facet}>
      <span className={around ?? styles.facet}>
        <button
          type="button"
          className={className}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(true)}
        >
          {children}
        </button>
        {beside}
      </span>
      {open && (
        <React.Suspense fallback={null}>
          <Popover target={target} label={filtering.word(facet)} colours={colours} lang={culture()} onDismiss={close}>
            <Choices filtering={filtering} facet={facet} />
            <Foot filtering={filtering} facets={[facet]} onClose={close} />
          </Popover>
        </React.Suspense>
      )}
    </span>
  );
};

const usualChips = 7;

/**
 * The commonest topics as chips, the others behind *more*; below 600 px four and all the filters. The list comes first, the
 * numbers of the chips a frame later.
 */
export const TopicChips = ({ filtering }: FiltersProps): React.ReactElement | null => {
  const chosen = filtering.chosen['topic'] ?? [];
  const common = filtering.commonTopics.slice(0, usualChips);
  // One that was taken away stays, or the focus would have nowhere to be.
  const seen = React.useRef<ReadonlySet<string>>(new Set());
  seen.current = new Set([...seen.current, ...chosen]);
  const shown = [...common, ...[...seen.current].filter((topic) => !common.includes(topic))];
  const counted = useAfterPaint(filtering.counts)['topic'] ?? [];
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  if (shown.length === 0 || !filtering.chips) return <FiltersButton filtering={filtering} />;
  return (
    <Chips label={filtering.label}>
      {shown.map((topic) => (
        <span key={topic} className={chosen.includes(topic) ? styles.chipOn : styles.chipSlot}>
          <Chip
            label={filtering.valueWord('topic', topic)}
            translate={topicTranslate(topic)}
            count={numberOf(counts.get(topic) ?? 0)}
            on={chosen.includes(topic)}
            onClick={() => filtering.choose(toggled(filtering.chosen, 'topic', topic))}
          />
        </span>
      ))}
      {filtering.commonTopics.length > common.length && (
        <span className={styles.wideOnly}>
          <FacetMenu filtering={filtering} facet="topic" className={styles.moreChip}>
            <span>{say('FacetMore')}</span>
            <Icon name="ChevronDown" size={12} />
          </FacetMenu>
        </span>
      )}
      <FiltersButton filtering={filtering} />
    </Chips>
  );
};

/** A filter on the line; one that is set says its value, and has a way to take it away. */
const LineFacet = ({ filtering, facet }: FiltersProps & { readonly facet: string }): React.ReactElement => {
  const off = React.useRef<HTMLButtonElement>(null);
  const values = filtering.chosen[facet] ?? [];
  if (values.length === 0)
    return (
      <FacetMenu filtering={filtering} facet={facet} className={styles.facetButton}>
        <span>{filtering.word(facet)}</span>
        <Icon name="ChevronDown" size={12} />
      </FacetMenu>
    );
  const others = values.length > 1 ? ` ${say('FinderOthers', { n: numberOf(values.length - 1) })}` : '';
  const value = `${filtering.valueWord(facet, values[0] ?? '')}${others}`;
  const remove = say('FacetRemove', { facet: filtering.word(facet), value });
  const takeAway = (): void => {
    // The button that opens the filter stays; this one goes.
    const opener = off.current?.previousElementSibling;
    if (opener instanceof HTMLElement) opener.focus();
    filtering.choose({ ...filtering.chosen, [facet]: [] });
  };
  return (
    <FacetMenu
      filtering={filtering}
      facet={facet}
      className={styles.setFacetLabel}
      around={styles.setFacet}
      beside={
        <button
          ref={off}
          type="button"
          className={styles.setFacetOff}
          aria-label={remove}
          title={remove}
          onClick={takeAway}
        >
          <Icon name="Cancel" size={12} />
        </button>
      }
    >
      {say('FacetChosen', { facet: filtering.word(facet), value })}
    </FacetMenu>
  );
};

interface FacetLineProps {
  readonly filtering: Filtering;
  /** At the end of the line. */
  readonly end?: React.ReactElement;
}

/** The filters on the count line; those with fewer than two values and none chosen on this visit have nothing to choose. */
export const FacetLine = ({ filtering, end }: FacetLineProps): React.ReactElement => {
  const used = React.useRef<ReadonlySet<string>>(new Set());
  used.current = new Set([
    ...used.current,
    ...filtering.line.filter((facet) => (filtering.chosen[facet]?.length ?? 0) > 0)
  ]);
  return (
    <div className={styles.facetLine} role="group" aria-label={say('FinderFilters')}>
      {filtering.line
        .filter((facet) => filtering.valuesIn(facet) > 1 || used.current.has(facet))
        .map((facet) => (
          <LineFacet key={facet} filtering={filtering} facet={facet} />
        ))}
      {end !== undefined && <span className={styles.facetEnd}>{end}</span>}
    </div>
  );
};

/** In a narrow column: all filters in a panel. */
const FiltersButton = ({ filtering }: FiltersProps): React.ReactElement | null => {
  const [open, setOpen] = React.useState(false);
  const colours = useColours();
  const close = React.useCallback(() => setOpen(false), []);
  const on = Object.values(filtering.chosen).reduce((sum, values = []) => sum + values.length, 0);
  const facets = [...(filtering.chips ? ['topic'] : []), ...filtering.line];
  if (facets.length === 0) return null;
  return (
    <span className={styles.narrowOnly}>
      <button
        type="button"
        className={styles.moreChip}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <Icon name="Filter" size={14} />
        <span>{say('FinderFilters')}</span>
        {on > 0 && (
          <span title={sayCount('FinderFiltersOn', on)}>
            <span aria-hidden="true">{numberOf(on)}</span>
            <span className={styles.unseen}>{sayCount('FinderFiltersOn', on)}</span>
          </span>
        )}
      </button>
      {open && (
        <React.Suspense fallback={null}>
          <SidePanel
            title={say('FinderFilters')}
            closeLabel={say('Close')}
            colours={colours}
            lang={culture()}
            onDismiss={close}
            onFocus={keepsFocus}
            foot={<Foot filtering={filtering} facets={facets} onClose={close} />}
          >
            {facets
              .filter((facet) => (filtering.counts()[facet]?.length ?? 0) > 0)
              .map((facet) => (
                <div key={facet} className={styles.panelFacet}>
                  <Choices filtering={filtering} facet={facet} />
                </div>
              ))}
          </SidePanel>
        </React.Suspense>
      )}
    </span>
  );
};
