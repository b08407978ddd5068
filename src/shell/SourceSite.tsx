import * as React from 'react';
import { say } from '../strings/say';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Heading } from './Frame';
import { useIds } from './ids';
import { ProgrammeContext, type SiteQuestion, type Surroundings, useSurroundings } from './ProgrammeContext';
import styles from './sourceSite.module.scss';
import { noted } from '../device/noted';

interface SourceSiteProps {
  readonly title: string;
  readonly waiting: React.ReactElement;
  readonly children: React.ReactElement;
}

const Ask = ({
  question,
  onFound
}: {
  readonly question: SiteQuestion;
  readonly onFound: (surroundings: Surroundings) => void;
}): React.ReactElement => {
  const [address, setAddress] = React.useState('');
  const [wrong, setWrong] = React.useState(false);
  const id = useIds();
  const open = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = address.trim() === '' ? undefined : question.open(address);
    if (found === undefined) setWrong(true);
    else onFound(found);
  };
  return (
    <EmptyState
      icon="Globe"
      title={say('SiteTitle')}
      actions={
        <form className={styles.site} onSubmit={open} noValidate>
          <label htmlFor={id}>{say('SiteAddress')}</label>
          <input
            id={id}
            type="text"
            inputMode="url"
            className={styles.address}
            value={address}
            placeholder="/sites/intranet"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onChange={(event) => {
              setAddress(event.target.value);
              setWrong(false);
            }}
          />
          {wrong && (
            <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
              {say('PaneSiteWrong')}
            </p>
          )}
          {/* A form is sent by its own button, with Enter too. */}
          <Button look="primary" onClick={open}>
            {say('SiteOpen')}
          </Button>
        </form>
      }
    >
      {say('SiteText')}
    </EmptyState>
  );
};

/** Around a feature in a Teams personal app: finds out which site has the lists, or asks for it once. */
const SourceSite = ({ title, waiting, children }: SourceSiteProps): React.ReactElement => {
  const question = useSurroundings().siteQuestion;
  const [found, setFound] = React.useState<Surroundings>();
  const [mustAsk, setMustAsk] = React.useState(false);
  React.useEffect(() => {
    setFound(undefined);
    setMustAsk(false);
  }, [question]);
  React.useEffect(() => {
    if (question === undefined || found !== undefined || mustAsk) return undefined;
    let current = true;
    question
      .tenantSite()
      // A tenant that does not answer is a tenant that set nothing: the person is asked.
      .catch(noted('tenant'))
      .then((site) => {
        const opened = site === undefined ? undefined : question.open(site);
        if (!current) return;
        if (opened === undefined) setMustAsk(true);
        else setFound(opened);
      })
      .catch(noted('site'));
    return () => {
      current = false;
    };
  }, [question, found, mustAsk]);
  if (found !== undefined) return <ProgrammeContext.Provider value={found}>{children}</ProgrammeContext.Provider>;
  return (
    <>
      <Heading title={title} />
      {mustAsk && question !== undefined ? <Ask question={question} onFound={setFound} /> : waiting}
    </>
  );
};

export default SourceSite;
