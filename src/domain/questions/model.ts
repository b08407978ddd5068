import type { QuestionRow, ReplyRow } from '../../lists';
import type { Day } from '../common/day';
import type { Signature } from '../port/rows';

export type QuestionKind = 'Question' | 'Feedback' | 'Topic';

/** What can become of a question. */
export type StepKind =
  | 'Answer'
  | 'Take'
  | 'Hand over'
  | 'Ask the community'
  | 'To IT'
  | 'From IT'
  | 'Me too'
  | 'Solved'
  | 'Reopen'
  | 'Withdraw';

/** What IT says of what it was given. */
export type ItState = 'Seen' | 'Planned' | 'Done' | 'Not now';

/** A question as its row says it, signed by SharePoint; nothing that people write in it can be relied upon. */
export type SignedQuestion = QuestionRow & Pick<Signature, 'author' | 'created' | 'modified' | 'version' | 'writer'>;

/** What the fold reads of a step; its words come when the question is opened. */
export type Step = Pick<
  ReplyRow,
  'id' | 'questionId' | 'kind' | 'tellUser' | 'byUser' | 'answerId' | 'seenId' | 'state'
> &
  Pick<Signature, 'author' | 'created' | 'modified' | 'version'>;

/** A step with its words and the people in it. */
export type WrittenStep = ReplyRow & Pick<Signature, 'author' | 'created' | 'modified' | 'version' | 'writer'>;

/** Who may do what, by site user ids; `now` and moments are ISO in UTC, days are in the zone of the site. */
export interface QuestionRights {
  /** Has a row in Ambassadors, whatever its status today, that is not younger than the moment. */
  readonly wasAmbassador: (user: number, moment: string) => boolean;
  /** Serves today: such a row whose status is not Former. */
  readonly serves: (user: number) => boolean;
  /** Is or was a contact of any kind, published or not. */
  readonly isContact: (user: number) => boolean;
  /** Is a published contact: may be given a question now. */
  readonly canBeGiven: (user: number) => boolean;
  readonly isIt: (user: number) => boolean;
  /** The site’s day at an instant, milliseconds since 1970; absent: days are those of UTC. */
  readonly dayAt?: (instant: number) => Day;
}

export type Stage = 'Open' | 'Answered' | 'Solved' | 'Withdrawn';

/** Who has the question. */
export type QuestionHolder =
  /** Was asked, or was handed it, and has not said yet. */
  | { readonly is: 'asked' | 'handed'; readonly user: number }
  | { readonly is: 'has'; readonly user: number }
  | { readonly is: 'it'; readonly user: number }
  /** `left`: whoever had it and serves no more; absent: it was asked of everybody. */
  | { readonly is: 'community'; readonly left?: number }
  | { readonly is: 'vote' };

/** What a step came to. */
export type StepVerdict =
  | { readonly is: 'counts' }
  /** By the asker: changes nothing. */
  | { readonly is: 'added' }
  /** Was edited and is an answer: shown, and gives no holder. */
  | { readonly is: 'edited' }
  /** Was edited, and counts for nothing. */
  | { readonly is: 'void'; readonly because: 'edited' }
  /** Somebody else was first: the step with that id. */
  | { readonly is: 'void'; readonly because: 'late'; readonly after: number }
  /** Its author may not do that, or it cannot be done as things stood. */
  | { readonly is: 'void'; readonly because: 'notAllowed' | 'older' };

/** A step with what it came to. */
export interface ToldStep<Row extends Step = Step> {
  readonly step: Row;
  readonly verdict: StepVerdict;
}

/** What the rows of a question come to. */
export interface Folded<Row extends Step = Step> {
  readonly stage: Stage;
  readonly holder: QuestionHolder;
  /** Since when the holder has it, and since when the stage holds: Created of what gave them. */
  readonly holderSince: string;
  readonly stageSince: string;
  /** What IT said last while it has it; absent: nothing yet, or IT does not have it. */
  readonly it?: ItState;
  /** Answers and what IT said by others than the asker, in their order. */
  readonly answers: readonly number[];
  /** The step that solved it; `gone`: it was taken back; absent: none was named, or it is not solved. */
  readonly solvedBy?: number | 'gone';
  /** Who said Me too, each once, in their order. */
  readonly meToo: readonly number[];
  /** In the order of ids. */
  readonly history: readonly ToldStep<Row>[];
  /** Id of the last counting step that changed holder or stage; 0: the question itself. */
  readonly last: number;
}

/** What somebody may do with a question, in the order in which it is offered. */
export type QuestionAction =
  | 'answer'
  | 'take'
  | 'handOver'
  | 'askCommunity'
  | 'toIt'
  | 'fromIt'
  | 'meToo'
  | 'notMeToo'
  | 'solved'
  | 'reopen'
  | 'add'
  | 'withdraw';
