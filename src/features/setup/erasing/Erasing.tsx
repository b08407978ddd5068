import * as React from 'react';
import type { Candidate } from '../../../domain/privacy/erasing';
import { Reference } from '../../../shell/Reference';
import { say } from '../../../strings/say';
import { Name } from '../../../ui/Name';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Hindered } from '../runs/Hindered';
import styles from './erasing.module.scss';
import { FoundRows } from './Found';
import { ErasingLeft } from './Left';
import { ErasingOver } from './Over';
import { UnderWay } from './UnderWay';
import { type ErasingStage, type ErasingState, useErasing } from './useErasing';

type Choosing = Extract<ErasingStage, { at: 'choose' }>;

const PeopleToErase = ({
  people,
  onPerson
}: {
  readonly people: readonly Candidate[];
  readonly onPerson: (person: Candidate) => void;
}): React.ReactElement => (
  <>
    <h4 className={styles.subtitle}>{say('EraseChoose')}</h4>
    <ul className={styles.rows}>
      {people.map((person) => (
        <li key={`${person.login} ${person.name}`}>
          <button type="button" className={styles.person} onClick={() => onPerson(person)}>
            <Name className={styles.name}>{person.name}</Name>
            <span className={styles.soft}>{person.email || person.login || say('EraseNoAccount')}</span>
          </button>
        </li>
      ))}
    </ul>
  </>
);

/** Somebody is looked for in the lists and in the directory. */
const Choose = ({
  erasing,
  stage
}: {
  readonly erasing: ErasingState;
  readonly stage: Choosing;
}): React.ReactElement => {
  const [text, setText] = React.useState(stage.text);
  const { people, failure } = stage;
  return (
    <>
      <form
        className={styles.search}
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          erasing.find(text);
        }}
      >
        <label className={styles.field}>
          <span className={styles.label}>{say('EraseWho')}</span>
          <input
            type="search"
            className={styles.input}
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <Button look={people === undefined ? 'primary' : 'plain'} icon="Search" onClick={() => erasing.find(text)}>
          {say('EraseFind')}
        </Button>
      </form>
      {failure !== undefined && (
        <Notice kind="error" lead={say('EraseFailed')}>
          <Reference failure={failure} />
        </Notice>
      )}
      <Hindered by={erasing.hindrance} />
      <div role="status">
        {people?.length === 0 && <p className={styles.text}>{say('EraseNobody', { text: stage.text })}</p>}
      </div>
      {people !== undefined && people.length > 0 && <PeopleToErase people={people} onPerson={erasing.look} />}
    </>
  );
};

const Content = ({ erasing }: { readonly erasing: ErasingState }): React.ReactElement => {
  const { stage } = erasing;
  switch (stage.at) {
    case 'choose':
      return <Choose key={stage.text} erasing={erasing} stage={stage} />;
    case 'finding':
    case 'reading':
      return (
        <p className={styles.text} role="status">
          {say(stage.at === 'finding' ? 'EraseFinding' : 'EraseReading')}
        </p>
      );
    case 'found':
      return <FoundRows erasing={erasing} finding={stage.finding} />;
    case 'erasing':
      return <UnderWay run={stage.run} onStop={erasing.stop} />;
    case 'over': {
      const { run } = stage;
      const { finding } = run.work;
      const { erased } = run.results;
      // Of what a page before this one did only the numbers are known.
      return finding === undefined || erased === undefined ? (
        <ErasingLeft erasing={erasing} run={run} />
      ) : (
        <ErasingOver erasing={erasing} run={run} finding={finding} erased={erased} />
      );
    }
  }
};

/** Personal data: everything about a person is found, shown, and moved to the recycle bin once that is confirmed. */
const Erasing = (): React.ReactElement => {
  const erasing = useErasing();
  return (
    <div className={styles.view}>
      <h3 className={styles.title}>{say('EraseTitle')}</h3>
      <p className={styles.intro}>{say('EraseIntro')}</p>
      <Content erasing={erasing} />
    </div>
  );
};

export default Erasing;
