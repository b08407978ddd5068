const model = 'src/domain/indicators/model.ts';

export const mutants = [
  {
    name: 'hidden-lines-of-few',
    file: 'src/domain/common/fewest.ts',
    find: 'if (count >= fewest && unseen >= fewest) break;',
    put: 'if (count >= fewest) break;',
    breaks: 'What a table leaves of its whole tells of one to four people.'
  },
  {
    name: 'four-answers-shown',
    file: model,
    find: '...(answers !== undefined && isFew(answers) ? {} : { value }),',
    put: '...{ value },',
    breaks: 'A figure of four answers stands in its tile and in the file.'
  },
  {
    name: 'earlier-row-of-a-wave-counts',
    file: model,
    find: '[...rows].sort((one, other) => one.id - other.id)',
    put: '[...rows].sort((one, other) => other.id - one.id)',
    breaks: 'A wave that was corrected by a second row shows what was wrong.'
  },
  {
    name: 'beyond-its-scale',
    file: model,
    find: 'value < 0 || value > topOf[scale]',
    put: 'value < 0',
    breaks: 'A value of 120 % stands in a tile.'
  },
  {
    name: 'reworded-goes-on',
    file: 'src/domain/indicators/trend.ts',
    find: 'if (goesOn && !breaks)',
    put: 'if (goesOn)',
    breaks: 'Figures of two questions are one line.'
  },
  {
    name: 'another-entity-compared',
    file: model,
    find: 'JSON.stringify([key, scale, fold(entity),',
    put: 'JSON.stringify([key, scale,',
    breaks: 'The whole organisation is compared with a part of it.'
  },
  {
    name: 'late-finishers-counted',
    file: 'src/domain/learning/totals.ts',
    find: '.slice(0, 7) <= until;',
    put: ".slice(0, 7) < '9';",
    breaks: 'A month’s figure moves, so that two days can be subtracted.'
  },
  {
    name: 'modules-in-exact-numbers',
    file: 'src/domain/learning/totals.ts',
    find: 'most - (most % fewest)',
    put: 'most',
    breaks: 'A module beside the whole path leaves a group of one.'
  },
  {
    name: 'few-solved-questions-shown',
    file: 'src/domain/screen/solved.ts',
    find: 'solved < fewest',
    put: 'solved < 1',
    breaks: 'The screen tells of a question that one person solved.'
  },
  {
    name: 'screen-names-everybody',
    file: 'src/domain/screen/screen.ts',
    find: 'ambassador.spotlight && !awayOn(ambassador, day)',
    put: '!awayOn(ambassador, day)',
    breaks: 'The screen in the hall names people who did not agree.'
  },
  {
    name: 'screen-counts-drafts',
    file: 'src/domain/screen/screen.ts',
    find: 'rows.filter(({ published }) => published)',
    put: 'rows.filter(() => true)',
    breaks: 'The screen in the hall shows a figure that is not published.'
  },
  {
    name: 'three-unanswered-of-twelve',
    file: 'src/domain/common/fewest.ts',
    find: 'groups: count && !groups.some(isFew)',
    put: 'groups: count',
    breaks: 'Nine of twelve answered tells which three were not.'
  }
];
