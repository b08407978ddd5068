/** CSS module classes under their own names. */
module.exports = {
  __esModule: true,
  default: new Proxy({}, { get: (_target, name) => (typeof name === 'string' ? name : undefined) })
};
