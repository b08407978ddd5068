import * as React from 'react';
import { Heading } from '../../shell/Frame';
import { say } from '../../strings/say';
import { Parts } from './Parts';
import type { SetupSettings } from './settings';

/** Set-up, health, import and personal data of the site's lists, as a web part of its own. */
const Setup = ({ title }: SetupSettings): React.ReactElement => (
  <>
    <Heading title={title?.trim() || say('CurationTitle')} />
    <Parts first="lists" />
  </>
);

export default Setup;
