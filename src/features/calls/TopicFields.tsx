import * as React from 'react';
import { applications } from '../../lists/reading/applications';
import { topicTranslate, topicWord } from '../../shell/reasons';
import { say } from '../../strings/say';
import { Chip, Chips } from '../../ui/Chip';

/** Topics that stand there at first, with those that are ticked. */
const usualTopics: readonly string[] = ['Teams', 'Outlook', 'OneDrive', 'Excel', 'Planner', 'Copilot'];
const allTopics = Object.keys(applications.columns.Topics.choices);

/** Topics as chips: the usual ones and those that are ticked, then all of them. */
export const TopicFields = ({
  chosen,
  onToggle
}: {
  readonly chosen: readonly string[];
  readonly onToggle: (topic: string) => void;
}): React.ReactElement => {
  const [all, setAll] = React.useState(false);
  const [begun] = React.useState(chosen);
  const known = [...new Set([...allTopics, ...begun, ...chosen])];
  const shown = all ? known : known.filter((topic) => usualTopics.includes(topic) || begun.includes(topic));
  const around = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // The button goes: the first topic that it brought is where to go on.
    if (all) around.current?.querySelectorAll<HTMLElement>('button')[0]?.focus();
  }, [all]);
  return (
    <div ref={around}>
      <Chips label={say('CallTopics')}>
        {shown.map((topic) => (
          <Chip
            key={topic}
            label={topicWord(topic)}
            translate={topicTranslate(topic)}
            on={chosen.includes(topic)}
            onClick={() => onToggle(topic)}
          />
        ))}
        {!all && shown.length < known.length && (
          <Chip label={say('CallTopicsMore')} on={false} icon="ChevronDown" onClick={() => setAll(true)} />
        )}
      </Chips>
    </div>
  );
};
