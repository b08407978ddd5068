import { date, lookup, url, yesNo } from './columns';
import { list } from './list';

/** Who received which badge, and until when it is held; a renewed badge is a new row. */
export const awards = list({
  url: 'Lists/BadgeAwards',
  title: { fr: 'Badges attribués', nl: 'Toegekende badges', en: 'Badge awards', de: 'Verliehene Badges' },
  description: {
    fr: 'Une ligne par badge reçu\u202f; un badge renouvelé est une nouvelle ligne.',
    nl: 'Eén rij per ontvangen badge; een vernieuwde badge is een nieuwe rij.',
    en: 'One row per badge received; a renewed badge is a new row.',
    de: 'Eine Zeile pro erhaltenem Badge; ein erneuertes Badge ist eine neue Zeile.'
  },
  titleLabel: { fr: 'Remarque', nl: 'Opmerking', en: 'Remark', de: 'Bemerkung' },
  titleOptional: true,
  kind: 'curated',
  whose: [{ by: 'lookup', column: 'Ambassador', erasing: 'recycles' }],
  kept: 'forEver',
  device: 'never',
  choiceWords: 'site',
  imported: { knownBy: [['Ambassador', 'Badge', 'AwardedOn']] },
  exported: true,
  startingRows: 'none',
  group: 'people',
  columns: {
    Ambassador: lookup({
      label: {
        fr: 'Digital Ambassador',
        nl: 'Digital Ambassador',
        en: 'Digital Ambassador',
        de: 'Digital Ambassador'
      },
      list: 'Lists/Ambassadors',
      required: true
    }),
    Badge: lookup({
      label: { fr: 'Badge', nl: 'Badge', en: 'Badge', de: 'Badge' },
      list: 'Lists/Badges',
      required: true
    }),
    AwardedOn: date({ label: { fr: 'Reçu le', nl: 'Ontvangen op', en: 'Awarded on', de: 'Erhalten am' } }),
    ExpiresOn: date({
      label: { fr: 'Expire le', nl: 'Vervalt op', en: 'Expires on', de: 'Läuft ab am' },
      endless: true
    }),
    Revoked: yesNo({ label: { fr: 'Retiré', nl: 'Ingetrokken', en: 'Revoked', de: 'Entzogen' } }),
    Evidence: url({ label: { fr: 'Justificatif', nl: 'Bewijs', en: 'Evidence', de: 'Nachweis' } })
  },
  views: [
    {
      title: { fr: 'Les plus récents', nl: 'Meest recent', en: 'Newest first', de: 'Neueste zuerst' },
      columns: ['Ambassador', 'Badge', 'AwardedOn', 'ExpiresOn', 'Revoked', 'LinkTitle'],
      orderBy: 'ID'
    }
  ]
});
