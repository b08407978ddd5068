export const mutants = [
  {
    name: 'a-list-that-is-too-long-is-equal',
    file: 'local/conformance/matching.ts',
    find: 'expected.length === found.length ?',
    put: 'expected.length <= found.length ?',
    breaks: 'A row of the table holds although the local SharePoint gives more rows than SharePoint does.'
  },
  {
    name: 'what-should-be-missing-is-there',
    file: 'local/conformance/runner.ts',
    find: 'at(json, path) === undefined ? [] :',
    put: 'at(json, path) === null ? [] :',
    breaks: 'What the table says about properties that an answer must lack is not looked at rightly.'
  },
  {
    name: 'a-twin-that-is-refused',
    file: 'local/conformance/twin.ts',
    find: 'if (twin.refused !== undefined) return [`a refusal expected, ${shown(given)} given`];',
    put: '',
    breaks: 'PnPjs may be given what SharePoint refuses, and the table says nothing.'
  }
];
