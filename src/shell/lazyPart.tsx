import * as React from 'react';
import { say } from '../strings/say';
import { Notice } from '../ui/Notice';

type Load<Props> = () => Promise<{ readonly default: React.ComponentType<Props> }>;

/** What is drawn in the place of a part: itself, or that it did not come. */
type Drawn<Props> = React.ComponentType<{ readonly own: Props; readonly onCome: () => void }>;

/** Milliseconds before it is asked for once more: a network that changes is mostly back by then. */
const pause = 1000;

const later = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, pause));

/**
 * A part that comes in a file of its own, once it is drawn. One that does not come is asked for once more; then its loss is
 * said in its place, where it can be asked for again, and at last the page be reloaded: after an upgrade of the package
 * nothing else helps. Whatever stands around it stays, and whoever draws it anew asks anew.
 */
export const lazyPart = <Props extends object>(
  load: Load<Props>,
  words: 'PartLost' | 'PartlyAmbassador' = 'PartLost'
): ((own: Props) => React.ReactElement) => {
  const come = ({ default: Loaded }: { readonly default: React.ComponentType<Props> }): Drawn<Props> =>
    (Part = ({ own }) => <Loaded {...own} />);
  const Lost: Drawn<Props> = ({ onCome }) => {
    // Presses and their failures: odd while it is asked for. The notice stays meanwhile, and the focus on its button.
    const [count, setCount] = React.useState(0);
    const asking = count % 2 > 0;
    // React keeps a loss for ever.
    React.useEffect(() => void (Part = asked()), []);
    const ask = (): void => {
      if (asking) return;
      setCount(count + 1);
      load()
        .then(come)
        .then(onCome, () => setCount(count + 2));
    };
    return (
      <Notice
        kind="warning"
        actions={[
          { words: say('Retry'), onClick: ask },
          ...(count > 3 ? [{ words: say('PartReload'), onClick: () => window.location.reload() }] : [])
        ]}
      >
        {say(asking ? 'Loading' : words)}
      </Notice>
    );
  };
  const asked = (): Drawn<Props> =>
    React.lazy(() =>
      load()
        .catch(() => later().then(load))
        .then(come, () => Lost)
        .then((drawn) => ({ default: drawn }))
    );
  let Part = asked();
  return (own) => {
    const [Own, setOwn] = React.useState(() => Part);
    return <Own own={own} onCome={() => setOwn(() => Part)} />;
  };
};
