import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { useLook } from './look.ts';

export interface Told {
  readonly kind: 'info' | 'warning' | 'error';
  readonly text: string;
  /** At most one thing to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const icons = { info: 'Info', warning: 'Warning', error: 'ErrorBadge' } as const;

/** A sentence above what it speaks of; `live` when it came without a page being opened. */
export const Notice = ({ told, live = true }: { readonly told: Told | undefined; readonly live?: boolean }) => {
  const look = useLook();
  const kinds = { info: look.noticeInfo, warning: look.noticeWarning, error: look.noticeError };
  return (
    // The region is there before the sentence: a region that comes with its words is often not spoken.
    <div {...(live ? { role: told?.kind === 'error' ? 'alert' : 'status' } : {})}>
      {told !== undefined && (
        <div className={`${look.notice} ${kinds[told.kind]}`}>
          <Icon iconName={icons[told.kind]} />
          <span className={look.noticeText}>{told.text}</span>
          {told.action !== undefined && (
            <button type="button" className={look.noticeAction} onClick={told.action.run}>
              {told.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
};
