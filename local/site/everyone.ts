/** A claim that stands for many people; a site keeps it among its users, and groups take it as a member. */
interface EveryoneClaim {
  readonly title: { readonly en: string; readonly fr: string; readonly nl: string; readonly de: string };
  readonly login: string;
  readonly pattern: RegExp;
  /** Guests of the tenant are among them. */
  readonly hasGuests: boolean;
}

const everyoneClaims: readonly EveryoneClaim[] = [
  {
    login: 'c:0-.f|rolemanager|spo-grid-all-users/b7f3a6de-3c5b-4c0e-9d0d-5e1d2f6a8c41',
    // Behind the slash stands the tenant's id: whichever is asked for is the one of this desk.
    pattern: /^c:0-\.f\|rolemanager\|spo-grid-all-users\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    title: {
      en: 'Everyone except external users',
      fr: 'Tout le monde sauf les utilisateurs externes',
      nl: 'Iedereen behalve externe gebruikers',
      de: 'Jeder, außer externen Benutzern'
    },
    hasGuests: false
  },
  {
    login: 'c:0(.s|true',
    pattern: /^c:0\(\.s\|true$/,
    title: { en: 'Everyone', fr: 'Tout le monde', nl: 'Iedereen', de: 'Jeder' },
    hasGuests: true
  }
];

const byLogin = (login: string): EveryoneClaim | undefined =>
  everyoneClaims.find(({ pattern }) => pattern.test(login.trim().toLowerCase()));

/** The login of a claim for everyone, from that login or from what it is called in any language. */
export const everyoneLogin = (name: string): string | undefined => {
  const asked = name.trim().toLowerCase();
  if (byLogin(asked) !== undefined) return asked;
  return everyoneClaims.find(({ title }) => Object.values(title).some((word) => word.toLowerCase() === asked))?.login;
};

/** What a claim for everyone is called on a site of this language; undefined: it is somebody's own login. */
export const everyoneTitle = (login: string, cultureName: string): string | undefined => {
  const title = byLogin(login)?.title;
  return title?.[cultureName.slice(0, 2) as keyof typeof title] ?? title?.en;
};

export const isEveryone = (login: string): boolean => byLogin(login) !== undefined;

/** Whether somebody is among those whom a claim stands for: guests are known by their logins. */
export const standsFor = (claim: string, login: string): boolean =>
  byLogin(claim)?.hasGuests === true || !login.toLowerCase().includes('#ext#');
