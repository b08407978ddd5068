export const erasing = {} as const;
