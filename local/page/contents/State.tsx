import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Icon } from '@fluentui/react/lib/Icon';
import { useLook } from './look.ts';
import type { RestError } from './restError.ts';
import { sentenceOf } from './sentences.ts';
import { useSurroundings } from './surroundings.ts';

interface StateProps {
  readonly icon: string;
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly reference?: string;
}

/** What stands in the place of content that is not there: why, and what to do. */
export const State = ({ icon, title, text, action, reference = '' }: StateProps) => {
  const look = useLook();
  const { words } = useSurroundings();
  return (
    <div className={look.state} role="status">
      <span className={look.stateDisc} aria-hidden="true">
        <Icon iconName={icon} />
      </span>
      <h2 className={look.stateTitle}>{title}</h2>
      <p className={look.stateText}>{text}</p>
      {action !== undefined && <DefaultButton text={action.label} onClick={action.run} />}
      {reference !== '' && <p className={look.stateReference}>{words.reference(reference)}</p>}
    </div>
  );
};

/** A read that failed: not allowed, not there, or something that a retry may mend. */
export const FailedState = ({
  error,
  of,
  retry
}: {
  readonly error: RestError;
  readonly of: 'site' | 'list';
  readonly retry: () => void;
}) => {
  const { words } = useSurroundings();
  if (of === 'site' && (error.status === 403 || error.status === 404 || error.status === 401))
    return <State icon="Lock" title={words.noSite} text={words.noSiteWhy} />;
  if (error.status === 403 || error.status === 404 || error.status === 401)
    return <State icon="Lock" title={words.noList} text={words.noListWhy} />;
  return (
    <State
      icon="PlugDisconnected"
      title={words.notRead}
      text={`${sentenceOf(error, words)} ${error.status === 0 ? '' : words.notReadWhy}`.trim()}
      action={{ label: words.retry, run: retry }}
      reference={error.reference}
    />
  );
};
