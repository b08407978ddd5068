import * as React from 'react';
import { addressFrom } from '../domain/common/address';
import { safeLink } from '../domain/common/links';
import { addressWith } from './address';
import { useSurroundings } from './ProgrammeContext';

/** The page of questions with one of them, or with the form; undefined: nobody said where it is. */
export const useQuestionsPage = (
  page: string | undefined
): ((values: Readonly<Record<string, readonly string[]>>) => string) | undefined => {
  const { site } = useSurroundings();
  return React.useMemo(() => {
    const given = page?.trim() ?? '';
    const whole = given === '' ? undefined : safeLink(addressFrom(given, `${site.url}/`)?.href);
    return whole === undefined ? undefined : (values) => addressWith('questions', values, whole);
  }, [page, site.url]);
};
