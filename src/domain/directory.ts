/** What the organisation's directory says of accounts. Rejects with ProgrammeError and nothing else. */
export interface Directory {
  /**
   * Whether it knows the account of this claims login, `i:0#.f|membership|ann@contoso.com`; undefined: it cannot tell, as
   * of guests and of accounts that are no person's.
   */
  knows(login: string): Promise<boolean | undefined>;
}
