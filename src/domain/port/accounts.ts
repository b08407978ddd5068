/** What the organisation's directory says of accounts. */
export interface Accounts {
  /**
   * Whether there still is an account of this claims login, `i:0#.f|membership|ann@contoso.com`; undefined: the directory
   * cannot tell, as of guests and of accounts that are no person's. Rejects with ProgrammeError and nothing else.
   */
  exists(login: string): Promise<boolean | undefined>;
}
