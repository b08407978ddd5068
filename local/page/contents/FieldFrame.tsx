import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { useLook } from './look.ts';

export interface FrameProps {
  /** Id of the control that the label names. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly required?: boolean;
  /** What is wrong with the value. */
  readonly fault: string | undefined;
  /** What somebody else saved meanwhile. */
  readonly aside: string | undefined;
}

/** A field's title above its control, and below it the hint, what is wrong and what somebody else saved. */
export const FieldFrame = ({
  id,
  title,
  description,
  required = false,
  fault,
  aside,
  children
}: FrameProps & { readonly children: (describedBy: string | undefined) => React.ReactNode }) => {
  const look = useLook();
  const notes = [
    { key: 'fault', text: fault ?? '', className: look.fault },
    { key: 'aside', text: aside ?? '', className: look.fault },
    { key: 'hint', text: description, className: look.fieldNote }
  ].filter(({ text }) => text !== '');
  const described = notes.map(({ key }) => `${id}-${key}`).join(' ');
  return (
    <div data-field={id}>
      <Label htmlFor={id} required={required}>
        {title}
      </Label>
      {children(described === '' ? undefined : described)}
      {notes.map(({ key, text, className }) => (
        <p key={key} id={`${id}-${key}`} className={className}>
          {text}
        </p>
      ))}
    </div>
  );
};
