import * as React from 'react';
import { libraryPicture } from '../../../domain/common/pictures';

/** The picture on the labels. */
export interface Logo {
  /** Absent: none is set, it has not come, or it cannot be had; a ring stands in for it. */
  readonly address: string | undefined;
  /** It is set but cannot be had: not a picture, gone, or of another tenant. */
  readonly gone: boolean;
}

/** Asks for the picture before it is drawn: what a printer gets must not lack it. */
export const useLogo = (address: string | undefined, siteUrl: string): Logo => {
  const given = address?.trim() ?? '';
  const whole = given === '' ? undefined : libraryPicture(given, siteUrl);
  const [read, setRead] = React.useState<{ readonly whole: string; readonly good: boolean }>();
  React.useEffect(() => {
    if (whole === undefined) return undefined;
    let current = true;
    const picture = new Image();
    const told = (good: boolean) => (): void => {
      if (current) setRead({ whole, good });
    };
    picture.onload = told(true);
    picture.onerror = told(false);
    picture.referrerPolicy = 'strict-origin';
    picture.src = whole;
    return () => {
      current = false;
    };
  }, [whole]);
  const answer = read?.whole === whole ? read : undefined;
  return {
    address: answer?.good === true ? whole : undefined,
    gone: given !== '' && (whole === undefined || answer?.good === false)
  };
};
