const fold = 'src/domain/questions/fold.ts';
const rules = 'src/domain/questions/rules.ts';

export const mutants = [
  {
    name: 'whoever-comes-second-takes-it',
    file: fold,
    find: 'movers.find((mover) => mover > seen)',
    put: 'movers.find((mover) => mover > step.id)',
    breaks: 'Of two ambassadors who take a question at once the second one has it, and the first one thinks so too.'
  },
  {
    name: 'nobody-takes-over-on-purpose',
    file: fold,
    find: 'movers.find((mover) => mover > seen)',
    put: 'movers.find((mover) => mover > 0)',
    breaks: 'A question whose ambassador is ill can be taken over by nobody.'
  },
  {
    name: 'told-who-was-last-instead-of-first',
    file: fold,
    find: 'movers.find((mover) => mover > seen)',
    put: 'movers.filter((mover) => mover > seen).at(-1)',
    breaks: 'Whoever came too late is told of somebody who came later still.'
  },
  {
    name: 'a-step-that-saw-what-was-not-there',
    file: fold,
    find: 'if (atOnce && isId(seenId) && seenId >= id) return true;',
    put: '',
    breaks: 'Whoever writes a very high SeenId is never late.'
  },
  {
    name: 'asked-of-somebody-who-was-nobody-then',
    file: fold,
    find: "return helps(community, user, question.created) ? { is: 'asked', user } : { is: 'community' };",
    put: "return { is: 'asked', user };",
    breaks: 'A question waits for somebody who was no ambassador when it was asked.'
  },
  {
    name: 'it-forgets-what-it-said-from-contact-to-contact',
    file: fold,
    find: 'holder.is === soFar.holder.is ?',
    put: 'sameHolder(holder, soFar.holder) ?',
    breaks: 'What IT planned is new again once another contact of IT has it.'
  },
  {
    name: 'an-edited-step-counts',
    file: fold,
    find: "if (version !== 1 && kind !== 'Answer') return",
    put: "if (version > 9 && kind !== 'Answer') return",
    breaks: 'Whoever edits an old reply into a Take stands before everybody who took the question since.'
  },
  {
    name: 'an-edited-answer-gives-its-author-the-question',
    file: fold,
    find: '(step.version === 1 ? gift.holder : undefined)',
    put: 'gift.holder',
    breaks: 'Whoever edits an old row into an answer has the question.'
  },
  {
    name: 'a-step-may-be-older-than-its-question',
    file: fold,
    find: 'if (!notOlder(created, matter.question.created)) return',
    put: "if (created === '') return",
    breaks: 'Replies that waited for an id answer a question that was not asked yet.'
  },
  {
    name: 'who-left-keeps-the-question',
    file: fold,
    find: "if (!('user' in holder) || holds(community, holder)) return holder;",
    put: "if (!('user' in holder) || community.wasAmbassador(holder.user, now)) return holder;",
    breaks: 'A question waits for ever for somebody who is no ambassador any more.'
  },
  {
    name: 'an-edited-question-is-still-asked-of-somebody',
    file: fold,
    find: 'if (!isId(user) || question.version !== 1 || user === question.author)',
    put: 'if (!isId(user) || user === question.author)',
    breaks: 'An asker puts a question to somebody else after it was answered.'
  },
  {
    name: 'a-colleague-speaks-for-it',
    file: rules,
    find: 'matter.community.isIt(author) && isDeclaredState(state)',
    put: 'isDeclaredState(state)',
    breaks: 'Anybody closes what IT was given.'
  },
  {
    name: 'taken-away-from-it',
    file: rules,
    find: 'notWithdrawn(soFar) && !withIt(soFar, matter)',
    put: 'notWithdrawn(soFar)',
    breaks: 'What IT works on is taken by an ambassador, and IT cannot answer it.'
  },
  {
    name: 'a-stranger-s-answer-unsolves',
    file: rules,
    find: "stage: stage === 'Open' ? 'Answered' : stage,",
    put: "stage: 'Answered',",
    breaks: 'A late answer of anybody opens again what its asker called solved.'
  },
  {
    name: 'solved-by-a-step-that-is-no-answer',
    file: rules,
    find: "return named.kind === 'Answer' || named.kind === 'From IT' ? answerId : undefined;",
    put: 'return answerId;',
    breaks: 'A question is solved by the step that handed it over.'
  },
  {
    name: 'not-solved-once-its-answer-is-deleted',
    file: rules,
    find: "if (named === undefined) return 'gone';",
    put: 'if (named === undefined) return undefined;',
    breaks: 'Whoever takes an answer back opens again what its asker called solved.'
  },
  {
    name: 'me-too-as-often-as-pressed',
    file: rules,
    find: 'can: ({ meToo }, { author }) => !meToo.has(author),',
    put: 'can: () => true,',
    breaks: 'The second Me too of one person counts as a step.'
  },
  {
    name: 'the-asker-asks-everybody-at-once',
    file: rules,
    find: "(soFar.stage === 'Open' && isLong(matter.community, matter.question.created, step.created))",
    put: "soFar.stage === 'Open'",
    breaks: 'An asker takes the question from whoever was asked in the same hour.'
  },
  {
    name: 'weekends-are-patience',
    file: 'src/domain/questions/silence.ts',
    find: 'workingDay(to) - workingDay(from);',
    put: '(Date.parse(to) - Date.parse(from)) / 86_400_000;',
    breaks: 'What was asked on Friday is silent on Sunday.'
  },
  {
    name: 'an-ambassador-before-the-first-day',
    file: 'src/domain/questions/community.ts',
    find: 'from <= inSite(instant)',
    put: 'from.length > 0',
    breaks: 'Somebody who becomes an ambassador makes old steps of theirs count.'
  },
  {
    name: 'offered-what-it-has',
    file: 'src/domain/questions/actions.ts',
    find: "const take = isHelper && holder.is !== 'it' && holder.is !== 'vote'",
    put: "const take = isHelper && holder.is !== 'vote'",
    breaks: 'An ambassador is offered to take what IT has, presses, and it does not count.'
  },
  {
    name: 'worded-before-it-was-read',
    file: 'src/domain/questions/views.ts',
    find: 'Date.parse(created) > Date.parse(oldestReplyRead);',
    put: 'Date.parse(created) > 0;',
    breaks: 'An old question is said to wait for somebody although its answers were not read.'
  }
];
