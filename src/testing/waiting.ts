// Nothing is painted here: what waits for that goes on at once. In tests/browser it is painted.
jest.mock('../device/painted', () => ({ painted: () => Promise.resolve() }));

import { configure } from '@testing-library/react';

/** What a test waits for comes when it comes: on a machine with other work a second is nothing. */
configure({ asyncUtilTimeout: 10_000 });
