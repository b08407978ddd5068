/** Makes something when it is first wanted, once; what could not be made, for its script did not come, can be wanted again. */
export const late = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
};
