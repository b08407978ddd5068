import { useWhileWaiting } from '../../shell/useWhileWaiting';
import type { SessionsState } from './useSessions';

/** Draws nothing: sees to it that whoever waits learns of a place that came free. */
const WhileWaiting = ({ state }: { readonly state: SessionsState }): null => {
  useWhileWaiting(state.coming, state.view.reader.user, state.seats.readAnew, state.onSession);
  return null;
};

export default WhileWaiting;
