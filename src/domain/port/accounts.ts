/** What the organisation's directory says of an account that it knows. */
export interface KnownAccount {
  /** Empty: it says nothing. */
  readonly name: string;
  readonly email: string;
}

/** What the organisation's directory says of accounts. */
export interface Accounts {
  /**
   * What is known of this claims login, `i:0#.f|membership|ann@contoso.com`; false: there is no such account any more;
   * undefined: the directory cannot tell, as of guests and of accounts that are no person's. Rejects with ProgrammeError and
   * nothing else.
   */
  known(login: string): Promise<KnownAccount | false | undefined>;
}
