import {
  type IPropertyPaneConfiguration,
  PropertyPaneCheckbox,
  PropertyPaneChoiceGroup,
  PropertyPaneDropdown,
  PropertyPaneLabel,
  PropertyPaneSlider
} from '@microsoft/sp-property-pane';
import { noted } from '../../device/noted';
import { circleTree, type CircleTree } from '../../domain/circles/circles';
import { nameIn } from '../../domain/common/words';
import { facetWord } from '../../features/finder/choices';
import { type Facet, facetsAt } from '../../features/finder/facets';
import type { FinderLayout, FinderSettings } from '../../features/finder/settings';
import { usualCards } from '../../features/finder/settings';
import type { Circle } from '../../lists';
import { circles as circlesList } from '../../lists/reading/circles';
import { language, say } from '../../strings/say';
import { communityField, type PaneField, finderPageField, paneOf, sourceField, titleField } from '../pane';
import type { Authored, Pane } from '../door/part';

/** What the pane needs beside the settings. */
export interface FinderPane {
  readonly settings: FinderSettings;
  /** Circles of the source site; undefined: being read; null: they could not be. */
  readonly circles: readonly Circle[] | undefined | null;
  /** In Teams links lead to the page with the Finder, whatever the layout. */
  readonly inTeams: boolean;
}

const layoutField = (): PaneField =>
  PropertyPaneChoiceGroup('layout', {
    label: say('PaneLayout'),
    options: [
      { key: 'full', text: say('PaneLayoutFull'), checked: true },
      { key: 'list', text: say('PaneLayoutList') },
      { key: 'compact', text: say('PaneLayoutCompact') }
    ]
  });

const circleField = ({ settings, circles }: FinderPane, tree: CircleTree): PaneField =>
  PropertyPaneDropdown('circle', {
    label: say('PaneCircle'),
    disabled: circles === undefined || circles === null,
    selectedKey: settings.circle ?? '',
    options: [
      { key: '', text: circles === null ? say('PaneCircleUnread') : say('PaneCircleEvery') },
      ...tree.circles
        .filter((circle) => circle.active && circle.key.trim() !== '')
        .map((circle) => ({
          key: circle.key,
          text: '\u2003'.repeat(tree.path(circle.id).length - 1) + (nameIn(language, circle) || circle.key)
        }))
    ]
  });

const filterFields = ({ settings }: FinderPane, tree: CircleTree): readonly PaneField[] => {
  const target = tree.circles.find((circle) => circle.key === settings.circle);
  // In a circle without circles inside it there is none to choose.
  const without: readonly Facet[] = target !== undefined && tree.within(target.id).length === 0 ? ['circle'] : [];
  return [
    PropertyPaneLabel('filters', { text: say('PaneFilters') }),
    ...[...facetsAt('chips'), ...facetsAt('line')].map((facet) =>
      PropertyPaneCheckbox(`filters.${facet}`, {
        text: facetWord(facet),
        checked: settings.filters?.[facet] !== false && !without.includes(facet),
        disabled: without.includes(facet)
      })
    )
  ];
};

/** The Finder's property pane: a setting that the others make pointless is not there to be made. */
const finderPane = (pane: FinderPane): IPropertyPaneConfiguration => {
  const layout: FinderLayout = pane.settings.layout ?? 'full';
  const tree = circleTree(pane.circles ?? []);
  const ofPeople: readonly PaneField[] =
    layout === 'compact'
      ? []
      : [
          PropertyPaneSlider('cards', {
            label: say(layout === 'list' ? 'PaneRows' : 'PaneCards'),
            min: 3,
            max: 30,
            step: 3,
            value: pane.settings.cards ?? usualCards
          }),
          ...filterFields(pane, tree),
          communityField()
        ];
  return paneOf(
    'PaneFinder',
    [titleField(), layoutField(), circleField(pane, tree), ...ofPeople],
    [sourceField(), ...(layout === 'compact' || pane.inTeams ? [finderPageField()] : [])]
  );
};

/** The pane of one web part, with the circles of its source site; of two readings the last one asked for counts. */
export const finderPaneFor = ({ settings, inTeams, programme, refresh }: Authored<FinderSettings>): Pane => {
  let circles: FinderPane['circles'];
  return {
    configuration: () => finderPane({ settings: settings(), circles, inTeams }),
    read: async () => {
      const asked = programme();
      const found = (await asked.rows(circlesList).catch(noted('pane'))) ?? null;
      if (asked !== programme()) return;
      circles = found;
      refresh();
    }
  };
};
