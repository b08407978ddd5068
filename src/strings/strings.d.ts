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
  readonly DurationBoth: Sentence<'h' | 'm' | 'mm'>;
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
  /** SharePoint is very busy. Trying again automatically in {n} second; the rest of the page works. */
  readonly FailedBusyOne: Sentence<'n'>;
  /** SharePoint is very busy. Trying again automatically in {n} seconds; the rest of the page works. */
  readonly FailedBusyMany: Sentence<'n'>;
  /** This device seems to be offline. The rest of the page works; this part tries again when the network is back. */
  readonly FailedOffline: Sentence;
  /** SharePoint cannot be reached. The next try comes by itself; the rest of the page works. */
  readonly FailedUnreached: Sentence;
  /** You have been signed out */
  readonly SignedOut: Sentence;
  /** Reload the page to sign in again. */
  readonly SignedOutText: Sentence;
  /** A column may be missing. The people who look after the site can fix it with this reference. */
  readonly FailedInvalid: Sentence;
  /** The rest of the page works. Try again, or pass this reference on to the people who look after the site. */
  readonly FailedUnexpected: Sentence;
  /** You do not have access to this list */
  readonly ForbiddenTitle: Sentence;
  /** It is on the site {site}. Its team can give you access. */
  readonly ForbiddenText: Sentence<'site'>;
  /** Ask for access */
  readonly ForbiddenAsk: Sentence;
  /** There is nothing to see here yet */
  readonly MissingTitle: Sentence;
  /** The list is not on the site {site}, or you do not have access to it. The site’s team can tell you more. */
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
  /** Add the first people: a person and a circle are enough. Their cards will be here at the next visit. */
  readonly EmptyCuratorText: Sentence;
  /** Open the list */
  readonly EmptyCuratorDo: Sentence;
  /** Only people who look after the content see this. */
  readonly CuratorsOnly: Sentence;
  /** Badges could not be read. */
  readonly PartlyBadges: Sentence;
  /** Offices could not be read. */
  readonly PartlyOffices: Sentence;
  /** Circles could not be read. People are up to date, in no particular order. */
  readonly PartlyCircles: Sentence;
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
  /** More */
  readonly FacetMore: Sentence;
  /** Choose another site */
  readonly SiteChange: Sentence;
  /** Our Digital Ambassadors */
  readonly RosterTitle: Sentence;
  /** Since {month} */
  readonly RosterSince: Sentence<'month'>;
  /** Welcome */
  readonly StarterTitle: Sentence;
  /** “{text}” */
  readonly StarterQuote: Sentence<'text'>;
  /** Training catalogue */
  readonly CatalogueTitle: Sentence;
  /** Questions & answers */
  readonly QuestionsTitle: Sentence;
  /** Sessions & coaching */
  readonly SessionsTitle: Sentence;
  /** Become a Digital Ambassador */
  readonly CallTitle: Sentence;
  /** Programme indicators */
  readonly IndicatorsTitle: Sentence;
  /** Set-up and health of the lists */
  readonly SetupTitle: Sentence;
  /** Nobody is in it yet. In the meantime, the community answers your questions. */
  readonly EmptyCommunityText: Sentence;
  /** The search words could not be read: the search knows names and topics, not needs. */
  readonly PartlyTerms: Sentence;
  /** Your circle: {circle} */
  readonly FinderYourCircle: Sentence<'circle'>;
  /** Your circle: {circle} · your office: {office} */
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
  /** In the meantime, here is who can help you. */
  readonly FinderMeanwhile: Sentence;
  /** Also near you */
  readonly FinderAlsoNear: Sentence;
  /** How is the order chosen? */
  readonly FinderOrder: Sentence;
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
  /** {people} can help you */
  readonly FinderCountOne: Sentence<'people'>;
  /** {people} can help you */
  readonly FinderCountMany: Sentence<'people'>;
  /** recognised topic: {topic} */
  readonly FinderUnderstoodOne: Sentence<'topic'>;
  /** recognised topics: {topic} */
  readonly FinderUnderstoodMany: Sentence<'topic'>;
  /** Nobody matches “{text}” */
  readonly FinderNone: Sentence<'text'>;
  /** Nobody matches these filters */
  readonly FinderNoneChosen: Sentence;
  /** Still, the people nearest to you */
  readonly FinderNearest: Sentence;
  /** Not the right person? */
  readonly FinderNotRight: Sentence;
  /** Ask the community */
  readonly FinderCommunity: Sentence;
  /** Your question is copied: paste it there. */
  readonly FinderQuestionCopied: Sentence;
  /** Language: {languages} */
  readonly FinderLanguagesOne: Sentence<'languages'>;
  /** Languages: {languages} */
  readonly FinderLanguagesMany: Sentence<'languages'>;
  /** Badge: {badges} */
  readonly FinderBadgesOne: Sentence<'badges'>;
  /** Badges: {badges} */
  readonly FinderBadgesMany: Sentence<'badges'>;
  /** Show everybody ({n}) */
  readonly FinderEverybody: Sentence<'n'>;
  /** See all Digital Ambassadors */
  readonly FinderAll: Sentence;
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
  /** See the person in this circle */
  readonly RosterSeeOne: Sentence;
  /** See the {n} people in this circle */
  readonly RosterSeeMany: Sentence<'n'>;
  /** Show {n} more person */
  readonly RosterOthersOne: Sentence<'n'>;
  /** Show {n} more people */
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
  /** Digital Ambassadors */
  readonly RosterTable: Sentence;
  /** What this badge takes */
  readonly RosterBadgeAbout: Sentence;
  /** Badge without a name */
  readonly RosterBadgeUnnamed: Sentence;
  /** Reading the coverage… */
  readonly CoverageLoading: Sentence;
  /** Print stickers */
  readonly StickerOpen: Sentence;
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
  /** Choose a circle */
  readonly FinderChooseCircle: Sentence;
  /** Choose an office */
  readonly FinderChooseOffice: Sentence;
  /** As in my profile */
  readonly FinderFromProfile: Sentence;
  /** Your circle, then the circles around it */
  readonly FinderOrderCircle: Sentence;
  /** The language you share */
  readonly FinderOrderLanguage: Sentence;
  /** Your office, then your region */
  readonly FinderOrderOffice: Sentence;
  /** The topic you are looking for */
  readonly FinderOrderTopic: Sentence;
  /** When people match equally, the order changes every day, so that questions are shared out. Nobody is scored or ranked. */
  readonly FinderOrderTie: Sentence;
  /** People who are away come after everybody else, with their date of return. */
  readonly FinderOrderAway: Sentence;
  /** Filters */
  readonly FinderFilters: Sentence;
  /** {n} filter on */
  readonly FinderFiltersOnOne: Sentence<'n'>;
  /** {n} filters on */
  readonly FinderFiltersOnMany: Sentence<'n'>;
  /** Region */
  readonly FacetRegion: Sentence;
  /** Availability */
  readonly FacetAvailability: Sentence;
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
  /** This person is not in the list, or no longer is. */
  readonly FinderGone: Sentence;
  /** Not away */
  readonly AvailabilityPresent: Sentence;
  /** Back later */
  readonly AvailabilityAway: Sentence;
  /** Edit this card: {name} */
  readonly CuratorEdit: Sentence<'name'>;
  /** Edit */
  readonly CuratorEditShort: Sentence;
  /** Show the people: {name} */
  readonly CoverageOpen: Sentence<'name'>;
  /** Renew */
  readonly CoverageRenew: Sentence;
  /** Renew: {badge}, {name} */
  readonly CoverageRenewLabel: Sentence<'badge' | 'name'>;
  /** Nobody holds this badge at the moment. */
  readonly RosterNoHolder: Sentence;
  /** Name */
  readonly RosterName: Sentence;
  /** Since */
  readonly RosterSinceWhen: Sentence;
  /** Cohort */
  readonly RosterCohort: Sentence;
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
  /** No expiry */
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
  /** This badge does not exist, or no longer does. */
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
  /** {people} for {headcount} colleagues, or 1 per {ratio}. */
  readonly CoverageFigures: Sentence<'headcount' | 'people' | 'ratio'>;
  /** {people}; no circle says how many colleagues it has. */
  readonly CoverageFiguresBare: Sentence<'people'>;
  /** The target is 1 per {target}: {met}. */
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
  /** {n} office */
  readonly CoverageOfficesOne: Sentence<'n'>;
  /** {n} offices */
  readonly CoverageOfficesMany: Sentence<'n'>;
  /** {n} region */
  readonly CoverageRegionsOne: Sentence<'n'>;
  /** {n} regions */
  readonly CoverageRegionsMany: Sentence<'n'>;
  /** with nobody */
  readonly CoverageTileNobody: Sentence;
  /** with one person only */
  readonly CoverageTileSingle: Sentence;
  /** where everybody is away */
  readonly CoverageTileAwayOne: Sentence;
  /** where everybody is away */
  readonly CoverageTileAwayMany: Sentence;
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
  /** Coverage by circle, circles inside included */
  readonly CoverageByTree: Sentence;
  /** Coverage by office */
  readonly CoverageByOffice: Sentence;
  /** Coverage by region */
  readonly CoverageByRegion: Sentence;
  /** Circles inside included */
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
  /** Target: 1 per {target} */
  readonly CoverageTarget: Sentence<'target'>;
  /** People */
  readonly CoveragePeople: Sentence;
  /** Headcount */
  readonly CoverageHeadcount: Sentence;
  /** Away */
  readonly CoverageAway: Sentence;
  /** Ratio */
  readonly CoverageRatio: Sentence;
  /** Missing */
  readonly CoverageMissing: Sentence;
  /** Notes */
  readonly CoverageKnow: Sentence;
  /** {n} for {headcount} */
  readonly CoverageFor: Sentence<'headcount' | 'n'>;
  /** 1 per {n} */
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
  /** Nothing to show. */
  readonly CoverageNone: Sentence;
  /** In all */
  readonly CoverageTotal: Sentence;
  /** People */
  readonly StickerPeople: Sentence;
  /** The people shown */
  readonly StickerView: Sentence;
  /** Everybody */
  readonly StickerEverybody: Sentence;
  /** A circle */
  readonly StickerCircle: Sentence;
  /** A cohort */
  readonly StickerCohort: Sentence;
  /** New since a date */
  readonly StickerNew: Sentence;
  /** Choose people */
  readonly StickerPicked: Sentence;
  /** Digital Ambassador since */
  readonly StickerSince: Sentence;
  /** Find a name */
  readonly StickerFind: Sentence;
  /** Labels */
  readonly StickerStock: Sentence;
  /** {width} × {height} mm */
  readonly StickerSize: Sentence<'height' | 'width'>;
  /** A4 sheet, {n} per sheet */
  readonly StickerPerSheet: Sentence<'n'>;
  /** One per page, for a label printer */
  readonly StickerPerPage: Sentence;
  /** Labels already used */
  readonly StickerUsed: Sentence;
  /** To use up a sheet that has been started. */
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
  /** The QR code opens the card on the intranet. It holds its address and nothing else: neither a name nor an email address. */
  readonly StickerCode: Sentence;
  /** The address of the card is too long for a code that phones can read at this size. Choose a larger label, or set a page with a shorter address in the properties. */
  readonly StickerTooLong: Sentence;
  /** Name too long for the label, cut short: {names} */
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
  /** Start here */
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
  /** Mark as done */
  readonly StarterMarkDone: Sentence;
  /** Mark as done: {title} */
  readonly StarterMarkDoneLabel: Sentence<'title'>;
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
  /** See the whole path */
  readonly StarterWhole: Sentence;
  /** Collapse the path */
  readonly StarterFold: Sentence;
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
  /** Everyone’s progress */
  readonly StarterTotals: Sentence;
  /** Show */
  readonly StarterTotalsShow: Sentence;
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
  /** In the training catalogue, give modules the audience “Starter”, a stage and an address, and publish them. */
  readonly StarterEmptyCuratorText: Sentence;
  /** Your Digital Ambassador could not be looked up. The modules are up to date. */
  readonly PartlyAmbassador: Sentence;
  /** Your ticks stay on this device. */
  readonly TicksRefused: Sentence;
  /** You do not have access to the list that syncs them with your other devices. The team of the site {site} can help. */
  readonly TicksRefusedText: Sentence<'site'>;
  /** The list that syncs them with other devices is missing, is not open to everybody, or does not keep each person’s rows apart. The health of the lists says what to fix. */
  readonly TicksRefusedCurator: Sentence;
  /** See the health of the lists */
  readonly TicksRefusedSee: Sentence;
  /** Marked as done: {title} */
  readonly StarterTicked: Sentence<'title'>;
  /** Undo */
  readonly StarterUndo: Sentence;
  /** Have you finished “{title}”? */
  readonly StarterAsk: Sentence<'title'>;
  /** Yes, it is done */
  readonly StarterAskYes: Sentence;
  /** Not yet */
  readonly StarterAskNotYet: Sentence;
  /** The module you asked for is not part of this path, or no longer is. */
  readonly StarterUnknown: Sentence;
  /** People are counted, never named. Modules are told in steps of five from {n} on; numbers that would reveal fewer than five people are not shown. */
  readonly StarterTotalsNote: Sentence<'n'>;
  /** Only people who manage the list “Learning progress” see these numbers: the owners of the site {site}. */
  readonly StarterTotalsWho: Sentence<'site'>;
  /** Began in */
  readonly StarterTotalsMonth: Sentence;
  /** What they had done by the end of {month}. Later ticks change nothing here, so that no two days can be compared. */
  readonly StarterTotalsUntil: Sentence<'month'>;
  /** {n} person began. */
  readonly StarterTotalsBeganOne: Sentence<'n'>;
  /** {n} people began. */
  readonly StarterTotalsBeganMany: Sentence<'n'>;
  /** Fewer than {n} people began. */
  readonly StarterTotalsBeganFew: Sentence<'n'>;
  /** Module */
  readonly StarterTotalsModule: Sentence;
  /** Done */
  readonly StarterTotalsDone: Sentence;
  /** The whole path */
  readonly StarterTotalsWhole: Sentence;
  /** not shown */
  readonly StarterTotalsFew: Sentence;
  /** fewer than {n} */
  readonly StarterTotalsBelow: Sentence<'n'>;
  /** {n} or more */
  readonly StarterTotalsAtLeast: Sentence<'n'>;
  /** Save as CSV */
  readonly StarterTotalsSave: Sentence;
  /** {n} training course */
  readonly CatalogueCountOne: Sentence<'n'>;
  /** {n} training courses */
  readonly CatalogueCountMany: Sentence<'n'>;
  /** {trainings}, {n} of them in {language} */
  readonly CatalogueSpokenOne: Sentence<'language' | 'n' | 'trainings'>;
  /** {trainings}, {n} of them in {language} */
  readonly CatalogueSpokenMany: Sentence<'language' | 'n' | 'trainings'>;
  /** Where do I begin? */
  readonly CatalogueBegin: Sentence;
  /** {n} topic, 2 minutes. Everything stays in this browser; nothing is sent. */
  readonly CatalogueBeginTextOne: Sentence<'n'>;
  /** {n} topics, 2 minutes. Everything stays in this browser; nothing is sent. */
  readonly CatalogueBeginTextMany: Sentence<'n'>;
  /** Choose my answers */
  readonly CatalogueBeginDo: Sentence;
  /** To begin with */
  readonly CatalogueBeginWith: Sentence;
  /** New to you: {topic} */
  readonly CatalogueWhyNew: Sentence<'topic'>;
  /** The next step for {topic} */
  readonly CatalogueWhyNext: Sentence<'topic'>;
  /** Carry on */
  readonly CatalogueGoOn: Sentence;
  /** Also started */
  readonly CatalogueAlso: Sentence;
  /** Started */
  readonly CatalogueStarted: Sentence;
  /** Started on {date} */
  readonly CatalogueStartedOn: Sentence<'date'>;
  /** Completed */
  readonly CatalogueDone: Sentence;
  /** Completed today */
  readonly CatalogueDoneToday: Sentence;
  /** Completed on {date} */
  readonly CatalogueDoneOn: Sentence<'date'>;
  /** Resume training */
  readonly CatalogueResume: Sentence;
  /** Open training */
  readonly CatalogueOpen: Sentence;
  /** Open */
  readonly CatalogueOpenShort: Sentence;
  /** View again */
  readonly CatalogueAgain: Sentence;
  /** {words}: {title} (opens in a new tab) */
  readonly CatalogueLink: Sentence<'title' | 'words'>;
  /** {words}: {title} */
  readonly CatalogueNamed: Sentence<'title' | 'words'>;
  /** Already done */
  readonly CatalogueAlready: Sentence;
  /** Completed: {title} */
  readonly CatalogueMark: Sentence<'title'>;
  /** Copy link */
  readonly CatalogueCopy: Sentence;
  /** Link copied */
  readonly CatalogueCopied: Sentence;
  /** Your browser does not allow copying. */
  readonly CatalogueNotCopied: Sentence;
  /** Your completed course */
  readonly CatalogueYoursOne: Sentence;
  /** Your {n} completed courses */
  readonly CatalogueYoursMany: Sentence<'n'>;
  /** Look for training */
  readonly CatalogueSearch: Sentence;
  /** Name, topic or need */
  readonly CataloguePlaceholder: Sentence;
  /** Clear search */
  readonly CatalogueSearchClear: Sentence;
  /** Featured */
  readonly CatalogueFeatured: Sentence;
  /** New */
  readonly CatalogueNew: Sentence;
  /** Other training */
  readonly CatalogueOther: Sentence;
  /** Added since your last visit on {date} */
  readonly CatalogueSince: Sentence<'date'>;
  /** {n} featured */
  readonly CatalogueFeaturedCount: Sentence<'n'>;
  /** {n} new */
  readonly CatalogueNewCountOne: Sentence<'n'>;
  /** {n} new */
  readonly CatalogueNewCountMany: Sentence<'n'>;
  /** Show */
  readonly CatalogueShow: Sentence;
  /** Fold */
  readonly CatalogueFold: Sentence;
  /** Show the other one */
  readonly CatalogueOthersOne: Sentence;
  /** Show the other {n} */
  readonly CatalogueOthersMany: Sentence<'n'>;
  /** {n} more topic */
  readonly CatalogueTopicsOne: Sentence<'n'>;
  /** {n} more topics */
  readonly CatalogueTopicsMany: Sentence<'n'>;
  /** Show {n} more course */
  readonly CatalogueMoreOne: Sentence<'n'>;
  /** Show {n} more courses */
  readonly CatalogueMoreMany: Sentence<'n'>;
  /** recognised topic: {topic} */
  readonly CatalogueUnderstoodOne: Sentence<'topic'>;
  /** recognised topics: {topic} */
  readonly CatalogueUnderstoodMany: Sentence<'topic'>;
  /** No training matches “{text}” */
  readonly CatalogueNone: Sentence<'text'>;
  /** No training matches these filters */
  readonly CatalogueNoneChosen: Sentence;
  /** Topics */
  readonly CatalogueTopics: Sentence;
  /** first steps */
  readonly CatalogueLevelFirst: Sentence;
  /** everyday */
  readonly CatalogueLevelEveryday: Sentence;
  /** advanced */
  readonly CatalogueLevelAdvanced: Sentence;
  /** in {language} */
  readonly CatalogueIn: Sentence<'language'>;
  /** {language} */
  readonly CatalogueOneOf: Sentence<'language'>;
  /** {language}, also in {languages} */
  readonly CatalogueLanguages: Sentence<'language' | 'languages'>;
  /** In {language}: not translated yet */
  readonly CatalogueOtherLanguage: Sentence<'language'>;
  /** Kept on this device, sent when the network is back */
  readonly CataloguePending: Sentence;
  /** Kept on this device, sent as soon as possible */
  readonly CataloguePendingSoon: Sentence;
  /** Not sent yet: keep this page open */
  readonly CatalogueUnkept: Sentence;
  /** Your ticks could not be read. */
  readonly CatalogueUnread: Sentence;
  /** What you have done may be missing here. What you tick now is kept. */
  readonly CatalogueUnreadText: Sentence;
  /** The search terms could not be read: the search knows titles and topics, not needs. */
  readonly CatalogueTerms: Sentence;
  /** (opens in a new tab) */
  readonly CatalogueNewTab: Sentence;
  /** Not completed yet */
  readonly CatalogueUndone: Sentence;
  /** The catalogue is on its way */
  readonly CatalogueEmptyTitle: Sentence;
  /** No training is published yet. Come back in a few days. */
  readonly CatalogueEmptyText: Sentence;
  /** The catalogue is still empty */
  readonly CatalogueEmptyCuratorTitle: Sentence;
  /** Add training courses with a module key and an address, then publish them. An Excel file will do for many at once. */
  readonly CatalogueEmptyCuratorText: Sentence;
  /** Format */
  readonly CatalogueFormat: Sentence;
  /** Level */
  readonly CatalogueLevel: Sentence;
  /** Length */
  readonly CatalogueLength: Sentence;
  /** {time} or less */
  readonly CatalogueUpTo: Sentence<'time'>;
  /** more than an hour */
  readonly CatalogueLonger: Sentence;
  /** Not done yet */
  readonly CatalogueOpenOnes: Sentence;
  /** Completed */
  readonly CatalogueDoneOnes: Sentence;
  /** Progress */
  readonly CatalogueState: Sentence;
  /** Show {n} course */
  readonly CatalogueShowOne: Sentence<'n'>;
  /** Show {n} courses */
  readonly CatalogueShowMany: Sentence<'n'>;
  /** All training */
  readonly CatalogueAll: Sentence;
  /** This training */
  readonly CatalogueThis: Sentence;
  /** Looked after by */
  readonly CatalogueOwner: Sentence;
  /** Updated */
  readonly CatalogueUpdated: Sentence;
  /** For */
  readonly CatalogueFor: Sentence;
  /** everybody */
  readonly CatalogueForAll: Sentence;
  /** people who have just started */
  readonly CatalogueForStarters: Sentence;
  /** Digital Ambassadors */
  readonly CatalogueForAmbassadors: Sentence;
  /** Also in */
  readonly CatalogueAlsoIn: Sentence;
  /** Is this link dead? */
  readonly CatalogueDead: Sentence;
  /** An email to {name} opens, ready to send. */
  readonly CatalogueDeadMail: Sentence<'name'>;
  /** An email to the catalogue’s team opens, ready to send. */
  readonly CatalogueDeadTeam: Sentence;
  /** A dead link? Tell the team of the site {site}. */
  readonly CatalogueDeadNobody: Sentence<'site'>;
  /** A link no longer works: {title} */
  readonly CatalogueDeadSubject: Sentence<'title'>;
  /** Hello, */
  readonly CatalogueDeadHello: Sentence;
  /** In the training catalogue, this address no longer opens: */
  readonly CatalogueDeadBody: Sentence;
  /** The row of the list: */
  readonly CatalogueDeadRow: Sentence;
  /** Share in Teams */
  readonly CatalogueShare: Sentence;
  /** Who can help you */
  readonly CatalogueHelp: Sentence;
  /** Your Teams message begins with the title of the training. */
  readonly CatalogueHelpMessage: Sentence;
  /** The Digital Ambassadors could not be read. The training itself is up to date. */
  readonly CatalogueHelpFailed: Sentence;
  /** The training asked for is not, or no longer, in the catalogue. */
  readonly CatalogueGone: Sentence;
  /** Topic */
  readonly CatalogueTopic: Sentence;
  /** New to me */
  readonly CatalogueEaseNew: Sentence;
  /** I get by */
  readonly CatalogueEaseMyself: Sentence;
  /** I could help */
  readonly CatalogueEaseHelp: Sentence;
  /** Show me where to begin */
  readonly CatalogueSee: Sentence;
  /** Clear my answers */
  readonly CatalogueClear: Sentence;
  /** Start again */
  readonly CatalogueAnew: Sentence;
  /** Answer for at least one topic. */
  readonly CatalogueAnswer: Sentence;
  /** Your starting point */
  readonly CatalogueResult: Sentence;
  /** From your answers of today */
  readonly CatalogueResultToday: Sentence;
  /** From your answers of {date} */
  readonly CatalogueResultOn: Sentence<'date'>;
  /** Since {date}: {topic}, from “{before}” to “{after}”. */
  readonly CatalogueChanged: Sentence<'after' | 'before' | 'date' | 'topic'>;
  /** Show the course proposed */
  readonly CatalogueProposedOne: Sentence;
  /** Show the {n} courses proposed */
  readonly CatalogueProposedMany: Sentence<'n'>;
  /** The catalogue has nothing more on these topics. You have seen it all! */
  readonly CatalogueNothing: Sentence;
  /** {n} course to look at */
  readonly CatalogueLookOne: Sentence<'n'>;
  /** {n} courses to look at */
  readonly CatalogueLookMany: Sentence<'n'>;
  /** To review since {date} */
  readonly CatalogueOverdue: Sentence<'date'>;
  /** The review date is none: {date} */
  readonly CatalogueOverdueOdd: Sentence<'date'>;
  /** Nobody looks after it */
  readonly CatalogueOwnerless: Sentence;
  /** Look for what hardly anybody opens */
  readonly CatalogueUnopened: Sentence;
  /** Only people who manage the list “Learning progress” can know: the owners of the site {site}. */
  readonly CatalogueUnopenedWho: Sentence<'site'>;
  /** {n} course opened by fewer than {few} people in six months */
  readonly CatalogueUnopenedFoundOne: Sentence<'few' | 'n'>;
  /** {n} courses opened by fewer than {few} people in six months */
  readonly CatalogueUnopenedFoundMany: Sentence<'few' | 'n'>;
  /** Questions already solved */
  readonly CatalogueSolved: Sentence;
  /** Answer by {name} */
  readonly CatalogueAnswerBy: Sentence<'name'>;
  /** {n} person had the same question */
  readonly CatalogueSameOne: Sentence<'n'>;
  /** {n} people had the same question */
  readonly CatalogueSameMany: Sentence<'n'>;
  /** See solved questions about {topic} */
  readonly CatalogueSolvedAll: Sentence<'topic'>;
  /** Next session on this topic */
  readonly CatalogueNextSession: Sentence;
  /** Register */
  readonly CatalogueRegister: Sentence;
  /** The questions could not be read. */
  readonly CatalogueSolvedFailed: Sentence;
  /** Untitled question */
  readonly CatalogueUntitledQuestion: Sentence;
  /** Ask a question */
  readonly CatalogueAsk: Sentence;
  /** Nothing that fits? */
  readonly CatalogueNothingFits: Sentence;
  /** You could help with {topics}. */
  readonly CatalogueKind: Sentence<'topics'>;
  /** A call for volunteers is open until {date}. */
  readonly CatalogueKindCall: Sentence<'date'>;
  /** Become a Digital Ambassador */
  readonly CatalogueKindJoin: Sentence;
  /** Ask a question */
  readonly QuestionsAsk: Sentence;
  /** {n} new since your last visit, {day} */
  readonly QuestionsNewOne: Sentence<'day' | 'n'>;
  /** {n} new since your last visit, {day} */
  readonly QuestionsNewMany: Sentence<'day' | 'n'>;
  /** Nothing new since your last visit, {day} */
  readonly QuestionsNoneNew: Sentence<'day'>;
  /** questions since {date} */
  readonly QuestionsReadSince: Sentence<'date'>;
  /** Mine */
  readonly QuestionsMine: Sentence;
  /** My circle */
  readonly QuestionsCircle: Sentence;
  /** Open */
  readonly QuestionsOpen: Sentence;
  /** Solved */
  readonly QuestionsSolved: Sentence;
  /** With IT */
  readonly QuestionsIt: Sentence;
  /** Coach’s hour */
  readonly QuestionsVotes: Sentence;
  /** Which questions */
  readonly QuestionsViews: Sentence;
  /** Waiting for you */
  readonly QuestionsWaiting: Sentence;
  /** Passed on by you */
  readonly QuestionsPassed: Sentence;
  /** Asked by you */
  readonly QuestionsYours: Sentence;
  /** Your other answers and “Me too” */
  readonly QuestionsElsewhere: Sentence;
  /** New */
  readonly QuestionsTag: Sentence;
  /** You */
  readonly QuestionsYou: Sentence;
  /** Deleted account */
  readonly QuestionsGone: Sentence;
  /** Untitled question */
  readonly QuestionsUntitled: Sentence;
  /** on {date} */
  readonly QuestionsOn: Sentence<'date'>;
  /** {date} */
  readonly QuestionsFrom: Sentence<'date'>;
  /** Asked of you, {day} */
  readonly QuestionsAskedYou: Sentence<'day'>;
  /** Asked of {name}, {day} */
  readonly QuestionsAskedWho: Sentence<'day' | 'name'>;
  /** Passed to you, {day} */
  readonly QuestionsHandedYou: Sentence<'day'>;
  /** Passed to you by {name}, {day} */
  readonly QuestionsHandedBy: Sentence<'day' | 'name'>;
  /** Passed to {name}, {day} */
  readonly QuestionsHandedWho: Sentence<'day' | 'name'>;
  /** {name} has had it since {day} */
  readonly QuestionsHas: Sentence<'day' | 'name'>;
  /** You have had it since {day} */
  readonly QuestionsYouHave: Sentence<'day'>;
  /** Nobody has taken it yet */
  readonly QuestionsNobody: Sentence;
  /** IT has it */
  readonly QuestionsItHas: Sentence;
  /** IT has it: seen */
  readonly QuestionsItSeen: Sentence;
  /** IT has it: planned */
  readonly QuestionsItPlanned: Sentence;
  /** {n} answer */
  readonly QuestionsAnswersOne: Sentence<'n'>;
  /** {n} answers */
  readonly QuestionsAnswersMany: Sentence<'n'>;
  /** {n} answer: did it help? */
  readonly QuestionsWhichOne: Sentence<'n'>;
  /** {n} answers: which one helped? */
  readonly QuestionsWhichMany: Sentence<'n'>;
  /** Solved on {date} */
  readonly QuestionsSolvedOn: Sentence<'date'>;
  /** {n} vote */
  readonly QuestionsVoteOne: Sentence<'n'>;
  /** {n} votes */
  readonly QuestionsVoteMany: Sentence<'n'>;
  /** No votes yet */
  readonly QuestionsNoVote: Sentence;
  /** Open it to see how it stands */
  readonly QuestionsUnworded: Sentence;
  /** Search the questions */
  readonly QuestionsSearch: Sentence;
  /** Word, topic or need */
  readonly QuestionsPlaceholder: Sentence;
  /** Clear the search */
  readonly QuestionsSearchClear: Sentence;
  /** {n} question */
  readonly QuestionsCountOne: Sentence<'n'>;
  /** {n} questions */
  readonly QuestionsCountMany: Sentence<'n'>;
  /** No question matches “{text}” */
  readonly QuestionsNone: Sentence<'text'>;
  /** No questions here yet */
  readonly QuestionsNoneHere: Sentence;
  /** Nothing is waiting for you. Your questions, and those asked of you, will appear here. */
  readonly QuestionsNoneMine: Sentence;
  /** Show {n} more question */
  readonly QuestionsMoreOne: Sentence<'n'>;
  /** Show {n} more questions */
  readonly QuestionsMoreMany: Sentence<'n'>;
  /** The Digital Ambassadors or contacts could not be read: how each question stands may not be up to date. */
  readonly QuestionsNoPeople: Sentence;
  /** All questions */
  readonly QuestionsAll: Sentence;
  /** No questions yet */
  readonly QuestionsEmptyTitle: Sentence;
  /** Ask the first one: a Digital Ambassador answers, and everybody gains. */
  readonly QuestionsEmptyText: Sentence;
  /** Questions are on their way */
  readonly QuestionsSoonTitle: Sentence;
  /** In the meantime, write to your Digital Ambassador. */
  readonly QuestionsSoonText: Sentence;
  /** The lists for questions are missing */
  readonly QuestionsAbsentTitle: Sentence;
  /** Set them up once: questions, replies, frequent questions and contacts. */
  readonly QuestionsAbsentText: Sentence;
  /** Set up lists */
  readonly QuestionsSetUp: Sentence;
  /** Question by {name} */
  readonly QuestionsBy: Sentence<'name'>;
  /** Your question */
  readonly QuestionsByYou: Sentence;
  /** Feedback for IT, by {name} */
  readonly QuestionsFeedbackBy: Sentence<'name'>;
  /** Your feedback for IT */
  readonly QuestionsFeedbackYou: Sentence;
  /** Topic proposed by {name} */
  readonly QuestionsTopicBy: Sentence<'name'>;
  /** Your topic for the coach’s hour */
  readonly QuestionsTopicYou: Sentence;
  /** in {language} */
  readonly QuestionsIn: Sentence<'language'>;
  /** Question edited {day}: it is no longer asked of one person. */
  readonly QuestionsEdited: Sentence<'day'>;
  /** Topics */
  readonly QuestionsTopics: Sentence;
  /** Copy link */
  readonly QuestionsCopy: Sentence;
  /** Link copied */
  readonly QuestionsCopied: Sentence;
  /** Your browser does not allow copying. */
  readonly QuestionsNotCopied: Sentence;
  /** Me too */
  readonly QuestionsMeToo: Sentence;
  /** {n} person had the same question */
  readonly QuestionsSameOne: Sentence<'n'>;
  /** {n} people had the same question */
  readonly QuestionsSameMany: Sentence<'n'>;
  /** {name} has been asked */
  readonly QuestionsNowAsked: Sentence<'name'>;
  /** You have been asked */
  readonly QuestionsNowYou: Sentence;
  /** It has been passed to {name} */
  readonly QuestionsNowHanded: Sentence<'name'>;
  /** It has been passed to you */
  readonly QuestionsNowHandedYou: Sentence;
  /** {name} is no longer a Digital Ambassador: the question is back with the community */
  readonly QuestionsNowLeft: Sentence<'name'>;
  /** IT has had it since {day} */
  readonly QuestionsNowIt: Sentence<'day'>;
  /** IT has had it since {day}: seen */
  readonly QuestionsNowItSeen: Sentence<'day'>;
  /** IT has had it since {day}: planned */
  readonly QuestionsNowItPlanned: Sentence<'day'>;
  /** {n} person would like this topic in the coach’s hour */
  readonly QuestionsNowVoteOne: Sentence<'n'>;
  /** {n} people would like this topic in the coach’s hour */
  readonly QuestionsNowVoteMany: Sentence<'n'>;
  /** Next: the coach chooses the topics of the coming hour. */
  readonly QuestionsNextVote: Sentence;
  /** Next: {name} answers, or passes it on. */
  readonly QuestionsNextAsked: Sentence<'name'>;
  /** Next: you answer, take it, or pass it on. */
  readonly QuestionsNextYou: Sentence;
  /** Next: {name} answers here. */
  readonly QuestionsNextHas: Sentence<'name'>;
  /** Next: you answer here, or pass it on. */
  readonly QuestionsNextYouHave: Sentence;
  /** Next: whoever is free first takes it. */
  readonly QuestionsNextCommunity: Sentence;
  /** Next: IT writes here when it is done. */
  readonly QuestionsNextIt: Sentence;
  /** Next: IT writes here when it is done. {name} then says whether it is solved. */
  readonly QuestionsNextItAsker: Sentence<'name'>;
  /** Next: IT writes here when it is done. You then say whether it is solved. */
  readonly QuestionsNextItAskerYou: Sentence;
  /** Next: you write here what becomes of it. */
  readonly QuestionsNextItYou: Sentence;
  /** Answered by {name}, {day} */
  readonly QuestionsNowAnswered: Sentence<'day' | 'name'>;
  /** Answered by you, {day} */
  readonly QuestionsNowAnsweredYou: Sentence<'day'>;
  /** Next: {name} says whether it is solved. */
  readonly QuestionsNextAsker: Sentence<'name'>;
  /** Next: you say whether it is solved. */
  readonly QuestionsNextAskerYou: Sentence;
  /** No news for 30 days: it is no longer among the open ones. */
  readonly QuestionsSilent: Sentence;
  /** Whoever asked has no account here any more: it is no longer among the open ones. */
  readonly QuestionsAskerGone: Sentence;
  /** The answer by {name} helped. */
  readonly QuestionsHelped: Sentence<'name'>;
  /** Your answer helped. */
  readonly QuestionsHelpedYou: Sentence;
  /** Solved another way. */
  readonly QuestionsOtherwise: Sentence;
  /** The answer has since been taken back. */
  readonly QuestionsTakenBack: Sentence;
  /** Question withdrawn */
  readonly QuestionsWithdrawn: Sentence;
  /** Its text is no longer shown. */
  readonly QuestionsWithdrawnText: Sentence;
  /** This question is no longer there: it was withdrawn, or the address is incomplete. */
  readonly QuestionsAbsent: Sentence;
  /** What happened */
  readonly QuestionsHistory: Sentence;
  /** {who} asked {name} */
  readonly QuestionsDidAsk: Sentence<'name' | 'who'>;
  /** {who} asked you */
  readonly QuestionsDidAskYou: Sentence<'who'>;
  /** {who} asked everybody */
  readonly QuestionsDidAskAll: Sentence<'who'>;
  /** {who} proposed this topic */
  readonly QuestionsDidPropose: Sentence<'who'>;
  /** You asked {name} */
  readonly QuestionsYouAsk: Sentence<'name'>;
  /** You asked everybody */
  readonly QuestionsYouAskAll: Sentence;
  /** You proposed this topic */
  readonly QuestionsYouPropose: Sentence;
  /** {who} took it on */
  readonly QuestionsDidTake: Sentence<'who'>;
  /** You took it on */
  readonly QuestionsYouTake: Sentence;
  /** {who} passed it to {name} */
  readonly QuestionsDidHand: Sentence<'name' | 'who'>;
  /** {who} passed it to you */
  readonly QuestionsDidHandYou: Sentence<'who'>;
  /** You passed it to {name} */
  readonly QuestionsYouHand: Sentence<'name'>;
  /** {who} answered */
  readonly QuestionsDidAnswer: Sentence<'who'>;
  /** You answered */
  readonly QuestionsYouAnswer: Sentence;
  /** {who} added */
  readonly QuestionsDidAdd: Sentence<'who'>;
  /** You added */
  readonly QuestionsYouAdd: Sentence;
  /** {who} asked the community */
  readonly QuestionsDidAll: Sentence<'who'>;
  /** You asked the community */
  readonly QuestionsYouAll: Sentence;
  /** {who} passed it to IT */
  readonly QuestionsDidIt: Sentence<'who'>;
  /** You passed it to IT */
  readonly QuestionsYouIt: Sentence;
  /** IT, {who}: {state} */
  readonly QuestionsItSays: Sentence<'state' | 'who'>;
  /** IT, you: {state} */
  readonly QuestionsItSaysYou: Sentence<'state'>;
  /** seen */
  readonly QuestionsStateSeen: Sentence;
  /** planned */
  readonly QuestionsStatePlanned: Sentence;
  /** done */
  readonly QuestionsStateDone: Sentence;
  /** not now */
  readonly QuestionsStateNotNow: Sentence;
  /** No reason was given. */
  readonly QuestionsNoReason: Sentence;
  /** {who}: solved */
  readonly QuestionsDidSolve: Sentence<'who'>;
  /** You: solved */
  readonly QuestionsYouSolve: Sentence;
  /** {who} reopened it */
  readonly QuestionsDidReopen: Sentence<'who'>;
  /** You reopened it */
  readonly QuestionsYouReopen: Sentence;
  /** {who} withdrew it */
  readonly QuestionsDidWithdraw: Sentence<'who'>;
  /** You withdrew it */
  readonly QuestionsYouWithdraw: Sentence;
  /** Answer edited {day} */
  readonly QuestionsAnswerEdited: Sentence<'day'>;
  /** Step edited in the list: it no longer counts. */
  readonly QuestionsVoidEdited: Sentence;
  /** {name} was first: this step does not count. */
  readonly QuestionsVoidLate: Sentence<'name'>;
  /** This step does not count. */
  readonly QuestionsVoid: Sentence;
  /** This answer helped */
  readonly QuestionsThisHelped: Sentence;
  /** Show {n} step */
  readonly QuestionsStepsOne: Sentence<'n'>;
  /** Show {n} steps */
  readonly QuestionsStepsMany: Sentence<'n'>;
  /** What happened could not be read. */
  readonly QuestionsHistoryFailed: Sentence;
  /** Your answer */
  readonly QuestionsYourAnswer: Sentence;
  /** What you want to add */
  readonly QuestionsYourAddition: Sentence;
  /** IT’s answer */
  readonly QuestionsItAnswer: Sentence;
  /** Everybody on this site will be able to read it */
  readonly QuestionsAllRead: Sentence;
  /** With “Not now”, say why. */
  readonly QuestionsReason: Sentence;
  /** Answer */
  readonly QuestionsDoAnswer: Sentence;
  /** Add something */
  readonly QuestionsDoAdd: Sentence;
  /** I’ll take it */
  readonly QuestionsDoTake: Sentence;
  /** Pass it on */
  readonly QuestionsDoHand: Sentence;
  /** Ask the community */
  readonly QuestionsDoAll: Sentence;
  /** Pass to IT */
  readonly QuestionsDoIt: Sentence;
  /** Answer as IT */
  readonly QuestionsDoFromIt: Sentence;
  /** This answer solves my question */
  readonly QuestionsDoSolved: Sentence;
  /** This answer solves my question: the one by {name} */
  readonly QuestionsDoSolvedBy: Sentence<'name'>;
  /** Solved another way */
  readonly QuestionsDoOtherwise: Sentence;
  /** Reopen */
  readonly QuestionsDoReopen: Sentence;
  /** Withdraw question */
  readonly QuestionsDoWithdraw: Sentence;
  /** The text of the question is erased for everybody and cannot be brought back. */
  readonly QuestionsWithdrawSure: Sentence;
  /** Keep the question */
  readonly QuestionsKeep: Sentence;
  /** Pass it to whom? */
  readonly QuestionsPassTo: Sentence;
  /** To which IT contact? */
  readonly QuestionsPassToIt: Sentence;
  /** A note for {name} */
  readonly QuestionsNote: Sentence<'name'>;
  /** (optional) */
  readonly QuestionsOptional: Sentence;
  /** Pass the question on */
  readonly QuestionsPass: Sentence;
  /** Look for a name or a topic */
  readonly QuestionsPassHint: Sentence;
  /** Cancel */
  readonly QuestionsCancel: Sentence;
  /** Chat with {name} in Teams */
  readonly QuestionsChat: Sentence<'name'>;
  /** Report */
  readonly QuestionsReport: Sentence;
  /** Reporting a question: {title} */
  readonly QuestionsReportSubject: Sentence<'title'>;
  /** This should not be here: */
  readonly QuestionsReportBody: Sentence;
  /** You can read everything here, but not write to these lists. */
  readonly QuestionsReadOnly: Sentence;
  /** Kept on this device and sent once, as soon as possible. */
  readonly QuestionsKept: Sentence;
  /** You are offline. Kept on this device and sent once, when the network is back. */
  readonly QuestionsOffline: Sentence;
  /** Your session has ended. Kept on this device and sent once you sign in again. */
  readonly QuestionsSignedOut: Sentence;
  /** Not sent yet: keep this page open. */
  readonly QuestionsUnkept: Sentence;
  /** The list does not accept what you write. Tell the team that keeps the lists; your text stays on this device. */
  readonly QuestionsRefused: Sentence;
  /** Do not send */
  readonly QuestionsTakeBack: Sentence;
  /** This could not be taken back. Try again in a moment. */
  readonly QuestionsRemoveFailed: Sentence;
  /** Older questions are on their way: {n} so far */
  readonly QuestionsOlder: Sentence<'n'>;
  /** The search covers {n} question. */
  readonly QuestionsSearchedOne: Sentence<'n'>;
  /** The search covers {n} questions. */
  readonly QuestionsSearchedMany: Sentence<'n'>;
  /** Some questions asked before {date} could not be read: the search does not find them. */
  readonly QuestionsOlderFailed: Sentence<'date'>;
  /** How the questions found stand could not be read. */
  readonly QuestionsFoundFailed: Sentence;
  /** What is it about? */
  readonly AskKind: Sentence;
  /** A question */
  readonly AskQuestion: Sentence;
  /** Feedback for IT */
  readonly AskFeedback: Sentence;
  /** A topic for the coach’s hour */
  readonly AskTopic: Sentence;
  /** Your question */
  readonly AskTitle: Sentence;
  /** Your feedback */
  readonly AskTitleFeedback: Sentence;
  /** Your topic */
  readonly AskTitleTopic: Sentence;
  /** One sentence is enough */
  readonly AskOneSentence: Sentence;
  /** topic recognised: {topic} */
  readonly AskUnderstoodOne: Sentence<'topic'>;
  /** topics recognised: {topic} */
  readonly AskUnderstoodMany: Sentence<'topic'>;
  /** Details */
  readonly AskDetails: Sentence;
  /** What you see, what you have tried */
  readonly AskDetailsHint: Sentence;
  /** To whom? */
  readonly AskWhom: Sentence;
  /** Your Digital Ambassador */
  readonly AskYours: Sentence;
  /** Someone else… */
  readonly AskOther: Sentence;
  /** Look for a name or a topic */
  readonly AskOtherHint: Sentence;
  /** All Digital Ambassadors */
  readonly AskAll: Sentence;
  /** {n} person sees the question and can take it */
  readonly AskAllTextOne: Sentence<'n'>;
  /** {n} people see the question, whoever is free first takes it */
  readonly AskAllTextMany: Sentence<'n'>;
  /** Your feedback goes to {name}, who led the session. */
  readonly AskToHost: Sentence<'name'>;
  /** Your feedback goes to {name}, the IT contact. */
  readonly AskToIt: Sentence<'name'>;
  /** The topic goes to the vote: votes come with “Me too”. */
  readonly AskToVote: Sentence;
  /** Everybody who can read this site can read your question. */
  readonly AskPrivacyLead: Sentence;
  /** Do not name customers or colleagues. */
  readonly AskPrivacy: Sentence;
  /** Something personal? Chat with {name} in Teams */
  readonly AskPersonal: Sentence<'name'>;
  /** Ask the question */
  readonly AskSend: Sentence;
  /** Send the feedback */
  readonly AskSendFeedback: Sentence;
  /** Propose the topic */
  readonly AskSendTopic: Sentence;
  /** Close */
  readonly AskClose: Sentence;
  /** Draft kept on this device */
  readonly AskDraft: Sentence;
  /** Clear draft */
  readonly AskClear: Sentence;
  /** Write your question in one sentence. */
  readonly AskEmpty: Sentence;
  /** May be useful */
  readonly QuestionsUseful: Sentence;
  /** Perhaps already answered */
  readonly AskPerhaps: Sentence;
  /** That answers my question */
  readonly AskThatIsIt: Sentence;
  /** Glad to hear it. Nothing was sent; your draft stays here. */
  readonly AskGlad: Sentence;
  /** Frequent question */
  readonly AskFrequent: Sentence;
  /** Updated on {date} */
  readonly AskUpdated: Sentence<'date'>;
  /** Training */
  readonly AskTraining: Sentence;
  /** Answered question */
  readonly AskIsAnswered: Sentence;
  /** Open: {title} */
  readonly AskOpenIt: Sentence<'title'>;
  /** You cannot write to these lists. Write to your Digital Ambassador in Teams. */
  readonly AskNoReaders: Sentence;
  /** “{text}” */
  readonly QuestionsQuoted: Sentence<'text'>;
  /** Nobody matches. */
  readonly QuestionsNobodyFound: Sentence;
  /** Not sent yet */
  readonly QuestionsWaitingLine: Sentence;
  /** Still to be sent from this device */
  readonly QuestionsToSend: Sentence;
  /** How does it stand? */
  readonly QuestionsItSaysWhat: Sentence;
  /** Write something first. */
  readonly QuestionsWriteFirst: Sentence;
  /** This could not be sent: your text is still there. Try again. */
  readonly QuestionsNotKept: Sentence;
  /** {n} question silent for two working days */
  readonly QuestionsLookOne: Sentence<'n'>;
  /** {n} questions silent for two working days */
  readonly QuestionsLookMany: Sentence<'n'>;
  /** Fold */
  readonly QuestionsFold: Sentence;
  /** Show */
  readonly QuestionsUnfold: Sentence;
  /** Compute the figures */
  readonly QuestionsFigures: Sentence;
  /** Questions by month, by topic */
  readonly QuestionsFiguresTitle: Sentence;
  /** Month */
  readonly QuestionsMonth: Sentence;
  /** Topic */
  readonly QuestionsTopic: Sentence;
  /** Asked */
  readonly QuestionsAskedCount: Sentence;
  /** Answered */
  readonly QuestionsAnsweredCount: Sentence;
  /** Unanswered */
  readonly QuestionsUnansweredCount: Sentence;
  /** First answer (median) */
  readonly QuestionsMedian: Sentence;
  /** not shown */
  readonly QuestionsFew: Sentence;
  /** All months that have ended */
  readonly QuestionsAllMonths: Sentence;
  /** Other topics */
  readonly QuestionsOtherTopics: Sentence;
  /** Nothing is shown for fewer than {n} questions. */
  readonly QuestionsFewText: Sentence<'n'>;
  /** {n} day */
  readonly QuestionsDaysOne: Sentence<'n'>;
  /** {n} days */
  readonly QuestionsDaysMany: Sentence<'n'>;
  /** Make it a frequent question */
  readonly QuestionsMakeFrequent: Sentence;
  /** A draft is waiting in the frequent questions: check it, then publish it. */
  readonly QuestionsFrequentMadeOne: Sentence;
  /** {n} drafts, one per language, are waiting in the frequent questions: check and translate them, then publish them. */
  readonly QuestionsFrequentMadeMany: Sentence<'n'>;
  /** Open the list */
  readonly QuestionsOpenFrequent: Sentence;
  /** There is a frequent question of it already. */
  readonly QuestionsIsFrequent: Sentence;
  /** Delete with its replies */
  readonly QuestionsDelete: Sentence;
  /** The question and all its replies are deleted permanently. */
  readonly QuestionsDeleteSure: Sentence;
  /** Not everything could be deleted. What is left is still there; try again. */
  readonly QuestionsDeleteFailed: Sentence;
  /** This could not be written to the list. Nothing is lost: try again. */
  readonly QuestionsWriteFailed: Sentence;
  /** {n} session to come */
  readonly SessionsComingOne: Sentence<'n'>;
  /** {n} sessions to come */
  readonly SessionsComingMany: Sentence<'n'>;
  /** Your next session */
  readonly SessionsNext: Sentence;
  /** This week */
  readonly SessionsThisWeek: Sentence;
  /** Next week */
  readonly SessionsNextWeek: Sentence;
  /** Week of {date} */
  readonly SessionsWeekOf: Sentence<'date'>;
  /** in {language} */
  readonly SessionsSpoken: Sentence<'language'>;
  /** {n} place left of {all} */
  readonly SessionsLeftOne: Sentence<'all' | 'n'>;
  /** {n} places left of {all} */
  readonly SessionsLeftMany: Sentence<'all' | 'n'>;
  /** No limit on places */
  readonly SessionsNoLimit: Sentence;
  /** Full */
  readonly SessionsFull: Sentence;
  /** Full · {n} person on the waiting list */
  readonly SessionsQueueOne: Sentence<'n'>;
  /** Full · {n} people on the waiting list */
  readonly SessionsQueueMany: Sentence<'n'>;
  /** Your place is reserved */
  readonly SessionsBooked: Sentence;
  /** Full · waiting list, you are no. {n} */
  readonly SessionsWaitingYou: Sentence<'n'>;
  /** Your registration was edited in the list and no longer counts. Register again; you will be last. */
  readonly SessionsEdited: Sentence;
  /** Your registration is older than this session and does not count. */
  readonly SessionsOlder: Sentence;
  /** Your registration came before registration opened and does not count. */
  readonly SessionsTooEarly: Sentence;
  /** Your registration came too late and does not count. */
  readonly SessionsTooLate: Sentence;
  /** This session is for Digital Ambassadors: your registration does not count. */
  readonly SessionsNotAmbassador: Sentence;
  /** Register until {date} */
  readonly SessionsUntil: Sentence<'date'>;
  /** Register from {date} */
  readonly SessionsFrom: Sentence<'date'>;
  /** Registration closed */
  readonly SessionsClosed: Sentence;
  /** This session is cancelled. */
  readonly SessionsCancelled: Sentence;
  /** Cancelled: {reason} */
  readonly SessionsCancelledWhy: Sentence<'reason'>;
  /** Took place */
  readonly SessionsHeld: Sentence;
  /** Reading the places */
  readonly SessionsUnworded: Sentence;
  /** Register */
  readonly SessionsRegister: Sentence;
  /** Waiting list */
  readonly SessionsQueue: Sentence;
  /** Withdraw */
  readonly SessionsWithdraw: Sentence;
  /** Move me to {day} */
  readonly SessionsMove: Sentence<'day'>;
  /** Join in Teams */
  readonly SessionsJoin: Sentence;
  /** Add to Outlook */
  readonly SessionsOutlook: Sentence;
  /** Remove from Outlook */
  readonly SessionsOutlookRemove: Sentence;
  /** New session */
  readonly SessionsNew: Sentence;
  /** Manage */
  readonly SessionsOrganise: Sentence;
  /** {words}: {title} */
  readonly SessionsNamed: Sentence<'title' | 'words'>;
  /** Somebody is waiting for this place: you cannot take it back. */
  readonly SessionsSure: Sentence;
  /** Give up my place */
  readonly SessionsSureYes: Sentence;
  /** Keep my place */
  readonly SessionsSureNo: Sentence;
  /** Tell {name} */
  readonly SessionsTell: Sentence<'name'>;
  /** One moment… */
  readonly SessionsSending: Sentence;
  /** Your place is reserved, as things stand. */
  readonly SessionsJustBooked: Sentence;
  /** You are on the waiting list, no. {n}, as things stand. */
  readonly SessionsJustWaiting: Sentence<'n'>;
  /** The last place has just been taken. You are on the waiting list, no. {n}. */
  readonly SessionsLost: Sentence<'n'>;
  /** A place has come free: it is yours. */
  readonly SessionsGained: Sentence;
  /** Your registration is withdrawn. */
  readonly SessionsLeftNow: Sentence;
  /** Nothing was sent: the network does not answer. Try again; you will not be registered twice. */
  readonly SessionsNotSent: Sentence;
  /** You cannot register here. The site’s team can give you the right to. */
  readonly SessionsNotAllowed: Sentence;
  /** The list of registrations is not protected as it should be: nothing was sent. The site’s team can fix it. */
  readonly SessionsNotSafe: Sentence;
  /** Show the next session */
  readonly SessionsMoreOne: Sentence;
  /** Show the next {n} sessions */
  readonly SessionsMoreMany: Sentence<'n'>;
  /** Places go in order of registration until it closes. The Teams link appears once you have a place. Everybody who can read this site can see who is on the list. */
  readonly SessionsFoot: Sentence;
  /** Session without a title */
  readonly SessionsUntitled: Sentence;
  /** Nothing is planned for now. */
  readonly SessionsNothing: Sentence;
  /** The list of Digital Ambassadors did not answer: the places reserved for them cannot be counted. */
  readonly SessionsNoPeople: Sentence;
  /** Last week */
  readonly SessionsPast: Sentence;
  /** Tell us how it went */
  readonly SessionsFeedback: Sentence;
  /** No sessions yet */
  readonly SessionsEmptyTitle: Sentence;
  /** The next dates will be shown here. */
  readonly SessionsEmptyText: Sentence;
  /** Sessions are on their way */
  readonly SessionsSoonTitle: Sentence;
  /** There is nothing to see here yet. Come back in a few days. */
  readonly SessionsSoonText: Sentence;
  /** The lists for sessions are still missing */
  readonly SessionsAbsentTitle: Sentence;
  /** They are created step by step; nothing is deleted. */
  readonly SessionsAbsentText: Sentence;
  /** Set up lists */
  readonly SessionsSetUp: Sentence;
  /** No session matches these filters. */
  readonly SessionsNoneOf: Sentence;
  /** Clear the filters */
  readonly SessionsClear: Sentence;
  /** {n} session */
  readonly SessionsFoundOne: Sentence<'n'>;
  /** {n} sessions */
  readonly SessionsFoundMany: Sentence<'n'>;
  /** Kind of session */
  readonly SessionsKinds: Sentence;
  /** All */
  readonly SessionsAll: Sentence;
  /** Place */
  readonly FacetPlace: Sentence;
  /** For me */
  readonly SessionsForMe: Sentence;
  /** The coach’s next topics */
  readonly SessionsTopics: Sentence;
  /** Vote for what you want to hear. The votes of Digital Ambassadors decide. */
  readonly SessionsTopicsHow: Sentence;
  /** No topic has been suggested yet. */
  readonly SessionsTopicsNone: Sentence;
  /** {n} of them by Digital Ambassadors */
  readonly SessionsVotesOf: Sentence<'n'>;
  /** Me too */
  readonly SessionsMeToo: Sentence;
  /** Your vote could not be saved. Try again. */
  readonly SessionsVoteFailed: Sentence;
  /** Show all {n} topics */
  readonly SessionsTopicsAll: Sentence<'n'>;
  /** Suggest a topic */
  readonly SessionsSuggest: Sentence;
  /** One-to-one coaching */
  readonly SessionsCoaching: Sentence;
  /** Time for you, on your own work. */
  readonly SessionsCoachingText: Sentence;
  /** Free */
  readonly SessionsSlotFree: Sentence;
  /** Request sent */
  readonly SessionsSlotAsked: Sentence;
  /** Confirmed: yours */
  readonly SessionsSlotYours: Sentence;
  /** Taken */
  readonly SessionsSlotTaken: Sentence;
  /** Request */
  readonly SessionsRequest: Sentence;
  /** Take back */
  readonly SessionsUnrequest: Sentence;
  /** None suits: say when */
  readonly SessionsWish: Sentence;
  /** Ask for coaching: say when */
  readonly SessionsWishFirst: Sentence;
  /** What about? */
  readonly SessionsSubject: Sentence;
  /** When does it suit you? */
  readonly SessionsWhen: Sentence;
  /** An answer is still missing. */
  readonly SessionsRequestLacks: Sentence;
  /** Send the request */
  readonly SessionsSend: Sentence;
  /** Book with {name} */
  readonly SessionsBook: Sentence<'name'>;
  /** Only the coaching team, who confirm it, and those who manage the site see your request. */
  readonly SessionsWhoSees: Sentence;
  /** Nothing was sent: the network does not answer. Try again: your request will be sent only once. */
  readonly SessionsRequestNotSent: Sentence;
  /** You cannot ask for coaching here. The site’s team can give you the right to. */
  readonly SessionsRequestNotAllowed: Sentence;
  /** The list of requests is not protected as it should be: nothing is sent. The site’s team can fix it. */
  readonly SessionsRequestNotSafe: Sentence;
  /** The file is downloaded: open it to add the session to your calendar. */
  readonly SessionsFileAdds: Sentence;
  /** The file is downloaded: open it to take the session out of your calendar. If it stays there, delete it in Outlook. */
  readonly SessionsFileRemoves: Sentence;
  /** This session has no date yet. */
  readonly SessionsFileNone: Sentence;
  /** This page cannot save files. Open it in a tab of its own. */
  readonly SessionsFileBarred: Sentence;
  /** The file could not be made. Try again. */
  readonly SessionsFileFailed: Sentence;
  /** All sessions */
  readonly SessionsBack: Sentence;
  /** This session no longer exists. */
  readonly SessionsGone: Sentence;
  /** Somebody whose account is gone */
  readonly SessionsNobody: Sentence;
  /** Somebody has just changed this session: nothing was saved. This is how it stands now. */
  readonly SessionsChanged: Sentence;
  /** Somebody has just changed this session ({columns}): nothing was saved. Check it, then try again. */
  readonly SessionsChangedIn: Sentence<'columns'>;
  /** Somebody else has just closed registration: their list holds. */
  readonly SessionsClosedTheirs: Sentence;
  /** Nothing was closed: somebody else has just reopened, cancelled or ended the session. */
  readonly SessionsClosingOff: Sentence;
  /** You may not change sessions: nothing was saved. */
  readonly SessionsMayNotEdit: Sentence;
  /** The site did not answer. What you see here is what is saved: check it, then try again. */
  readonly SessionsNoAnswer: Sentence;
  /** Not counted: edited in the list */
  readonly SessionsBecauseEdited: Sentence;
  /** Not counted: older than the session */
  readonly SessionsBecauseOlder: Sentence;
  /** Not counted: before registration opened */
  readonly SessionsBecauseEarly: Sentence;
  /** Not counted: too late */
  readonly SessionsBecauseLate: Sentence;
  /** Not counted: for Digital Ambassadors only */
  readonly SessionsBecauseOther: Sentence;
  /** {n} hour */
  readonly SessionsHoursOne: Sentence<'n'>;
  /** {n} hours */
  readonly SessionsHoursMany: Sentence<'n'>;
  /** {n} day */
  readonly SessionsDaysOne: Sentence<'n'>;
  /** {n} days */
  readonly SessionsDaysMany: Sentence<'n'>;
  /** {n} of {all} */
  readonly SessionsOf: Sentence<'all' | 'n'>;
  /** registered */
  readonly SessionsRegistered: Sentence;
  /** places taken */
  readonly SessionsPlacesTaken: Sentence;
  /** on the waiting list */
  readonly SessionsOnList: Sentence;
  /** until registration ends */
  readonly SessionsUntilClosing: Sentence;
  /** Registration opens on {date}. */
  readonly SessionsOpensText: Sentence<'date'>;
  /** Registration is open until {date}. Until you close it, a withdrawal moves the waiting list up by itself. */
  readonly SessionsOpenText: Sentence<'date'>;
  /** Registration ended on {date}. Until you close it, a withdrawal still moves the waiting list up. */
  readonly SessionsEndedText: Sentence<'date'>;
  /** Registration is closed: the list is fixed. You give a place that comes free. */
  readonly SessionsFixedText: Sentence;
  /** Closing stopped halfway: the list is not fixed yet. */
  readonly SessionsHalfClosed: Sentence;
  /** This session took place. */
  readonly SessionsHeldText: Sentence;
  /** The end is not after the start: the session is shown as one hour long. */
  readonly SessionsOddEnd: Sentence;
  /** {n} person has withdrawn since closing: their place is free. */
  readonly SessionsWithdrawnSinceOne: Sentence<'n'>;
  /** {n} people have withdrawn since closing: their places are free. */
  readonly SessionsWithdrawnSinceMany: Sentence<'n'>;
  /** Close registration */
  readonly SessionsClose: Sentence;
  /** Finish closing */
  readonly SessionsFinishClosing: Sentence;
  /** Registration is closed: the list of “{title}” is fixed. */
  readonly SessionsClosedNow: Sentence<'title'>;
  /** Closing fixes the list: {n} person. After that, you give a place that comes free. */
  readonly SessionsCloseTextOne: Sentence<'n'>;
  /** Closing fixes the list: {n} people. After that, you give a place that comes free. */
  readonly SessionsCloseTextMany: Sentence<'n'>;
  /** Closing fixes the list: {n} person, then {more} waiting. After that, you give a place that comes free. */
  readonly SessionsCloseTextQueueOne: Sentence<'more' | 'n'>;
  /** Closing fixes the list: {n} people, then {more} waiting. After that, you give a place that comes free. */
  readonly SessionsCloseTextQueueMany: Sentence<'more' | 'n'>;
  /** Give a place */
  readonly SessionsGivePlace: Sentence;
  /** Give {name} a place */
  readonly SessionsGivePlaceTo: Sentence<'name'>;
  /** {name} has a place. */
  readonly SessionsGaveTo: Sentence<'name'>;
  /** The session took place */
  readonly SessionsHold: Sentence;
  /** Open registration again */
  readonly SessionsPlanAgain: Sentence;
  /** The session is planned again, and registrations count in the order in which they came. */
  readonly SessionsPlanAgainText: Sentence;
  /** The session is planned again. */
  readonly SessionsPlannedNow: Sentence;
  /** Write to {n} person */
  readonly SessionsWriteOne: Sentence<'n'>;
  /** Write to {n} people */
  readonly SessionsWriteMany: Sentence<'n'>;
  /** Copy {n} address and begin an email */
  readonly SessionsWriteCopiedOne: Sentence<'n'>;
  /** Copy {n} addresses and begin an email */
  readonly SessionsWriteCopiedMany: Sentence<'n'>;
  /** Addresses copied: paste them into Bcc. */
  readonly SessionsCopied: Sentence;
  /** The browser does not allow copying: take the addresses by hand. */
  readonly SessionsCopyRefused: Sentence;
  /** {n} person has no mailbox. */
  readonly SessionsNoMailboxOne: Sentence<'n'>;
  /** {n} people have no mailbox. */
  readonly SessionsNoMailboxMany: Sentence<'n'>;
  /** Hello,

About “{title}”, {when}: */
  readonly SessionsMailText: Sentence<'title' | 'when'>;
  /** Show the list */
  readonly SessionsShowList: Sentence;
  /** Hide the list */
  readonly SessionsHideList: Sentence;
  /** Registrations: {title} */
  readonly SessionsListOf: Sentence<'title'>;
  /** Name */
  readonly SessionsPerson: Sentence;
  /** Email */
  readonly SessionsMail: Sentence;
  /** Place */
  readonly SessionsStands: Sentence;
  /** Registered */
  readonly SessionsRegisteredOn: Sentence;
  /** Has a place */
  readonly SessionsHasPlace: Sentence;
  /** Has a place, moved up from the waiting list */
  readonly SessionsMovedUp: Sentence;
  /** Waiting list, no. {n} */
  readonly SessionsWaitsAs: Sentence<'n'>;
  /** Nobody has registered yet. */
  readonly SessionsNobodyYet: Sentence;
  /** Refresh */
  readonly SessionsReadAgain: Sentence;
  /** Save as CSV */
  readonly SessionsCsv: Sentence;
  /** Print */
  readonly SessionsPrint: Sentence;
  /** Cancel session */
  readonly SessionsCancelIt: Sentence;
  /** Keep the session */
  readonly SessionsKeepIt: Sentence;
  /** A message to {n} person is then ready for you. */
  readonly SessionsCancelTextOne: Sentence<'n'>;
  /** One message to the {n} people is then ready for you. */
  readonly SessionsCancelTextMany: Sentence<'n'>;
  /** Why? */
  readonly SessionsReason: Sentence;
  /** Everybody who reads the page sees this reason. */
  readonly SessionsReasonText: Sentence;
  /** Everybody who reads the page sees this reason; it is in the message to {n} person too. */
  readonly SessionsReasonMailOne: Sentence<'n'>;
  /** Everybody who reads the page sees this reason; it is in the message to the {n} people too. */
  readonly SessionsReasonMailMany: Sentence<'n'>;
  /** Say why, in one sentence. */
  readonly SessionsReasonLacks: Sentence;
  /** The session is cancelled. Now tell everybody. */
  readonly SessionsCancelledNow: Sentence;
  /** Cancelled: {title} */
  readonly SessionsCancelSubject: Sentence<'title'>;
  /** Hello,

“{title}”, {when}, is cancelled.

{reason} */
  readonly SessionsCancelMail: Sentence<'reason' | 'title' | 'when'>;
  /** Myself */
  readonly SessionsMyself: Sentence;
  /** Language */
  readonly SessionsLanguage: Sentence;
  /** Not said */
  readonly SessionsNoLanguage: Sentence;
  /** Title */
  readonly SessionsTitleField: Sentence;
  /** Title in {language} */
  readonly SessionsTitleIn: Sentence<'language'>;
  /** Titles in {languages} */
  readonly SessionsOtherTitles: Sentence<'languages'>;
  /** Date */
  readonly SessionsDay: Sentence;
  /** Last day */
  readonly SessionsLastDay: Sentence;
  /** From */
  readonly SessionsBegins: Sentence;
  /** To */
  readonly SessionsEnds: Sentence;
  /** Over several days */
  readonly SessionsSeveralDays: Sentence;
  /** How many times */
  readonly SessionsRepeat: Sentence;
  /** Weeks between two dates */
  readonly SessionsEveryWeeks: Sentence;
  /** Dates of the series */
  readonly SessionsDates: Sentence;
  /** left out */
  readonly SessionsLeftOut: Sentence;
  /** Places */
  readonly SessionsPlacesField: Sentence;
  /** No limit */
  readonly SessionsUnlimited: Sentence;
  /** Registration from */
  readonly SessionsOpensField: Sentence;
  /** When the session is created */
  readonly SessionsOpensNow: Sentence;
  /** Register until */
  readonly SessionsUntilField: Sentence;
  /** The day before, 12:00 */
  readonly SessionsDayBefore: Sentence;
  /** A week before, 12:00 */
  readonly SessionsWeekBefore: Sentence;
  /** The start of the session */
  readonly SessionsUntilStart: Sentence;
  /** Another date */
  readonly SessionsUntilOwn: Sentence;
  /** Where */
  readonly SessionsWhere: Sentence;
  /** A room */
  readonly SessionsRoom: Sentence;
  /** Both */
  readonly SessionsBoth: Sentence;
  /** Teams */
  readonly SessionsTeams: Sentence;
  /** Place and room */
  readonly SessionsRoomField: Sentence;
  /** Link to the Teams meeting */
  readonly SessionsLinkField: Sentence;
  /** For */
  readonly SessionsFor: Sentence;
  /** Topics */
  readonly SessionsTopicsField: Sentence;
  /** Training in the catalogue */
  readonly SessionsModule: Sentence;
  /** A title from the list, or the key of the training. Empty: none. */
  readonly SessionsModuleHint: Sentence;
  /** Key: {key} */
  readonly SessionsModuleKey: Sentence<'key'>;
  /** Host */
  readonly SessionsHost: Sentence;
  /** Somebody else */
  readonly SessionsOtherHost: Sentence;
  /** Who leads it? */
  readonly SessionsWhoHosts: Sentence;
  /** Choose {name} */
  readonly SessionsChoosePerson: Sentence<'name'>;
  /** Nobody yet */
  readonly SessionsNoHost: Sentence;
  /** Something still has to be put right. */
  readonly SessionsLacks: Sentence;
  /** Give it a title. */
  readonly SessionsLacksTitle: Sentence;
  /** Choose a date. */
  readonly SessionsLacksDay: Sentence;
  /** Choose a time. */
  readonly SessionsLacksTime: Sentence;
  /** The end must come after the start. */
  readonly SessionsLacksEnd: Sentence;
  /** A number from 1 to 52. */
  readonly SessionsLacksRepeat: Sentence;
  /** A number, or nothing where there is no limit. */
  readonly SessionsLacksPlaces: Sentence;
  /** Choose a date before registration ends. */
  readonly SessionsLacksOpens: Sentence;
  /** Choose a date before the start. */
  readonly SessionsLacksUntil: Sentence;
  /** Paste an address that begins with https://. */
  readonly SessionsLacksLink: Sentence;
  /** Choose who offers this slot. */
  readonly SessionsLacksHost: Sentence;
  /** No date is left: keep one at least. */
  readonly SessionsNoDate: Sentence;
  /** Create {n} session */
  readonly SessionsCreateOne: Sentence<'n'>;
  /** Create {n} sessions */
  readonly SessionsCreateMany: Sentence<'n'>;
  /** {n} session is created */
  readonly SessionsMadeOne: Sentence<'n'>;
  /** {n} sessions are created */
  readonly SessionsMadeMany: Sentence<'n'>;
  /** Sessions created: {made}. {n} is missing: try again, none is created twice. */
  readonly SessionsMissingOne: Sentence<'made' | 'n'>;
  /** Sessions created: {made}. {n} are missing: try again, none is created twice. */
  readonly SessionsMissingMany: Sentence<'made' | 'n'>;
  /** The site did not answer: nothing is lost here. Try again in a moment. */
  readonly SessionsNothingMade: Sentence;
  /** Once created, the Teams meeting opens filled in: you send it. */
  readonly SessionsMeetingLater: Sentence;
  /** Prepare the Teams meeting, then paste its link into the session. */
  readonly SessionsMeetingText: Sentence;
  /** Teams meeting, {day} */
  readonly SessionsMeetingFor: Sentence<'day'>;
  /** Change */
  readonly SessionsChange: Sentence;
  /** Change “{title}” */
  readonly SessionsChangeOf: Sentence<'title'>;
  /** Save */
  readonly SessionsSave: Sentence;
  /** Saved. */
  readonly SessionsSaved: Sentence;
  /** Save, {n} person loses a place */
  readonly SessionsSaveLosingOne: Sentence<'n'>;
  /** Save, {n} people lose their places */
  readonly SessionsSaveLosingMany: Sentence<'n'>;
  /** One person loses their place: {names}. Tell them first. */
  readonly SessionsPlacesGoOne: Sentence<'names'>;
  /** {n} people lose their places: {names}. Tell them first. */
  readonly SessionsPlacesGoMany: Sentence<'n' | 'names'>;
  /** Hello,

there are fewer places than planned for “{title}”: you are now on the waiting list. We are sorry. */
  readonly SessionsLostMail: Sentence<'title'>;
  /** Moved: {title} */
  readonly SessionsMovedSubject: Sentence<'title'>;
  /** Hello,

“{title}” has changed: {when}. You keep your place. */
  readonly SessionsMovedMail: Sentence<'title' | 'when'>;
  /** Attendance */
  readonly SessionsAttendance: Sentence;
  /** {n} of {all} attended */
  readonly SessionsCameOne: Sentence<'all' | 'n'>;
  /** {n} of {all} attended */
  readonly SessionsCameMany: Sentence<'all' | 'n'>;
  /** {n} excused */
  readonly SessionsExcusedCountOne: Sentence<'n'>;
  /** {n} excused */
  readonly SessionsExcusedCountMany: Sentence<'n'>;
  /** {n} not registered */
  readonly SessionsExtraCountOne: Sentence<'n'>;
  /** {n} not registered */
  readonly SessionsExtraCountMany: Sentence<'n'>;
  /** not registered */
  readonly SessionsExtra: Sentence;
  /** Absence excused */
  readonly SessionsExcused: Sentence;
  /** Excuse the absence */
  readonly SessionsExcuse: Sentence;
  /** No longer excused */
  readonly SessionsUnexcuse: Sentence;
  /** {n} absent */
  readonly SessionsAbsentCountOne: Sentence<'n'>;
  /** {n} absent */
  readonly SessionsAbsentCountMany: Sentence<'n'>;
  /** Absent */
  readonly SessionsAbsent: Sentence;
  /** Mark as absent */
  readonly SessionsMarkAbsent: Sentence;
  /** No longer absent */
  readonly SessionsUnabsent: Sentence;
  /** Mark the others as absent */
  readonly SessionsRestAbsent: Sentence;
  /** Attendance is ticked from a quarter of an hour before the start. */
  readonly SessionsTicksFrom: Sentence;
  /** Add somebody */
  readonly SessionsAddSomebody: Sentence;
  /** Add {name} */
  readonly SessionsAddPerson: Sentence<'name'>;
  /** Who came without registering? */
  readonly SessionsWhoCame: Sentence;
  /** Nobody by that name. */
  readonly SessionsNobodyFound: Sentence;
  /** The directory does not answer. Try again. */
  readonly SessionsNoDirectory: Sentence;
  /** Tick all */
  readonly SessionsTickAll: Sentence;
  /** Each tick is saved at once. */
  readonly SessionsTickSaved: Sentence;
  /** Not everything was saved: what is ticked here is ticked in the list. Try again. */
  readonly SessionsTickFailed: Sentence;
  /** Attendance is ticked by the people who handle the programme: pass the list on to them. */
  readonly SessionsHandlersTick: Sentence;
  /** Coaching requests */
  readonly SessionsRequests: Sentence;
  /** Confirm */
  readonly SessionsConfirm: Sentence;
  /** Confirm the slot for {name} */
  readonly SessionsConfirmFor: Sentence<'name'>;
  /** The slot is confirmed. */
  readonly SessionsConfirmed: Sentence;
  /** Confirmed */
  readonly SessionsConfirmedFor: Sentence;
  /** The confirmed request is gone. */
  readonly SessionsTakenGone: Sentence;
  /** Free the slot */
  readonly SessionsFree: Sentence;
  /** The slot is free. */
  readonly SessionsFreed: Sentence;
  /** This slot has just changed: nothing was saved. This is how it stands now. */
  readonly SessionsSlotChanged: Sentence;
  /** Offer a slot */
  readonly SessionsOffer: Sentence;
  /** Chat */
  readonly SessionsChat: Sentence;
  /** Make it a session */
  readonly SessionsMakeIt: Sentence;
  /** Call for volunteers */
  readonly CallUnder: Sentence;
  /** until {date}, {n} day left */
  readonly CallUntilOne: Sentence<'date' | 'n'>;
  /** until {date}, {n} days left */
  readonly CallUntilMany: Sentence<'date' | 'n'>;
  /** {n} person wanted */
  readonly CallWantedOne: Sentence<'n'>;
  /** {n} people wanted */
  readonly CallWantedMany: Sentence<'n'>;
  /** A Digital Ambassador has one more role beside their own, in their circle: to be there when somebody is stuck, to answer, to ask the community or to pass the question to the right person. Nobody knows everything. */
  readonly CallIntro: Sentence;
  /** Read on */
  readonly CallReadOn: Sentence;
  /** Three conditions */
  readonly CallConditions: Sentence;
  /** Affinity */
  readonly CallAffinity: Sentence;
  /** Digital tools interest you. */
  readonly CallAffinityText: Sentence;
  /** The will */
  readonly CallWill: Sentence;
  /** You want to learn and to develop. */
  readonly CallWillText: Sentence;
  /** Availability */
  readonly CallTime: Sentence;
  /** You can spare some time. */
  readonly CallTimeText: Sentence;
  /** Your level does not matter. */
  readonly CallLevel: Sentence;
  /** We learn together, with a coach. */
  readonly CallLevelText: Sentence;
  /** What you give */
  readonly CallGive: Sentence;
  /** An hour every two weeks */
  readonly CallGiveHour: Sentence;
  /** Half a day every two months */
  readonly CallGiveHalfDay: Sentence;
  /** A helping hand, when somebody writes to you */
  readonly CallGiveHand: Sentence;
  /** What you get */
  readonly CallGet: Sentence;
  /** What is new before everybody else */
  readonly CallGetNews: Sentence;
  /** A coach, workshops, pilots */
  readonly CallGetCoach: Sentence;
  /** A training in helping others */
  readonly CallGetTraining: Sentence;
  /** Where you are needed most */
  readonly CallNeeded: Sentence;
  /** {circle} has nobody yet. */
  readonly CallNobody: Sentence<'circle'>;
  /** {n} other circle has nobody yet. */
  readonly CallNobodyMoreOne: Sentence<'n'>;
  /** {n} other circles have nobody yet. */
  readonly CallNobodyMoreMany: Sentence<'n'>;
  /** Your circle, {circle}: {n} person for {all} colleagues. */
  readonly CallOwnOne: Sentence<'all' | 'circle' | 'n'>;
  /** Your circle, {circle}: {n} people for {all} colleagues. */
  readonly CallOwnMany: Sentence<'all' | 'circle' | 'n'>;
  /** Your circle, {circle}: {n} person. */
  readonly CallOwnPlainOne: Sentence<'circle' | 'n'>;
  /** Your circle, {circle}: {n} people. */
  readonly CallOwnPlainMany: Sentence<'circle' | 'n'>;
  /** Who helps in which circle already cannot be shown. */
  readonly CallNoPeople: Sentence;
  /** A question before you decide? */
  readonly CallQuestion: Sentence;
  /** {name} looks after this call. */
  readonly CallFollows: Sentence<'name'>;
  /** Write on Teams */
  readonly CallWrite: Sentence;
  /** Your application */
  readonly CallForm: Sentence;
  /** 5 minutes. You can change it until {date} and withdraw it at any time. */
  readonly CallFormText: Sentence<'date'>;
  /** I have an affinity with digital tools */
  readonly CallAffinityAsk: Sentence;
  /** The level does not matter */
  readonly CallAffinityHint: Sentence;
  /** I want to develop */
  readonly CallWillAsk: Sentence;
  /** An hour with the coach every two weeks */
  readonly CallWillHint: Sentence;
  /** I have some time to help */
  readonly CallTimeAsk: Sentence;
  /** Some questions a month, at your own pace */
  readonly CallTimeHint: Sentence;
  /** Yes */
  readonly CallYes: Sentence;
  /** Not yet */
  readonly CallNotYet: Sentence;
  /** “Not yet” rules nobody out: we talk about it. */
  readonly CallNotYetText: Sentence;
  /** Answer yes or not yet. */
  readonly CallAnswer: Sentence;
  /** A few words */
  readonly CallWords: Sentence;
  /** (optional) */
  readonly CallOptional: Sentence;
  /** What appeals to you, what holds you back */
  readonly CallWordsHint: Sentence;
  /** The topics you could help with */
  readonly CallTopics: Sentence;
  /** More topics */
  readonly CallTopicsMore: Sentence;
  /** Ticked from “Where do I begin?”. Change them as you like. */
  readonly CallFromCheck: Sentence;
  /** Your circle */
  readonly CallCircle: Sentence;
  /** To be chosen */
  readonly CallCircleNone: Sentence;
  /** Your languages */
  readonly CallLanguages: Sentence;
  /** Whoever leads my team knows */
  readonly CallManager: Sentence;
  /** I agree to be listed as a Digital Ambassador */
  readonly CallConsent: Sentence;
  /** Needed to welcome you; you can leave it whenever you like. */
  readonly CallConsentText: Sentence;
  /** Only the team behind this call and those who manage the site can read your application. The team behind the call has to erase it within {n} days of its closing. */
  readonly CallWhoReads: Sentence<'n'>;
  /** Send my application */
  readonly CallSend: Sentence;
  /** Save the changes */
  readonly CallSave: Sentence;
  /** Change nothing */
  readonly CallCancel: Sentence;
  /** Draft kept on this device */
  readonly CallDraft: Sentence;
  /** Clear the draft */
  readonly CallClear: Sentence;
  /** {n} answer is still missing. */
  readonly CallLacksOne: Sentence<'n'>;
  /** {n} answers are still missing. */
  readonly CallLacksMany: Sentence<'n'>;
  /** One moment… */
  readonly CallSending: Sentence;
  /** Nothing was sent: the network does not answer. Your draft is kept; try again. */
  readonly CallNotSent: Sentence;
  /** You cannot send an application here. The site’s team can give you the right; your draft is kept. */
  readonly CallNotAllowed: Sentence;
  /** The list of applications is not protected as it should be: nothing was sent. The site’s team can repair it; your draft is kept. */
  readonly CallNotSafe: Sentence;
  /** Nothing changed: the network does not answer. Your application is still there. */
  readonly CallNotWithdrawn: Sentence;
  /** Your application is sent */
  readonly CallSent: Sentence;
  /** Sent on {moment} */
  readonly CallSentOn: Sentence<'moment'>;
  /** Changed on {moment} */
  readonly CallChangedOn: Sentence<'moment'>;
  /** The call closes on {date}; {name} will answer you then. */
  readonly CallClosesThen: Sentence<'date' | 'name'>;
  /** The call closes on {date}. */
  readonly CallClosesOn: Sentence<'date'>;
  /** Somebody else changed this application. Check what it says. */
  readonly CallChangedBySomebody: Sentence;
  /** Change */
  readonly CallEdit: Sentence;
  /** Withdraw my application */
  readonly CallWithdraw: Sentence;
  /** It will be deleted and cannot be restored. */
  readonly CallWithdrawSure: Sentence;
  /** Withdraw it */
  readonly CallWithdrawYes: Sentence;
  /** Keep it */
  readonly CallKeep: Sentence;
  /** Your application is withdrawn. */
  readonly CallWithdrawn: Sentence;
  /** The call is closed */
  readonly CallClosed: Sentence;
  /** Your application for “{call}” */
  readonly CallClosedOwn: Sentence<'call'>;
  /** An application for a call that is gone */
  readonly CallGone: Sentence;
  /** Thank you, you are a Digital Ambassador already */
  readonly CallThanks: Sentence;
  /** This call is for colleagues who still hesitate: talk to them about it. */
  readonly CallThanksText: Sentence;
  /** Copy the link to this call */
  readonly CallCopy: Sentence;
  /** Link copied */
  readonly CallCopied: Sentence;
  /** This browser does not let us copy: take the page’s address. */
  readonly CallCopyRefused: Sentence;
  /** You were a Digital Ambassador before: you can come back. */
  readonly CallFormer: Sentence;
  /** This call has a form of its own. */
  readonly CallElsewhere: Sentence;
  /** Open the form */
  readonly CallOpenForm: Sentence;
  /** Applications cannot be received here yet. Write to whoever looks after the call. */
  readonly CallNoList: Sentence;
  /** Your own application could not be read. */
  readonly CallMineUnread: Sentence;
  /** No call is open */
  readonly CallNone: Sentence;
  /** The next one will be announced here. */
  readonly CallNoneText: Sentence;
  /** The next one opens on {date}. */
  readonly CallNextOn: Sentence<'date'>;
  /** The last one closed on {date}. */
  readonly CallLastOn: Sentence<'date'>;
  /** Let me know */
  readonly CallTellMe: Sentence;
  /** A mail to {name} opens, already written. */
  readonly CallTellMeText: Sentence<'name'>;
  /** The next call for Digital Ambassadors */
  readonly CallTellSubject: Sentence;
  /** Hello,

I would like to become a Digital Ambassador. Could you let me know when the next call opens?

Thank you! */
  readonly CallTellBody: Sentence;
  /** The call for volunteers is on its way */
  readonly CallSoonTitle: Sentence;
  /** Soon you can become a Digital Ambassador here. */
  readonly CallSoonText: Sentence;
  /** The lists for calls are missing */
  readonly CallAbsentTitle: Sentence;
  /** The web part needs two lists: calls and applications. */
  readonly CallAbsentText: Sentence;
  /** Set up lists */
  readonly CallSetUp: Sentence;
  /** Applications */
  readonly CallHandle: Sentence;
  /** Back to the call */
  readonly CallBack: Sentence;
  /** Call */
  readonly CallWhich: Sentence;
  /** {name}: {words} */
  readonly CallNamed: Sentence<'name' | 'words'>;
  /** {n} application */
  readonly CallApplicationsOne: Sentence<'n'>;
  /** {n} applications */
  readonly CallApplicationsMany: Sentence<'n'>;
  /** {n} wanted */
  readonly CallForWanted: Sentence<'n'>;
  /** open until {date} */
  readonly CallOpenUntil: Sentence<'date'>;
  /** closed on {date} */
  readonly CallClosedOn: Sentence<'date'>;
  /** Applications received or welcomed */
  readonly CallViews: Sentence;
  /** Received ({n}) */
  readonly CallReceived: Sentence<'n'>;
  /** Welcomed ({n}) */
  readonly CallWelcomed: Sentence<'n'>;
  /** By circle, in order of arrival. A “no” is said in a conversation, not written here. */
  readonly CallOrder: Sentence;
  /** No application is waiting for you here. */
  readonly CallNoneReceived: Sentence;
  /** Nobody has been welcomed yet. */
  readonly CallNoneWelcomed: Sentence;
  /** Without a known circle */
  readonly CallNoCircleGroup: Sentence;
  /** {n} for {all} */
  readonly CallCoverFor: Sentence<'all' | 'n'>;
  /** {n} missing */
  readonly CallCoverMissing: Sentence<'n'>;
  /** target reached */
  readonly CallCoverMet: Sentence;
  /** {n} with these applications */
  readonly CallCoverWith: Sentence<'n'>;
  /** Account not found */
  readonly CallNobodyNamed: Sentence;
  /** Affinity, will, availability: yes */
  readonly CallAllYes: Sentence;
  /** {condition}: not yet, to be talked about */
  readonly CallOneNotYet: Sentence<'condition'>;
  /** The team knows */
  readonly CallManagerYes: Sentence;
  /** The team does not know yet */
  readonly CallManagerNo: Sentence;
  /** Agrees to be listed */
  readonly CallConsentYes: Sentence;
  /** Does not agree to be listed */
  readonly CallConsentNo: Sentence;
  /** Was a Digital Ambassador before */
  readonly CallWasBefore: Sentence;
  /** Is a Digital Ambassador already */
  readonly CallServesAlready: Sentence;
  /** Somebody else changed this row. */
  readonly CallChangedByOther: Sentence;
  /** Write */
  readonly CallChat: Sentence;
  /** Choose {name} */
  readonly CallChoose: Sentence<'name'>;
  /** {n} person chosen */
  readonly CallChosenOne: Sentence<'n'>;
  /** {n} people chosen */
  readonly CallChosenMany: Sentence<'n'>;
  /** Welcome {n} person */
  readonly CallAcceptOne: Sentence<'n'>;
  /** Welcome {n} people */
  readonly CallAcceptMany: Sentence<'n'>;
  /** To welcome somebody you have to be able to write into the list of Digital Ambassadors. The site’s team can give you the right. */
  readonly CallMayNot: Sentence;
  /** The applications are read again… */
  readonly CallReading: Sentence;
  /** The applications could not be read. */
  readonly CallNotRead: Sentence;
  /** {n} row of a Digital Ambassador will be made or woken. Nothing else changes. */
  readonly CallRowsOne: Sentence<'n'>;
  /** {n} rows of Digital Ambassadors will be made or woken. Nothing else changes. */
  readonly CallRowsMany: Sentence<'n'>;
  /** No row can be made now. */
  readonly CallRowsNone: Sentence;
  /** Begin with the welcome message: it opens in Teams, already written. */
  readonly CallMessageFirst: Sentence;
  /** Welcome message */
  readonly CallMessage: Sentence;
  /** Hello {name}, welcome to the Digital Ambassadors! Your application is accepted. You will hear very soon how it goes on. */
  readonly CallMessageBody: Sentence<'name'>;
  /** Topics */
  readonly CallRowTopics: Sentence;
  /** Languages */
  readonly CallRowLanguages: Sentence;
  /** Cohort */
  readonly CallRowCohort: Sentence;
  /** Consent */
  readonly CallRowConsent: Sentence;
  /** given on {date} */
  readonly CallConsentOn: Sentence<'date'>;
  /** Visible */
  readonly CallRowVisible: Sentence;
  /** Change */
  readonly CallRowEdit: Sentence;
  /** Done */
  readonly CallRowDone: Sentence;
  /** Circle */
  readonly CallRowCircle: Sentence;
  /** No address: the welcome message cannot be begun in Teams. */
  readonly CallNoAddress: Sentence;
  /** The row of before is woken. */
  readonly CallWoken: Sentence;
  /** Waiting */
  readonly CallWaiting: Sentence;
  /** {name} changed: {parts}. Read the new version before you welcome. */
  readonly CallChangedSince: Sentence<'name' | 'parts'>;
  /** {name} withdrew. */
  readonly CallGoneSince: Sentence<'name'>;
  /** {name} does not agree to be listed: write to them. */
  readonly CallBarConsent: Sentence<'name'>;
  /** {name} has a row already. */
  readonly CallBarServes: Sentence<'name'>;
  /** The circle of {name} is not in the list any more: choose another one. */
  readonly CallBarCircle: Sentence<'name'>;
  /** {name}: this account is gone. */
  readonly CallBarAccount: Sentence<'name'>;
  /** the conditions */
  readonly CallPartConditions: Sentence;
  /** the words */
  readonly CallPartWords: Sentence;
  /** the topics */
  readonly CallPartTopics: Sentence;
  /** the languages */
  readonly CallPartLanguages: Sentence;
  /** the circle */
  readonly CallPartCircle: Sentence;
  /** whether the team knows */
  readonly CallPartManager: Sentence;
  /** the consent */
  readonly CallPartConsent: Sentence;
  /** Make {n} row */
  readonly CallCreateOne: Sentence<'n'>;
  /** Make {n} rows */
  readonly CallCreateMany: Sentence<'n'>;
  /** Next, for a good welcome */
  readonly CallThen: Sentence;
  /** The badge, the stickers and the cards are offered right after the rows are made. */
  readonly CallThenText: Sentence;
  /** Give a badge */
  readonly CallThenBadge: Sentence;
  /** Everybody welcomed has a badge */
  readonly CallBadgeAll: Sentence;
  /** Print the cohort’s stickers */
  readonly CallThenStickers: Sentence;
  /** Show the training for Digital Ambassadors */
  readonly CallThenPath: Sentence;
  /** Invite to the first session */
  readonly CallThenSession: Sentence;
  /** Open the Teams space */
  readonly CallThenTeams: Sentence;
  /** An undo file is kept: it takes everything back. */
  readonly CallUndo: Sentence;
  /** Has received a badge */
  readonly CallHasBadge: Sentence;
  /** No badge yet */
  readonly CallNoBadge: Sentence;
  /** {n} more topic */
  readonly CallMoreTopicsOne: Sentence<'n'>;
  /** {n} more topics */
  readonly CallMoreTopicsMany: Sentence<'n'>;
  /** Still here, wave by wave */
  readonly CallCohorts: Sentence;
  /** {n} of {all} */
  readonly CallCohortServe: Sentence<'all' | 'n'>;
  /** without a call */
  readonly CallCohortProposed: Sentence;
  /** {wave} · published for everybody */
  readonly IndicatorsAll: Sentence<'wave'>;
  /** {wave} · only the programme team sees this */
  readonly IndicatorsDraft: Sentence<'wave'>;
  /** out of {top} */
  readonly IndicatorsOutOf: Sentence<'top'>;
  /** +{n} point since {since} */
  readonly IndicatorsMoreOne: Sentence<'n' | 'since'>;
  /** +{n} points since {since} */
  readonly IndicatorsMoreMany: Sentence<'n' | 'since'>;
  /** −{n} point since {since} */
  readonly IndicatorsLessOne: Sentence<'n' | 'since'>;
  /** −{n} points since {since} */
  readonly IndicatorsLessMany: Sentence<'n' | 'since'>;
  /** The same since {since} */
  readonly IndicatorsSame: Sentence<'since'>;
  /** question reworded */
  readonly IndicatorsReworded: Sentence;
  /** {n} answer */
  readonly IndicatorsAnswersOne: Sentence<'n'>;
  /** {n} answers */
  readonly IndicatorsAnswersMany: Sentence<'n'>;
  /** Asked of: {entity} */
  readonly IndicatorsAskedOf: Sentence<'entity'>;
  /** {p} answered */
  readonly IndicatorsRate: Sentence<'p'>;
  /** Fewer than 30 answers: read with care */
  readonly IndicatorsFewAnswers: Sentence;
  /** Number of answers not known */
  readonly IndicatorsNoAnswers: Sentence;
  /** not shown */
  readonly IndicatorsHidden: Sentence;
  /** Nothing is shown for fewer than {n} people. */
  readonly IndicatorsHiddenWhy: Sentence<'n'>;
  /** {p} of those invited answered ({n} of {all}). */
  readonly IndicatorsLowLead: Sentence<'all' | 'n' | 'p'>;
  /** These figures show a tendency, not everybody’s opinion. */
  readonly IndicatorsLowText: Sentence;
  /** took part */
  readonly IndicatorsMeansParticipation: Sentence;
  /** know that the Digital Ambassadors exist */
  readonly IndicatorsMeansAwareness: Sentence;
  /** have already asked them for help */
  readonly IndicatorsMeansUse: Sentence;
  /** for the added value of their help */
  readonly IndicatorsMeansValue: Sentence;
  /** for the adoption of IT projects, made easier by them */
  readonly IndicatorsMeansAdoption: Sentence;
  /** From wave to wave */
  readonly IndicatorsTrend: Sentence;
  /** Scale */
  readonly IndicatorsScale: Sentence;
  /** Per cent */
  readonly IndicatorsPercent: Sentence;
  /** Out of {top} */
  readonly IndicatorsScaleOf: Sentence<'top'>;
  /** Show as a table */
  readonly IndicatorsAsTable: Sentence;
  /** Show as lines */
  readonly IndicatorsAsLines: Sentence;
  /** Wave */
  readonly IndicatorsWave: Sentence;
  /** {name}: question reworded */
  readonly IndicatorsRewordedAt: Sentence<'name'>;
  /** Still here, wave by wave */
  readonly IndicatorsStill: Sentence;
  /** Who is active today, of those who came */
  readonly IndicatorsStillText: Sentence;
  /** {n} of {all} */
  readonly IndicatorsOf: Sentence<'all' | 'n'>;
  /** Print */
  readonly IndicatorsPrint: Sentence;
  /** Picture */
  readonly IndicatorsImage: Sentence;
  /** Export as CSV */
  readonly IndicatorsCsv: Sentence;
  /** The file could not be made. Try again. */
  readonly IndicatorsSaveFailed: Sentence;
  /** The Digital Ambassadors or the circles could not be read: what depends on them is not shown. */
  readonly IndicatorsNoPeople: Sentence;
  /** The first figures are on their way */
  readonly IndicatorsEmptyTitle: Sentence;
  /** No result has been published yet. */
  readonly IndicatorsEmptyText: Sentence;
  /** No wave has been entered */
  readonly IndicatorsFirstTitle: Sentence;
  /** Copy the questions into Microsoft Forms, then enter here what came of them. */
  readonly IndicatorsFirstText: Sentence;
  /** The indicators are on their way */
  readonly IndicatorsSoonTitle: Sentence;
  /** The programme’s results will be shown here. */
  readonly IndicatorsSoonText: Sentence;
  /** The list of indicators is missing */
  readonly IndicatorsAbsentTitle: Sentence;
  /** It is set up in a few seconds. The rest of the site is not touched. */
  readonly IndicatorsAbsentText: Sentence;
  /** Set up the list */
  readonly IndicatorsSetUp: Sentence;
  /** Enter a wave */
  readonly IndicatorsEnter: Sentence;
  /** Back to the indicators */
  readonly IndicatorsBack: Sentence;
  /** Computed from the lists */
  readonly IndicatorsComputed: Sentence;
  /** today, without a questionnaire */
  readonly IndicatorsToday: Sentence;
  /** Visible to the programme team */
  readonly IndicatorsTeam: Sentence;
  /** 1 per {n} */
  readonly IndicatorsRatio: Sentence<'n'>;
  /** the aim is 1 per {target} */
  readonly IndicatorsRatioAim: Sentence<'target'>;
  /** {people} for {headcount} colleagues */
  readonly IndicatorsRatioOf: Sentence<'headcount' | 'people'>;
  /** The list of circles does not say how many people there are */
  readonly IndicatorsRatioNone: Sentence;
  /** {n} of {all} circles */
  readonly IndicatorsCovered: Sentence<'all' | 'n'>;
  /** have at least one Digital Ambassador */
  readonly IndicatorsCoveredText: Sentence;
  /** With nobody: {circles} */
  readonly IndicatorsNobody: Sentence<'circles'>;
  /** Compute sessions, questions and paths */
  readonly IndicatorsCompute: Sentence;
  /** The lists are read as a whole: this may take a minute. */
  readonly IndicatorsComputeText: Sentence;
  /** {n} request of {all} at most… */
  readonly IndicatorsReadingOne: Sentence<'all' | 'n'>;
  /** {n} requests of {all} at most… */
  readonly IndicatorsReadingMany: Sentence<'all' | 'n'>;
  /** Stop */
  readonly IndicatorsStop: Sentence;
  /** Stopped. Nothing was kept. */
  readonly IndicatorsStopped: Sentence;
  /** {from} to {to} */
  readonly IndicatorsQuarter: Sentence<'from' | 'to'>;
  /** Sessions */
  readonly IndicatorsSessions: Sentence;
  /** Held */
  readonly IndicatorsHeld: Sentence;
  /** Attendance */
  readonly IndicatorsAttended: Sentence;
  /** Others */
  readonly IndicatorsOtherKinds: Sentence;
  /** All */
  readonly IndicatorsAllKinds: Sentence;
  /** Questions by topic */
  readonly IndicatorsQuestions: Sentence;
  /** Asked */
  readonly IndicatorsAsked: Sentence;
  /** Answered */
  readonly IndicatorsAnswered: Sentence;
  /** First answer (median) */
  readonly IndicatorsFirstAnswer: Sentence;
  /** Other topics */
  readonly IndicatorsOtherTopics: Sentence;
  /** All topics */
  readonly IndicatorsAllTopics: Sentence;
  /** {n} day */
  readonly IndicatorsDaysOne: Sentence<'n'>;
  /** {n} days */
  readonly IndicatorsDaysMany: Sentence<'n'>;
  /** Starters’ paths by month of arrival */
  readonly IndicatorsPaths: Sentence;
  /** Begun */
  readonly IndicatorsBegan: Sentence;
  /** Finished by the end of the next month */
  readonly IndicatorsFinished: Sentence;
  /** Nothing is shown for fewer than {n} people; a row that would give another away is hidden too. */
  readonly IndicatorsHiddenToo: Sentence<'n'>;
  /** Could not be read: {lists}. */
  readonly IndicatorsUnread: Sentence<'lists'>;
  /** The lists are too long to be read as a whole: these figures would cover a part only and are not shown. */
  readonly IndicatorsTooLong: Sentence;
  /** Fill in line by line, or paste a table from Excel. */
  readonly IndicatorsEnterText: Sentence;
  /** Indicator */
  readonly IndicatorsColumn: Sentence;
  /** Name of the wave */
  readonly IndicatorsWaveName: Sentence;
  /** Measured on */
  readonly IndicatorsMeasured: Sentence;
  /** Entity (empty: the whole organisation) */
  readonly IndicatorsEntity: Sentence;
  /** Question asked, word for word */
  readonly IndicatorsWording: Sentence;
  /** Value */
  readonly IndicatorsValue: Sentence;
  /** Invited */
  readonly IndicatorsInvited: Sentence;
  /** Answers */
  readonly IndicatorsAnswersField: Sentence;
  /** What it means */
  readonly IndicatorsNote: Sentence;
  /** Paste a table */
  readonly IndicatorsPaste: Sentence;
  /** One line for each indicator: name, question, value, invited, answers. */
  readonly IndicatorsPasteHint: Sentence;
  /** Take these lines */
  readonly IndicatorsPasteTake: Sentence;
  /** {n} indicator taken. */
  readonly IndicatorsPastedOne: Sentence<'n'>;
  /** {n} indicators taken. */
  readonly IndicatorsPastedMany: Sentence<'n'>;
  /** {n} line was not understood. */
  readonly IndicatorsPastedLeftOne: Sentence<'n'>;
  /** {n} lines were not understood. */
  readonly IndicatorsPastedLeftMany: Sentence<'n'>;
  /** Copy the questions for Microsoft Forms: {language} */
  readonly IndicatorsCopyQuestions: Sentence<'language'>;
  /** Copied. Paste them into a new form. */
  readonly IndicatorsQuestionsCopied: Sentence;
  /** {name}: the words have changed since {wave}, the line breaks here. */
  readonly IndicatorsWillBreak: Sentence<'name' | 'wave'>;
  /** {name}: fewer than 30 answers, this will be said beside the figure. */
  readonly IndicatorsWillFew: Sentence<'name'>;
  /** {name}: fewer than {n} answers, the figure will not be shown. */
  readonly IndicatorsWillHide: Sentence<'n' | 'name'>;
  /** {name}: fewer than 20% of those invited answered, this will be said. */
  readonly IndicatorsWillLow: Sentence<'name'>;
  /** {name}: replaces {value} in this wave. */
  readonly IndicatorsWillReplace: Sentence<'name' | 'value'>;
  /** Write a number, 8.18 for example. */
  readonly IndicatorsWrongNumber: Sentence;
  /** From 0 to {top}. */
  readonly IndicatorsWrongScale: Sentence<'top'>;
  /** Write a whole number. */
  readonly IndicatorsWrongWhole: Sentence;
  /** More answers than people invited. */
  readonly IndicatorsWrongAnswers: Sentence;
  /** Write the question as it was asked. */
  readonly IndicatorsWrongQuestion: Sentence;
  /** Give the wave a name. */
  readonly IndicatorsWrongWave: Sentence;
  /** Choose a day. */
  readonly IndicatorsWrongDay: Sentence;
  /** Fill in at least one value. */
  readonly IndicatorsNothingYet: Sentence;
  /** Publish for everybody */
  readonly IndicatorsPublish: Sentence;
  /** Draft kept on this device */
  readonly IndicatorsKept: Sentence;
  /** Clear the draft */
  readonly IndicatorsClear: Sentence;
  /** Save {n} indicator */
  readonly IndicatorsSaveOne: Sentence<'n'>;
  /** Save {n} indicators */
  readonly IndicatorsSaveMany: Sentence<'n'>;
  /** {n} indicator is saved. */
  readonly IndicatorsSavedOne: Sentence<'n'>;
  /** {n} indicators are saved. */
  readonly IndicatorsSavedMany: Sentence<'n'>;
  /** Somebody else has just changed: {names}. What is in the list now is said below. Save again to replace it. */
  readonly IndicatorsChanged: Sentence<'names'>;
  /** SharePoint did not save: {names}. What you wrote is still here. */
  readonly IndicatorsRefused: Sentence<'names'>;
  /** Set-up and health of the lists */
  readonly CurationTitle: Sentence;
  /** What people who look after the content can do here */
  readonly CurationParts: Sentence;
  /** Set up */
  readonly PartLists: Sentence;
  /** Health */
  readonly PartHealth: Sentence;
  /** Import and export */
  readonly PartImport: Sentence;
  /** Personal data */
  readonly PartPeople: Sentence;
  /** SharePoint is busy: it continues by itself in {n} second. */
  readonly RunWaitingOne: Sentence<'n'>;
  /** SharePoint is busy: it continues by itself in {n} seconds. */
  readonly RunWaitingMany: Sentence<'n'>;
  /** Work on this site is under way in another tab of this browser. Wait until it has finished, or stop it there, before you begin here. */
  readonly RunInOtherTab: Sentence;
  /** Work is under way in “{part}”. Wait until it has finished, or stop it there, before you begin here. */
  readonly RunInOtherPart: Sentence<'part'>;
  /** {name} has been at work on these lists since {time}, in “{part}”. Wait until that is over: this page looks again by itself. */
  readonly RunBySomebody: Sentence<'name' | 'part' | 'time'>;
  /** Somebody has been at work on these lists since {time}, in “{part}”. Wait until that is over: this page looks again by itself. */
  readonly RunBySomeone: Sentence<'part' | 'time'>;
  /** What is done stays done; then go on from there. */
  readonly SignedOutRun: Sentence;
  /** “{name}” */
  readonly ImportQuoted: Sentence<'name'>;
  /** Site: {site} · columns and choices in {language} */
  readonly SetUpSite: Sentence<'language' | 'site'>;
  /** Comparing the site with what is expected… */
  readonly SetUpLooking: Sentence;
  /** Set up lists */
  readonly SetUpStart: Sentence;
  /** Carry on */
  readonly SetUpGoOn: Sentence;
  /** Check again */
  readonly SetUpLookAgain: Sentence;
  /** Stop after this step */
  readonly SetUpStop: Sentence;
  /** Stopping at the end of this step… */
  readonly SetUpStopping: Sentence;
  /** Nothing is ever deleted. Stop whenever you like: it carries on from here. */
  readonly SetUpPromise: Sentence;
  /** Step {i} of {n}: {step} */
  readonly SetUpStepOf: Sentence<'i' | 'n' | 'step'>;
  /** about {n} second */
  readonly SetUpSecondsOne: Sentence<'n'>;
  /** about {n} seconds */
  readonly SetUpSecondsMany: Sentence<'n'>;
  /** about {n} minute */
  readonly SetUpMinutesOne: Sentence<'n'>;
  /** about {n} minutes */
  readonly SetUpMinutesMany: Sentence<'n'>;
  /** SharePoint is very busy: this carries on by itself in {n} second. */
  readonly SetUpBusyOne: Sentence<'n'>;
  /** SharePoint is very busy: this carries on by itself in {n} seconds. */
  readonly SetUpBusyMany: Sentence<'n'>;
  /** Site navigation */
  readonly SetUpNavigation: Sentence;
  /** Verification */
  readonly SetUpVerifying: Sentence;
  /** Compare the site with what was expected */
  readonly SetUpVerifyingHint: Sentence;
  /** Also add search terms and badges to start with, to be adapted later */
  readonly SetUpExamples: Sentence;
  /** Put the lists in the site’s navigation */
  readonly SetUpInNavigation: Sentence;
  /** Who handles private rows */
  readonly SetUpHandlers: Sentence;
  /** This group sees everybody’s rows in {lists}, nobody else but Full Control does. Only groups without rights on the site can be chosen. */
  readonly SetUpHandlersHint: Sentence<'lists'>;
  /** Nobody but Full Control */
  readonly SetUpHandlersNone: Sentence;
  /** As now: {who} */
  readonly SetUpHandlersNow: Sentence<'who'>;
  /** A new group: {name} */
  readonly SetUpHandlersNew: Sentence<'name'>;
  /** In place, nothing to do */
  readonly SetUpInPlace: Sentence;
  /** To be created: {what} */
  readonly SetUpCreate: Sentence<'what'>;
  /** Already in place, to be completed: {what} */
  readonly SetUpComplete: Sentence<'what'>;
  /** List created: {what} */
  readonly SetUpCreated: Sentence<'what'>;
  /** Completed: {what}. Nothing else has changed. */
  readonly SetUpCompleted: Sentence<'what'>;
  /** Not yet: {what} */
  readonly SetUpNotReached: Sentence<'what'>;
  /** Left out: {what} */
  readonly SetUpSkipped: Sentence<'what'>;
  /** {n} column */
  readonly SetUpColumnsOne: Sentence<'n'>;
  /** {n} columns */
  readonly SetUpColumnsMany: Sentence<'n'>;
  /** {n} index */
  readonly SetUpIndexesOne: Sentence<'n'>;
  /** {n} indexes */
  readonly SetUpIndexesMany: Sentence<'n'>;
  /** {n} entry rule */
  readonly SetUpRulesOne: Sentence<'n'>;
  /** {n} entry rules */
  readonly SetUpRulesMany: Sentence<'n'>;
  /** titles, descriptions and choices in {language} */
  readonly SetUpWords: Sentence<'language'>;
  /** {n} view */
  readonly SetUpViewsOne: Sentence<'n'>;
  /** {n} views */
  readonly SetUpViewsMany: Sentence<'n'>;
  /** settings for personal rows */
  readonly SetUpSettings: Sentence;
  /** each person sees only rows of their own */
  readonly SetUpOwnRows: Sentence;
  /** each person changes only rows of their own */
  readonly SetUpOwnRowsWritten: Sentence;
  /** the right to write there for everybody who reads the site */
  readonly SetUpOpenList: Sentence;
  /** permissions of its own, for those who handle it */
  readonly SetUpOwnPermissions: Sentence;
  /** Contribute and no more for {who} */
  readonly SetUpNarrowed: Sentence<'who'>;
  /** no more rights for {who} */
  readonly SetUpClosed: Sentence<'who'>;
  /** On “{list}” some rights are taken away: {what}. Otherwise people would see there what others wrote. Nothing else is taken from anybody. */
  readonly SetUpTakesAway: Sentence<'list' | 'what'>;
  /** Links to be added, in the order of the lists */
  readonly SetUpLinksToCome: Sentence;
  /** Links added, in the order of the lists */
  readonly SetUpLinksAdded: Sentence;
  /** {n} row to start with */
  readonly SetUpRowsOne: Sentence<'n'>;
  /** {n} rows to start with */
  readonly SetUpRowsMany: Sentence<'n'>;
  /** rows to start with */
  readonly SetUpSeed: Sentence;
  /** all rows for {who} */
  readonly SetUpLetHandle: Sentence<'who'>;
  /** list */
  readonly SetUpList: Sentence;
  /** Something other than an ordinary list is at {url}. Move or delete it, then check again; the rest is set up without it. */
  readonly SetUpWrongTemplate: Sentence<'url'>;
  /** The column “{column}” is of the type {found} instead of {wanted}. Note its values, delete it, then check again: it will be created again. */
  readonly SetUpWrongType: Sentence<'column' | 'found' | 'wanted'>;
  /** The column “{column}” points at another list than expected. Note its values, delete it, then check again: it will be created again. */
  readonly SetUpWrongTarget: Sentence<'column'>;
  /** SharePoint refused: {detail} */
  readonly SetUpRefused: Sentence<'detail'>;
  /** SharePoint refused for the column “{column}”: {detail} */
  readonly SetUpRefusedColumn: Sentence<'column' | 'detail'>;
  /** The column “{column}” waits for the list {url}, which is not in place. */
  readonly SetUpNoTarget: Sentence<'column' | 'url'>;
  /** Another list of this site already has this name. Rename it, then check again. */
  readonly SetUpTitleTaken: Sentence;
  /** SharePoint created it as “{name}” because the name was taken: it is not used, you may delete it. Free the name, in the recycle bin too, then check again. */
  readonly SetUpStray: Sentence<'name'>;
  /** Rows hold the same value twice in “{column}”. Correct them in the list, then check again. */
  readonly SetUpDoubles: Sentence<'column'>;
  /** What was to be completed has since disappeared. Check again. */
  readonly SetUpGone: Sentence;
  /** Action {i} of {n} */
  readonly SetUpActionOf: Sentence<'i' | 'n'>;
  /** This also takes the right to manage permissions: ask an owner of the site to do this step. */
  readonly SetUpNeedsPermissions: Sentence;
  /** This also takes the right to manage permissions. Ask {people} to do this step. */
  readonly SetUpNeedsPermissionsAsk: Sentence<'people'>;
  /** The lists are ready */
  readonly SetUpDone: Sentence;
  /** All {n} lists are as expected. What remains is to fill them. */
  readonly SetUpDoneText: Sentence<'n'>;
  /** Everything is in place */
  readonly SetUpNothing: Sentence;
  /** All {n} lists are as expected. */
  readonly SetUpNothingText: Sentence<'n'>;
  /** Stopped after step {i} of {n} */
  readonly SetUpStopped: Sentence<'i' | 'n'>;
  /** What is done stays done. Carry on now or another day. */
  readonly SetUpStoppedText: Sentence;
  /** Ready, except for {n} point */
  readonly SetUpPartlyOne: Sentence<'n'>;
  /** Ready, except for {n} points */
  readonly SetUpPartlyMany: Sentence<'n'>;
  /** The rest works. Each point is explained below. */
  readonly SetUpPartlyText: Sentence;
  /** Your rights on this site have changed */
  readonly SetUpRightsLost: Sentence;
  /** SharePoint no longer lets you change the lists. What is done stays done; an owner of the site can carry on here. */
  readonly SetUpRightsLostText: Sentence;
  /** The site accepts no more content */
  readonly SetUpFull: Sentence;
  /** It is read-only or its space is used up. What is done stays done; carry on here once the site is open again. */
  readonly SetUpFullText: Sentence;
  /** Set-up was interrupted */
  readonly SetUpFailed: Sentence;
  /** What is done stays done. Carry on in a moment. */
  readonly SetUpFailedText: Sentence;
  /** The page was left in the middle: {n} action of {of} had been carried out. What is done stays done. */
  readonly SetUpLeftOne: Sentence<'n' | 'of'>;
  /** The page was left in the middle: {n} actions of {of} had been carried out. What is done stays done. */
  readonly SetUpLeftMany: Sentence<'n' | 'of'>;
  /** Set-up is for those who manage the lists */
  readonly SetUpForbidden: Sentence;
  /** You can read this site but not create lists on it. Ask an owner of the site. */
  readonly SetUpForbiddenText: Sentence;
  /** You can read this site but not create lists on it. Ask {people}. */
  readonly SetUpForbiddenAsk: Sentence<'people'>;
  /** This site is read-only for now: nothing can be set up on it. Your IT team can open it again. */
  readonly SetUpReadOnly: Sentence;
  /** Copy report */
  readonly SetUpCopyReport: Sentence;
  /** Report copied */
  readonly SetUpReportCopied: Sentence;
  /** The browser did not allow copying */
  readonly SetUpReportRefused: Sentence;
  /** Set-up of the lists, {date} */
  readonly SetUpReportTitle: Sentence<'date'>;
  /** Import the first people */
  readonly SetUpToImport: Sentence;
  /** See the health check */
  readonly SetUpToHealth: Sentence;
  /** Fill the lists */
  readonly FillTitle: Sentence;
  /** In this order: people belong to circles and offices, so those come first. A template is a file with the headings that the import knows. */
  readonly FillText: Sentence;
  /** Empty so far */
  readonly FillEmpty: Sentence;
  /** {n} row */
  readonly FillRowsOne: Sentence<'n'>;
  /** {n} rows */
  readonly FillRowsMany: Sentence<'n'>;
  /** Import */
  readonly FillImport: Sentence;
  /** Import: {list} */
  readonly FillImportList: Sentence<'list'>;
  /** Template */
  readonly FillTemplate: Sentence;
  /** Template: {list} */
  readonly FillTemplateOf: Sentence<'list'>;
  /** template {list} */
  readonly FillTemplateName: Sentence<'list'>;
  /** done */
  readonly SetUpStateDone: Sentence;
  /** under way */
  readonly SetUpStateRunning: Sentence;
  /** still to come */
  readonly SetUpStateWaiting: Sentence;
  /** to be looked at */
  readonly SetUpStateTrouble: Sentence;
  /** Checked {when} */
  readonly HealthChecked: Sentence<'when'>;
  /** just now */
  readonly HealthJustNow: Sentence;
  /** Check again */
  readonly HealthAgain: Sentence;
  /** Checking the lists… */
  readonly HealthReading: Sentence;
  /** {n} point to fix */
  readonly HealthToMendOne: Sentence<'n'>;
  /** {n} points to fix */
  readonly HealthToMendMany: Sentence<'n'>;
  /** {n} to look at */
  readonly HealthToLookOne: Sentence<'n'>;
  /** {n} to look at */
  readonly HealthToLookMany: Sentence<'n'>;
  /** {n} point to look at */
  readonly HealthOnlyLookOne: Sentence<'n'>;
  /** {n} points to look at */
  readonly HealthOnlyLookMany: Sentence<'n'>;
  /** {mend}, {look}. */
  readonly HealthBoth: Sentence<'look' | 'mend'>;
  /** {what}. */
  readonly HealthSingle: Sentence<'what'>;
  /** The other check is in order. */
  readonly HealthRestOne: Sentence;
  /** The other {n} checks are in order. */
  readonly HealthRestMany: Sentence<'n'>;
  /** Everything is in order. */
  readonly HealthAllGood: Sentence;
  /** {n} check, nothing to fix. */
  readonly HealthAllGoodOne: Sentence<'n'>;
  /** {n} checks, nothing to fix. */
  readonly HealthAllGoodMany: Sentence<'n'>;
  /** To fix */
  readonly HealthGroupMend: Sentence;
  /** To look at */
  readonly HealthGroupLook: Sentence;
  /** {n} check in order */
  readonly HealthInOrderOne: Sentence<'n'>;
  /** {n} checks in order */
  readonly HealthInOrderMany: Sentence<'n'>;
  /** Fix */
  readonly HealthMend: Sentence;
  /** Fix: {what} */
  readonly HealthMendThis: Sentence<'what'>;
  /** Fixing… */
  readonly HealthMending: Sentence;
  /** Fixing… {done} of {n} */
  readonly HealthMendingOf: Sentence<'done' | 'n'>;
  /** This could not be fixed. */
  readonly HealthMendFailed: Sentence;
  /** Your permissions do not allow it. */
  readonly HealthMendForbidden: Sentence;
  /** SharePoint is busy. Try again in a moment. */
  readonly HealthMendBusy: Sentence;
  /** There is no network at the moment. */
  readonly HealthMendOffline: Sentence;
  /** SharePoint says: {detail} */
  readonly HealthMendSaid: Sentence<'detail'>;
  /** Can be fixed by: {who}. */
  readonly HealthWhoMends: Sentence<'who'>;
  /** The owners of the site can fix it. */
  readonly HealthOwnersMend: Sentence;
  /** The site is read-only at the moment: nothing can be fixed. */
  readonly HealthReadOnly: Sentence;
  /** Open row */
  readonly HealthOpenRow: Sentence;
  /** Open rows */
  readonly HealthOpenRows: Sentence;
  /** Open list */
  readonly HealthOpenList: Sentence;
  /** {open}: {what} */
  readonly HealthOpenThis: Sentence<'open' | 'what'>;
  /** “{list}” could not be read. */
  readonly HealthUnread: Sentence<'list'>;
  /** The other lists were checked. */
  readonly HealthUnreadRest: Sentence;
  /** Copy the report */
  readonly HealthCopy: Sentence;
  /** Report copied */
  readonly HealthCopied: Sentence;
  /** The browser does not allow copying */
  readonly HealthCopyRefused: Sentence;
  /** Health of the lists: {site}, {date} */
  readonly HealthReportHead: Sentence<'date' | 'site'>;
  /** For those who look after the lists */
  readonly HealthClosedTitle: Sentence;
  /** The health of the lists is shown to people who may edit the list of Digital Ambassadors of the site {site}. */
  readonly HealthClosedText: Sentence<'site'>;
  /** You can ask: {who}. */
  readonly HealthClosedWho: Sentence<'who'>;
  /** {n} accounts have not been compared with the directory yet. */
  readonly HealthDirectoryOffer: Sentence<'n'>;
  /** Compare now */
  readonly HealthDirectoryAsk: Sentence;
  /** Stop */
  readonly HealthDirectoryStop: Sentence;
  /** {done} of {n} accounts compared with the directory… */
  readonly HealthDirectoryAsking: Sentence<'done' | 'n'>;
  /** The directory does not answer: {done} of {n} accounts compared. */
  readonly HealthDirectoryFailed: Sentence<'done' | 'n'>;
  /** The directory does not even know your own account: nothing can be said about the others. */
  readonly HealthDirectoryBlind: Sentence;
  /** The {n} rows of “{lists}” have not been checked yet. */
  readonly HealthProgressOffer: Sentence<'lists' | 'n'>;
  /** Check now */
  readonly HealthProgressAsk: Sentence;
  /** Who may do what */
  readonly HealthRights: Sentence;
  /** Read: {who} */
  readonly HealthRightsRead: Sentence<'who'>;
  /** Add and change rows: {who} */
  readonly HealthRightsWrite: Sentence<'who'>;
  /** Read and change rows of their own only: {who} */
  readonly HealthRightsOwn: Sentence<'who'>;
  /** See everybody’s rows anyway, because they manage lists: {who} */
  readonly HealthRightsManage: Sentence<'who'>;
  /** nobody */
  readonly HealthRightsNobody: Sentence;
  /** Only people who manage permissions can see who may do what. */
  readonly HealthRightsUnknown: Sentence;
  /** row {id} */
  readonly HealthRow: Sentence<'id'>;
  /** {n} point to fix in the lists of this web part. */
  readonly ShareMendOne: Sentence<'n'>;
  /** {n} points to fix in the lists of this web part. */
  readonly ShareMendMany: Sentence<'n'>;
  /** {n} point to look at in the lists of this web part. */
  readonly ShareLookOne: Sentence<'n'>;
  /** {n} points to look at in the lists of this web part. */
  readonly ShareLookMany: Sentence<'n'>;
  /** {n} list that this web part reads is missing. */
  readonly ShareMissingOne: Sentence<'n'>;
  /** {n} lists that this web part reads are missing. */
  readonly ShareMissingMany: Sentence<'n'>;
  /** Nothing is saved in “{list}” yet. */
  readonly ShareUnguarded: Sentence<'list'>;
  /** The list does not yet keep each person to their own rows; until then what people would write stays on their own device. */
  readonly ShareUnguardedText: Sentence;
  /** See the health of the lists */
  readonly ShareSee: Sentence;
  /** Set up lists */
  readonly ShareSetUp: Sentence;
  /** days of review */
  readonly CheckReviews: Sentence;
  /** The training “{name}” was to be looked at again by {date}. */
  readonly FindReviewDue: Sentence<'date' | 'name'>;
  /** It is still offered. Check that it is right and that its address opens, then put the next day into “Review by”. */
  readonly FindReviewDueWhy: Sentence;
  /** {n} trainings were to be looked at again, and the day has passed. */
  readonly FindReviewDueAll: Sentence<'n'>;
  /** The training “{name}” is to be looked at again by {date}: hardly anybody meant that day. */
  readonly FindReviewOdd: Sentence<'date' | 'name'>;
  /** Nobody is reminded of it. Put a day of the coming years, or none. */
  readonly FindReviewOddWhy: Sentence;
  /** {n} trainings are to be looked at again by a day that hardly anybody meant. */
  readonly FindReviewOddAll: Sentence<'n'>;
  /** the list itself */
  readonly CheckList: Sentence;
  /** columns */
  readonly CheckColumns: Sentence;
  /** types of the columns */
  readonly CheckTypes: Sentence;
  /** mandatory fields */
  readonly CheckRequired: Sentence;
  /** indexes */
  readonly CheckIndexes: Sentence;
  /** unique values */
  readonly CheckUnique: Sentence;
  /** words to choose from */
  readonly CheckChoices: Sentence;
  /** views */
  readonly CheckViews: Sentence;
  /** settings of the list */
  readonly CheckSettings: Sentence;
  /** own rows only */
  readonly CheckOwnRows: Sentence;
  /** open to everybody who reads the site */
  readonly CheckOpen: Sentence;
  /** no one else sees private rows */
  readonly CheckHandled: Sentence;
  /** permissions */
  readonly CheckRights: Sentence;
  /** how long rows are kept */
  readonly CheckKept: Sentence;
  /** known values */
  readonly CheckValues: Sentence;
  /** accounts */
  readonly CheckAccounts: Sentence;
  /** directory */
  readonly CheckDirectory: Sentence;
  /** people entered twice */
  readonly CheckDoubles: Sentence;
  /** returns */
  readonly CheckAbsences: Sentence;
  /** circles of the people */
  readonly CheckCircles: Sentence;
  /** consent */
  readonly CheckConsent: Sentence;
  /** who wrote the rows */
  readonly CheckAuthors: Sentence;
  /** tree of circles */
  readonly CheckTree: Sentence;
  /** names in profiles */
  readonly CheckClaims: Sentence;
  /** headcounts */
  readonly CheckHeadcounts: Sentence;
  /** people and badges of the awards */
  readonly CheckAwards: Sentence;
  /** awards entered twice */
  readonly CheckAwardDoubles: Sentence;
  /** dates of the awards */
  readonly CheckAwardDates: Sentence;
  /** dates of the calls */
  readonly CheckCallDates: Sentence;
  /** addresses */
  readonly CheckAddresses: Sentence;
  /** module keys */
  readonly CheckModuleKeys: Sentence;
  /** languages */
  readonly CheckLanguages: Sentence;
  /** one row per language */
  readonly CheckVersions: Sentence;
  /** topics */
  readonly CheckTopics: Sentence;
  /** values of indicators */
  readonly CheckMeasures: Sentence;
  /** The list “{list}” is missing. */
  readonly FindListMissing: Sentence<'list'>;
  /** What it should show stays empty for colleagues. */
  readonly FindListMissingWhy: Sentence;
  /** Something else is where “{list}” should be. */
  readonly FindWrongTemplate: Sentence<'list'>;
  /** Nothing was touched. Move what is at {url}, then set up the lists. */
  readonly FindWrongTemplateWhy: Sentence<'url'>;
  /** In “{list}” the column “{column}” is missing. */
  readonly FindColumnMissing: Sentence<'column' | 'list'>;
  /** Without it colleagues cannot see anything of the list. */
  readonly FindColumnMissingWhy: Sentence;
  /** In “{list}” the column “{column}” is not of the expected type. */
  readonly FindWrongType: Sentence<'column' | 'list'>;
  /** Found: {found}. Its values cannot be understood; delete the column once they are safe, then set up the lists. */
  readonly FindWrongTypeWhy: Sentence<'found'>;
  /** In “{list}” the column “{column}” points at another list. */
  readonly FindWrongTarget: Sentence<'column' | 'list'>;
  /** Rows point at nothing that colleagues know. A column cannot be pointed elsewhere: note its values, delete it, then set up the lists. */
  readonly FindWrongTargetWhy: Sentence;
  /** In “{list}” the column “{column}” cannot be created. */
  readonly FindNoTarget: Sentence<'column' | 'list'>;
  /** It points at {target}, where something else is. */
  readonly FindNoTargetWhy: Sentence<'target'>;
  /** The settings of “{list}” do not suit rows that each person writes. */
  readonly FindNotSettled: Sentence<'list'>;
  /** Former versions or files may stay there after somebody was erased, the intranet’s search may lead there, or a form asks for a title that means nothing. No row is changed. */
  readonly FindNotSettledWhy: Sentence;
  /** In “{list}” everybody can read the rows of others. */
  readonly FindOwnRowsMissing: Sentence<'list'>;
  /** The setting that keeps each person to their own rows is missing; until then nothing is saved on the site. */
  readonly FindOwnRowsMissingWhy: Sentence;
  /** Not everybody may write in “{list}”. */
  readonly FindNotOpen: Sentence<'list'>;
  /** What colleagues want to write stays on their own device. Fixing this lets everybody who reads the site write here, and only here. */
  readonly FindNotOpenWhy: Sentence;
  /** {n} row of “{list}” is kept longer than promised. */
  readonly FindKeptTooLongOne: Sentence<'list' | 'n'>;
  /** {n} rows of “{list}” are kept longer than promised. */
  readonly FindKeptTooLongMany: Sentence<'list' | 'n'>;
  /** Whoever wrote it was told how long it is kept. Delete it permanently, not into the recycle bin. */
  readonly FindKeptTooLongWhy: Sentence;
  /** {n} row of “{list}” does not say when its period starts. */
  readonly FindUndatedOne: Sentence<'list' | 'n'>;
  /** {n} rows of “{list}” do not say when their period starts. */
  readonly FindUndatedMany: Sentence<'list' | 'n'>;
  /** The date from which it counts is empty. Fill it in, so that the rows go in time. */
  readonly FindUndatedWhy: Sentence;
  /** You cannot see whether rows of “{list}” are kept too long. */
  readonly FindKeptUnseen: Sentence<'list'>;
  /** You see only your own rows there. Ask somebody who looks after this list to look. */
  readonly FindKeptUnseenWhy: Sentence;
  /** In “{list}” these people can see what others wrote: {who}. */
  readonly FindSeesThrough: Sentence<'list' | 'who'>;
  /** With Edit or Design on the site, people see through the setting that keeps each person to their own rows. Fixing this takes that away on this list, and only there; Full Control stays. Whoever is to see all rows needs Design on the list, through a group of its own. */
  readonly FindSeesThroughWhy: Sentence;
  /** “{list}” is closed to: {who}. */
  readonly FindReadersBarred: Sentence<'list' | 'who'>;
  /** They read the site but not this list, and see nothing of it. */
  readonly FindReadersBarredWhy: Sentence;
  /** “{list}” can be changed by people who should only read it: {who}. */
  readonly FindReadersWrite: Sentence<'list' | 'who'>;
  /** Anybody could change or delete everyone’s rows. */
  readonly FindReadersWriteWhy: Sentence;
  /** In “{list}” the column “{column}” is no longer indexed. */
  readonly FindIndexMissing: Sentence<'column' | 'list'>;
  /** Beyond 5,000 rows the list would no longer answer. */
  readonly FindIndexMissingWhy: Sentence;
  /** The list has {n} rows; from 5,000 on it no longer answers. */
  readonly FindIndexMissingSoon: Sentence<'n'>;
  /** In “{list}” the column “{column}” accepts the same value twice. */
  readonly FindUniqueMissing: Sentence<'column' | 'list'>;
  /** The same entry could be there twice, and colleagues would see only one of them. */
  readonly FindUniqueMissingWhy: Sentence;
  /** “{list}” refuses a setting. */
  readonly FindRefused: Sentence<'list'>;
  /** In “{list}” the column “{column}” refuses a setting. */
  readonly FindRefusedColumn: Sentence<'column' | 'list'>;
  /** In “{list}” the column “{column}” lacks words to choose from. */
  readonly FindChoicesMissing: Sentence<'column' | 'list'>;
  /** They cannot be chosen in the form. Fixing this adds them and changes no row. */
  readonly FindChoicesMissingWhy: Sentence;
  /** In “{list}” the form no longer asks for “{column}”. */
  readonly FindRequiredMissing: Sentence<'column' | 'list'>;
  /** New rows may lack it, and are then not shown. */
  readonly FindRequiredMissingWhy: Sentence;
  /** In “{list}” the view “{view}” is missing. */
  readonly FindViewMissing: Sentence<'list' | 'view'>;
  /** Colleagues notice nothing; whoever looks after the list has less overview. */
  readonly FindViewMissingWhy: Sentence;
  /** {name} no longer has an account. */
  readonly FindAccountGone: Sentence<'name'>;
  /** The card is still shown, but nobody receives the messages. */
  readonly FindAccountGoneWhy: Sentence;
  /** {n} people no longer have an account. */
  readonly FindAccountGoneAll: Sentence<'n'>;
  /** {name} is in the list without an account. */
  readonly FindNoAccount: Sentence<'name'>;
  /** Nobody can write to this person from the card. */
  readonly FindNoAccountWhy: Sentence;
  /** {n} people are in the list without an account. */
  readonly FindNoAccountAll: Sentence<'n'>;
  /** {name} is entered twice. */
  readonly FindDouble: Sentence<'name'>;
  /** Rows {rows}: colleagues see row {shown}. */
  readonly FindDoubleWhy: Sentence<'rows' | 'shown'>;
  /** Rows {rows}: colleagues see none of them. */
  readonly FindDoubleHidden: Sentence<'rows'>;
  /** Rows {rows}: keep one of them. */
  readonly FindDoubleRows: Sentence<'rows'>;
  /** {n} people are entered twice. */
  readonly FindDoubleAll: Sentence<'n'>;
  /** {name} has no date of consent. */
  readonly FindNoConsent: Sentence<'name'>;
  /** Ask for consent and note the day: the date is your record that the person agreed to be listed. */
  readonly FindNoConsentWhy: Sentence;
  /** {n} people have no date of consent. */
  readonly FindNoConsentAll: Sentence<'n'>;
  /** {name} is not in any circle. */
  readonly FindNoCircle: Sentence<'name'>;
  /** Nobody is led to this person by their circle. */
  readonly FindNoCircleWhy: Sentence;
  /** {n} people are not in any circle. */
  readonly FindNoCircleAll: Sentence<'n'>;
  /** {name} is in a circle that is no longer active: {circle}. */
  readonly FindCircleInactive: Sentence<'circle' | 'name'>;
  /** Colleagues’ profiles no longer lead to this circle. */
  readonly FindCircleInactiveWhy: Sentence;
  /** {n} people are in circles that are no longer active. */
  readonly FindCircleInactiveAll: Sentence<'n'>;
  /** One of the other circles of {name} is no longer active: {circle}. */
  readonly FindOtherCircle: Sentence<'circle' | 'name'>;
  /** One of the other circles of {name} no longer exists. */
  readonly FindOtherCircleGone: Sentence<'name'>;
  /** Nobody finds the person through that circle. */
  readonly FindOtherCircleWhy: Sentence;
  /** {n} entries under other circles no longer exist or are no longer active. */
  readonly FindOtherCircleAll: Sentence<'n'>;
  /** {name} was due back on {date}. */
  readonly FindOverdue: Sentence<'date' | 'name'>;
  /** Colleagues are told that this person is back; the status still says “{status}”. */
  readonly FindOverdueWhy: Sentence<'status'>;
  /** {n} people were due back, and their status still says away. */
  readonly FindOverdueAll: Sentence<'n'>;
  /** Circles are inside each other: {names}. */
  readonly FindLoop: Sentence<'names'>;
  /** The tree is cut somewhere, so that neighbours may be wrong. Correct “Circle around it”. */
  readonly FindLoopWhy: Sentence;
  /** {n} groups of circles are inside each other. */
  readonly FindLoopAll: Sentence<'n'>;
  /** “{claim}” is claimed by several rows: {names}. */
  readonly FindClaimed: Sentence<'claim' | 'names'>;
  /** Whoever has this name in their profile must choose by hand. Leave it in one row. */
  readonly FindClaimedWhy: Sentence;
  /** {n} names of profiles are claimed by several rows. */
  readonly FindClaimedAll: Sentence<'n'>;
  /** The headcount is missing: {name}. */
  readonly FindNoHeadcount: Sentence<'name'>;
  /** Coverage cannot count it. */
  readonly FindNoHeadcountWhy: Sentence;
  /** {n} headcounts are missing. */
  readonly FindNoHeadcountAll: Sentence<'n'>;
  /** The training “{name}” has no address. */
  readonly FindNoAddress: Sentence<'name'>;
  /** It is not offered to anybody. */
  readonly FindNoAddressWhy: Sentence;
  /** {n} trainings have no address. */
  readonly FindNoAddressAll: Sentence<'n'>;
  /** The address of the training “{name}” may not be opened. */
  readonly FindUnsafeLink: Sentence<'name'>;
  /** Only addresses with https:// are opened; the training is not offered. */
  readonly FindUnsafeLinkWhy: Sentence;
  /** The addresses of {n} trainings may not be opened. */
  readonly FindUnsafeLinkAll: Sentence<'n'>;
  /** The training “{name}” has no module key. */
  readonly FindNoModuleKey: Sentence<'name'>;
  /** It cannot be ticked off and is not in the path. */
  readonly FindNoModuleKeyWhy: Sentence;
  /** {n} trainings have no module key. */
  readonly FindNoModuleKeyAll: Sentence<'n'>;
  /** The training “{name}” is not in any of the four languages. */
  readonly FindNoLanguage: Sentence<'name'>;
  /** It is offered, but nobody is told its language. */
  readonly FindNoLanguageWhy: Sentence;
  /** Another language of the module is always preferred: nobody is offered this one. */
  readonly FindNoLanguageNever: Sentence;
  /** {n} trainings are not in any of the four languages. */
  readonly FindNoLanguageAll: Sentence<'n'>;
  /** The module of “{name}” is there twice in one language. */
  readonly FindModuleTwice: Sentence<'name'>;
  /** Rows {rows}: colleagues are offered one of them. */
  readonly FindModuleTwiceWhy: Sentence<'rows'>;
  /** {n} modules are there twice in one language. */
  readonly FindModuleTwiceAll: Sentence<'n'>;
  /** The search words “{name}” do not mean any topic. */
  readonly FindNoTopics: Sentence<'name'>;
  /** The search does not understand them. */
  readonly FindNoTopicsWhy: Sentence;
  /** {n} rows of search words do not mean any topic. */
  readonly FindNoTopicsAll: Sentence<'n'>;
  /** In “{list}” {name} was not written by the person it names. */
  readonly FindStrangerRow: Sentence<'list' | 'name'>;
  /** It counts for nobody. It is left as it is: only a person can tell whether it is a mistake or an import. */
  readonly FindStrangerRowWhy: Sentence;
  /** In “{list}” {n} rows were not written by the people they name. */
  readonly FindStrangerRowAll: Sentence<'list' | 'n'>;
  /** “{value}” is not among the words of the column “{column}” ({list}). */
  readonly FindUndeclared: Sentence<'column' | 'list' | 'value'>;
  /** In {n} row: it has no effect, as if the field were empty. */
  readonly FindUndeclaredWhyOne: Sentence<'n'>;
  /** In {n} rows: it has no effect, as if the field were empty. */
  readonly FindUndeclaredWhyMany: Sentence<'n'>;
  /** {n} words in the column “{column}” are not among the expected ones ({list}). */
  readonly FindUndeclaredAll: Sentence<'column' | 'list' | 'n'>;
  /** “{value}” is a word of your own in the column “{column}” ({list}). */
  readonly FindOtherWord: Sentence<'column' | 'list' | 'value'>;
  /** In {n} row, shown as it is in every language. */
  readonly FindOtherWordWhyOne: Sentence<'n'>;
  /** In {n} rows, shown as it is in every language. */
  readonly FindOtherWordWhyMany: Sentence<'n'>;
  /** {n} words of your own are in the column “{column}” ({list}). */
  readonly FindOtherWordAll: Sentence<'column' | 'list' | 'n'>;
  /** A badge is awarded to nobody: {name}. */
  readonly FindAwardOfNobody: Sentence<'name'>;
  /** The person is no longer in the list; the award is not shown. */
  readonly FindAwardOfNobodyWhy: Sentence;
  /** {n} badges are awarded to nobody. */
  readonly FindAwardOfNobodyAll: Sentence<'n'>;
  /** An award is for a badge that no longer exists: {name}. */
  readonly FindAwardOfNothing: Sentence<'name'>;
  /** It is not shown. */
  readonly FindAwardOfNothingWhy: Sentence;
  /** {n} awards are for badges that no longer exist. */
  readonly FindAwardOfNothingAll: Sentence<'n'>;
  /** A badge was awarded twice on one day: {name}. */
  readonly FindAwardTwice: Sentence<'name'>;
  /** Rows {rows}: it is shown once. */
  readonly FindAwardTwiceWhy: Sentence<'rows'>;
  /** {n} badges were awarded twice on one day. */
  readonly FindAwardTwiceAll: Sentence<'n'>;
  /** A badge expires before it was awarded: {name}. */
  readonly FindAwardDates: Sentence<'name'>;
  /** It is never shown. */
  readonly FindAwardDatesWhy: Sentence;
  /** {n} badges expire before they were awarded. */
  readonly FindAwardDatesAll: Sentence<'n'>;
  /** A call has no closing day: {name}. */
  readonly FindCallEndless: Sentence<'name'>;
  /** It does not open, and nothing says when its applications are erased. */
  readonly FindCallEndlessWhy: Sentence;
  /** {n} calls have no closing day. */
  readonly FindCallEndlessAll: Sentence<'n'>;
  /** A call closes before it opens: {name}. */
  readonly FindCallDates: Sentence<'name'>;
  /** It is never open. */
  readonly FindCallDatesWhy: Sentence;
  /** {n} calls close before they open. */
  readonly FindCallDatesAll: Sentence<'n'>;
  /** An indicator goes beyond its scale: {name}. */
  readonly FindOutOfScale: Sentence<'name'>;
  /** It is shown nowhere. A scale goes from 0 to 100, to 10 or to 5. */
  readonly FindOutOfScaleWhy: Sentence;
  /** {n} indicators go beyond their scale. */
  readonly FindOutOfScaleAll: Sentence<'n'>;
  /** An indicator has no value or no date: {name}. */
  readonly FindNotMeasured: Sentence<'name'>;
  /** It is shown nowhere. */
  readonly FindNotMeasuredWhy: Sentence;
  /** {n} indicators have no value or no date. */
  readonly FindNotMeasuredAll: Sentence<'n'>;
  /** An indicator is in a wave twice: {name}. */
  readonly FindWaveTwice: Sentence<'name'>;
  /** Rows {rows}: the later one counts. */
  readonly FindWaveTwiceWhy: Sentence<'rows'>;
  /** {n} indicators are in a wave twice. */
  readonly FindWaveTwiceAll: Sentence<'n'>;
  /** Nobody knows how many people answered: {name}. */
  readonly FindNoAnswers: Sentence<'name'>;
  /** The figure is shown without its number of answers. Under 5 answers it should not be. */
  readonly FindNoAnswersWhy: Sentence;
  /** {n} indicators do not say how many people answered. */
  readonly FindNoAnswersAll: Sentence<'n'>;
  /** settings of the columns */
  readonly CheckColumnSettings: Sentence;
  /** columns entered twice */
  readonly CheckStrays: Sentence;
  /** folders */
  readonly CheckFolders: Sentence;
  /** content approval */
  readonly CheckApproval: Sentence;
  /** everyone’s rows */
  readonly CheckEveryRow: Sentence;
  /** names and addresses */
  readonly CheckNames: Sentence;
  /** “{list}”, {check}: {n} points. */
  readonly FindAlike: Sentence<'check' | 'list' | 'n'>;
  /** In “{list}” the column “{column}” takes formatted text. */
  readonly FindRichText: Sentence<'column' | 'list'>;
  /** Colleagues see the words without the formatting. Fixing this sets the column back to plain text; nothing in the rows is lost. */
  readonly FindRichTextWhy: Sentence;
  /** In “{list}” the column “{column}” adds each text to the one before. */
  readonly FindAppends: Sentence<'column' | 'list'>;
  /** Colleagues see only what was added last, and nothing once somebody saves the row without adding anything. Fixing this changes no row. */
  readonly FindAppendsWhy: Sentence;
  /** In “{list}” the column “{column}” asks for a time as well. */
  readonly FindWithTime: Sentence<'column' | 'list'>;
  /** Colleagues see the day on the site’s clock. Fixing this asks for the day alone again; nothing in the rows is lost. */
  readonly FindWithTimeWhy: Sentence;
  /** In “{list}” the column “{column}” asks for the day alone. */
  readonly FindWithoutTime: Sentence<'column' | 'list'>;
  /** Whatever is typed begins at midnight. Fixing this asks for the time again and changes no row: correct what was typed until then. */
  readonly FindWithoutTimeWhy: Sentence;
  /** In “{list}” the column “{column}” takes groups as well. */
  readonly FindTakesGroups: Sentence<'column' | 'list'>;
  /** A group that is chosen by mistake becomes a card that nobody can write to. Fixing this changes no row: replace the groups that were chosen until then. */
  readonly FindTakesGroupsWhy: Sentence;
  /** In “{list}” the column “{column}” takes percentages. */
  readonly FindPercentage: Sentence<'column' | 'list'>;
  /** Whoever types 50 there stores 0.5, and colleagues see 0.5. Fixing this changes no row: correct what was typed until then. */
  readonly FindPercentageWhy: Sentence;
  /** In “{list}” the column “{column}” takes fewer characters than planned. */
  readonly FindShortened: Sentence<'column' | 'list'>;
  /** Longer texts are refused, also when they are imported. Fixing this changes no row. */
  readonly FindShortenedWhy: Sentence;
  /** In “{list}” the column “{column}” does not accept a value twice. */
  readonly FindUniqueToo: Sentence<'column' | 'list'>;
  /** Several rows may rightly hold the same here; the second is refused, in forms, imports and what colleagues save. Fixing this changes no row. */
  readonly FindUniqueTooWhy: Sentence;
  /** In “{list}” the column “{column}” is read-only. */
  readonly FindReadOnly: Sentence<'column' | 'list'>;
  /** No form offers it, and imports are refused. Fixing this changes no row. */
  readonly FindReadOnlyWhy: Sentence;
  /** In “{list}” the column “{column}” is hidden. */
  readonly FindHidden: Sentence<'column' | 'list'>;
  /** Colleagues see what it holds, but no form shows it, so that nobody can correct it. Fixing this changes no row. */
  readonly FindHiddenWhy: Sentence;
  /** New rows of “{list}” begin with another value in “{column}” than planned. */
  readonly FindOtherDefault: Sentence<'column' | 'list'>;
  /** Unless somebody notices, the row then says what nobody chose: a consent, a return, that a person is not shown. Fixing this changes no row: look through those that were added since. */
  readonly FindOtherDefaultWhy: Sentence;
  /** “{list}” refuses rows by a rule. */
  readonly FindRuled: Sentence<'list'>;
  /** In “{list}” the column “{column}” refuses values by a rule. */
  readonly FindRuledColumn: Sentence<'column' | 'list'>;
  /** Formula: {rule}. Forms and imports refuse what does not follow it. If it is meant so, nothing is wrong. */
  readonly FindRuledWhy: Sentence<'rule'>;
  /** Formula: {rule}. What colleagues want to save is refused and stays on their own device. Fixing this takes the rule away; no row is changed. */
  readonly FindRuledOwnWhy: Sentence<'rule'>;
  /** In “{list}” people see only the rows that they made themselves. */
  readonly FindRowsHidden: Sentence<'list'>;
  /** Everything is there, and colleagues see nothing of it. Fixing this lets whoever reads the list see every row; no row is changed. */
  readonly FindRowsHiddenWhy: Sentence;
  /** In “{list}” people can change only the rows that they made themselves. */
  readonly FindRowsLocked: Sentence<'list'>;
  /** In “{list}” nobody can change rows. */
  readonly FindRowsLockedNone: Sentence<'list'>;
  /** Whoever may edit the list cannot correct it, and imports are refused. Fixing this follows the permissions of the list again; no row is changed. */
  readonly FindRowsLockedWhy: Sentence;
  /** In “{list}” rows wait until somebody approves them. */
  readonly FindApproval: Sentence<'list'>;
  /** {rows}: colleagues do not see them. Fixing this shows every row, rejected ones too; delete beforehand what is not to be seen. */
  readonly FindApprovalWhy: Sentence<'rows'>;
  /** {n} row waits */
  readonly FindApprovalWaitingOne: Sentence<'n'>;
  /** {n} rows wait */
  readonly FindApprovalWaitingMany: Sentence<'n'>;
  /** {n} was rejected */
  readonly FindApprovalRejectedOne: Sentence<'n'>;
  /** {n} were rejected */
  readonly FindApprovalRejectedMany: Sentence<'n'>;
  /** None waits at the moment, but whatever is added or changed will not be seen by colleagues at first. */
  readonly FindApprovalNone: Sentence;
  /** How many are hidden from colleagues you cannot see. Fixing this shows every row, rejected ones too. */
  readonly FindApprovalUnknown: Sentence;
  /** Colleagues see them anyway, rejected ones too. Fixing this ends the waiting; every row is shown. */
  readonly FindApprovalShown: Sentence;
  /** Whoever reads the site can read “{list}”, which is for curators only. */
  readonly FindNotClosed: Sentence<'list'>;
  /** Fixing this gives the list permissions of its own, with which only those with Full Control, and whom they name, read it. No row is changed. */
  readonly FindNotClosedWhy: Sentence;
  /** In “{list}” the column “{title}” ({column}) is next to “{like}”, the one that is shown. */
  readonly FindStray: Sentence<'column' | 'like' | 'list' | 'title'>;
  /** No row holds anything in it. It can be removed. */
  readonly FindStrayEmpty: Sentence;
  /** {n} row holds something in it that nobody sees: move it to “{like}”. Until then nothing is removed. */
  readonly FindStrayFilledOne: Sentence<'like' | 'n'>;
  /** {n} rows hold something in it that nobody sees: move it to “{like}”. Until then nothing is removed. */
  readonly FindStrayFilledMany: Sentence<'like' | 'n'>;
  /** Whether a row holds something in it cannot be said: not all rows are shown to you. Nothing is removed. */
  readonly FindStrayUnknown: Sentence;
  /** {n} folder is among the rows of “{list}”. */
  readonly FindFoldersOne: Sentence<'list' | 'n'>;
  /** {n} folders are among the rows of “{list}”. */
  readonly FindFoldersMany: Sentence<'list' | 'n'>;
  /** Colleagues see the rows inside, not the folder. In the list itself these rows are easily overlooked: move them out, then delete the folder. */
  readonly FindFoldersWhy: Sentence;
  /** {shown} is called {now} in the directory. */
  readonly FindRenamed: Sentence<'now' | 'shown'>;
  /** Colleagues read the name in the list. Fixing this writes the directory’s there; if the difference is meant, leave it. */
  readonly FindRenamedWhy: Sentence;
  /** {n} people have another name in the directory. */
  readonly FindRenamedAll: Sentence<'n'>;
  /** The address of {name} in the directory is {now}. */
  readonly FindAddressChanged: Sentence<'name' | 'now'>;
  /** The card still writes to {shown}, as SharePoint knows the account. It renews this by itself; if it does not, ask whoever runs SharePoint. */
  readonly FindAddressChangedWhy: Sentence<'shown'>;
  /** {n} people have another address in the directory. */
  readonly FindAddressChangedAll: Sentence<'n'>;
  /** You see only your own rows there. They can look: {who}. */
  readonly FindKeptUnseenAsk: Sentence<'who'>;
  /** Only those who handle this list see it. Ask one of them to look. */
  readonly FindKeptHiddenWhy: Sentence;
  /** Only those who handle this list see it. They know who that is: {who}. */
  readonly FindKeptHiddenAsk: Sentence<'who'>;
  /** Show one by one */
  readonly HealthEach: Sentence;
  /** Show together */
  readonly HealthEachLess: Sentence;
  /** {show}: {what} */
  readonly HealthEachThis: Sentence<'show' | 'what'>;
  /** Show {n} more */
  readonly HealthEachMoreOne: Sentence<'n'>;
  /** Show {n} more */
  readonly HealthEachMoreMany: Sentence<'n'>;
  /** Fix {n} */
  readonly HealthMendAllOne: Sentence<'n'>;
  /** Fix all {n} */
  readonly HealthMendAllMany: Sentence<'n'>;
  /** Remove… */
  readonly HealthRemove: Sentence;
  /** Remove: {what} */
  readonly HealthRemoveThis: Sentence<'what'>;
  /** These columns of “{list}” are removed permanently; no row holds anything in them: */
  readonly HealthRemoveSure: Sentence<'list'>;
  /** Remove */
  readonly HealthRemoveYes: Sentence;
  /** Show and delete… */
  readonly OverdueShow: Sentence;
  /** Show and delete: {what} */
  readonly OverdueShowThis: Sentence<'what'>;
  /** {list}: {n} row is kept too long */
  readonly OverdueRowsOne: Sentence<'list' | 'n'>;
  /** {list}: {n} rows are kept too long */
  readonly OverdueRowsMany: Sentence<'list' | 'n'>;
  /** They are deleted permanently, not into the recycle bin; they cannot be restored. */
  readonly OverdueSure: Sentence;
  /** Delete {n} row */
  readonly OverdueYesOne: Sentence<'n'>;
  /** Delete {n} rows */
  readonly OverdueYesMany: Sentence<'n'>;
  /** {n} row of {of} is deleted. */
  readonly OverdueGoneOne: Sentence<'n' | 'of'>;
  /** {n} rows of {of} are deleted. */
  readonly OverdueGoneMany: Sentence<'n' | 'of'>;
  /** Deleting was interrupted. What was deleted stays deleted; check again and continue. */
  readonly OverdueFailed: Sentence;
  /** The rows could not be read, so nothing is deleted. */
  readonly OverdueUnread: Sentence;
  /** You may not delete these rows. They can: {who}. */
  readonly OverdueAsk: Sentence<'who'>;
  /** You may not delete these rows. Ask an owner of the site. */
  readonly OverdueAskOwners: Sentence;
  /** Close */
  readonly OverdueClose: Sentence;
  /** Keep */
  readonly HealthRemoveNo: Sentence;
  /** Import */
  readonly ImportTitle: Sentence;
  /** Nothing is written before you have seen what would change. */
  readonly ImportIntro: Sentence;
  /** What would you like to import? */
  readonly ImportWhat: Sentence;
  /** Still empty: {lists}. Lines of “{list}” that name a row there cannot be imported yet: begin there. */
  readonly ImportBefore: Sentence<'list' | 'lists'>;
  /** First: {list} */
  readonly ImportFirst: Sentence<'list'>;
  /** Headcounts: {list}, counted from one line per person */
  readonly ImportCounting: Sentence<'list'>;
  /** An export of your HR system, one line per person. Only the column with the department or place is read, and it stays in your browser. */
  readonly ImportCountingHint: Sentence;
  /** Paste the rows here, headings included */
  readonly ImportPaste: Sentence;
  /** In Excel: select the table with its headings, copy it (Ctrl+C), click here and paste (Ctrl+V). */
  readonly ImportPasteHint: Sentence;
  /** Tab leaves this field. */
  readonly ImportPasteTabs: Sentence;
  /** Read the rows */
  readonly ImportRead: Sentence;
  /** or drop one here. To undo an import, drop its undo file here. */
  readonly ImportDrop: Sentence;
  /** Choose a file (Excel or CSV) */
  readonly ImportChooseFile: Sentence;
  /** This workbook is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it and choose it again. */
  readonly ImportLockedWorkbook: Sentence;
  /** This is an Excel workbook of another format (.xls or .xlsb). Open it in Excel, save it as “Excel Workbook (.xlsx)” and choose it again. */
  readonly ImportOldWorkbook: Sentence;
  /** This workbook holds more than can be read here. Keep only the table and its useful columns in a new workbook. */
  readonly ImportSwollen: Sentence;
  /** What reads Excel workbooks did not arrive. Try again, or copy the table in Excel and paste it here. */
  readonly ImportReaderLost: Sentence;
  /** The file could not be read: it was moved or renamed, another program holds it, or its drive is no longer connected. Try again, or choose it once more. */
  readonly ImportUnreachable: Sentence;
  /** This is a LibreOffice file (.ods). Save it in Excel’s format (.xlsx) and choose it again. */
  readonly ImportOpenDocument: Sentence;
  /** This is a spreadsheet of Apple’s Numbers. Export it to Excel (File, Export To) and choose that file. */
  readonly ImportNumbers: Sentence;
  /** This is a Word or PowerPoint document. Copy the table from it and paste it below. */
  readonly ImportDocument: Sentence;
  /** This is a PDF: its cells cannot be read for certain. Ask for the Excel or CSV file that it was made from. */
  readonly ImportPdf: Sentence;
  /** This is a compressed folder. Extract it and choose the file in it. */
  readonly ImportZip: Sentence;
  /** This is a web page or XML, although the file’s name says Excel. Open it in Excel, save it as “Excel Workbook (.xlsx)” and choose it again. */
  readonly ImportWebPage: Sentence;
  /** This file of SharePoint (.iqy) holds only the list’s address, not its rows. In SharePoint, choose Export and then “Export to CSV”. */
  readonly ImportQuery: Sentence;
  /** {name}, sheet “{sheet}”, {lines} */
  readonly ImportSheetSaid: Sentence<'lines' | 'name' | 'sheet'>;
  /** Sheet */
  readonly ImportSheet: Sentence;
  /** {name} (hidden) */
  readonly ImportSheetHidden: Sentence<'name'>;
  /** {n} hidden row of the workbook is read as well. To leave it out, copy only the visible rows and paste them. */
  readonly ImportHiddenRowsOne: Sentence<'n'>;
  /** {n} hidden rows of the workbook are read as well. To leave them out, copy only the visible rows and paste them. */
  readonly ImportHiddenRowsMany: Sentence<'n'>;
  /** Encoding of the file */
  readonly ImportEncoding: Sentence;
  /** Check the letters: {words}. If they are wrong, choose another encoding. */
  readonly ImportLetters: Sentence<'words'>;
  /** {n} character of the file is not UTF-8. It is read as Windows writes it; the rest does not suffer. */
  readonly ImportStraysOne: Sentence<'n'>;
  /** {n} characters of the file are not UTF-8. They are read as Windows writes them; the rest does not suffer. */
  readonly ImportStraysMany: Sentence<'n'>;
  /** Letters were damaged before this file was made, for example “{word}”. Export it again, as “CSV UTF-8” or Excel, or correct them in the file. */
  readonly ImportDamaged: Sentence<'word'>;
  /** Nothing in the file says whether {text} is {day} or {other}. It is read as {day}. */
  readonly ImportDatesUnclear: Sentence<'day' | 'other' | 'text'>;
  /** Read as {day} */
  readonly ImportReadAs: Sentence<'day'>;
  /** “{text}” in “{column}” cannot be the date that is meant: it is before 1930 or after 2099. Correct it, or empty the cell. */
  readonly ImportImplausible: Sentence<'column' | 'text'>;
  /** “{text}” in “{column}” is an error of the spreadsheet, not a value. Correct the cell; if it is all # signs, widen the column before you copy. */
  readonly ImportSheetError: Sentence<'column' | 'text'>;
  /** {n} cell */
  readonly ImportCellsOne: Sentence<'n'>;
  /** {n} cells */
  readonly ImportCellsMany: Sentence<'n'>;
  /** {n} heading */
  readonly ImportHeadsOne: Sentence<'n'>;
  /** {n} headings */
  readonly ImportHeadsMany: Sentence<'n'>;
  /** A separator or a line break stands inside a text: put that text in quotation marks, or paste the table from Excel. */
  readonly ImportCellsHint: Sentence;
  /** This line is probably half of the one beside it, torn by a line break. Put that text in quotation marks, or paste the table from Excel. */
  readonly ImportTorn: Sentence;
  /** Did you mean “{near}”? */
  readonly ImportNear: Sentence<'near'>;
  /** “{text}” in “{column}” is kept as a new word. */
  readonly ImportDoubt: Sentence<'column' | 'text'>;
  /** {n} line holds a new word that looks like a known one; the line says which. */
  readonly ImportDoubtsOne: Sentence<'n'>;
  /** {n} lines hold a new word that looks like a known one; each line says which. */
  readonly ImportDoubtsMany: Sentence<'n'>;
  /** {column}: {value} */
  readonly ImportValue: Sentence<'column' | 'value'>;
  /** {n} line is not counted, because its cells do not fit the headings: line {rows}. Correct it in the file. */
  readonly ImportMisshapenOne: Sentence<'n' | 'rows'>;
  /** {n} lines are not counted, because their cells do not fit the headings: lines {rows}. Correct them in the file. */
  readonly ImportMisshapenMany: Sentence<'n' | 'rows'>;
  /** Reading the file… */
  readonly ImportReading: Sentence;
  /** Reading the list… */
  readonly ImportReadingSite: Sentence;
  /** Looking people up… */
  readonly ImportAskingPeople: Sentence;
  /** Stop */
  readonly ImportStopChecking: Sentence;
  /** Comparing the lines with the list… */
  readonly ImportChecking: Sentence;
  /** There is nothing in it. Copy the table again, headings included. */
  readonly ImportEmpty: Sentence;
  /** This is an Excel workbook. Open it in Excel, then copy the table and paste it here, or save it as “CSV UTF-8”. */
  readonly ImportWorkbook: Sentence;
  /** This file is not text. Choose a CSV file, or copy the table from Excel and paste it here. */
  readonly ImportBinary: Sentence;
  /** This file is larger than 60 MB. Divide it, or keep only the columns that are needed. */
  readonly ImportTooLarge: Sentence;
  /** This file has more than {n} lines. Divide it and import the parts one after the other. */
  readonly ImportTooLong: Sentence<'n'>;
  /** There is only one line. Copy the table again with its headings and its rows. */
  readonly ImportNoLines: Sentence;
  /** Columns */
  readonly ImportColumnsTitle: Sentence;
  /** {name}, {lines}, read as {encoding} */
  readonly ImportFileSaid: Sentence<'encoding' | 'lines' | 'name'>;
  /** Pasted, {lines} */
  readonly ImportPasteSaid: Sentence<'lines'>;
  /** {n} line */
  readonly ImportLinesOne: Sentence<'n'>;
  /** {n} lines */
  readonly ImportLinesMany: Sentence<'n'>;
  /** Columns are separated by */
  readonly ImportSeparator: Sentence;
  /** tab */
  readonly ImportTab: Sentence;
  /** semicolon ; */
  readonly ImportSemicolon: Sentence;
  /** comma , */
  readonly ImportComma: Sentence;
  /** bar | */
  readonly ImportBar: Sentence;
  /** Everything is in one column: the separator is probably another character. */
  readonly ImportOneColumn: Sentence;
  /** Headings are in line */
  readonly ImportHeadings: Sentence;
  /** Column “{head}” of the file fills */
  readonly ImportColumn: Sentence<'head'>;
  /** fills */
  readonly ImportFills: Sentence;
  /** for example: {text} */
  readonly ImportFirstValue: Sentence<'text'>;
  /** nothing (ignored) */
  readonly ImportNothing: Sentence;
  /** {n} column is ignored, because nothing in the list has that name. */
  readonly ImportIgnoredOne: Sentence<'n'>;
  /** {n} columns are ignored, because nothing in the list has those names. */
  readonly ImportIgnoredMany: Sentence<'n'>;
  /** To know which row a line is about, the file needs: {columns}. */
  readonly ImportNeedsKey: Sentence<'columns'>;
  /** {one}, or else {other} */
  readonly ImportOr: Sentence<'one' | 'other'>;
  /** {one} and {other} */
  readonly ImportAnd: Sentence<'one' | 'other'>;
  /** Empty cells */
  readonly ImportEmptyCells: Sentence;
  /** leave what is there */
  readonly ImportKeep: Sentence;
  /** empty what is there */
  readonly ImportClear: Sentence;
  /** Dates like 03/04/2026 */
  readonly ImportDates: Sentence;
  /** find out from each column, else day first */
  readonly ImportDatesAuto: Sentence;
  /** day first: 3 April */
  readonly ImportDatesDay: Sentence;
  /** month first: March 4 */
  readonly ImportDatesMonth: Sentence;
  /** Column with the department or place */
  readonly ImportCountBy: Sentence;
  /** Choose a column */
  readonly ImportChooseColumn: Sentence;
  /** Check */
  readonly ImportCheck: Sentence;
  /** Back */
  readonly ImportBack: Sentence;
  /** The check was not completed, nothing was written. */
  readonly ImportCheckFailed: Sentence;
  /** What would change */
  readonly ImportReviewTitle: Sentence;
  /** What would be undone */
  readonly ImportUndoTitle: Sentence;
  /** {n} added */
  readonly ImportAddedOne: Sentence<'n'>;
  /** {n} added */
  readonly ImportAddedMany: Sentence<'n'>;
  /** {n} changed */
  readonly ImportChangedOne: Sentence<'n'>;
  /** {n} changed */
  readonly ImportChangedMany: Sentence<'n'>;
  /** {n} to the recycle bin */
  readonly ImportRemovedOne: Sentence<'n'>;
  /** {n} to the recycle bin */
  readonly ImportRemovedMany: Sentence<'n'>;
  /** {n} unchanged */
  readonly ImportUnchangedOne: Sentence<'n'>;
  /** {n} unchanged */
  readonly ImportUnchangedMany: Sentence<'n'>;
  /** {n} problem */
  readonly ImportProblemOne: Sentence<'n'>;
  /** {n} problems */
  readonly ImportProblemMany: Sentence<'n'>;
  /** Lines shown */
  readonly ImportShow: Sentence;
  /** All */
  readonly ImportAll: Sentence;
  /** Line {n} */
  readonly ImportLine: Sentence<'n'>;
  /** added */
  readonly ImportAdded: Sentence;
  /** changed */
  readonly ImportChanged: Sentence;
  /** to the recycle bin */
  readonly ImportRemoved: Sentence;
  /** unchanged */
  readonly ImportUnchanged: Sentence;
  /** there twice, counted once */
  readonly ImportRepeated: Sentence;
  /** not imported */
  readonly ImportProblem: Sentence;
  /** {column}: {from} → {to} */
  readonly ImportChange: Sentence<'column' | 'from' | 'to'>;
  /** (empty) */
  readonly ImportBlank: Sentence;
  /** Show {n} more line */
  readonly ImportMoreOne: Sentence<'n'>;
  /** Show {n} more lines */
  readonly ImportMoreMany: Sentence<'n'>;
  /** {n} cell begins with =, +, - or @: it is kept as text, nothing is calculated. */
  readonly ImportFormulasOne: Sentence<'n'>;
  /** {n} cells begin with =, +, - or @: they are kept as text, nothing is calculated. */
  readonly ImportFormulasMany: Sentence<'n'>;
  /** {n} line with a problem is left out. Correct it in the file and import it again: what is done already will not be done twice. */
  readonly ImportLeftOutOne: Sentence<'n'>;
  /** {n} lines with problems are left out. Correct them in the file and import it again: what is done already will not be done twice. */
  readonly ImportLeftOutMany: Sentence<'n'>;
  /** {n} name in the file does not belong to any row, or belongs to several: */
  readonly ImportUnplacedOne: Sentence<'n'>;
  /** {n} names in the file do not belong to any row, or belong to several: */
  readonly ImportUnplacedMany: Sentence<'n'>;
  /** Add these names to “Names in profiles” of the right row, then check again. */
  readonly ImportUnplacedHint: Sentence;
  /** {name}: {n} */
  readonly ImportUnplacedNone: Sentence<'n' | 'name'>;
  /** {name}: {n}, in several rows */
  readonly ImportUnplacedSeveral: Sentence<'n' | 'name'>;
  /** {n} line says nothing in this column. */
  readonly ImportNamelessOne: Sentence<'n'>;
  /** {n} lines say nothing in this column. */
  readonly ImportNamelessMany: Sentence<'n'>;
  /** {n} row is not in the file and stays as it is. */
  readonly ImportUnmentionedOne: Sentence<'n'>;
  /** {n} rows are not in the file and stay as they are. */
  readonly ImportUnmentionedMany: Sentence<'n'>;
  /** You may look, but not write to this list. Whoever may edit “{list}” can import this file. */
  readonly ImportMayNot: Sentence<'list'>;
  /** Write {n} row */
  readonly ImportWriteOne: Sentence<'n'>;
  /** Write {n} rows */
  readonly ImportWriteMany: Sentence<'n'>;
  /** Undo {n} row */
  readonly ImportUndoOne: Sentence<'n'>;
  /** Undo {n} rows */
  readonly ImportUndoMany: Sentence<'n'>;
  /** Everything is already as in the file. There is nothing to write. */
  readonly ImportNothingToDo: Sentence;
  /** No line of the file can be imported as it is. */
  readonly ImportNothingPossible: Sentence;
  /** {same}, {wrong}. */
  readonly ImportNothingLeft: Sentence<'same' | 'wrong'>;
  /** {n} line is already in the list */
  readonly ImportSameOne: Sentence<'n'>;
  /** {n} lines are already in the list */
  readonly ImportSameMany: Sentence<'n'>;
  /** {n} needs correcting */
  readonly ImportWrongOne: Sentence<'n'>;
  /** {n} need correcting */
  readonly ImportWrongMany: Sentence<'n'>;
  /** Writing: {i} of {n} */
  readonly ImportWriting: Sentence<'i' | 'n'>;
  /** about {n} second */
  readonly ImportSecondsOne: Sentence<'n'>;
  /** about {n} seconds */
  readonly ImportSecondsMany: Sentence<'n'>;
  /** about {n} minute */
  readonly ImportMinutesOne: Sentence<'n'>;
  /** about {n} minutes */
  readonly ImportMinutesMany: Sentence<'n'>;
  /** Stop whenever you like: it carries on from here, and nothing is written twice. */
  readonly ImportPromise: Sentence;
  /** Stop after this batch */
  readonly ImportStop: Sentence;
  /** Stopping after this batch… */
  readonly ImportStopping: Sentence;
  /** Done */
  readonly ImportFinished: Sentence;
  /** Done, but not everything */
  readonly ImportFinishedSome: Sentence;
  /** Stopped */
  readonly ImportStopped: Sentence;
  /** Interrupted */
  readonly ImportInterrupted: Sentence;
  /** {n} row of {of} was written. */
  readonly ImportWrittenOne: Sentence<'n' | 'of'>;
  /** {n} rows of {of} were written. */
  readonly ImportWrittenMany: Sentence<'n' | 'of'>;
  /** {n} row is there already: somebody else wrote the same in the meantime. */
  readonly ImportThereOne: Sentence<'n'>;
  /** {n} rows are there already: somebody else wrote the same in the meantime. */
  readonly ImportThereMany: Sentence<'n'>;
  /** What next for {n} new person */
  readonly AfterTitleOne: Sentence<'n'>;
  /** What next for {n} new people */
  readonly AfterTitleMany: Sentence<'n'>;
  /** Give them a badge */
  readonly AfterBadge: Sentence;
  /** Prepare the awards */
  readonly AfterBadgeDo: Sentence;
  /** The awards could not be prepared. Try again. */
  readonly AfterBadgeFailed: Sentence;
  /** Print their stickers */
  readonly AfterStickers: Sentence;
  /** See their cards */
  readonly AfterCards: Sentence;
  /** and {n} more */
  readonly AfterMoreOne: Sentence<'n'>;
  /** and {n} more */
  readonly AfterMoreMany: Sentence<'n'>;
  /** Continue */
  readonly ImportGoOn: Sentence;
  /** You may no longer write to this list, or the site became read-only. Ask an owner of the site, then continue: what was written stays. */
  readonly ImportEndForbidden: Sentence;
  /** The network is gone. Continue when it is back: the list is read first, so that nothing is written twice. */
  readonly ImportEndOffline: Sentence;
  /** SharePoint is too busy. Wait a few minutes, then continue: the list is read first, so that nothing is written twice. */
  readonly ImportEndBusy: Sentence;
  /** SharePoint refused: {detail}. What was written stays; continue when the cause is gone. */
  readonly ImportEndOther: Sentence<'detail'>;
  /** Something unexpected happened. What was written stays; continue to try again. */
  readonly ImportEndUnknown: Sentence;
  /** The site is full. Ask an owner of the site for room, then continue: what was written stays. */
  readonly ImportEndFull: Sentence;
  /** The list is no longer there. Look at Health, then continue: what was written stays. */
  readonly ImportEndGone: Sentence;
  /** Download the undo file */
  readonly ImportUndoFile: Sentence;
  /** Undoing puts everything back as it was, except what somebody changes in the meantime. This browser offers it for 30 days; the file does the same, in any browser. */
  readonly ImportUndoHint: Sentence;
  /** Undo this import */
  readonly ImportUndoThis: Sentence;
  /** Undo an import */
  readonly ImportKeptTitle: Sentence;
  /** This browser keeps what the last imports wrote over for 30 days. What would be undone is shown first. */
  readonly ImportKeptHint: Sentence;
  /** {list}, {date}: {rows} */
  readonly ImportKept: Sentence<'date' | 'list' | 'rows'>;
  /** {n} row */
  readonly ImportKeptRowsOne: Sentence<'n'>;
  /** {n} rows */
  readonly ImportKeptRowsMany: Sentence<'n'>;
  /** Undo: {what} */
  readonly ImportUndoKept: Sentence<'what'>;
  /** Import something else */
  readonly ImportAgain: Sentence;
  /** Not written */
  readonly ImportNotWritten: Sentence;
  /** Copy {n} line for Excel */
  readonly ImportCopyLinesOne: Sentence<'n'>;
  /** Copy {n} lines for Excel */
  readonly ImportCopyLinesMany: Sentence<'n'>;
  /** Copied */
  readonly ImportLinesCopied: Sentence;
  /** The browser does not allow copying */
  readonly ImportLinesNotCopied: Sentence;
  /** With headings and the reason of each: paste them into Excel, correct them, and import them again. */
  readonly ImportCopyHint: Sentence;
  /** Why it was not imported */
  readonly ImportWhyHead: Sentence;
  /** somebody changed the row in the meantime, it was left as it was */
  readonly ImportConflict: Sentence;
  /** somebody added this row in the meantime with other values, theirs stayed as it was */
  readonly ImportTwin: Sentence;
  /** SharePoint refused: {detail} */
  readonly ImportRefused: Sentence<'detail'>;
  /** a validation rule of the list refuses this line: correct the line, or the rule in the list settings */
  readonly ImportListRule: Sentence;
  /** the validation rule of a column refuses this line: check {columns} */
  readonly ImportColumnRule: Sentence<'columns'>;
  /** a rule of the list refuses this line: “{detail}” */
  readonly ImportRuleSaid: Sentence<'detail'>;
  /** another row already has this value in {columns}, where each may stand only once: change one of the two */
  readonly ImportTaken: Sentence<'columns'>;
  /** SharePoint cannot keep a value of this line: shorten or correct {columns} */
  readonly ImportInvalidValue: Sentence<'columns'>;
  /** a row that this line points at is gone: check {columns}, then import the line again */
  readonly ImportLookupGone: Sentence<'columns'>;
  /** SharePoint does not find this person */
  readonly ImportStranger: Sentence;
  /** the row that it points at was not written */
  readonly ImportOrphan: Sentence;
  /** “{text}” in “{column}” is not a date. Write it as 2026-11-24. */
  readonly ImportNotDate: Sentence<'column' | 'text'>;
  /** “{text}” in “{column}” is not a number. */
  readonly ImportNotNumber: Sentence<'column' | 'text'>;
  /** “{text}” in “{column}” is not a whole number. */
  readonly ImportNotWhole: Sentence<'column' | 'text'>;
  /** “{text}” in “{column}” is neither yes nor no. Write one of the two. */
  readonly ImportNotYesNo: Sentence<'column' | 'text'>;
  /** “{text}” in “{column}” is not a web address that begins with https://. */
  readonly ImportNotAddress: Sentence<'column' | 'text'>;
  /** “{column}” holds at most {n} characters. */
  readonly ImportOverlong: Sentence<'column' | 'n'>;
  /** “{text}” in “{column}” is too small or too large. */
  readonly ImportOutside: Sentence<'column' | 'text'>;
  /** “{text}” is not among the words of “{column}”. */
  readonly ImportNotChoice: Sentence<'column' | 'text'>;
  /** “{column}”: there is nothing named “{text}”. */
  readonly ImportUnknownName: Sentence<'column' | 'text'>;
  /** Check how it is written, or import the list it belongs to first. */
  readonly ImportUnknownAdvice: Sentence;
  /** Use one that the list offers. */
  readonly ImportChoiceAdvice: Sentence;
  /** “{column}”: several rows are named “{text}”. Write the key instead, or the number of the row as #12. */
  readonly ImportSeveralNames: Sentence<'column' | 'text'>;
  /** “{text}” is not in the directory. Check the address. */
  readonly ImportUnknownAddress: Sentence<'text'>;
  /** “{text}” is not in the directory. Write the email address. */
  readonly ImportUnknownPerson: Sentence<'text'>;
  /** Several people are named “{text}”. Write the email address. */
  readonly ImportSeveralPeople: Sentence<'text'>;
  /** “{column}” is missing. */
  readonly ImportRequired: Sentence<'column'>;
  /** A quotation mark (") is opened and never closed. Close it, or remove it. */
  readonly ImportBroken: Sentence;
  /** The line does not say which row it is about. Fill in what tells it: a key, a name or an email address. */
  readonly ImportNoKey: Sentence;
  /** Several rows of the list cannot be told apart. Correct them in the list first. */
  readonly ImportSeveralRows: Sentence;
  /** The circle would be inside itself. Give it another circle around it, or none. */
  readonly ImportLoop: Sentence;
  /** Line {rows} is about the same row and says something else. Keep one of the two. */
  readonly ImportDoubledOne: Sentence<'rows'>;
  /** Lines {rows} are about the same row and do not all say the same. Keep one of them. */
  readonly ImportDoubledMany: Sentence<'rows'>;
  /** It points at a line that cannot be imported. Correct that line first. */
  readonly ImportPointsAtProblem: Sentence;
  /** This line of the undo file cannot be read. */
  readonly ImportNotUndo: Sentence;
  /** The row is no longer in the list. */
  readonly ImportGone: Sentence;
  /** Somebody has changed the row since: it is left as it is. */
  readonly ImportChangedSince: Sentence;
  /** {n} person would be listed without a date of consent: line {lines}. */
  readonly ImportNoConsentOne: Sentence<'lines' | 'n'>;
  /** {n} people would be listed without a date of consent: lines {lines}. */
  readonly ImportNoConsentMany: Sentence<'lines' | 'n'>;
  /** “{list}” shows you only rows that you made yourself: what others entered would be entered again. Nothing is written. Have the health of the lists put this right first. */
  readonly ImportRowsHidden: Sentence<'list'>;
  /** {n} line changes a row of “{list}” that only whoever made it can change. Nothing is written. Have the health of the lists put this right first. */
  readonly ImportRowsLockedOne: Sentence<'list' | 'n'>;
  /** {n} lines change rows of “{list}” that only whoever made them can change. Nothing is written. Have the health of the lists put this right first. */
  readonly ImportRowsLockedMany: Sentence<'list' | 'n'>;
  /** What is written to “{list}” waits until somebody approves it; until then colleagues do not see it. */
  readonly ImportWaits: Sentence<'list'>;
  /** A rule of the column “{column}” may refuse lines: {rule}. */
  readonly ImportRuledColumn: Sentence<'column' | 'rule'>;
  /** A rule of “{list}” may refuse lines: {rule}. */
  readonly ImportRuled: Sentence<'list' | 'rule'>;
  /** Export */
  readonly ExportTitle: Sentence;
  /** A CSV file per list, for Excel. What you export you can import: only what you change in it is written. */
  readonly ExportIntro: Sentence;
  /** Export “{list}” */
  readonly ExportList: Sentence<'list'>;
  /** Reading “{list}”… */
  readonly ExportReading: Sentence<'list'>;
  /** “{list}”: {n} row exported. */
  readonly ExportDoneOne: Sentence<'list' | 'n'>;
  /** “{list}”: {n} rows exported. */
  readonly ExportDoneMany: Sentence<'list' | 'n'>;
  /** “{list}” could not be read. The other lists are not affected. */
  readonly ExportFailed: Sentence<'list'>;
  /** Erase a person */
  readonly EraseTitle: Sentence;
  /** Finds everything that the lists hold about a person, shows it, and moves it to the recycle bin when you say so. */
  readonly EraseIntro: Sentence;
  /** Name or email address */
  readonly EraseWho: Sentence;
  /** Find */
  readonly EraseFind: Sentence;
  /** Looking people up… */
  readonly EraseFinding: Sentence;
  /** Nobody is called “{text}”, neither in the lists nor in the directory. */
  readonly EraseNobody: Sentence<'text'>;
  /** Whom do you mean? */
  readonly EraseChoose: Sentence;
  /** without an account, by name only */
  readonly EraseNoAccount: Sentence;
  /** Reading the lists… */
  readonly EraseReading: Sentence;
  /** Not everything could be read, so nothing can be erased yet. */
  readonly EraseFailed: Sentence;
  /** What the lists hold about {name} */
  readonly EraseFound: Sentence<'name'>;
  /** The lists hold nothing about {name}. */
  readonly EraseNone: Sentence<'name'>;
  /** {list}: {n} row */
  readonly EraseRowsOne: Sentence<'list' | 'n'>;
  /** {list}: {n} rows */
  readonly EraseRowsMany: Sentence<'list' | 'n'>;
  /** row {n} */
  readonly EraseRowNumber: Sentence<'n'>;
  /** On “{list}” you lack Manage Lists or Override List Behaviors, so you may see only your own rows there. Ask an owner of the site, or whoever looks after the list, to look as well. */
  readonly EraseNotSeen: Sentence<'list'>;
  /** You may not delete rows of “{list}”. Ask an owner of the site. */
  readonly EraseMayNot: Sentence<'list'>;
  /** “{list}” is not on this site, or you do not have access to it. */
  readonly EraseMissing: Sentence<'list'>;
  /** Move {n} to the recycle bin */
  readonly EraseStart: Sentence<'n'>;
  /** {n} row */
  readonly EraseRowCountOne: Sentence<'n'>;
  /** {n} rows */
  readonly EraseRowCountMany: Sentence<'n'>;
  /** {rows} about {name} will be moved to the recycle bin of the site, where restoring is possible for 93 days. */
  readonly EraseSure: Sentence<'name' | 'rows'>;
  /** Yes, erase {name} */
  readonly EraseYes: Sentence<'name'>;
  /** No, change nothing */
  readonly EraseNo: Sentence;
  /** Erasing: {i} of {n} */
  readonly EraseWorking: Sentence<'i' | 'n'>;
  /** Stop after this batch */
  readonly EraseStop: Sentence;
  /** Stopping after this batch… */
  readonly EraseStopping: Sentence;
  /** {name} is no longer in the lists */
  readonly EraseDone: Sentence<'name'>;
  /** {name} is not completely erased yet */
  readonly EraseDoneSome: Sentence<'name'>;
  /** {n} row is in the recycle bin. */
  readonly EraseDoneRowsOne: Sentence<'n'>;
  /** {n} rows are in the recycle bin. */
  readonly EraseDoneRowsMany: Sentence<'n'>;
  /** {list}, row {n}: SharePoint refused: {detail} */
  readonly EraseRefused: Sentence<'detail' | 'list' | 'n'>;
  /** SharePoint refused {n} row. */
  readonly EraseRefusedSomeOne: Sentence<'n'>;
  /** SharePoint refused {n} rows. */
  readonly EraseRefusedSomeMany: Sentence<'n'>;
  /** Erasing was interrupted. What was moved stays in the recycle bin; look again and continue. */
  readonly EraseInterrupted: Sentence;
  /** The page was left in the middle: {n} row of {of} had been erased. Look again at what is left, and continue. */
  readonly EraseLeftOne: Sentence<'n' | 'of'>;
  /** The page was left in the middle: {n} rows of {of} had been erased. Look again at what is left, and continue. */
  readonly EraseLeftMany: Sentence<'n' | 'of'>;
  /** Look again */
  readonly EraseLookAgain: Sentence;
  /** Another person */
  readonly EraseOther: Sentence;
  /** What remains, and who ends it */
  readonly EraseRemains: Sentence;
  /** The recycle bin of the site keeps the rows for 93 days. To end it sooner, an owner empties it (Site contents, Recycle bin), then a site collection administrator its second stage. */
  readonly EraseRemainsBin: Sentence;
  /** Rows about something else that this person created or changed last: {lists}. SharePoint writes the name there itself; erasing it would erase the row. Nothing in our web parts shows it. */
  readonly EraseRemainsSigned: Sentence<'lists'>;
  /** Older versions of other rows can name the person. Whoever may manage the list deletes them under Version history. */
  readonly EraseRemainsVersions: Sentence;
  /** The user information list of the site keeps name and address of everybody who was ever here. An administrator removes the person under Site permissions. */
  readonly EraseRemainsSite: Sentence;
  /** The browsers of those who used the pages remember the lists for at most 7 days, and forget the row when they next open a page. The person’s own browser keeps ticks that were not sent for at most 90 days, and the circle and office chosen there until its site data are cleared. */
  readonly EraseRemainsBrowser: Sentence;
  /** Files that were exported, undo files of imports and printed stickers are not reached from here. */
  readonly EraseRemainsFiles: Sentence;
  /** These rows are deleted permanently; they cannot be restored. */
  readonly EraseHowDeleted: Sentence;
  /** The rows stay; only the person is taken out of them. */
  readonly EraseHowEmptied: Sentence;
  /** Erase {n} */
  readonly EraseStartAll: Sentence<'n'>;
  /** {rows} about {name} will be erased as described above. What is deleted permanently cannot be restored; what goes to the recycle bin can, for 93 days. */
  readonly EraseSureAll: Sentence<'name' | 'rows'>;
  /** {n} row is erased. */
  readonly EraseDoneAllRowsOne: Sentence<'n'>;
  /** {n} rows are erased. */
  readonly EraseDoneAllRowsMany: Sentence<'n'>;
  /** Erasing was interrupted. What was erased stays erased; look again and continue. */
  readonly EraseInterruptedAll: Sentence;
  /** Rows about something else that name this person and stay as they are: {lists}. Whoever keeps these lists decides who is named there instead. */
  readonly EraseRemainsTold: Sentence<'lists'>;
  /** Copy the report */
  readonly EraseCopy: Sentence;
  /** Copied */
  readonly EraseCopied: Sentence;
  /** The browser did not allow copying */
  readonly EraseCopyRefused: Sentence;
  /** The Finder opens on each reader’s own Digital Ambassador. */
  readonly PaneFinder: Sentence;
  /** The Roster shows everybody by circle, with their badges. */
  readonly PaneRoster: Sentence;
  /** The Starter shows the path of the first day, week and month. */
  readonly PaneStarter: Sentence;
  /** The web part shows training, and who can help. */
  readonly PaneCatalogue: Sentence;
  /** The web part shows questions and what becomes of them. */
  readonly PaneQuestions: Sentence;
  /** The web part shows the coming sessions and one-to-one coaching. */
  readonly PaneSessions: Sentence;
  /** The web part shows the call for volunteers that is open, and takes applications. */
  readonly PaneCall: Sentence;
  /** The web part shows what surveys found of the programme, and how it changes. */
  readonly PaneIndicators: Sentence;
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
  /** Colleagues per Digital Ambassador (target) */
  readonly PaneTarget: Sentence;
  /** Fill a screen, in a hall for example */
  readonly PaneScreen: Sentence;
  /** Show the coverage to people who look after the content */
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
  /** Full: your Digital Ambassador, search and cards */
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
  /** Path for */
  readonly PaneAudience: Sentence;
  /** Stages */
  readonly PaneStage: Sentence;
  /** All */
  readonly PaneStageAll: Sentence;
  /** At the end of the path, your Digital Ambassador */
  readonly PaneEnd: Sentence;
  /** Offer “Where do I begin?” */
  readonly PaneBegin: Sentence;
  /** Email of the catalogue’s team */
  readonly PaneContact: Sentence;
  /** Receives dead links of training that nobody looks after. Empty: nobody receives them. */
  readonly PaneContactHint: Sentence;
  /** Email for reports */
  readonly PaneReport: Sentence;
  /** Receives reports of what should not stand here. Empty: nothing can be reported. */
  readonly PaneReportHint: Sentence;
  /** Page with sessions */
  readonly PaneSessionsPage: Sentence;
  /** Where “Register” under a training leads. Empty: nowhere. */
  readonly PaneSessionsPageHint: Sentence;
  /** Page with training */
  readonly PaneTrainingsPage: Sentence;
  /** Teams space */
  readonly PaneTeamsSpace: Sentence;
  /** Offered to those who welcome new people. Empty: nothing. */
  readonly PaneWelcomeHint: Sentence;
  /** Page with the call for volunteers */
  readonly PaneCallPage: Sentence;
  /** Where whoever could help is led. Empty: nowhere. */
  readonly PaneCallPageHint: Sentence;
  /** Page with questions */
  readonly PaneQuestionsPage: Sentence;
  /** Where solved questions and “Ask a question” lead. Empty: nowhere. */
  readonly PaneQuestionsPageHint: Sentence;
  /** Give an email address, or none. */
  readonly PaneContactWrong: Sentence;
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
  /** Page with the Roster */
  readonly PaneRosterPage: Sentence;
  /** Where stickers are printed. Empty: the home page of the source site. */
  readonly PaneRosterPageHint: Sentence;
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
  /** Give an address of your organisation’s SharePoint, such as /sites/intranet. */
  readonly PaneSiteWrong: Sentence;
  /** This browser does not let you copy from here. The text is selected: copy it with the keyboard. */
  readonly CopyByHand: Sentence;
  /** Files are blocked in this frame. Copy this text and save it yourself. */
  readonly SaveByHand: Sentence;
  /** Files are blocked in this frame. Open the page in a tab to save the picture. */
  readonly SaveRefused: Sentence;
}

declare module 'DigitalAmbassadorsStrings' {
  const strings: Sentences;
  export = strings;
}
