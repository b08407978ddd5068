import * as React from 'react';
import { noted } from '../../../device/noted';
import type { SharedProgramme } from '../../../domain/port/programme';
import { longestKept, type ScreenRows } from '../../../domain/screen/screen';
import { ambassadors } from '../../../lists/reading/ambassadors';
import { circles } from '../../../lists/reading/circles';
import { indicators } from '../../../lists/reading/indicators';
import { useSurroundings } from '../../../shell/ProgrammeContext';

/** What was told last, each list with the moment of it, in milliseconds since 1970. */
type ToldRows = { readonly [Name in keyof ScreenRows]?: { readonly answer: ScreenRows[Name]; readonly at: number } };

const readAgainAfter = 60 * 60 * 1000;

const screenQuestions = (programme: Pick<SharedProgramme, 'rows'>) => ({
  ambassadors: () => programme.rows(ambassadors),
  circles: () => programme.rows(circles),
  indicators: () => programme.rows(indicators)
});

const screenLists = ['ambassadors', 'circles', 'indicators'] as const;

const rememberedRows = async ({ remembered: memory }: SharedProgramme): Promise<ToldRows> => {
  const [people, places, figures] = await Promise.all([
    memory.rows(ambassadors),
    memory.rows(circles),
    memory.rows(indicators)
  ]);
  return {
    ...(people === undefined ? {} : { ambassadors: people }),
    ...(places === undefined ? {} : { circles: places }),
    ...(figures === undefined ? {} : { indicators: figures })
  };
};

const fresh = <Rows>(told: { readonly answer: readonly Rows[]; readonly at: number } | undefined, now: number) =>
  told !== undefined && now - told.at <= longestKept ? told.answer : [];

/**
 * The rows of the screen: those of the last visit at once, then fresh ones, and again each hour. What does not come keeps what
 * was told last, for seven days; nothing is said of it, for nobody at the screen can help.
 */
export const useScreenRows = (): (() => ScreenRows) => {
  const { programme } = useSurroundings();
  const [told, setTold] = React.useState<ToldRows>({});
  React.useEffect(() => {
    let here = true;
    const take = (next: ToldRows): void => {
      if (here) setTold((before) => ({ ...before, ...next }));
    };
    const read = (): void => {
      for (const name of screenLists)
        screenQuestions(programme)
          [name]()
          .then((answer) => take({ [name]: { answer, at: Date.now() } }), noted('screen'));
    };
    rememberedRows(programme).then((before) => {
      if (here) setTold((now) => ({ ...before, ...now }));
    }, noted('screen'));
    read();
    const timer = window.setInterval(() => {
      programme.forget();
      read();
    }, readAgainAfter);
    return () => {
      here = false;
      window.clearInterval(timer);
    };
  }, [programme]);
  return React.useCallback(() => {
    const now = Date.now();
    return {
      ambassadors: fresh(told.ambassadors, now),
      circles: fresh(told.circles, now),
      indicators: fresh(told.indicators, now)
    };
  }, [told]);
};
