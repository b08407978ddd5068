import * as React from 'react';
import type { Cell } from '../../../domain/common/csv';
import { rangesText } from '../../../domain/common/ranges';
import { nameIn } from '../../../domain/common/words';
import { exported } from '../../../domain/importing/export';
import type { Row } from '../../../domain/importing/read';
import { noted } from '../../../device/noted';
import { awards, badges, type Badge } from '../../../lists';
import { addressWith } from '../../../shell/address';
import { useIds } from '../../../shell/ids';
import { type Surroundings, useSurroundings } from '../../../shell/ProgrammeContext';
import { language, say, sayCount } from '../../../strings/say';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Name } from '../../../ui/Name';
import { Select } from '../../../ui/Select';
import { rowsAndNames } from './check';
import styles from './importing.module.scss';
import type { AddedPerson } from './importRun';

type Table = readonly (readonly Cell[])[];

export interface AfterPeopleProps {
  readonly people: readonly AddedPerson[];
  /** Goes on with an import of awards. */
  readonly onTable: (table: Table) => void;
}

/** Cards that are linked by name: whoever brought more finds them in the Finder. */
const mostNamed = 12;

/** The badges that are given; none until they have come, and where they do not. */
const useBadges = (curation: Surroundings['curation']): readonly Badge[] => {
  const [found, setFound] = React.useState<readonly Badge[]>([]);
  React.useEffect(() => {
    let isHere = true;
    curation()
      .then(({ register }) => register.rows(badges))
      .then((rows) => {
        if (isHere) setFound(rows.map(({ item }) => item).filter(({ active }) => active));
      })
      .catch(noted('badges'));
    return () => {
      isHere = false;
    };
  }, [curation]);
  return found;
};

/** The awards of a badge to these people, today, as a file that an import takes. */
const awardTable = async (
  { curation, today }: Pick<Surroundings, 'curation' | 'today'>,
  people: readonly AddedPerson[],
  badge: number
): Promise<Table> => {
  const { names } = await rowsAndNames(await curation(), awards);
  const rows = people.map(({ id }): Row => {
    const item = { id, title: '', ambassador: id, badge, awardedOn: today() };
    return { item: item as Row['item'], author: 0, editor: 0, version: 1 };
  });
  return exported(awards, rows, { language, names });
};

const GiveBadge = ({ people, onTable }: AfterPeopleProps): React.ReactElement | null => {
  const around = useSurroundings();
  const offered = useBadges(around.curation);
  const [chosen, choose] = React.useState('0');
  const [failed, setFailed] = React.useState(false);
  const badge = offered[Number(chosen)];
  if (badge === undefined) return null;
  const prepare = async (): Promise<void> => {
    setFailed(false);
    try {
      onTable(await awardTable(around, people, badge.id));
    } catch (error) {
      noted('awards')(error);
      setFailed(true);
    }
  };
  return (
    <li className={styles.nextInLine}>
      <label className={styles.field}>
        <span className={styles.label}>{say('AfterBadge')}</span>
        <Select className={styles.input} value={chosen} onChoice={choose}>
          {offered.map((each, at) => (
            <option key={each.id} value={at}>
              {nameIn(language, each)}
            </option>
          ))}
        </Select>
      </label>
      <Button icon="Ribbon" onClick={() => void prepare()}>
        {say('AfterBadgeDo')}
      </Button>
      {failed && <Notice kind="warning">{say('AfterBadgeFailed')}</Notice>}
    </li>
  );
};

/** What comes next for people who were just imported: a badge, their stickers, their cards. */
export const AfterPeople = (props: AfterPeopleProps): React.ReactElement => {
  const { people } = props;
  const { finderPage, rosterPage } = useSurroundings();
  const heading = useIds();
  const more = people.length - mostNamed;
  return (
    <section className={styles.after} aria-labelledby={heading}>
      <h4 id={heading} className={styles.subtitle}>
        {sayCount('AfterTitle', people.length)}
      </h4>
      <ul className={styles.nexts}>
        <GiveBadge {...props} />
        <li className={styles.next}>
          <LinkButton
            icon="Print"
            href={addressWith('roster', { stickers: [rangesText(people.map(({ id }) => id))] }, rosterPage)}
          >
            {say('AfterStickers')}
          </LinkButton>
        </li>
        <li className={styles.next}>
          <p className={styles.nextTitle}>{say('AfterCards')}</p>
          <p className={styles.names}>
            {people.slice(0, mostNamed).map(({ id, name }) => (
              <a key={id} href={addressWith('finder', { person: [String(id)] }, finderPage)} data-interception="off">
                <Name>{name}</Name>
              </a>
            ))}
            {more > 0 && <span className={styles.soft}>{sayCount('AfterMore', more)}</span>}
          </p>
        </li>
      </ul>
    </section>
  );
};
