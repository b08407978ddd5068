import * as React from 'react';
import type { Folded, SignedQuestion, WrittenStep } from '../../domain/questions/model';
import { noted } from '../../device/noted';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say, sayCount } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './curators.module.scss';
import { answerOf, deleteWhole, draftsOfFrequent, makeFrequent, mayDeleteOthers } from './curatorWrites';

export interface KeepingProps {
  readonly question: SignedQuestion;
  readonly folded: Folded<WrittenStep>;
  /** Languages of the programme, `FR`. */
  readonly spoken: readonly string[];
  /** The question is gone. */
  readonly onGone: () => void;
}

type Told =
  | { readonly is: 'nothing' | 'working' | 'sure' | 'exists' | 'notWritten' | 'notDeleted' }
  | { readonly is: 'made'; readonly many: number };

/** What those who keep the lists can do with a question: write it up for everybody, delete it with its replies. */
const Keeping = ({ question, folded, spoken, onGone }: KeepingProps): React.ReactElement => {
  const { curation, site, today } = useSurroundings();
  const [told, setTold] = React.useState<Told>({ is: 'nothing' });
  const [mayDelete, setMayDelete] = React.useState(false);
  const keep = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    let current = true;
    curation()
      .then(mayDeleteOthers)
      .then((may) => {
        if (current) setMayDelete(may);
      }, noted('questions'));
    return () => {
      current = false;
    };
  }, [curation]);
  React.useEffect(() => {
    if (told.is === 'sure') keep.current?.focus();
  }, [told]);
  const answer = answerOf(folded);
  const make = async (): Promise<void> => {
    setTold({ is: 'working' });
    const many = await makeFrequent(await curation(), question, draftsOfFrequent(question, answer, spoken, today()));
    if (many === 'exists') setTold({ is: 'exists' });
    else setTold(many === 0 ? { is: 'notWritten' } : { is: 'made', many });
  };
  const erase = async (): Promise<void> => {
    setTold({ is: 'working' });
    const steps = folded.history.map(({ step }) => step);
    if (await deleteWhole(await curation(), question, steps)) onGone();
    else setTold({ is: 'notDeleted' });
  };
  // Nothing to write up, and nothing that may be deleted.
  if (answer === '' && !mayDelete) return <></>;
  const list = `${site.url}/Lists/Faq`;
  return (
    <div className={styles.keeping}>
      {told.is === 'working' && <p role="status">{say('Loading')}</p>}
      {told.is === 'made' && <Notice kind="info">{sayCount('QuestionsFrequentMade', told.many)}</Notice>}
      {told.is === 'exists' && <Notice kind="info">{say('QuestionsIsFrequent')}</Notice>}
      {told.is === 'notWritten' && <Notice kind="error">{say('QuestionsWriteFailed')}</Notice>}
      {told.is === 'notDeleted' && <Notice kind="error">{say('QuestionsDeleteFailed')}</Notice>}
      {told.is === 'sure' && <Notice kind="warning">{say('QuestionsDeleteSure')}</Notice>}
      <div className={styles.buttons}>
        {(told.is === 'made' || told.is === 'exists') && (
          <LinkButton look="text" icon="BulletedList" href={list} newTab>
            {say('QuestionsOpenFrequent')}
          </LinkButton>
        )}
        {told.is === 'sure' ? (
          <>
            <Button ref={keep} onClick={() => setTold({ is: 'nothing' })}>
              {say('QuestionsKeep')}
            </Button>
            <Button look="text" icon="Cancel" onClick={() => void erase().catch(() => setTold({ is: 'notDeleted' }))}>
              {say('QuestionsDelete')}
            </Button>
          </>
        ) : (
          <>
            {answer !== '' && told.is !== 'made' && told.is !== 'exists' && (
              <Button
                look="text"
                icon="BulletedList"
                onClick={() => void make().catch(() => setTold({ is: 'notWritten' }))}
              >
                {say('QuestionsMakeFrequent')}
              </Button>
            )}
            {mayDelete && (
              <Button look="text" icon="Cancel" onClick={() => setTold({ is: 'sure' })}>
                {say('QuestionsDelete')}
              </Button>
            )}
          </>
        )}
      </div>
      <p className={styles.small}>{say('CuratorsOnly')}</p>
    </div>
  );
};

export default Keeping;
