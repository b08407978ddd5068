const french = 'lang=fr-FR';
const english = 'lang=en-US';

/** As curators see it, without the tools of the local page: a list in the site's contents, a new row, coverage, stickers. */
const curators = [
  { name: 'contents', path: `Lists/Ambassadors/AllItems.aspx?${french}`, height: 800 },
  { name: 'item', path: `Lists/Ambassadors/NewForm.aspx?${french}`, height: 1000 },
  { name: 'coverage', path: `SitePages/Ambassadors.aspx?roster-view=coverage&${french}`, height: 1000 },
  { name: 'coverage-en', path: `SitePages/Ambassadors.aspx?roster-view=coverage&${english}`, height: 1000 },
  {
    name: 'stickers',
    path: `SitePages/Ambassadors.aspx?${french}`,
    press: ['Imprimer des autocollants'],
    height: 1000
  },
  { name: 'stickers-en', path: `SitePages/Ambassadors.aspx?${english}`, press: ['Print stickers'], height: 1000 }
].map((shot) => ({ person: 'editor', width: 1280, tools: false, ...shot }));

/** The catalogue: light, dark, without lists, a training, a need. */
const catalogueShot = (name) => ({
  name,
  path: `SitePages/Trainings.aspx?${
    {
      trainings: french,
      'trainings-dark': `${english}&theme=dark`,
      'trainings-empty': french,
      training: `catalogue-training=outlook-share-calendar&${french}`,
      'training-search': `catalogue-search=comment+partager+mon+agenda&${french}`
    }[name]
  }`,
  person: name === 'trainings' ? 'starter' : name === 'trainings-empty' ? 'owner' : 'colleague',
  width: 1280,
  height: 1000,
  tools: false,
  empty: name === 'trainings-empty'
});

/** What is asked in these pictures, in both languages. */
const lost = {
  fr: 'Je ne vois plus le calendrier de mon équipe dans Outlook',
  en: 'I can’t see my team’s calendar in Outlook'
};
const asking = (language) => `questions-view=ask&questions-title=${encodeURIComponent(lost[language])}`;

/** Questions: the list, one that is with IT beside it, asking, dark, narrow, nobody's yet. */
const questionShots = [
  { name: 'questions', path: french, height: 1000 },
  { name: 'questions-dark', path: `${english}&theme=dark`, person: 'owner', height: 1000 },
  { name: 'questions-320', path: `${french}&host=fullpage`, width: 320, height: 1200 },
  { name: 'questions-empty', path: french, person: 'owner', empty: true },
  {
    name: 'question',
    path: `${french}&host=fullpage`,
    person: 'nathalie.vandenbroucke@lecercle.example',
    open: 'La caméra de la salle Meuse ne s’allume plus dans Teams',
    height: 1360
  },
  {
    name: 'question-en',
    path: `${english}&host=fullpage`,
    person: 'owner',
    open: 'A customer asks us to sign in to their portal with our work account',
    height: 1200
  },
  { name: 'question-ask', path: `${asking('fr')}&${french}&host=fullpage`, height: 1100 },
  { name: 'question-ask-en', path: `${asking('en')}&${english}&host=fullpage`, height: 1100 }
].map(({ path, ...shot }) => ({
  person: 'colleague',
  width: 1280,
  height: 900,
  tools: false,
  ...shot,
  path: `SitePages/Questions.aspx?${path}`
}));

/** What is typed of a series, by the labels of the fields. */
const seriesIn = {
  fr: { Titre: 'L’heure du coach', 'Combien de fois': '6' },
  en: { Title: 'The coach’s hour', 'How many times': '6' }
};

