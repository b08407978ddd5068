import * as React from 'react';

const SetUp = (): React.ReactElement => <></>;

export default SetUp;
