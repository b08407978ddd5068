import * as React from 'react';
import { nameOf } from '../../domain/ambassadors';
import { circleTree } from '../../domain/circles';
import { findAmbassadors, nearest } from '../../domain/finder';
import { teamsChat } from '../../domain/links';
import type { Profile } from '../../domain/programme';
import { languagesOf, seekerOf } from '../../domain/profile';
import { startersPath, type Stage, type Step } from '../../domain/starter';
import { initials } from '../../domain/text';
import { keyOf, nameIn, wordOf } from '../../domain/words';
import { trainings as trainingList, type Ambassador, type Circle, type Office, type Training } from '../../lists';
import { addressWith, readAddress } from '../../shell/address';
import { recall } from '../../shell/memory';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { languageWith, useMessages } from '../../shell/useMessages';
import { drawable, type Loaded, part, type Part, type Recalled, useLoad } from '../../shell/useLoad';
import { capital, language, say, sayDuration, sayLanguage } from '../../strings/say';
import type { IconName } from '../../ui/icons';

/** What the first module needs. */
export interface FirstRead {
  readonly profile: Part<Profile | undefined>;
  readonly trainings: readonly Training[];
}

/** What the end of the path needs. */
export interface LaterRead {
  readonly circles: readonly Circle[];
  readonly offices: readonly Office[];
  readonly ambassadors: Part<readonly Ambassador[]>;
  /** Asked only when there is no module to show. */
  readonly curator: boolean;
}

/** Everything the Starter reads, in two strokes: who helps comes when the path stands. */
export const usePathRead = (): { readonly first: Loaded<FirstRead>; readonly later: Loaded<LaterRead | undefined> } => {
  const { programme } = useSurroundings();
  const readFirst = React.useCallback(async (): Promise<FirstRead> => {
    const [profile, trainings] = await Promise.all([
      part<Profile | undefined>(programme.profile(), undefined, 'profile'),
      programme.trainings()
    ]);
    return { profile, trainings };
  }, [programme]);
  const recallFirst = React.useCallback(async (): Promise<Recalled<FirstRead> | undefined> => {
    const [profile, trainings] = await Promise.all([
      programme.remembered('profile'),
      programme.remembered('trainings')
    ]);
    return (
      trainings && { value: { profile: { value: profile?.answer }, trainings: trainings.answer }, at: trainings.at }
    );
  }, [programme]);
  const first = useLoad(readFirst, 'trainings', recallFirst);

  const ready = drawable(first.now) !== undefined;
  const none = drawable(first.now)?.trainings.length === 0;
  const readLater = React.useCallback(async (): Promise<LaterRead | undefined> => {
    if (!ready) return undefined;
    const [circles, offices, ambassadors, curator] = await Promise.all([
      part(programme.circles(), [], 'circles'),
      part(programme.offices(), [], 'offices'),
      part(programme.ambassadors(), [], 'ambassadors'),
      none ? part(programme.curator(), false, 'curator') : { value: false }
    ]);
    return { circles: circles.value, offices: offices.value, ambassadors, curator: curator.value };
  }, [programme, ready, none]);
  const later = useLoad(readLater, 'ambassadors');
  return { first, later };
};

/** A module in words. */
export interface StepView {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  readonly icon: IconName;
  /** `E-learning`, `15 min`. */
  readonly facts: readonly string[];
  readonly mandatory: boolean;
  /** `en français`; empty when the row does not say. */
  readonly inLanguage: string;
  /** Says that it is not in the page's language; absent: it is. */
  readonly otherLanguage?: string | undefined;
  /** Place in the whole path, from 1. */
  readonly number: number;
}

/** A stretch of the path in words. */
export interface StageView {
  readonly key: string;
  readonly title: string;
  /** Empty when no module says its minutes. */
  readonly time: string;
  readonly steps: readonly StepView[];
}

/** Who helps, with the message as it will begin. */
export interface HelperView {
  readonly id: number;
  readonly name: string;
  readonly initials: string;
  readonly photo?: string | undefined;
  readonly facts: readonly string[];
  readonly message: string;
  readonly chat?: string | undefined;
  readonly link: string;
}

const icons: Readonly<Record<string, IconName>> = {
  'E-learning': 'Education',
  Video: 'Video',
  Workshop: 'Group',
  Guide: 'ReadingMode',
  Coaching: 'Chat'
};

const { Stage: stageColumn, Format: formatColumn } = trainingList.columns;

