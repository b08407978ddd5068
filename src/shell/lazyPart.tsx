import * as React from 'react';
import { type Arriving, arriving } from '../device/arriving';
import { say } from '../strings/say';
import { Notice } from '../ui/Notice';

interface WithPart<Props extends object> {
  readonly default: React.ComponentType<Props>;
}

type Lost = 'PartLost' | 'PartlyAmbassador';

/**
 * A part whose file is asked for once it is drawn, or was asked for already. The loss of one that does not come is said in its
 * place, where it can be asked for again, and at last the page be reloaded: after an upgrade of the package nothing else
 * helps. Whatever stands around it stays, and whoever opens it anew asks anew. (React.lazy keeps a loss for ever.)
 */
export const arrivingPart =
  <Props extends object>(
    file: Arriving<WithPart<Props>>,
    words: Lost = 'PartLost'
  ): ((own: Props) => React.ReactElement) =>
  (own) => {
    const [, draw] = React.useReducer((times: number) => times + 1, 0);
    React.useEffect(() => () => void (file.losses = 0), []);
    const Loaded = file.module?.default;
    if (Loaded !== undefined) return <Loaded {...own} />;
    if (file.losses === 0) throw file.ask();
    // The notice stays while it is asked for again, and the focus on its button.
    const again = (): void => {
      void file.ask().then(draw);
      draw();
    };
    return (
      <Notice
        kind="warning"
        actions={[
          { words: say('Retry'), onClick: again },
          ...(file.losses > 2 ? [{ words: say('PartReload'), onClick: () => window.location.reload() }] : [])
        ]}
      >
        {say(file.asking === undefined ? words : 'Loading')}
      </Notice>
    );
  };

/** A part that comes in a file of its own, once it is drawn. */
export const lazyPart = <Props extends object>(
  load: () => Promise<WithPart<Props>>,
  words?: Lost
): ((own: Props) => React.ReactElement) => arrivingPart(arriving(load), words);
