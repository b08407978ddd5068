import type { SetUpReport } from '../../../domain/setup/settingUp';
import type { SiteState } from '../../../domain/setup/site';
import { lists } from '../../../lists';
import { say, sayCount, sayMoment } from '../../../strings/say';
import { signedOutWords } from '../signedOut';
import type { StepView } from './StepList';
import { pointsOf } from './steps';

/** How a run ended, in two sentences. */
export interface SetUpEnd {
  readonly title: string;
  readonly text: string;
  /** Somebody can go on from here. */
  readonly goOn: boolean;
}

/** Steps that are over: all of whose actions have been dealt with; where the site could not be looked at, as it seemed. */
const stepsOver = ({ steps, left }: SetUpReport, views: readonly StepView[]): number =>
  left === undefined
    ? views.slice(0, steps.length).filter(({ state }) => state === 'done').length
    : steps.filter(({ list }, index) => left[index]?.list !== list || (left[index]?.actions.length ?? 0) === 0).length;

/** What a report comes to. */
export const endedOf = (report: SetUpReport, views: readonly StepView[]): SetUpEnd => {
  const n = report.steps.length;
  switch (report.ending) {
    case 'stopped':
      return {
        title: say('SetUpStopped', { i: stepsOver(report, views), n }),
        text: say('SetUpStoppedText'),
        goOn: true
      };
    case 'rights':
      return { title: say('SetUpRightsLost'), text: say('SetUpRightsLostText'), goOn: false };
    case 'readOnly':
    case 'full':
      return { title: say('SetUpFull'), text: say('SetUpFullText'), goOn: true };
    case 'signedOut':
      return { title: say('SetUpFailed'), text: signedOutWords(), goOn: true };
    case 'offline':
    case 'busy':
      return { title: say('SetUpFailed'), text: say('SetUpFailedText'), goOn: true };
    case 'finished': {
      const points = pointsOf(views);
      return points === 0
        ? { title: say('SetUpDone'), text: say('SetUpDoneText', { n: lists.length }), goOn: false }
        : { title: sayCount('SetUpPartly', points), text: say('SetUpPartlyText'), goOn: true };
    }
  }
};

/** A report as plain text, for a colleague or the file of the site. */
export const setUpReport = (site: SiteState, ended: SetUpEnd, views: readonly StepView[]): string =>
  [
    say('SetUpReportTitle', { date: sayMoment(new Date()) }),
    site.url,
    '',
    `${ended.title}. ${ended.text}`,
    '',
    ...views.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)])
  ].join('\n');
