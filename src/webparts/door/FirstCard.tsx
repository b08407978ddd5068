import * as React from 'react';
import { culture, sentence } from '../../strings/firstWords';
import { Section, type SectionProps } from '../../ui/Section';
import { Skeleton, type SkeletonProps } from '../../ui/Skeleton';
import { ask, shared } from './shared';

export interface FirstCardProps
  extends Pick<SectionProps, 'label' | 'colours' | 'edgeToEdge'>, Pick<SkeletonProps, 'shape'> {
  /** What was worked out at the end of a visit; undefined: nothing. */
  readonly kept: Element | undefined;
}

/** Fingers meet one of two buttons, one below the other. */
const apart: React.CSSProperties = { minBlockSize: 32, font: 'inherit', marginInlineEnd: 12 };

/** Instead of a part whose script did not come. It is drawn with what every browser has: furniture comes with the script. */
const ScriptLost = (): React.ReactElement => (
  <div role="status">
    <p>{sentence(shared.asking === undefined ? 'PartLost' : 'Loading')}</p>
    <button type="button" style={apart} onClick={() => void ask()}>
      {sentence('Retry')}
    </button>
    {shared.losses > 2 && (
      <button type="button" style={apart} onClick={() => window.location.reload()}>
        {sentence('PartReload')}
      </button>
    )}
  </div>
);

/** A web part until its script is there: its first card as it will be, or the shape of it; or that the script did not come. */
export const FirstCard = ({ shape, kept, ...place }: FirstCardProps): React.ReactElement => (
  <Section lang={culture()} {...place}>
    {shared.losses > 0 && <ScriptLost />}
    {kept ? (
      // Appended once: whoever has the focus in it keeps it when this is drawn again.
      <div ref={(host) => host?.firstChild ?? host?.append(kept)} />
    ) : (
      !shared.losses && <Skeleton label={sentence('Loading')} shape={shape} />
    )}
  </Section>
);
