import { Trouble } from './trouble.ts';
import type { Problem } from './page/watch.ts';

/** What the tools tell the local SharePoint that they have started with --watch. */
export type Message =
  /** Show the intranet of this package; its scripts lie in a folder. */
  | { readonly kind: 'open'; readonly file: string; readonly assets: string }
  /** The folder holds another build. */
  | { readonly kind: 'built' }
  /** What was saved since is not shown, for these reasons. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'end' };

type Answers = { readonly [Kind in Message['kind']]: (message: Extract<Message, { kind: Kind }>) => void };

/** Begins to hear the tools once there are answers, and tells them the port; throws Trouble when no tool has started this. */
export const hearing = (port: number): ((answers: Answers) => void) => {
  const send = process.send?.bind(process);
  if (send === undefined)
    throw new Trouble('--watch is an option of npm start: only the tools behind it build what is saved.');
  return (answers) => {
    process.on('message', (message: Message) => (answers[message.kind] as (given: Message) => void)(message));
    // Whoever builds is gone: there is nothing left to show.
    process.on('disconnect', () => answers.end({ kind: 'end' }));
    send({ port });
  };
};
