import * as React from 'react';
import { say } from '../strings/say';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Reference } from './Reference';
import { failureOf } from './useLoad';

interface BoundaryState {
  readonly error?: unknown;
}

/** Catches what a feature did not foresee, so that one web part that fails takes no other down. */
export class FeatureBoundary extends React.Component<{ readonly children: React.ReactNode }, BoundaryState> {
  public override state: BoundaryState = {};

  public static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error ?? new Error('nothing was thrown') };
  }

  public override render(): React.ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <EmptyState
        icon="PlugDisconnected"
        title={say('FailedUnexpectedTitle')}
        actions={
          <Button icon="Refresh" onClick={() => this.setState({ error: undefined })}>
            {say('Retry')}
          </Button>
        }
        foot={<Reference failure={failureOf(this.state.error, 'web part')} />}
      >
        {say('FailedUnexpected')}
      </EmptyState>
    );
  }
}