const stepOf = (step: Step, number: number): StepView => {
  const { training } = step;
  const spoken = step.language === undefined ? '' : sayLanguage(step.language);
  return {
    key: step.key,
    title: training.title.trim() || step.key,
    summary: training.summary.trim(),
    link: step.link,
    icon: icons[keyOf(training.format)] ?? 'Education',
    facts: [
      wordOf(formatColumn.choices, training.format, language),
      step.minutes > 0 ? sayDuration(step.minutes) : ''
    ].filter(Boolean),
    mandatory: step.mandatory,
    inLanguage: spoken === '' ? '' : say('StarterIn', { language: spoken }),
    otherLanguage: step.otherLanguage && spoken !== '' ? say('StarterOtherLanguage', { language: spoken }) : undefined,
    number
  };
};

const stagesOf = (path: readonly Stage[]): readonly StageView[] => {
  let number = 0;
  return path.map((stage) => ({
    key: stage.name ?? 'later',
    title: stage.name === undefined ? say('StarterLater') : wordOf(stageColumn.choices, stage.name, language),
    time: stage.minutes > 0 ? sayDuration(stage.minutes) : '',
    steps: stage.steps.map((step) => stepOf(step, ++number))
  }));
};

/** What the Starter draws. */
export interface StarterState {
  readonly firstName: string;
  readonly stages: readonly StageView[];
  readonly minutes: number;
  readonly modules: number;
  readonly mandatory: number;
  /** The module to open: the one that the address names, else the first. */
  readonly next: StepView | undefined;
  /** The address named it: the link in the welcome mail. */
  readonly linked: boolean;
  readonly helper: HelperView | undefined;
}

/** The module that the welcome mail's link names: `?module=KEY`, or with the web part's prefix. */
const namedModule = (): string | undefined =>
  readAddress('starter').module?.[0] ?? new URLSearchParams(window.location.search).get('module') ?? undefined;

const useHelper = (profile: Profile | undefined, later: LaterRead | undefined): HelperView | undefined => {
  const { today, photoOf, finderPage, memoryKey } = useSurroundings();
  const messages = useMessages(later !== undefined);
  const day = today();
  return React.useMemo(() => {
    if (later === undefined) return undefined;
    const circles = circleTree(later.circles);
    const offices = new Map(later.offices.map((office) => [office.id, office]));
    const known = seekerOf(profile, { circles: later.circles, offices: later.offices }, language);
    const corrected = circles.circle(Number(recall(`${memoryKey}:circle`) ?? Number.NaN))?.id;
    const seeker = corrected === undefined ? known : { ...known, circle: corrected };
    const people = { ambassadors: later.ambassadors.value, circles, offices: later.offices };
    const hero = nearest(findAmbassadors({ seeker, day }, people), seeker.login)?.hero;
    if (hero === undefined || hero.away) return undefined;
    const { ambassador } = hero;
    const name = nameOf(ambassador);
    const circle = circles.circle(ambassador.primaryCircle);
    const office = offices.get(ambassador.office ?? Number.NaN);
    const spoken = languageWith(seeker.languages, ambassador.languages);
    const own = circles.circle(seeker.circle);
    const given = ambassador.person?.firstName.trim() || name;
    const message =
      messages === undefined
        ? ''
        : own === undefined
          ? messages(spoken, 'asking', { name: given })
          : messages(spoken, 'starting', { name: given, circle: nameIn(spoken, own) });
    const shared = seeker.languages.find((each) => ambassador.languages.includes(each));
    return {
      id: ambassador.id,
      name,
      initials: initials(name),
      photo: photoOf(ambassador.person),
      facts: [
        circle === undefined ? '' : nameIn(language, circle),
        office === undefined ? '' : nameIn(language, office),
        shared === undefined ? '' : say('ReasonLanguage', { language: sayLanguage(shared) })
      ],
      message,
      chat: teamsChat(ambassador.person?.email ?? '', message === '' ? undefined : message),
      link: addressWith('finder', { person: [String(ambassador.id)] }, finderPage)
    };
  }, [later, profile, memoryKey, day, messages, photoOf, finderPage]);
};

/** Puts the domain's path into words. */
export const useStarter = (read: FirstRead, later: LaterRead | undefined): StarterState => {
  const profile = read.profile.value;
  const path = React.useMemo(() => {
    const page = languagesOf(undefined, language);
    return startersPath(read.trainings, [...new Set([...page, ...languagesOf(profile, language)])]);
  }, [read.trainings, profile]);
  const stages = React.useMemo(() => stagesOf(path), [path]);
  const [named] = React.useState(namedModule);
  const steps = stages.flatMap((stage) => stage.steps);
  const linked = steps.find((step) => step.key === named);
  const helper = useHelper(profile, later);
  return {
    firstName: capital(profile?.firstName.trim() ?? ''),
    stages,
    minutes: path.reduce((sum, stage) => sum + stage.minutes, 0),
    modules: steps.length,
    mandatory: steps.filter((step) => step.mandatory).length,
    next: linked ?? steps[0],
    linked: linked !== undefined,
    helper
  };
};
