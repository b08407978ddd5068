export const mutants = [
  {
    name: 'rights-given-by-whoever-manages-lists',
    file: 'local/rest/roles.ts',
    find: 'call.need(permission.managePermissions, list);\n  if (list !== undefined && !list.ownPermissions)',
    put: 'call.need(permission.manageLists, list);\n  if (list !== undefined && !list.ownPermissions)',
    breaks: 'A member with Edit gives rights away; SharePoint asks for Manage Permissions.'
  },
  {
    name: 'a-digest-dies-a-second-early',
    file: 'local/rest/digest.ts',
    find: 'age > digestLifetime',
    put: 'age >= digestLifetime',
    breaks: 'A form digest that is exactly as old as it may be is refused.'
  },
  {
    name: 'a-digest-of-somebody-else',
    file: 'local/rest/digest.ts',
    find: 'age < -1 || !timingSafeEqual(Buffer.from(hex.toUpperCase()), Buffer.from(expected))',
    put: 'age < -1 || expected.length !== hex.length',
    breaks: 'A form digest that was made for another person, or made up, is taken.'
  },
  {
    name: 'own-rows-that-others-read',
    file: 'local/rest/itemAccess.ts',
    find: "return only === undefined || row['author'] === only;",
    put: 'return true;',
    breaks: 'A single row of a private list is read by whoever knows its number.'
  },
  {
    name: 'own-rows-that-others-change',
    file: 'local/rest/itemAccess.ts',
    find: "writeSecurity === 2 && row['author'] !== call.user",
    put: 'writeSecurity === 3',
    breaks: 'A row that only its author may change is changed by others.'
  },
  {
    name: 'others-in-the-recycle-bin',
    file: 'local/rest/recycleBin.ts',
    find: 'all || by === call.user',
    put: 'true',
    breaks: 'Everybody sees in the recycle bin what others deleted.'
  },
  {
    name: 'a-batch-leaves-the-site',
    file: 'local/rest/batch.ts',
    find: 'part.url.origin !== request.url.origin ||',
    put: '',
    breaks: 'A part of a batch that names another host is answered as if it were this one.'
  },
  {
    name: 'a-hundred-and-one-parts',
    file: 'local/rest/batch.ts',
    find: 'parts.length > mostParts',
    put: 'parts.length > mostParts + 1',
    breaks: 'A batch of 101 parts is carried out; SharePoint refuses it.'
  },
  {
    name: 'any-name-is-of-kin',
    file: 'local/rest/propertyName.ts',
    find: 'if (isOfKin(of.type, asked, asMember)) return undefined;',
    put: 'if (isOfKin(of.type, asked, true)) return undefined;',
    breaks: 'People are asked for what only groups have, and nobody hears that it is wrong.'
  },
  {
    name: 'contributors-stamp',
    file: 'local/rest/validateUpdate.ts',
    find: "|| call.loopholes.includes('stamp')",
    put: '|| true',
    breaks: 'A contributor writes a row in the name of somebody else, though nobody opened that loophole.'
  },
  {
    name: 'ids-are-drawn',
    file: 'local/rest/items.ts',
    find: "!call.loopholes.includes('draw') || ",
    put: '',
    breaks: 'A contributor chooses the id of a row, though nobody opened that loophole.'
  },
  {
    name: 'a-lookup-shows-hidden-rows',
    file: 'local/rest/itemValues.ts',
    find: 'if (isReadable(target, row, this.#call)) ',
    put: '',
    breaks: 'Through a lookup that somebody made, colleagues read what others ask a coach for.'
  }
];
