import * as React from 'react';
import { NothingYet } from '../../shell/NothingYet';
import { say } from '../../strings/say';

/** No question yet, or no lists for them. */
const NoQuestions = ({ absent }: { readonly absent: boolean }): React.ReactElement => (
  <NothingYet
    icon="Chat"
    absent={absent}
    empty={{ title: say('QuestionsEmptyTitle'), text: say('QuestionsEmptyText') }}
    soon={{ title: say('QuestionsSoonTitle'), text: say('QuestionsSoonText') }}
    lacking={{ title: say('QuestionsAbsentTitle'), text: say('QuestionsAbsentText'), button: say('QuestionsSetUp') }}
  />
);

export default NoQuestions;
