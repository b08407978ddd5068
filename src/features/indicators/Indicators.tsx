import * as React from 'react';
import { AwaitedPart } from '../../shell/AwaitedPart';
import { lazyPart } from '../../shell/lazyPart';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useReading } from '../../shell/useReading';
import { say } from '../../strings/say';
import { IndicatorsReady } from './IndicatorsReady';
import { indicatorsPlan } from './reads';
import type { IndicatorsSettings } from './settings';

/** Few people ever see it. */
const NoIndicators = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './NoIndicators'));

interface BoardProps extends IndicatorsSettings {
  /** A wave was entered a moment ago: whoever did goes on where they opened the form. */
  readonly returns: boolean;
  readonly onSaved: () => void;
}

const Board = (props: BoardProps): React.ReactElement => {
  const reading = useReading(indicatorsPlan);
  const heading = props.title?.trim() || say('IndicatorsTitle');
  return (
    <AwaitedPart reading={reading} heading={heading} absent={<NoIndicators absent curator={false} />}>
      {(read) => <IndicatorsReady {...props} heading={heading} read={read} now={reading.now} onRetry={reading.retry} />}
    </AwaitedPart>
  );
};

/** What the programme is worth: what surveys found, and what the lists tell. What was entered is read anew. */
const Indicators = (settings: IndicatorsSettings): React.ReactElement => {
  const { programme } = useSurroundings();
  const [entered, setEntered] = React.useState(0);
  return (
    <Board
      {...settings}
      key={entered}
      returns={entered > 0}
      onSaved={() => {
        programme.forget();
        setEntered((before) => before + 1);
      }}
    />
  );
};

export default Indicators;
