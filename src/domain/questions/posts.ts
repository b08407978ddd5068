import type { Failure } from '../port/programme';
import type { spokenKeys } from '../../lists/keys';
import type { QuestionKind, StepKind, ItState } from './model';

/** A question as the form sends it. */
export interface NewQuestion {
  readonly title: string;
  readonly details: string;
  readonly kind: QuestionKind;
  readonly topics: readonly string[];
  /** `FR`; absent: not said. */
  readonly language?: keyof typeof spokenKeys;
  readonly circleKey: string;
  /** Site user id of who is asked; absent: everybody. */
  readonly asked?: number;
  readonly moduleKey?: string;
  readonly sessionId?: number;
}

/** A step as it is sent. */
export interface NewStep {
  readonly questionId: number;
  readonly kind: StepKind;
  readonly text: string;
  /** Site user id of whom it is passed to. */
  readonly tell?: number;
  readonly answerId?: number;
  /** Id of the last step on screen; 0: none. */
  readonly seenId: number;
  readonly state?: ItState;
  readonly url?: string;
}

export type Post =
  { readonly to: 'questions'; readonly values: NewQuestion } | { readonly to: 'replies'; readonly values: NewStep };

/** Why what waits does not go. */
export type PostHindrance = 'waiting' | 'signedOut' | 'refused' | 'unguarded';

/** Something of the person’s own that this device still has to bring to the list. */
export type WaitingPost = Post & {
  readonly postKey: string;
  /** Milliseconds since 1970; for reading only. */
  readonly at: number;
};

/** What the device knows of one person’s posts on one site. */
export interface KnownPosts {
  /** In the order in which they were posted. */
  readonly waiting: readonly WaitingPost[];
  readonly hindrance?: PostHindrance;
  /** The browser keeps nothing: what waits is lost with the page. */
  readonly unkept?: boolean;
}

/** A post that arrived: the row that SharePoint has of it now. */
export interface ArrivedPost {
  readonly postKey: string;
  readonly to: Post['to'];
  readonly id: number;
}

/** One’s own questions and steps on their way to the lists: kept on the device until sent, and sent once. */
export interface PostKeeper {
  known(): Promise<KnownPosts>;
  /** Resolves with its key once the device has it, and sends. Never rejects: a browser that keeps nothing says `unkept`. */
  post(post: Post): Promise<string>;
  /** Takes back what has not been sent; false: it went already. */
  unpost(postKey: string): Promise<boolean>;
  /** Tries at once. */
  again(): void;
  /** Deletes own rows for good; undefined: they are gone. What was deleted by somebody else counts as gone. */
  remove(
    to: Post['to'],
    rows: readonly { readonly id: number; readonly version: number }[]
  ): Promise<Failure | undefined>;
  /** Whether this person may add rows to both lists; a list that is not safe says no. Asked once a visit. */
  mayWrite(): Promise<boolean>;
  watch(listener: (known: KnownPosts, arrived?: ArrivedPost) => void): () => void;
}
