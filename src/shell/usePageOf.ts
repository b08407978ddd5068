import * as React from 'react';
import { addressFrom } from '../domain/common/address';
import { safeLink } from '../domain/common/links';
import { addressWith } from './address';
import { useSurroundings } from './ProgrammeContext';

/** The page of another part with something asked of it, as the page's author wrote it; undefined: nobody said where it is. */
export const usePageOf = (
  part: 'questions' | 'sessions' | 'call',
  page: string | undefined
): ((values: Readonly<Record<string, readonly string[]>>) => string) | undefined => {
  const { site } = useSurroundings();
  return React.useMemo(() => {
    const given = page?.trim() ?? '';
    const whole = given === '' ? undefined : safeLink(addressFrom(given, `${site.url}/`)?.href);
    return whole === undefined ? undefined : (values) => addressWith(part, values, whole);
  }, [part, page, site.url]);
};
