import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { say } from '../strings/say';
import { Skeleton } from '../ui/Skeleton';
import { Frame } from './Frame';
import { ProgrammeContext, type Surroundings } from './ProgrammeContext';

/** Draws a feature into a web part's element, or draws it anew with other settings; the name is for screen readers. */
export const mount = (
  element: HTMLElement,
  feature: React.ReactElement,
  surroundings: Surroundings,
  name: string
): void => {
  ReactDOM.render(
    <ProgrammeContext.Provider value={surroundings}>
      <Frame label={name}>
        <React.Suspense fallback={<Skeleton label={say('Loading')} />}>{feature}</React.Suspense>
      </Frame>
    </ProgrammeContext.Provider>,
    element
  );
};

/** Takes it away again. */
export const unmount = (element: HTMLElement): void => {
  ReactDOM.unmountComponentAtNode(element);
};
