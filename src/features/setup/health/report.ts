import type { Finding } from '../../../domain/health/health';
import type { HealthReport } from '../../../domain/health/report';
import { culture, say, sayCount } from '../../../strings/say';
import type { Facts } from './facts';
import { listName } from './names';
import { checksByList } from './checkWords';
import { meaningOf, type SaidOfFinding, sentenceOf } from './words';

/** What can be done here and what only a person can decide. */
export const groupsOf = ({
  findings
}: HealthReport): { readonly mend: readonly Finding[]; readonly look: readonly Finding[] } => ({
  mend: findings.filter(({ severity }) => severity === 'mend'),
  look: findings.filter(({ severity }) => severity !== 'mend')
});

/** The report as plain text, for a mail or a note. */
export const healthText = (report: HealthReport, facts: Facts, site: string): string => {
  const said: SaidOfFinding = { state: facts.state, today: facts.day };
  const date = new Intl.DateTimeFormat(culture(), { dateStyle: 'long', timeStyle: 'short' }).format(facts.at);
  const lines = (title: string, findings: readonly Finding[]): readonly string[] =>
    findings.length === 0
      ? []
      : [
          '',
          title,
          ...findings.map((finding) =>
            ['-', sentenceOf(finding, said), meaningOf(finding, said)].filter(Boolean).join(' ')
          )
        ];
  const { mend, look } = groupsOf(report);
  return [
    say('HealthReportHead', { site, date }),
    ...facts.unread.map(({ list }) => say('HealthUnread', { list: listName(list, facts.state) })),
    ...lines(say('HealthGroupMend'), mend),
    ...lines(say('HealthGroupLook'), look),
    '',
    sayCount('HealthInOrder', report.inOrder.length),
    ...checksByList(report.inOrder, facts.state).map(([list, words]) => `- ${list}: ${words}`)
  ].join('\n');
};