/** Sessions: what comes for an ambassador, in French and English, dark, narrow; one as its organiser sees it, a new series. */
const sessionShots = [
  { name: 'sessions', path: french, height: 1300 },
  { name: 'sessions-en', path: english, height: 1300 },
  { name: 'sessions-dark', path: `${english}&theme=dark`, person: 'colleague', height: 1300 },
  { name: 'sessions-320', path: `${french}&host=fullpage`, width: 320, height: 1400 },
  {
    name: 'session-organised',
    path: `sessions-view=one&sessions-session=56&${french}&host=fullpage`,
    press: ['Voir la liste'],
    height: 1300
  },
  {
    name: 'session-organised-en',
    path: `sessions-view=one&sessions-session=56&${english}&host=fullpage`,
    press: ['Show the list'],
    height: 1300
  },
  { name: 'session-new', path: `sessions-view=new&${french}&host=fullpage`, type: seriesIn.fr, height: 1300 },
  { name: 'session-new-en', path: `sessions-view=new&${english}&host=fullpage`, type: seriesIn.en, height: 1300 }
].map(({ path, ...shot }) => ({
  person: 'editor',
  width: 1280,
  tools: false,
  ...shot,
  path: `SitePages/Sessions.aspx?${path}`
}));

/** Indicators for the board, in French and English; the screen in the hall. */
const figureShots = [
  { name: 'indicators', path: `SitePages/Indicators.aspx?${french}`, height: 1250 },
  { name: 'indicators-en', path: `SitePages/Indicators.aspx?${english}`, height: 1250 },
  { name: 'indicators-enter', path: `SitePages/Indicators.aspx?${french}`, press: ['Saisir une vague'], height: 1250 },
  { name: 'screen', path: `SitePages/Screen.aspx?${french}`, width: 1920, height: 1080 }
].map((shot) => ({ person: 'editor', width: 1280, tools: false, ...shot }));

/** The four views of set-up; on an empty site the first shows what is to be made. */
const keeping = [
  { name: 'set-up', path: `SitePages/Lists.aspx?${french}`, empty: true },
  { name: 'set-up-en', path: `SitePages/Lists.aspx?${english}`, empty: true },
  { name: 'health', path: `SitePages/Lists.aspx?${french}`, press: ['État de santé'] },
  { name: 'health-en', path: `SitePages/Lists.aspx?${english}`, press: ['Health'] },
  { name: 'import', path: `SitePages/Lists.aspx?${french}`, press: ['Importer et exporter'] },
  { name: 'import-en', path: `SitePages/Lists.aspx?${english}`, press: ['Import and export'] },
  { name: 'people', path: `SitePages/Lists.aspx?${french}`, press: ['Données personnelles'] },
  { name: 'people-en', path: `SitePages/Lists.aspx?${english}`, press: ['Personal data'] }
].map((shot) => ({ person: 'owner', width: 1280, height: 1000, tools: false, ...shot }));

/**
 * What each picture shows: an address, a person, a size; what is pressed before it is taken, by the words on it; what is typed, by its label; `open`: the link that is
 * followed before; `empty`: on a site
 * without lists; `tools`: false folds the tools of the local page away.
 */
export const shots = [
  { name: 'home', path: `SitePages/Home.aspx?${french}`, person: 'starter', width: 1440, height: 1000 },
  { name: 'ambassadors', path: `SitePages/Ambassadors.aspx?${french}`, person: 'colleague', width: 1280, height: 1000 },
  {
    name: 'trainings-320',
    path: `SitePages/Trainings.aspx?${french}&host=fullpage`,
    person: 'starter',
    width: 320,
    height: 1200,
    tools: false
  },
  ...['trainings', 'trainings-dark', 'trainings-empty', 'training', 'training-search'].map((name) =>
    catalogueShot(name)
  ),
  { name: 'welcome', path: `SitePages/Welcome.aspx?${french}`, person: 'starter', width: 1280, height: 900 },
  {
    name: 'home-dark',
    path: `SitePages/Home.aspx?${english}&theme=dark`,
    person: 'colleague',
    width: 1280,
    height: 900
  },
  ...questionShots,
  ...sessionShots,
  ...figureShots,
  ...curators,
  ...keeping
];
