/** SharePoint answers this and the local one does not yet: 501 and a line in the log. */
export class NotBuilt extends Error {
  constructor(what: string) {
    super(`The local SharePoint does not answer ${what} yet.`);
    this.name = 'NotBuilt';
  }
}
