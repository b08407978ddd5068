export const settings = {
  CheckColumnSettings: 'instellingen van de kolommen',
  CheckStrays: 'dubbele kolommen',
  CheckFolders: 'mappen',
  CheckApproval: 'goedkeuring van inhoud',
  CheckEveryRow: 'rijen van iedereen',
  CheckNames: 'namen en adressen',
  FindAlike: '‘{list}’, {check}: {n} punten.',
  FindRichText: 'In ‘{list}’ neemt de kolom ‘{column}’ opgemaakte tekst aan.',
  FindRichTextWhy:
    'Collega’s zien de woorden zonder de opmaak. Herstellen zet de kolom terug op gewone tekst; wat in de rijen staat, gaat niet verloren.',
  FindAppends: 'In ‘{list}’ voegt de kolom ‘{column}’ elke tekst toe aan de vorige.',
  FindAppendsWhy:
    'Collega’s zien alleen wat het laatst is toegevoegd, en niets meer zodra iemand de rij opslaat zonder iets toe te voegen. Herstellen wijzigt geen enkele rij.',
  FindWithTime: 'In ‘{list}’ vraagt de kolom ‘{column}’ ook een uur.',
  FindWithTimeWhy:
    'Collega’s zien de dag volgens de klok van de site. Herstellen vraagt weer alleen de dag; wat in de rijen staat, gaat niet verloren.',
  FindWithoutTime: 'In ‘{list}’ vraagt de kolom ‘{column}’ alleen de dag.',
  FindWithoutTimeWhy:
    'Wat ingevuld wordt, begint om middernacht. Herstellen vraagt ook weer het uur en wijzigt geen enkele rij: verbeter wat intussen is ingevuld.',
  FindTakesGroups: 'In ‘{list}’ aanvaardt de kolom ‘{column}’ ook groepen.',
  FindTakesGroupsWhy:
    'Een groep die per vergissing gekozen is, wordt een kaart waar niemand naar kan schrijven. Herstellen wijzigt geen enkele rij: vervang de groepen die al gekozen zijn.',
  FindPercentage: 'In ‘{list}’ verwacht de kolom ‘{column}’ percentages.',
  FindPercentageWhy:
    'Wie daar 50 typt, bewaart 0,5, en collega’s zien 0,5. Herstellen wijzigt geen enkele rij: verbeter wat intussen is ingevuld.',
  FindShortened: 'In ‘{list}’ aanvaardt de kolom ‘{column}’ minder tekens dan bedoeld.',
  FindShortenedWhy: 'Langere teksten worden geweigerd, ook bij het importeren. Herstellen wijzigt geen enkele rij.',
  FindUniqueToo: 'In ‘{list}’ aanvaardt de kolom ‘{column}’ geen waarde twee keer.',
  FindUniqueTooWhy:
    'Meerdere rijen mogen hier terecht hetzelfde bevatten; de tweede wordt geweigerd, in formulieren, bij het importeren en bij wat collega’s bewaren. Herstellen wijzigt geen enkele rij.',
  FindReadOnly: 'In ‘{list}’ is de kolom ‘{column}’ alleen-lezen.',
  FindReadOnlyWhy: 'Geen enkel formulier biedt ze aan en imports worden geweigerd. Herstellen wijzigt geen enkele rij.',
  FindHidden: 'In ‘{list}’ is de kolom ‘{column}’ verborgen.',
  FindHiddenWhy:
    'Collega’s zien wat erin staat, maar geen enkel formulier toont ze: niemand kan het verbeteren. Herstellen wijzigt geen enkele rij.',
  FindOtherDefault: 'Nieuwe rijen van ‘{list}’ beginnen met een andere waarde in ‘{column}’ dan bedoeld.',
  FindOtherDefaultWhy:
    'Merkt niemand het op, dan zegt de rij wat niemand heeft gekozen: een toestemming, een terugkeer, dat iemand niet getoond wordt. Herstellen wijzigt geen enkele rij: kijk de rijen na die er intussen bij zijn gekomen.',
  FindRuled: '‘{list}’ weigert rijen volgens een regel.',
  FindRuledColumn: 'In ‘{list}’ weigert de kolom ‘{column}’ waarden volgens een regel.',
  FindRuledWhy:
    'Formule: {rule}. Formulieren en imports weigeren wat er niet aan voldoet. Is dat de bedoeling, dan is er niets mis.',
  FindRuledOwnWhy:
    'Formule: {rule}. Wat collega’s willen bewaren, wordt geweigerd en blijft op hun eigen toestel. Herstellen neemt de regel weg; geen enkele rij wordt gewijzigd.',
  FindRowsHidden: 'In ‘{list}’ ziet iedereen alleen de rijen die hij of zij zelf maakte.',
  FindRowsHiddenWhy:
    'Alles is er, en collega’s zien er niets van. Na het herstel ziet wie de lijst leest elke rij; geen enkele wordt gewijzigd.',
  FindRowsLocked: 'In ‘{list}’ kan iedereen alleen de rijen wijzigen die hij of zij zelf maakte.',
  FindRowsLockedNone: 'In ‘{list}’ kan niemand rijen wijzigen.',
  FindRowsLockedWhy:
    'Wie de lijst mag bewerken, kan ze niet verbeteren, en imports worden geweigerd. Herstellen volgt weer de machtigingen van de lijst; geen enkele rij wordt gewijzigd.',
  FindApproval: 'In ‘{list}’ wachten rijen tot iemand ze goedkeurt.',
  FindApprovalWhy:
    '{rows}: collega’s zien ze niet. Herstellen toont elke rij, ook de afgekeurde; verwijder vooraf wat niet gezien mag worden.',
  FindApprovalWaitingOne: '{n} rij wacht',
  FindApprovalWaitingMany: '{n} rijen wachten',
  FindApprovalRejectedOne: '{n} is afgekeurd',
  FindApprovalRejectedMany: '{n} zijn afgekeurd',
  FindApprovalNone: 'Er wacht er nu geen, maar wat wordt toegevoegd of gewijzigd, zien collega’s eerst niet.',
  FindApprovalUnknown:
    'Hoeveel er voor collega’s verborgen zijn, kun je niet zien. Herstellen toont elke rij, ook de afgekeurde.',
  FindApprovalShown:
    'Collega’s zien ze toch, ook de afgekeurde. Herstellen maakt een einde aan het wachten; elke rij wordt getoond.',
  FindNotClosed: 'Wie de site leest, kan ‘{list}’ lezen, die alleen voor beheerders is.',
  FindNotClosedWhy:
    'Herstellen geeft de lijst eigen machtigingen: alleen wie Volledig beheer heeft, en wie zij aanwijzen, leest ze. Geen enkele rij wordt gewijzigd.',
  FindStray: 'In ‘{list}’ staat de kolom ‘{title}’ ({column}) naast ‘{like}’, die getoond wordt.',
  FindStrayEmpty: 'Geen enkele rij bevat er iets in. Ze kan verwijderd worden.',
  FindStrayFilledOne:
    '{n} rij bevat daar iets wat niemand ziet: verplaats het naar ‘{like}’. Tot dan wordt niets verwijderd.',
  FindStrayFilledMany:
    '{n} rijen bevatten daar iets wat niemand ziet: verplaats het naar ‘{like}’. Tot dan wordt niets verwijderd.',
  FindStrayUnknown:
    'Of een rij er iets in bevat, valt niet te zeggen: je ziet niet alle rijen. Er wordt niets verwijderd.',
  FindFoldersOne: '{n} map staat tussen de rijen van ‘{list}’.',
  FindFoldersMany: '{n} mappen staan tussen de rijen van ‘{list}’.',
  FindFoldersWhy:
    'Collega’s zien de rijen erin, niet de map. In de lijst zelf worden die rijen makkelijk over het hoofd gezien: haal ze eruit en verwijder dan de map.',
  FindRenamed: '{shown} heet in de adreslijst {now}.',
  FindRenamedWhy:
    'Collega’s lezen de naam in de lijst. Herstellen schrijft die van de adreslijst erin; is het verschil bedoeld, laat het dan zo.',
  FindRenamedAll: '{n} mensen hebben een andere naam in de adreslijst.',
  FindAddressChanged: 'Het adres van {name} in de adreslijst is {now}.',
  FindAddressChangedWhy:
    'De kaart schrijft nog naar {shown}, zoals SharePoint het account kent. Dat wordt vanzelf bijgewerkt; zo niet, vraag het aan wie SharePoint beheert.',
  FindAddressChangedAll: '{n} mensen hebben een ander adres in de adreslijst.',
  FindKeptUnseenAsk: 'Je ziet daar alleen je eigen rijen. Zij kunnen kijken: {who}.',
  FindKeptHiddenWhy: 'Alleen wie deze lijst beheert, ziet ze. Vraag een van hen om te kijken.',
  FindKeptHiddenAsk: 'Alleen wie deze lijst beheert, ziet ze. Wie dat is, weten: {who}.',
  HealthEach: 'Een voor een tonen',
  HealthEachLess: 'Samen tonen',
  HealthEachThis: '{show}: {what}',
  HealthEachMoreOne: 'Nog {n} tonen',
  HealthEachMoreMany: 'Nog {n} tonen',
  HealthMendAllOne: '{n} herstellen',
  HealthMendAllMany: 'Alle {n} herstellen',
  HealthRemove: 'Verwijderen…',
  HealthRemoveThis: 'Verwijderen: {what}',
  HealthRemoveSure: 'Deze kolommen van ‘{list}’ worden voorgoed verwijderd; geen enkele rij bevat er iets in:',
  HealthRemoveYes: 'Verwijderen',
  OverdueShow: 'Tonen en verwijderen…',
  OverdueShowThis: 'Tonen en verwijderen: {what}',
  OverdueRowsOne: '{list}: {n} rij is te lang bewaard',
  OverdueRowsMany: '{list}: {n} rijen zijn te lang bewaard',
  OverdueSure: 'Ze worden definitief verwijderd, niet naar de prullenbak; terugzetten kan niet.',
  OverdueYesOne: '{n} rij verwijderen',
  OverdueYesMany: '{n} rijen verwijderen',
  OverdueGoneOne: '{n} rij van {of} is verwijderd.',
  OverdueGoneMany: '{n} rijen van {of} zijn verwijderd.',
  OverdueFailed:
    'Het verwijderen werd onderbroken. Wat verwijderd is, blijft verwijderd; controleer opnieuw en ga verder.',
  OverdueUnread: 'De rijen konden niet worden gelezen, dus er wordt niets verwijderd.',
  OverdueAsk: 'Je mag deze rijen niet verwijderen. Zij mogen het: {who}.',
  OverdueAskOwners: 'Je mag deze rijen niet verwijderen. Vraag het aan een eigenaar van de site.',
  OverdueClose: 'Sluiten',
  HealthRemoveNo: 'Behouden'
};
