import * as React from 'react';
import { lazyPart } from '../../shell/lazyPart';
import { type CurationPart, useSurroundings } from '../../shell/ProgrammeContext';
import { curationMore } from '../../strings/later/curationMore';
import { loadWithWords } from '../../strings/load';
import { say } from '../../strings/say';
import { Tabs } from '../../ui/Tabs';
import type { PartProps } from './part';
import styles from './setup.module.scss';

const SetUp = lazyPart(() => import(/* webpackChunkName: 'set-up' */ './settingUp/SetUp'));
const Health = lazyPart(loadWithWords(curationMore, () => import(/* webpackChunkName: 'health' */ './health/Health')));
const Importing = lazyPart(
  loadWithWords(curationMore, () => import(/* webpackChunkName: 'importing' */ './importing/Importing'))
);
// With what it writes by, which comes with imports.
const Erasing = lazyPart(
  loadWithWords(curationMore, () => import(/* webpackChunkName: 'importing' */ './erasing/Erasing'))
);

const views: Readonly<Record<CurationPart, React.ComponentType<PartProps>>> = {
  lists: SetUp,
  health: Health,
  import: Importing,
  people: Erasing
};

/** The four things that curators do here, one at a time. */
export const Parts = ({ first }: { readonly first: CurationPart }): React.ReactElement => {
  const [{ part, list }, go] = React.useState<{ readonly part: CurationPart; readonly list?: string | undefined }>({
    part: first
  });
  const View = views[part];
  const { memoryKey } = useSurroundings();
  return (
    <>
      <div className={styles.parts}>
        <Tabs
          label={say('CurationParts')}
          views={[
            ['lists', say('PartLists')],
            ['health', say('PartHealth')],
            ['import', say('PartImport')],
            ['people', say('PartPeople')]
          ]}
          current={part}
          onView={(next) => go({ part: next })}
        />
      </div>
      <React.Suspense fallback={<p role="status">{say('Loading')}</p>}>
        {/* What was begun for one site is nothing for another, when the web part is given another. */}
        <View key={memoryKey} at={list} onPart={(next, at) => go({ part: next, list: at })} />
      </React.Suspense>
    </>
  );
};
