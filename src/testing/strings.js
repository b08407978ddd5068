/** The real English words: runs the AMD module that SPFx would load, and adds those that come with each part. */
let words;
globalThis.define = (_dependencies, factory) => {
  words = factory();
};
require('../strings/loc/en-us.js');
delete globalThis.define;
for (const part of [
  'finder',
  'roster',
  'rosterMore',
  'starter',
  'starterMore',
  'catalogue',
  'catalogueMore',
  'questions',
  'questionsMore',
  'sessions',
  'sessionsMore',
  'call',
  'callMore',
  'indicators',
  'indicatorsMore',
  'curation',
  'curationMore',
  'pane'
])
  Object.assign(words, require(`../strings/${part}/en`).words);
module.exports = words;
