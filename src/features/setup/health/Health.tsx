import * as React from 'react';

const Health = (): React.ReactElement => <></>;

export default Health;
