import * as React from 'react';
import { fold } from '../../domain/common/text';
import { useIds } from '../../shell/ids';
import { say } from '../../strings/say';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import { Name } from '../../ui/Name';
import styles from './forms.module.scss';
import type { Helping } from './usePeople';

/** Rows while somebody is looked for. */
const mostFound = 6;

export interface PersonRowProps {
  readonly group: string;
  readonly person: Helping;
  readonly chosen: boolean;
  /** At the end of the row. */
  readonly mark?: string | undefined;
  readonly onChoose: (user: number) => void;
}

/** Somebody to choose. */
export const PersonRow = ({ group, person, chosen, mark, onChoose }: PersonRowProps): React.ReactElement => (
  <li className={chosen ? styles.chosen : styles.option}>
    <label className={styles.optionLabel}>
      <input
        type="radio"
        className={styles.radio}
        name={group}
        checked={chosen}
        onChange={() => onChoose(person.user)}
      />
      <Face initials={person.initials} photo={person.photo} size={40} className={styles.optionFace} />
      <span className={styles.optionText}>
        <Name className={styles.optionName}>{person.name}</Name>
        <span className={styles.optionMeta}>
          <Dotted parts={[{ text: person.role, lang: '' }, person.circle]} />
        </span>
        {person.back !== undefined && (
          <span className={styles.optionReason}>
            <Icon name="Clock" size={14} />
            <span>{person.back}</span>
          </span>
        )}
        {person.reasons.length > 0 && (
          <span className={styles.optionReason}>
            <Icon name="CheckMark" size={14} />
            <span>
              <Dotted parts={person.reasons} />
            </span>
          </span>
        )}
      </span>
      {mark !== undefined && <span className={styles.optionMark}>{mark}</span>}
    </label>
  </li>
);

export interface PersonChoiceProps {
  /** QuestionNames the group for screen readers. */
  readonly label: string;
  /** In the field in which somebody is looked for; absent: there are so few that nobody needs to. */
  readonly hint?: string | undefined;
  readonly people: readonly Helping[];
  readonly chosen: number | undefined;
  readonly onChoose: (user: number) => void;
}

const isMeant = (person: Helping, wanted: readonly string[]): boolean => {
  const said = fold(`${person.name} ${person.words} ${person.circle.text} ${person.role}`);
  return wanted.every((word) => said.includes(word));
};

/** Whom to pass something to: the likeliest, or whoever is looked for. */
export const PersonChoice = ({ label, hint, people, chosen, onChoose }: PersonChoiceProps): React.ReactElement => {
  const group = useIds();
  const [text, setText] = React.useState('');
  const wanted = fold(text).split(/\s+/u).filter(Boolean);
  const found = people.filter((person) => isMeant(person, wanted)).slice(0, mostFound);
  const kept = people.find(({ user }) => user === chosen);
  const shown = kept === undefined || found.includes(kept) ? found : [kept, ...found.slice(0, mostFound - 1)];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && (
        <input
          type="search"
          className={styles.field}
          value={text}
          placeholder={hint}
          aria-label={hint}
          autoComplete="off"
          maxLength={100}
          dir="auto"
          onChange={({ target }) => setText(target.value)}
        />
      )}
      <ul className={styles.options}>
        {shown.map((person) => (
          <PersonRow
            key={person.user}
            group={group}
            person={person}
            chosen={person.user === chosen}
            onChoose={onChoose}
          />
        ))}
      </ul>
      <p role="status" className={shown.length === 0 ? styles.small : styles.unseen}>
        {shown.length === 0 ? say('QuestionsNobodyFound') : ''}
      </p>
    </fieldset>
  );
};
