export const mutants = [
  {
    name: 'oneself-can-help',
    file: 'src/features/catalogue/useHelpers.ts',
    find: ').filter(({ ambassador }) => !isSelf(ambassador, seeker.login));',
    put: ');',
    breaks: 'An ambassador who opens a training is told to ask themselves.'
  },
  {
    name: 'a-dead-link-is-not-told-to-its-owner',
    file: 'src/features/catalogue/Opened.tsx',
    find: 'const mail = toOwner ?? mailTo(',
    put: 'const mail = mailTo(',
    breaks: 'A dead link is told to the team, or to nobody, although somebody looks after that training.'
  }
];
