/** A page with a text between two marks, which prettier leaves alone; throws when the page has no place for it. */
export const between = (page, opens, ends, text) => {
  const opening = `<!-- ${opens} -->\n<!-- prettier-ignore-start -->\n`;
  const closing = `\n<!-- prettier-ignore-end -->\n<!-- end of ${ends} -->`;
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`The page has no place for the ${ends}: "${opens}" and its end.`);
  return `${page.slice(0, start)}${opening}\n${text}\n${page.slice(end)}`;
};
