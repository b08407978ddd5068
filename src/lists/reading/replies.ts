// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { replies as declared } from '..';
import type { OwnReading } from '../list';

export const replies: OwnReading<typeof declared> = {
  url: 'Lists/Replies',
  keptAs: '1msiz5e',
  own: { person: 'ByUser', readBy: 'everybody' },
  columns: {
    QuestionId: { kind: 'number' },
    Kind: {
      kind: 'choice',
      choices: {
        Answer: { fr: 'Answer', nl: 'Answer', en: 'Answer', de: 'Answer' },
        Take: { fr: 'Take', nl: 'Take', en: 'Take', de: 'Take' },
        'Hand over': { fr: 'Hand over', nl: 'Hand over', en: 'Hand over', de: 'Hand over' },
        'Ask the community': {
          fr: 'Ask the community',
          nl: 'Ask the community',
          en: 'Ask the community',
          de: 'Ask the community'
        },
        'To IT': { fr: 'To IT', nl: 'To IT', en: 'To IT', de: 'To IT' },
        'From IT': { fr: 'From IT', nl: 'From IT', en: 'From IT', de: 'From IT' },
        'Me too': { fr: 'Me too', nl: 'Me too', en: 'Me too', de: 'Me too' },
        Solved: { fr: 'Solved', nl: 'Solved', en: 'Solved', de: 'Solved' },
        Reopen: { fr: 'Reopen', nl: 'Reopen', en: 'Reopen', de: 'Reopen' },
        Withdraw: { fr: 'Withdraw', nl: 'Withdraw', en: 'Withdraw', de: 'Withdraw' }
      }
    },
    Text: { kind: 'note' },
    Tell: { kind: 'user' },
    TellUser: { kind: 'number' },
    ByUser: { kind: 'number' },
    AnswerId: { kind: 'number' },
    SeenId: { kind: 'number' },
    State: {
      kind: 'choice',
      choices: {
        Seen: { fr: 'Seen', nl: 'Seen', en: 'Seen', de: 'Seen' },
        Planned: { fr: 'Planned', nl: 'Planned', en: 'Planned', de: 'Planned' },
        Done: { fr: 'Done', nl: 'Done', en: 'Done', de: 'Done' },
        'Not now': { fr: 'Not now', nl: 'Not now', en: 'Not now', de: 'Not now' }
      }
    },
    Url: { kind: 'url' },
    PostKey: { kind: 'text' }
  }
};
