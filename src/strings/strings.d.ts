// Written by tools/strings.mjs from loc/en-us.js and the words of each part.
/** A sentence and, for the compiler only, the holes that must be filled in it. */
type Sentence<Holes extends string = never> = string & { readonly holes?: Holes };

interface Sentences {
  /** en */
  readonly Language: Sentence;
  /** en-US */
  readonly Culture: Sentence;
  /** {n} person */
  readonly PeopleOne: Sentence<'n'>;
  /** {n} people */
  readonly PeopleMany: Sentence<'n'>;
  /** Loading… */
  readonly Loading: Sentence;
  /** Try again */
  readonly Retry: Sentence;
  /** Reference {code} */
  readonly Reference: Sentence<'code'>;
  /** Copy */
  readonly CopyReference: Sentence;
  /** Copied */
  readonly ReferenceCopied: Sentence;
  /** Close */
  readonly Close: Sentence;
  /** {m} min */
  readonly DurationMinutes: Sentence<'m'>;
  /** {h} h */
  readonly DurationHours: Sentence<'h'>;
  /** {h} h {mm} */
  readonly DurationBoth: Sentence<'h' | 'mm'>;
  /** Circle without a name */
  readonly CircleUnnamed: Sentence;
  /** The list did not answer */
  readonly FailedTitle: Sentence;
  /** The list is not as expected */
  readonly FailedInvalidTitle: Sentence;
  /** Something unexpected happened */
  readonly FailedUnexpectedTitle: Sentence;
  /** What SharePoint says: {detail} */
  readonly FailedDetail: Sentence<'detail'>;
  /** SharePoint is very busy. The next try comes by itself in {n} second; the rest of the page works. */
  readonly FailedBusyOne: Sentence<'n'>;
  /** SharePoint is very busy. The next try comes by itself in {n} seconds; the rest of the page works. */
  readonly FailedBusyMany: Sentence<'n'>;
  /** This device seems to be offline. The rest of the page works; this part tries again when the network is back. */
  readonly FailedOffline: Sentence;
  /** The list is there, but not as expected: a column may be missing. The people who look after the site can mend it with this reference. */
  readonly FailedInvalid: Sentence;
  /** The rest of the page works. Try again, or pass this reference on to the people who look after the site. */
  readonly FailedUnexpected: Sentence;
  /** You do not have access to this list */
  readonly ForbiddenTitle: Sentence;
  /** It is on the site {site}. Its team can open it for you. */
  readonly ForbiddenText: Sentence<'site'>;
  /** There is nothing to see here yet */
  readonly MissingTitle: Sentence;
  /** The list is not on the site {site}, or it is not open to you. The site’s team can tell you more. */
  readonly MissingText: Sentence<'site'>;
  /** The lists are still missing */
  readonly MissingCuratorTitle: Sentence;
  /** The lists are created step by step, in the language of the site {site}; nothing is ever deleted. If they are on another site, choose it as the source site in the properties. */
  readonly MissingCuratorText: Sentence<'site'>;
  /** Set up lists */
  readonly SetUpOpen: Sentence;
  /** Check the lists */
  readonly SetUpCheck: Sentence;
  /** Import a file */
  readonly SetUpImport: Sentence;
  /** The list is on its way */
  readonly EmptyTitle: Sentence;
  /** Nobody is in it yet. Come back in a few days. */
  readonly EmptyText: Sentence;
  /** The list is still empty */
  readonly EmptyCuratorTitle: Sentence;
  /** Add the first people: a person and a circle are enough. Their cards are here at the next visit. */
  readonly EmptyCuratorText: Sentence;
  /** Open the list */
  readonly EmptyCuratorDo: Sentence;
  /** Only people who look after the content see this. */
  readonly CuratorsOnly: Sentence;
  /** Badges could not be read. */
  readonly PartlyBadges: Sentence;
  /** Workplaces could not be read. */
  readonly PartlyOffices: Sentence;
  /** Circles could not be read. People are up to date, in no particular order. */
  readonly PartlyCircles: Sentence;
  /** Your Digital Ambassador could not be looked up. The modules are up to date. */
  readonly PartlyAmbassador: Sentence;
  /** People and circles are up to date. */
  readonly PartlyRest: Sentence;
  /** Copy the reference */
  readonly PartlyCopyReference: Sentence;
  /** List from {time}. Updating… */
  readonly StaleToday: Sentence<'time'>;
  /** List from yesterday, {time}. Updating… */
  readonly StaleYesterday: Sentence<'time'>;
  /** List from {date}. Updating… */
  readonly StaleEarlier: Sentence<'date'>;
  /** List from {date}. The update did not succeed. */
  readonly StaleKept: Sentence<'date'>;
  /** This part could not be loaded. */
  readonly PartLost: Sentence;
  /** Reload the page */
  readonly PartReload: Sentence;
  /** Find a Digital Ambassador */
  readonly FinderTitle: Sentence;
  /** Your Digital Ambassador */
  readonly FinderYours: Sentence;
  /** Chat in Teams */
  readonly FinderChat: Sentence;
  /** Chat in Teams with {name} */
  readonly FinderChatWith: Sentence<'name'>;
  /** Name, topic, office or need */
  readonly FinderPlaceholder: Sentence;
  /** Clear search and filters */
  readonly FinderClear: Sentence;
  /** Show {n} more person */
  readonly FinderMoreOne: Sentence<'n'>;
  /** Show {n} more people */
  readonly FinderMoreMany: Sentence<'n'>;
  /** Back on {date} */
  readonly FinderBack: Sentence<'date'>;
  /** Away for the moment */
  readonly FinderAway: Sentence;
  /** +{n} */
  readonly FinderOthers: Sentence<'n'>;
  /** {n} more */
  readonly FinderOthersHintOne: Sentence<'n'>;
  /** {n} more */
  readonly FinderOthersHintMany: Sentence<'n'>;
  /** in your circle */
  readonly ReasonCircle: Sentence;
  /** also has a role in your circle */
  readonly ReasonOther: Sentence;
  /** in the circle around yours */
  readonly ReasonAround: Sentence;
  /** in a circle inside yours */
  readonly ReasonInside: Sentence;
  /** neighbouring circle */
  readonly ReasonSister: Sentence;
  /** speaks {language} */
  readonly ReasonLanguage: Sentence<'language'>;
  /** same office */
  readonly ReasonOffice: Sentence;
  /** same region */
  readonly ReasonRegion: Sentence;
  /** knows {topic} */
  readonly ReasonTopic: Sentence<'topic'>;
  /** Circle */
  readonly FacetCircle: Sentence;
  /** Topic */
  readonly FacetTopic: Sentence;
  /** Language */
  readonly FacetLanguage: Sentence;
  /** Office */
  readonly FacetOffice: Sentence;
  /** Region */
  readonly FacetRegion: Sentence;
  /** Availability */
  readonly FacetAvailability: Sentence;
  /** More */
  readonly FacetMore: Sentence;
  /** Choose another site */
  readonly SiteChange: Sentence;
  /** Our Digital Ambassadors */
  readonly RosterTitle: Sentence;
  /** Since {month} */
  readonly RosterSince: Sentence<'month'>;
  /** By circle */
  readonly RosterByCircle: Sentence;
  /** By office */
  readonly RosterByOffice: Sentence;
  /** By cohort */
  readonly RosterByCohort: Sentence;
  /** A to Z */
  readonly RosterByName: Sentence;
  /** Group by */
  readonly RosterGrouping: Sentence;
  /** Welcome */
  readonly StarterTitle: Sentence;
  /** “{text}” */
  readonly StarterQuote: Sentence<'text'>;
  /** Set-up of the lists */
  readonly SetupTitle: Sentence;
  /** Nobody is in it yet. In the meantime, the community answers your questions. */
  readonly EmptyCommunityText: Sentence;
  /** The search words could not be read: the search knows names and topics, not needs. */
  readonly PartlyTerms: Sentence;
  /** Your circle: {circle} */
  readonly FinderYourCircle: Sentence<'circle'>;
  /** Your circle: {circle} · your office: {office} */
  readonly FinderYourPlace: Sentence<'circle' | 'office'>;
  /** In the circle {circle} */
  readonly FinderTarget: Sentence<'circle'>;
  /** Change */
  readonly FinderChange: Sentence;
  /** Change your circle and your office */
  readonly FinderChangeLabel: Sentence;
  /** Your circle */
  readonly FinderCircleHeading: Sentence;
  /** Where do you work? */
  readonly FinderWhere: Sentence;
  /** Your profile does not make it clear. Choose once and we will remember. */
  readonly FinderCircleUnknown: Sentence;
  /** Choose a circle */
  readonly FinderChooseCircle: Sentence;
  /** Choose an office */
  readonly FinderChooseOffice: Sentence;
  /** As in my profile */
  readonly FinderFromProfile: Sentence;
  /** In the meantime, here is who can help you. */
  readonly FinderMeanwhile: Sentence;
  /** Also near you */
  readonly FinderAlsoNear: Sentence;
  /** How is the order chosen? */
  readonly FinderOrder: Sentence;
  /** Your circle, then the circles around it */
  readonly FinderOrderCircle: Sentence;
  /** The language you share */
  readonly FinderOrderLanguage: Sentence;
  /** Your workplace, then your region */
  readonly FinderOrderOffice: Sentence;
  /** The topic you are looking for */
  readonly FinderOrderTopic: Sentence;
  /** Among equals the order turns every day, so that questions are shared out. Nobody is scored or ranked. */
  readonly FinderOrderTie: Sentence;
  /** Whoever is away comes after everybody present, with the date of return. */
  readonly FinderOrderAway: Sentence;
  /** Email */
  readonly FinderMail: Sentence;
  /** Email to {name} */
  readonly FinderMailTo: Sentence<'name'>;
  /** Copy link */
  readonly FinderCopyLink: Sentence;
  /** Copy link: {name} */
  readonly FinderCopyLinkTo: Sentence<'name'>;
  /** Link copied */
  readonly FinderLinkCopied: Sentence;
  /** Your browser does not allow copying. */
  readonly FinderLinkNotCopied: Sentence;
  /** Share this view */
  readonly FinderShare: Sentence;
  /** Look for someone else */
  readonly FinderSearchHeading: Sentence;
  /** Look for someone */
  readonly FinderSearchHeadingList: Sentence;
  /** Clear the search */
  readonly FinderSearchClear: Sentence;
  /** Topics */
  readonly FinderTopics: Sentence;
  /** Filters */
  readonly FinderFilters: Sentence;
  /** {n} filter on */
  readonly FinderFiltersOnOne: Sentence<'n'>;
  /** {n} filters on */
  readonly FinderFiltersOnMany: Sentence<'n'>;
  /** {people} can help you */
  readonly FinderCountOne: Sentence<'people'>;
  /** {people} can help you */
  readonly FinderCountMany: Sentence<'people'>;
  /** recognised topic: {topic} */
  readonly FinderUnderstood: Sentence<'topic'>;
  /** Nobody matches “{text}” */
  readonly FinderNone: Sentence<'text'>;
  /** Nobody matches these filters */
  readonly FinderNoneChosen: Sentence;
  /** Nearest to you all the same */
  readonly FinderNearest: Sentence;
  /** Not the right person? */
  readonly FinderNotRight: Sentence;
  /** Ask the community */
  readonly FinderCommunity: Sentence;
  /** Your question is copied: paste it there. */
  readonly FinderQuestionCopied: Sentence;
  /** Show everybody ({n}) */
  readonly FinderEverybody: Sentence<'n'>;
  /** See all Digital Ambassadors */
  readonly FinderAll: Sentence;
  /** This person is not, or no longer, in the list. */
  readonly FinderGone: Sentence;
  /** {facet}: {value} */
  readonly FacetChosen: Sentence<'facet' | 'value'>;
  /** Remove the filter {facet}: {value} */
  readonly FacetRemove: Sentence<'facet' | 'value'>;
  /** Show {n} person */
  readonly FacetShowOne: Sentence<'n'>;
  /** Show {n} people */
  readonly FacetShowMany: Sentence<'n'>;
  /** Clear */
  readonly FacetClear: Sentence;
  /** Available now */
  readonly AvailabilityPresent: Sentence;
  /** Back later */
  readonly AvailabilityAway: Sentence;
  /** {people}, in {covered} of {all} circles */
  readonly RosterSummary: Sentence<'all' | 'covered' | 'people'>;
  /** Badge */
  readonly RosterBadge: Sentence;
  /** Badges */
  readonly RosterBadges: Sentence;
  /** All */
  readonly RosterEveryone: Sentence;
  /** Circles */
  readonly RosterCircles: Sentence;
  /** Circle */
  readonly RosterCircle: Sentence;
  /** All circles */
  readonly RosterEveryCircle: Sentence;
  /** Your circle */
  readonly RosterYourCircle: Sentence;
  /** Whole organisation */
  readonly RosterWhole: Sentence;
  /** Business lines */
  readonly RosterLines: Sentence;
  /** Support services */
  readonly RosterSupport: Sentence;
  /** Other circles */
  readonly RosterElse: Sentence;
  /** Without a circle */
  readonly RosterNoCircle: Sentence;
  /** Nobody for now */
  readonly RosterNobody: Sentence;
  /** The nearest circle, {circle}, helps out. */
  readonly RosterHelps: Sentence<'circle'>;
  /** See its {n} person */
  readonly RosterSeeOne: Sentence<'n'>;
  /** See its {n} people */
  readonly RosterSeeMany: Sentence<'n'>;
  /** Show the other one ({n}) */
  readonly RosterOthersOne: Sentence<'n'>;
  /** Show the other {n} */
  readonly RosterOthersMany: Sentence<'n'>;
  /** Show fewer */
  readonly RosterFewer: Sentence;
  /** Views */
  readonly RosterViews: Sentence;
  /** Badges */
  readonly RosterTabBadges: Sentence;
  /** Coverage */
  readonly RosterTabCoverage: Sentence;
  /** Search */
  readonly RosterSearch: Sentence;
  /** Nobody matches. */
  readonly RosterNoMatch: Sentence;
  /** Office not given */
  readonly RosterNoOffice: Sentence;
  /** Cohort not given */
  readonly RosterNoCohort: Sentence;
  /** Groups */
  readonly RosterGroups: Sentence;
  /** Group */
  readonly RosterGroup: Sentence;
  /** All groups */
  readonly RosterEveryGroup: Sentence;
  /** {people} in this view */
  readonly RosterCount: Sentence<'people'>;
  /** Ambassadors */
  readonly RosterTable: Sentence;
  /** What this badge takes */
  readonly RosterBadgeAbout: Sentence;
  /** Badge without a name */
  readonly RosterBadgeUnnamed: Sentence;
  /** Reading the coverage… */
  readonly CoverageLoading: Sentence;
  /** Print stickers */
  readonly StickerOpen: Sentence;
  /** Nobody holds this badge at the moment. */
  readonly RosterNoHolder: Sentence;
  /** Name */
  readonly RosterName: Sentence;
  /** Since */
  readonly RosterSinceWhen: Sentence;
  /** Cohort */
  readonly RosterCohort: Sentence;
  /** sorted in ascending order */
  readonly RosterSortedUp: Sentence;
  /** sorted in descending order */
  readonly RosterSortedDown: Sentence;
  /** With the keyboard, Shift + ← or → on a column title changes its width. */
  readonly RosterResize: Sentence;
  /** {column}: {n} pixels wide */
  readonly RosterWidth: Sentence<'column' | 'n'>;
  /** What it takes */
  readonly RosterBadgeTakes: Sentence;
  /** Validity */
  readonly RosterBadgeValid: Sentence;
  /** {n} month */
  readonly RosterBadgeMonthsOne: Sentence<'n'>;
  /** {n} months */
  readonly RosterBadgeMonthsMany: Sentence<'n'>;
  /** For good */
  readonly RosterBadgeForGood: Sentence;
  /** Who holds it */
  readonly RosterBadgeHolders: Sentence;
  /** Received on {date} */
  readonly RosterBadgeAwarded: Sentence<'date'>;
  /** Valid until {date} */
  readonly RosterBadgeUntil: Sentence<'date'>;
  /** Expires soon: {date} */
  readonly RosterBadgeEnding: Sentence<'date'>;
  /** All badges */
  readonly RosterBadgeAll: Sentence;
  /** This badge is not there, or no longer. */
  readonly RosterBadgeGone: Sentence;
  /** No badge has been described yet. */
  readonly RosterBadgeNone: Sentence;
  /** In the spotlight this week */
  readonly RosterSpotlight: Sentence;
  /** Download as SVG */
  readonly RosterSpotlightSvg: Sentence;
  /** Download as PNG */
  readonly RosterSpotlightPng: Sentence;
  /** spotlight */
  readonly RosterSpotlightFile: Sentence;
  /** Your browser could not make the picture. */
  readonly RosterSpotlightFailed: Sentence;
  /** {n} circle has nobody. */
  readonly CoverageNobodyOne: Sentence<'n'>;
  /** {n} circles have nobody. */
  readonly CoverageNobodyMany: Sentence<'n'>;
  /** {n} circle relies on one person. */
  readonly CoverageSingleOne: Sentence<'n'>;
  /** {n} circles rely on one person. */
  readonly CoverageSingleMany: Sentence<'n'>;
  /** Every circle can rely on several people. */
  readonly CoverageFine: Sentence;
  /** {people} for {headcount} colleagues, or 1 for {ratio}. */
  readonly CoverageFigures: Sentence<'headcount' | 'people' | 'ratio'>;
  /** {people}; no circle says how many colleagues it has. */
  readonly CoverageFiguresBare: Sentence<'people'>;
  /** The target is 1 for {target}: {met}. */
  readonly CoverageAim: Sentence<'met' | 'target'>;
  /** {n} circle of {all} meets it */
  readonly CoverageReachedOne: Sentence<'all' | 'n'>;
  /** {n} circles of {all} meet it */
  readonly CoverageReachedMany: Sentence<'all' | 'n'>;
  /** {n} circle does not say how many colleagues it has. */
  readonly CoverageUnknownOne: Sentence<'n'>;
  /** {n} circles do not say how many colleagues they have. */
  readonly CoverageUnknownMany: Sentence<'n'>;
  /** Show only */
  readonly CoverageFilters: Sentence;
  /** {n} circle */
  readonly CoverageCirclesOne: Sentence<'n'>;
  /** {n} circles */
  readonly CoverageCirclesMany: Sentence<'n'>;
  /** without anybody */
  readonly CoverageTileNobody: Sentence;
  /** with one person only */
  readonly CoverageTileSingle: Sentence;
  /** where everybody is away */
  readonly CoverageTileAway: Sentence;
  /** {n} badge */
  readonly CoverageBadgesOne: Sentence<'n'>;
  /** {n} badges */
  readonly CoverageBadgesMany: Sentence<'n'>;
  /** expires by {date} */
  readonly CoverageEndingOne: Sentence<'date'>;
  /** expire by {date} */
  readonly CoverageEndingMany: Sentence<'date'>;
  /** Badges about to expire */
  readonly CoverageEndingTitle: Sentence;
  /** No badge is about to expire. */
  readonly CoverageEndingNone: Sentence;
  /** Show */
  readonly CoverageShow: Sentence;
  /** Coverage by circle */
  readonly CoverageByCircle: Sentence;
  /** Coverage by circle, with the circles inside it */
  readonly CoverageByTree: Sentence;
  /** Coverage by office */
  readonly CoverageByOffice: Sentence;
  /** Coverage by region */
  readonly CoverageByRegion: Sentence;
  /** With the circles inside */
  readonly CoverageTree: Sentence;
  /** By region */
  readonly CoverageRegion: Sentence;
  /** View as table */
  readonly CoverageAsTable: Sentence;
  /** View as bars */
  readonly CoverageAsBars: Sentence;
  /** Export as CSV */
  readonly CoverageExport: Sentence;
  /** coverage */
  readonly CoverageFile: Sentence;
  /** Target: 1 for {target} */
  readonly CoverageTarget: Sentence<'target'>;
  /** People */
  readonly CoveragePeople: Sentence;
  /** Headcount */
  readonly CoverageHeadcount: Sentence;
  /** Away */
  readonly CoverageAway: Sentence;
  /** Ratio */
  readonly CoverageRatio: Sentence;
  /** Needed */
  readonly CoverageMissing: Sentence;
  /** To know */
  readonly CoverageKnow: Sentence;
  /** {n} for {headcount} */
  readonly CoverageFor: Sentence<'headcount' | 'n'>;
  /** 1 for {n} */
  readonly CoverageOneFor: Sentence<'n'>;
  /** Nobody */
  readonly CoverageKnowNobody: Sentence;
  /** One person only */
  readonly CoverageKnowSingle: Sentence;
  /** One person only, away */
  readonly CoverageKnowSingleAway: Sentence;
  /** Everybody is away */
  readonly CoverageKnowAway: Sentence;
  /** Headcount not given */
  readonly CoverageKnowUnknown: Sentence;
  /** {n} more needed */
  readonly CoverageShortOne: Sentence<'n'>;
  /** {n} more needed */
  readonly CoverageShortMany: Sentence<'n'>;
  /** Target met */
  readonly CoverageMet: Sentence;
  /** None in this case. */
  readonly CoverageNone: Sentence;
  /** In all */
  readonly CoverageTotal: Sentence;
  /** People */
  readonly StickerPeople: Sentence;
  /** Everybody */
  readonly StickerEverybody: Sentence;
  /** A circle */
  readonly StickerCircle: Sentence;
  /** A cohort */
  readonly StickerCohort: Sentence;
  /** New since a date */
  readonly StickerNew: Sentence;
  /** One by one */
  readonly StickerPicked: Sentence;
  /** Ambassador since */
  readonly StickerSince: Sentence;
  /** Name */
  readonly StickerFind: Sentence;
  /** Labels */
  readonly StickerStock: Sentence;
  /** {width} × {height} mm */
  readonly StickerSize: Sentence<'height' | 'width'>;
  /** A4 sheet, {n} a sheet */
  readonly StickerPerSheet: Sentence<'n'>;
  /** One a page, for a label printer */
  readonly StickerPerPage: Sentence;
  /** Labels already used */
  readonly StickerUsed: Sentence;
  /** To finish a sheet that has been begun. */
  readonly StickerUsedHint: Sentence;
  /** Language of the label */
  readonly StickerLanguage: Sentence;
  /** Print at 100%, without fitting to the page. */
  readonly StickerScale: Sentence;
  /** Sheet {n} of {all} */
  readonly StickerSheet: Sentence<'all' | 'n'>;
  /** Previous sheet */
  readonly StickerPrevious: Sentence;
  /** Next sheet */
  readonly StickerNext: Sentence;
  /** True size */
  readonly StickerTrueSize: Sentence;
  /** Preview */
  readonly StickerPreview: Sentence;
  /** Sheet at true size */
  readonly StickerSheetTrue: Sentence;
  /** Previous label */
  readonly StickerLabelPrevious: Sentence;
  /** Next label */
  readonly StickerLabelNext: Sentence;
  /** {n} mm */
  readonly StickerLength: Sentence<'n'>;
  /** At most {n} labels at a time: choose a circle, a cohort or a date. */
  readonly StickerMost: Sentence<'n'>;
  /** The logo could not be read: a ring stands in for it. */
  readonly StickerLogoGone: Sentence;
  /** The QR code opens the card on the intranet. It holds its address and nothing else: neither a name nor an e-mail address. */
  readonly StickerCode: Sentence;
  /** The address of the card is too long for a code that phones can read at this size. Choose a larger label, or set a page with a shorter address in the properties. */
  readonly StickerTooLong: Sentence;
  /** The name is too long for the label and is cut: {names} */
  readonly StickerCut: Sentence<'names'>;
  /** Choose at least one person. */
  readonly StickerNobody: Sentence;
  /** {n} label */
  readonly StickerLabelsOne: Sentence<'n'>;
  /** {n} labels */
  readonly StickerLabelsMany: Sentence<'n'>;
  /** on {n} sheet */
  readonly StickerSheetsOne: Sentence<'n'>;
  /** on {n} sheets */
  readonly StickerSheetsMany: Sentence<'n'>;
  /** {n} stays free */
  readonly StickerFreeOne: Sentence<'n'>;
  /** {n} stay free */
  readonly StickerFreeMany: Sentence<'n'>;
  /** {labels} {sheets}, {free} */
  readonly StickerSummary: Sentence<'free' | 'labels' | 'sheets'>;
  /** Print */
  readonly StickerDo: Sentence;
  /** (opens in a new tab) */
  readonly NewTab: Sentence;
  /** Welcome, {name} */
  readonly StarterGreeting: Sentence<'name'>;
  /** {time} to go: {modules}, {mandatory}. */
  readonly StarterTotal: Sentence<'mandatory' | 'modules' | 'time'>;
  /** {time} to go: {modules}. */
  readonly StarterTotalFree: Sentence<'modules' | 'time'>;
  /** Go at your own pace, on any device. */
  readonly StarterPace: Sentence;
  /** {n} module */
  readonly StarterModulesOne: Sentence<'n'>;
  /** {n} modules */
  readonly StarterModulesMany: Sentence<'n'>;
  /** {n} of them mandatory */
  readonly StarterMandatoryOne: Sentence<'n'>;
  /** {n} of them mandatory */
  readonly StarterMandatoryMany: Sentence<'n'>;
  /** mandatory */
  readonly StarterMandatory: Sentence;
  /** To begin with */
  readonly StarterBegin: Sentence;
  /** Your module */
  readonly StarterLinked: Sentence;
  /** Up next */
  readonly StarterNext: Sentence;
  /** Continue with */
  readonly StarterGoOn: Sentence;
  /** Already done */
  readonly StarterAlready: Sentence;
  /** Already done: {title} */
  readonly StarterAlreadyLabel: Sentence<'title'>;
  /** Open module */
  readonly StarterOpen: Sentence;
  /** Open module: {title} (opens in a new tab) */
  readonly StarterOpenLabel: Sentence<'title'>;
  /** of {n} */
  readonly StarterRing: Sentence<'n'>;
  /** {done} of {all} modules done */
  readonly StarterRingLabel: Sentence<'all' | 'done'>;
  /** {done} of {all} */
  readonly StarterStageDone: Sentence<'all' | 'done'>;
  /** {time} left */
  readonly StarterStageLeft: Sentence<'time'>;
  /** Done: {title} */
  readonly StarterMark: Sentence<'title'>;
  /** Done */
  readonly StarterDone: Sentence;
  /** Done today */
  readonly StarterDoneToday: Sentence;
  /** Done on {date} */
  readonly StarterDoneOn: Sentence<'date'>;
  /** Noted as done: {title} */
  readonly StarterTicked: Sentence<'title'>;
  /** Undo */
  readonly StarterUndo: Sentence;
  /** Kept on this device, sent as soon as the network is back */
  readonly StarterPending: Sentence;
  /** Kept on this device, sent as soon as possible */
  readonly StarterPendingSoon: Sentence;
  /** Not sent yet: keep this page open */
  readonly StarterUnkept: Sentence;
  /** Your ticks could not be read. */
  readonly StarterUnread: Sentence;
  /** What you have done may be missing here. What you tick off now is kept. */
  readonly StarterUnreadText: Sentence;
  /** Your ticks stay on this device. */
  readonly StarterRefused: Sentence;
  /** The list that would take them to your other devices is not open to you. The team of the site {site} can help. */
  readonly StarterRefusedText: Sentence<'site'>;
  /** Everything mandatory is done. Well done! */
  readonly StarterFinished: Sentence;
  /** The whole path is done. Well done! */
  readonly StarterFinishedAll: Sentence;
  /** The rest can wait until you have a moment. */
  readonly StarterFinishedText: Sentence;
  /** And whenever you have a question, there is somebody to ask. */
  readonly StarterMeet: Sentence;
  /** Ask for help */
  readonly StarterHelp: Sentence;
  /** Progress of everybody */
  readonly StarterTotals: Sentence;
  /** Show */
  readonly StarterTotalsShow: Sentence;
  /** People are counted, never named. Fewer than {n} people are not shown, nor numbers that would tell them. */
  readonly StarterTotalsNote: Sentence<'n'>;
  /** Only people with the permission Manage Lists on LearningProgress see these numbers: the owners of the site {site}. */
  readonly StarterTotalsWho: Sentence<'site'>;
  /** Module */
  readonly StarterTotalsModule: Sentence;
  /** Started */
  readonly StarterTotalsStarted: Sentence;
  /** Done */
  readonly StarterTotalsDone: Sentence;
  /** The whole path */
  readonly StarterTotalsWhole: Sentence;
  /** not shown */
  readonly StarterTotalsFew: Sentence;
  /** Save as CSV */
  readonly StarterTotalsSave: Sentence;
  /** in {language} */
  readonly StarterIn: Sentence<'language'>;
  /** In {language}: not translated yet */
  readonly StarterOtherLanguage: Sentence<'language'>;
  /** Later */
  readonly StarterLater: Sentence;
  /** The path is on its way */
  readonly StarterEmptyTitle: Sentence;
  /** No module has been published yet. Come back in a few days. */
  readonly StarterEmptyText: Sentence;
  /** The path has no modules yet */
  readonly StarterEmptyCuratorTitle: Sentence;
  /** In the training catalogue, give modules the audience Starter, a stage and an address, and publish them. */
  readonly StarterEmptyCuratorText: Sentence;
  /** The Finder opens on each reader’s own Digital Ambassador. */
  readonly PaneFinder: Sentence;
  /** The Roster shows everybody by circle, with their badges. */
  readonly PaneRoster: Sentence;
  /** The Starter shows the path of the first day, week and month. */
  readonly PaneStarter: Sentence;
  /** The web part sets up, checks and fills the lists of the source site. */
  readonly PaneSetup: Sentence;
  /** What is shown */
  readonly PaneLook: Sentence;
  /** Where it comes from */
  readonly PaneSource: Sentence;
  /** Title */
  readonly PaneTitle: Sentence;
  /** Empty: the usual title, in each reader’s language. */
  readonly PaneTitleHint: Sentence;
  /** Layout */
  readonly PaneLayout: Sentence;
  /** Cards, by group */
  readonly PaneRosterLayoutCards: Sentence;
  /** A wall of faces */
  readonly PaneRosterLayoutFaces: Sentence;
  /** A table */
  readonly PaneRosterLayoutTable: Sentence;
  /** Colleagues for one ambassador (target) */
  readonly PaneTarget: Sentence;
  /** Show the coverage to curators */
  readonly PaneCoverage: Sentence;
  /** Show the spotlight of the week */
  readonly PaneSpotlight: Sentence;
  /** Sentence on the stickers */
  readonly PaneStickerText: Sentence;
  /** Empty: the usual sentence, in the language of the sticker. */
  readonly PaneStickerTextHint: Sentence;
  /** Logo on the stickers */
  readonly PaneStickerLogo: Sentence;
  /** Address of a picture on this site, /sites/intranet/SiteAssets/logo.png. Empty: a ring. */
  readonly PaneStickerLogoHint: Sentence;
  /** Yes */
  readonly PaneYes: Sentence;
  /** No */
  readonly PaneNo: Sentence;
  /** Everybody: your Digital Ambassador, search and cards */
  readonly PaneLayoutFull: Sentence;
  /** List: search, and everybody one below the other */
  readonly PaneLayoutList: Sentence;
  /** Compact: only your Digital Ambassador and a link to everybody */
  readonly PaneLayoutCompact: Sentence;
  /** Cards shown at first */
  readonly PaneCards: Sentence;
  /** Full: the whole path */
  readonly PaneStarterFull: Sentence;
  /** Compact: what is left and the next module */
  readonly PaneStarterCompact: Sentence;
  /** Path of */
  readonly PaneAudience: Sentence;
  /** Stages */
  readonly PaneStage: Sentence;
  /** All */
  readonly PaneStageAll: Sentence;
  /** At the end of the path, your Digital Ambassador */
  readonly PaneEnd: Sentence;
  /** Address of “Ask for help” */
  readonly PaneHelp: Sentence;
  /** A Teams channel or a form. Empty: no link. */
  readonly PaneHelpHint: Sentence;
  /** People shown at first */
  readonly PaneRows: Sentence;
  /** Only people of this circle */
  readonly PaneCircle: Sentence;
  /** All circles */
  readonly PaneCircleEvery: Sentence;
  /** The circles could not be read. */
  readonly PaneCircleUnread: Sentence;
  /** Filters shown */
  readonly PaneFilters: Sentence;
  /** Source site */
  readonly PaneSite: Sentence;
  /** The site with the lists, such as /sites/intranet. Empty: this site. */
  readonly PaneSiteHint: Sentence;
  /** Page with the Finder */
  readonly PaneFinderPage: Sentence;
  /** Where names and links lead. Empty: the home page of the source site. */
  readonly PaneFinderPageHint: Sentence;
  /** Address of the community */
  readonly PaneCommunity: Sentence;
  /** A Teams channel or a form, shown as “Ask the community”. Write {question} where the address takes the reader’s question; otherwise it is copied for pasting. Empty: no link. */
  readonly PaneCommunityHint: Sentence<'question'>;
  /** Give a complete address that begins with https:// */
  readonly PaneAddressWrong: Sentence;
  /** Where is your intranet? */
  readonly SiteTitle: Sentence;
  /** The list of Digital Ambassadors is on a SharePoint site. Give its address once and we will remember. */
  readonly SiteText: Sentence;
  /** Address of the site */
  readonly SiteAddress: Sentence;
  /** Open */
  readonly SiteOpen: Sentence;
  /** Give an address of this tenant, such as /sites/intranet. */
  readonly PaneSiteWrong: Sentence;
}

declare module 'DigitalAmbassadorsStrings' {
  const strings: Sentences;
  export = strings;
}
