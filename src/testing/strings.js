/** The real English words: runs the AMD module that SPFx would load. */
let words;
globalThis.define = (_dependencies, factory) => {
  words = factory();
};
require('../strings/loc/en-us.js');
delete globalThis.define;
module.exports = words;
