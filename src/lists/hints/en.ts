import type { Hints } from './hints';

/** What forms say under their fields, in English. */
export const hints: Hints = {
  circles: {
    Key: 'A short code that never changes.',
    NameFr: 'Shown on pages in French. Empty: what “Name” says.',
    NameNl: 'Shown on pages in Dutch. Empty: what “Name” says.',
    NameEn: 'Shown on pages in English. Empty: what “Name” says.',
    NameDe: 'Shown on pages in German. Empty: what “Name” says.',
    Parent: 'The circle that this one is part of. Empty: the circle around all others.',
    Kind: 'Puts the circle among the business lines or the support services.',
    Headcount: 'People of the circle itself, without the circles inside it.',
    Position: 'Order among neighbouring circles: the smallest number comes first.',
    ProfileNames: 'One department name per line, as written in user profiles.',
    Entity: 'The company that the circle belongs to, for your own records. Not shown on the pages.',
    Active: 'No: the circle is no longer offered, and profiles no longer lead to it.'
  },
  offices: {
    NameFr: 'Shown on pages in French. Empty: what “Name” says.',
    NameNl: 'Shown on pages in Dutch. Empty: what “Name” says.',
    NameEn: 'Shown on pages in English. Empty: what “Name” says.',
    NameDe: 'Shown on pages in German. Empty: what “Name” says.',
    Region: 'Brings colleagues together when nobody is in the same place.',
    Headcount: 'People who work here. Used for the coverage by office and by region.',
    ProfileNames: 'One office name per line, as written in user profiles.'
  },
  ambassadors: {
    Person: 'The account that colleagues write to. One row per person.',
    PrimaryCircle: 'The circle of the primary role: its colleagues see this person first.',
    OtherCircles: 'Circles where this person has a role as well: suggested there right after.',
    PrimaryRole: 'The job shown under the name. Empty: the one in the directory.',
    Topics: 'What this person can help with: search and filters use it.',
    Languages: 'The languages this person helps in: colleagues who share one see them higher up.',
    Office: 'Where this person works. Colleagues of the same office, then of the same region, see them higher up.',
    Status: 'Away: after everybody else, with the date of return. Former: the card disappears, the row stays.',
    AwayUntil: 'First day back, for the status “Away”. From that day on the person counts as present.',
    Since: 'The day the role began. The month is shown, and stickers can be chosen by this date.',
    Cohort:
      'The group that started together, such as Spring 2022. Always write it the same way: it is used for grouping.',
    About: 'The first 300 characters are shown.',
    Visible: 'No: the card appears nowhere. The row can still be read in the list: it is not a secret.',
    Spotlight: 'Yes: the person agrees to be in the spotlight for a week, when their turn comes.',
    ConsentDate: 'The day the person agreed to be listed. It is your record; no page shows it.'
  },
  badges: {
    NameFr: 'Shown on pages in French. Empty: what “Name” says.',
    NameNl: 'Shown on pages in Dutch. Empty: what “Name” says.',
    NameEn: 'Shown on pages in English. Empty: what “Name” says.',
    NameDe: 'Shown on pages in German. Empty: what “Name” says.',
    Description: 'What the badge recognises, in one or two sentences, in the site’s language.',
    DescriptionFr: 'Shown on pages in French. Empty: what “Description” says.',
    DescriptionNl: 'Shown on pages in Dutch. Empty: what “Description” says.',
    DescriptionEn: 'Shown on pages in English. Empty: what “Description” says.',
    DescriptionDe: 'Shown on pages in German. Empty: what “Description” says.',
    Icon: 'Name of a Fluent icon, for example Ribbon.',
    Picture: 'Address of a square picture, shown on the badge’s page instead of the icon.',
    Criterion: 'What it takes to receive it. Shown on the badge’s page.',
    ValidMonths:
      'How many months it counts. Empty or 0: no expiry. The date “Expires on” of an award takes precedence.',
    Position: 'Order of the badges: the smallest number comes first.',
    Active: 'No: the badge is no longer shown; its awards stay in the list.'
  },
  awards: {
    Ambassador: 'The person who receives the badge.',
    Badge: 'The badge received.',
    AwardedOn: 'The first day the badge counts. To renew it, add a row.',
    ExpiresOn: 'The last day it counts. Empty: by the badge’s own validity.',
    Revoked: 'Yes: the badge is no longer shown; the row stays as a record.',
    Evidence: 'Link to what supports the award, for your own records. Not shown on the pages.'
  },
  trainings: {
    ModuleKey: 'The same for all languages of a module.',
    Language: 'The language of this version. People are offered the module in their own, if there is one.',
    Url: 'Where the module opens, in a new tab. Begins with https://.',
    Summary: 'One inviting sentence, shown when this module is up next.',
    Audience: 'Who the module is for: the starters’ path shows those for “Starter”.',
    Stage: 'The part of the path it belongs to. Empty: at the end, under “Later”.',
    Position: 'Order within the stage: the smallest number comes first.',
    Minutes: 'Length in minutes. The path adds up what is left.',
    Format: 'Chooses the module’s icon and is shown with its length.',
    Topics: 'What the module is about.',
    Mandatory: 'Yes: the path says so, and is finished only once this module is done.',
    Published: 'No: a draft, which neither the path nor the catalogue shows.',
    Level: 'For whom it is right: newcomers to the topic, everybody’s work, or those who want more.',
    Featured: 'Yes: it stands near the top of the catalogue, under “Featured”.',
    Owner: 'Who keeps it up to date and hears of a dead link. Empty: those who look after the list.',
    ReviewBy: 'The day by which somebody looks at it again. Once it is past, the health check says so.'
  },
  progress: {
    LearnerId: 'Number of the person on this site. The path writes it itself.',
    ModuleKey: 'The module’s key in the training catalogue. The path writes it itself.',
    State: 'How far the person is with this module.',
    StartedOn: 'The day the module was first opened.',
    DoneOn: 'The day the person marked it as done.'
  },
  searchTerms: {
    Topics: 'The topics these words mean: the search leads to people who know them.',
    Language: 'The language of these words, for your own overview. The search understands them in every language.'
  },
  contacts: {
    Person: 'The person, chosen from the directory. One row for each role.',
    Kind: 'IT: can be given a question instead of a Digital Ambassador, and says whether it is seen, planned or done.',
    Topics: 'What this person can be turned to for.',
    Languages: 'The languages this person answers in.',
    BookingsUrl: 'The address of their Bookings page, if they have one. Begins with https://.',
    Published: 'No: nobody can pass them a question any more. What they have already done still counts.'
  },
  questions: {
    Details: 'What the person sees and has tried. Written by the form.',
    Kind: 'A question, feedback for IT or a topic for the coach’s hour. Written by the form.',
    Topics: 'The topics recognised in the question. Written by the form.',
    Language: 'The language of the question. Written by the form.',
    CircleKey: 'The circle of whoever asks. Written by the form.',
    Asked: 'Who was asked. Empty: everybody. A rule can tell them.',
    AskerUser: 'The number on this site of whoever asks. Their questions are found by it.',
    AskedUser: 'The number on this site of whoever was asked.',
    ModuleKey: 'The training that the question came from.',
    SessionId: 'The session that the question came from.',
    PostKey: 'Keeps a question from being sent twice. Leave it as it is.'
  },
  replies: {
    QuestionId: 'The number of the question that this step belongs to.',
    Kind: 'What was done. A step that is edited here no longer counts.',
    Text: 'The answer, the note or the reason.',
    Tell: 'Who the question was passed to. A rule can tell them.',
    TellUser: 'The number on this site of whoever the question was passed to.',
    ByUser: 'The number on this site of whoever wrote. Their replies are found by it.',
    AnswerId: 'The answer that solved the question.',
    SeenId: 'The last step that the person had on screen: it decides who was first.',
    State: 'What IT says of it: seen, planned, done or not now.',
    Url: 'A link that helps. Begins with https://.',
    PostKey: 'Keeps a step from being sent twice. Leave it as it is.'
  },
  faq: {
    Key: 'The same for all languages of a question.',
    Language: 'The language of this version.',
    Answer: 'The answer, in plain text.',
    Topics: 'What the question is about.',
    SourceId: 'The number of the question that this one came from.',
    ReviewBy: 'The day before which somebody reads it again.',
    Published: 'No: a draft that nobody else sees.'
  },
  sessions: {
    NameFr: 'The title for people who read French. Empty: the title above.',
    NameNl: 'The title for people who read Dutch. Empty: the title above.',
    NameEn: 'The title for people who read English. Empty: the title above.',
    NameDe: 'The title for people who read German. Empty: the title above.',
    Kind: 'Coach hour: Digital Ambassadors vote on its topics. Coaching: a slot for one person.',
    StartsOn: 'Day and time, in this site’s time zone.',
    EndsOn: 'Day and time. Empty: an hour after the start.',
    Place: 'The room or the address. Empty: it takes place in Teams alone.',
    MeetingUrl: 'The address of the Teams meeting. Shown to those who are registered. Begins with https://.',
    Capacity: 'How many places there are. Empty: no limit.',
    Audience: 'For whom the places are. Digital Ambassador: only whoever serves as a Digital Ambassador is counted.',
    Topics: 'What it is about.',
    Language: 'The language that is spoken.',
    ModuleKey: 'The key of the training in the catalogue that it belongs to.',
    Host: 'Who leads it. Hears of feedback afterwards.',
    RegistrationFrom: 'From when people can register. Empty: at once.',
    RegistrationUntil: 'Until when people can register. Empty: until it starts.',
    State: 'Closed: registration is over and the places are fixed. The web part changes it.',
    QuestionId: 'The number of the topic that was voted. The web part writes it.',
    TakenRow: 'Coaching: the number of the request that has the slot. The web part writes it.',
    InRows: 'The numbers of the registrations that have a place, written at closing. Leave it as it is.',
    Summary: 'What was said, or why it is cancelled. Plain text.'
  },
  registrations: {
    SessionId: 'The number of the session. A row that is edited here no longer counts.',
    PersonUser: 'The number on this site of whoever registered. Their rows are found by it.'
  },
  attendance: {
    SessionId: 'The number of the session.',
    Person: 'Who is expected, or came.',
    State: 'Whether the person came. The web part writes it.',
    RowKey: 'Keeps a person from standing twice in a session. Leave it as it is.'
  },
  coachingRequests: {
    SessionId: 'The number of the slot. Empty: a wish without a slot.',
    PersonUser: 'The number on this site of whoever asks. Their requests are found by it.',
    Topics: 'What the coaching is to be about.',
    Language: 'The language wished for.',
    Wish: 'When it suits, in the person’s own words.',
    Tell: 'The expert who is asked. A rule can tell them.'
  },
  calls: {
    NameFr: 'The title for people who read French. Empty: the title above.',
    NameNl: 'The title for people who read Dutch. Empty: the title above.',
    NameEn: 'The title for people who read English. Empty: the title above.',
    NameDe: 'The title for people who read German. Empty: the title above.',
    Text: 'What the role is. A line that begins with “- ” is a point of the list above it. Empty: our text.',
    TextFr: 'The text for people who read French. Empty: the text above.',
    TextNl: 'The text for people who read Dutch. Empty: the text above.',
    TextEn: 'The text for people who read English. Empty: the text above.',
    TextDe: 'The text for people who read German. Empty: the text above.',
    OpensOn: 'The first day, included. Empty: at once.',
    ClosesOn: 'The last day, included. Applications are erased 90 days later: always fill it in.',
    Cohort: 'The name of the cohort, word for word in the rows of whoever is welcomed. Empty: the title.',
    Target: 'How many people are wanted. Empty: no number is told.',
    Contact: 'Who looks after the call and answers questions.',
    FormUrl: 'The address of a form, if it replaces the one on the page. Begins with https://.'
  },
  applications: {
    CallId: 'The number of the call.',
    PersonUser: 'The number of the person on this site: their application is found by it.',
    Affinity: 'Has an affinity with digital tools. No: not yet.',
    WillToDevelop: 'Wants to develop. No: not yet.',
    Availability: 'Has some time to help. No: not yet.',
    Words: 'What appeals, what holds back.',
    Topics: 'What the person could help with.',
    Languages: 'The languages the person would help in.',
    CircleKey: 'The key of the person’s circle.',
    ManagerInformed: 'Whoever leads the team knows.',
    ConsentToBeListed: 'Agrees to be listed as a Digital Ambassador. Without it nobody is welcomed.'
  },
  indicators: {
    Key: 'What is measured: the first five have a tile, “Other” stays in the list.',
    Wave: 'The name of the survey, “October 2026” for example.',
    MeasuredOn: 'The day by which waves are put in order. The newest is shown.',
    Value: 'The result on the chosen scale: 77 for 77%, 8.18 out of 10.',
    Scale: 'Per cent: from 0 to 100. Out of 10 and out of 5: up to 10 and up to 5.',
    Invited: 'How many people were asked.',
    Answers: 'How many answered. Under 5 the figure is not shown; under 30 the page says so.',
    Entity: 'Who was asked. Empty: the whole organisation. It is compared from wave to wave.',
    Note: 'A sentence below the figure that says what it means.',
    SourceUrl: 'The address of the survey or report. It begins with https://.',
    Published: 'Yes: everybody sees this figure. No: only those who keep the list see it.'
  }
};
