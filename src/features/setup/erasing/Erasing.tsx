import * as React from 'react';

const Erasing = (): React.ReactElement => <></>;

export default Erasing;
