import * as React from 'react';
import { Persona, PersonaSize } from '@fluentui/react/lib/Persona';
import { useSurroundings } from './surroundings.ts';

/** Somebody's photo, or initials while there is none; decorative, the name stands beside it. */
export const Face = ({
  name,
  email,
  large = false
}: {
  readonly name: string;
  readonly email: string;
  readonly large?: boolean;
}) => {
  const { rest } = useSurroundings();
  const photo = `${rest.webUrl}/_layouts/15/userphoto.aspx?size=S&accountname=${encodeURIComponent(email)}`;
  return (
    <span aria-hidden="true">
      <Persona
        text={name}
        size={large ? PersonaSize.size32 : PersonaSize.size24}
        hidePersonaDetails
        imageAlt=""
        {...(email === '' ? {} : { imageUrl: photo })}
      />
    </span>
  );
};
