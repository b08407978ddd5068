import * as React from 'react';
import { keepsFocus } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { pageColours } from '../../shell/theme';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useAfterPaint } from '../../shell/useAfterPaint';
import { culture, numberOf, say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Checklist } from '../../ui/Checklist';
import { Chip, Chips } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { choicesOf, facetWord, valueWord } from './choices';
import { type Facet, facetsAt } from './facets';
import styles from './filters.module.scss';
import { topicTranslate } from '../../shell/reasons';
import { chosenCount, toggled } from './address';
import type { FinderState } from './useFinder';

const Popover = lazyPart(() => import(/* webpackChunkName: 'popover' */ '../../ui/Popover'));
const SidePanel = lazyPart(() => import(/* webpackChunkName: 'panel' */ '../../ui/SidePanel'));

type FiltersProps = { readonly finder: FinderState };

const Choices = ({ finder, facet }: FiltersProps & { readonly facet: Facet }): React.ReactElement => (
  <Checklist
    title={facetWord(facet)}
    items={choicesOf(facet, finder.counts()[facet], finder).map((choice) => ({
      ...choice,
      count: numberOf(choice.count),
      translate: facet === 'topic' ? topicTranslate(choice.value) : undefined,
      none: choice.count === 0
    }))}
    onToggle={(value) =>
      finder.ask({ ...finder.asked, chosen: toggled(finder.asked.chosen, facet, value), person: undefined }, 'push')
    }
  />
);

const Foot = ({
  finder,
  facets,
  onClose
}: FiltersProps & { readonly facets: readonly Facet[]; readonly onClose: () => void }): React.ReactElement => {
  const clear = (): void =>
    finder.ask(
      {
        ...finder.asked,
        chosen: { ...finder.asked.chosen, ...Object.fromEntries(facets.map((facet) => [facet, []])) }
      },
      'push'
    );
  return (
    <div className={styles.filterFoot}>
      <Button look="primary" onClick={onClose}>
        {sayCount('FacetShow', finder.selected.length)}
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
  readonly finder: FinderState;
  readonly facet: Facet;
  readonly className: string | undefined;
  /** What the button says. */
  readonly children: React.ReactNode;
  /** What stands beside it, in the same form. */
  readonly beside?: React.ReactElement;
  readonly around?: string | undefined;
}

/** A button, and beside it the values of one filter; it stays the same button, and open, while values are chosen. */
const FacetMenu = ({ finder, facet, className, children, beside, around }: OpenerProps): React.ReactElement => {
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
          <Popover target={target} label={facetWord(facet)} colours={colours} lang={culture()} onDismiss={close}>
            <Choices finder={finder} facet={facet} />
            <Foot finder={finder} facets={[facet]} onClose={close} />
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
export const TopicChips = ({ finder }: FiltersProps): React.ReactElement | null => {
  const chosen = finder.asked.chosen.topic ?? [];
  const common = finder.commonTopics.slice(0, usualChips);
  // One that was taken away stays, or the focus would have nowhere to be.
  const seen = React.useRef<ReadonlySet<string>>(new Set());
  seen.current = new Set([...seen.current, ...chosen]);
  const shown = [...common, ...[...seen.current].filter((topic) => !common.includes(topic))];
  const counts = new Map(useAfterPaint(finder.counts).topic.map(({ value, count }) => [value, count]));
  if (shown.length === 0 || !finder.offered.includes('topic')) return <FiltersButton finder={finder} />;
  return (
    <Chips label={say('FinderTopics')}>
      {shown.map((topic) => (
        <span key={topic} className={chosen.includes(topic) ? styles.chipOn : styles.chipSlot}>
          <Chip
            label={valueWord('topic', topic, finder)}
            translate={topicTranslate(topic)}
            count={numberOf(counts.get(topic) ?? 0)}
            on={chosen.includes(topic)}
            onClick={() =>
              finder.ask(
                { ...finder.asked, chosen: toggled(finder.asked.chosen, 'topic', topic), person: undefined },
                'push'
              )
            }
          />
        </span>
      ))}
      {finder.commonTopics.length > common.length && (
        <span className={styles.wideOnly}>
          <FacetMenu finder={finder} facet="topic" className={styles.moreChip}>
            <span>{say('FacetMore')}</span>
            <Icon name="ChevronDown" size={12} />
          </FacetMenu>
        </span>
      )}
      <FiltersButton finder={finder} />
    </Chips>
  );
};

const onTheLine = facetsAt('line');
const inThePanel = [...facetsAt('chips'), ...onTheLine];

/** A filter on the line; one that is set says its value, and has a way to take it away. */
const LineFacet = ({ finder, facet }: FiltersProps & { readonly facet: Facet }): React.ReactElement => {
  const off = React.useRef<HTMLButtonElement>(null);
  const values = finder.asked.chosen[facet] ?? [];
  if (values.length === 0)
    return (
      <FacetMenu finder={finder} facet={facet} className={styles.facetButton}>
        <span>{facetWord(facet)}</span>
        <Icon name="ChevronDown" size={12} />
      </FacetMenu>
    );
  const others = values.length > 1 ? ` ${say('FinderOthers', { n: numberOf(values.length - 1) })}` : '';
  const value = `${valueWord(facet, values[0] ?? '', finder)}${others}`;
  const remove = say('FacetRemove', { facet: facetWord(facet), value });
  const takeAway = (): void => {
    // The button that opens the filter stays; this one goes.
    const opener = off.current?.previousElementSibling;
    if (opener instanceof HTMLElement) opener.focus();
    finder.ask({ ...finder.asked, chosen: { ...finder.asked.chosen, [facet]: [] } }, 'push');
  };
  return (
    <FacetMenu
      finder={finder}
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
      {say('FacetChosen', { facet: facetWord(facet), value })}
    </FacetMenu>
  );
};

/** The filters on the count line; those with fewer than two values and none chosen on this visit have nothing to choose. */
export const FacetLine = ({ finder }: FiltersProps): React.ReactElement => {
  const used = React.useRef<ReadonlySet<Facet>>(new Set());
  used.current = new Set([
    ...used.current,
    ...onTheLine.filter((facet) => (finder.asked.chosen[facet]?.length ?? 0) > 0)
  ]);
  return (
    <div className={styles.facetLine} role="group" aria-label={say('FinderFilters')}>
      {onTheLine
        .filter((facet) => finder.offered.includes(facet))
        .filter((facet) => finder.valuesIn(facet) > 1 || used.current.has(facet))
        .map((facet) => (
          <LineFacet key={facet} finder={finder} facet={facet} />
        ))}
    </div>
  );
};

/** In a narrow column: all filters in a panel. */
const FiltersButton = ({ finder }: FiltersProps): React.ReactElement | null => {
  const [open, setOpen] = React.useState(false);
  const colours = useColours();
  const close = React.useCallback(() => setOpen(false), []);
  const on = chosenCount(finder.asked.chosen);
  const facets = inThePanel.filter((facet) => finder.offered.includes(facet));
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
            foot={<Foot finder={finder} facets={facets} onClose={close} />}
          >
            {facets
              .filter((facet) => finder.counts()[facet].length > 0)
              .map((facet) => (
                <div key={facet} className={styles.panelFacet}>
                  <Choices finder={finder} facet={facet} />
                </div>
              ))}
          </SidePanel>
        </React.Suspense>
      )}
    </span>
  );
};
