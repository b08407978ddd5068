import { programmeContract } from '../../src/testing/programmeContract';
import { closeGround, localGround } from './local';

afterEach(closeGround);

programmeContract(async (situation) => (await localGround(situation)).programme);
