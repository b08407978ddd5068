import { hashOf } from './dice.ts';

/** Known for having no photo, so that initials are always seen near the visitors. */
const without = new Set(['wim.deridder', 'sofie.verstraete', 'tomasz.wisniewski.ext']);
/** Known for having one. */
const withOne = new Set(
  'amelie.renard chloe.baudoux lieve.dhaenens yasmina.elidrissi joris.vanacker wouter.vandenbroeck nathalie.vandenbroucke karim.elamrani mehdi.ouali'.split(
    ' '
  )
);

/** Whether somebody has a portrait: about 85 in 100 do, decided by the address alone. */
export const isPictured = (email: string): boolean => {
  const mailbox = email.slice(0, email.indexOf('@'));
  if (mailbox === '' || without.has(mailbox)) return false;
  return withOne.has(mailbox) || hashOf(`picture ${mailbox}`) % 100 < 85;
};
