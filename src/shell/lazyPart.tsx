import * as React from 'react';
import { say } from '../strings/say';
import { Notice } from '../ui/Notice';

/** Milliseconds before it is asked for once more: a network that changes is mostly back by then. */
const pause = 1000;

/**
 * A part that comes in a file of its own, once it is drawn. One that does not come is asked for once more; then its loss is
 * said in its place, where it can be asked for again, and at last the page be reloaded: after an upgrade of the package
 * nothing else helps. Whatever stands around it stays, and whoever opens it anew asks anew. (React.lazy keeps a loss for ever.)
 */
export const lazyPart = <Props extends object>(
  load: () => Promise<{ readonly default: React.ComponentType<Props> }>,
  words: 'PartLost' | 'PartlyAmbassador' = 'PartLost'
): ((own: Props) => React.ReactElement) => {
  let Loaded: React.ComponentType<Props> | undefined;
  let losses = 0;
  let asking: Promise<void> | undefined;
  const ask = (how: typeof load): Promise<void> =>
    (asking = how()
      .then(
        (module) => void (Loaded = module.default),
        () => void losses++
      )
      .then(() => void (asking = undefined)));
  return (own) => {
    const [, draw] = React.useReducer((times: number) => times + 1, 0);
    React.useEffect(() => () => void (losses = 0), []);
    if (Loaded !== undefined) return <Loaded {...own} />;
    if (losses === 0)
      throw (
        asking ?? ask(() => load().catch(() => new Promise((resolve) => window.setTimeout(resolve, pause)).then(load)))
      );
    // The notice stays while it is asked for again, and the focus on its button.
    const again = (): void => {
      if (asking === undefined) ask(load).then(draw, draw);
      draw();
    };
    return (
      <Notice
        kind="warning"
        actions={[
          { words: say('Retry'), onClick: again },
          ...(losses > 2 ? [{ words: say('PartReload'), onClick: () => window.location.reload() }] : [])
        ]}
      >
        {say(asking === undefined ? words : 'Loading')}
      </Notice>
    );
  };
};
