import * as React from 'react';

const Importing = (): React.ReactElement => <></>;

export default Importing;
