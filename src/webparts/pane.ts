import {
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
  type IPropertyPaneTextFieldProps,
  PropertyPaneTextField
} from '@microsoft/sp-property-pane';
import { addressFrom } from '../domain/common/address';
import { mailTo, safeLink } from '../domain/common/links';
import { type Key, say } from '../strings/say';

export type PaneField = IPropertyPaneField<unknown>;

const textField = (property: string, field: Partial<IPropertyPaneTextFieldProps>): PaneField =>
  PropertyPaneTextField(property, { deferredValidationTime: 500, ...field });

/** Nothing, an address of this tenant from its root, or a whole one of this tenant. */
const wrongSite = (address: string): string => {
  const given = address.trim();
  if (given === '' || /^\/(?!\/)/.test(given)) return '';
  return addressFrom(safeLink(given) ?? '')?.origin === window.location.origin ? '' : say('PaneSiteWrong');
};

const wrongAddress = (address: string): string => {
  const given = address.trim();
  return given === '' || safeLink(given)?.startsWith('https:') === true ? '' : say('PaneAddressWrong');
};

const wrongPage = (address: string): string => (/^\/(?!\/)/.test(address.trim()) ? '' : wrongAddress(address));

export const titleField = (): PaneField =>
  textField('title', { label: say('PaneTitle'), description: say('PaneTitleHint'), maxLength: 120 });

export const sourceField = (): PaneField =>
  textField('sourceSite', {
    label: say('PaneSite'),
    description: say('PaneSiteHint'),
    onGetErrorMessage: wrongSite
  });

export const finderPageField = (): PaneField =>
  textField('finderPage', {
    label: say('PaneFinderPage'),
    description: say('PaneFinderPageHint'),
    onGetErrorMessage: wrongPage
  });

export const questionsPageField = (): PaneField =>
  textField('questionsPage', {
    label: say('PaneQuestionsPage'),
    description: say('PaneQuestionsPageHint'),
    onGetErrorMessage: wrongPage
  });

export const sessionsPageField = (): PaneField =>
  textField('sessionsPage', {
    label: say('PaneSessionsPage'),
    description: say('PaneSessionsPageHint'),
    onGetErrorMessage: wrongPage
  });

/** Where whoever welcomes new people is led on to. */
export const welcomeField = (
  property: 'sessionsPage' | 'trainingsPage' | 'community',
  label: 'PaneSessionsPage' | 'PaneTrainingsPage' | 'PaneTeamsSpace'
): PaneField =>
  textField(property, {
    label: say(label),
    description: say('PaneWelcomeHint'),
    onGetErrorMessage: property === 'community' ? wrongAddress : wrongPage
  });

export const callPageField = (): PaneField =>
  textField('callPage', {
    label: say('PaneCallPage'),
    description: say('PaneCallPageHint'),
    onGetErrorMessage: wrongPage
  });

export const rosterPageField = (): PaneField =>
  textField('rosterPage', {
    label: say('PaneRosterPage'),
    description: say('PaneRosterPageHint'),
    onGetErrorMessage: wrongPage
  });

export const communityField = (): PaneField =>
  textField('community', {
    label: say('PaneCommunity'),
    description: say('PaneCommunityHint', { question: '{question}' }),
    onGetErrorMessage: wrongAddress
  });

export const helpField = (): PaneField =>
  textField('help', { label: say('PaneHelp'), description: say('PaneHelpHint'), onGetErrorMessage: wrongAddress });

const wrongMail = (address: string): string =>
  address.trim() === '' || mailTo(address.trim()) !== undefined ? '' : say('PaneContactWrong');

export const contactField = (what: 'PaneContact' | 'PaneReport'): PaneField =>
  textField('contact', {
    label: say(what),
    description: say(`${what}Hint`),
    onGetErrorMessage: wrongMail
  });

/** One page of two groups: what is shown, and where it comes from. */
export const paneOf = (
  description: Key & `Pane${string}`,
  shown: readonly PaneField[],
  source: readonly PaneField[]
): IPropertyPaneConfiguration => ({
  pages: [
    {
      header: { description: say(description as 'PaneFinder') },
      groups: [
        { groupName: say('PaneLook'), groupFields: [...shown] },
        { groupName: say('PaneSource'), groupFields: [...source] }
      ]
    }
  ]
});
