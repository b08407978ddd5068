import { lazyPart } from './lazyPart';

/** A list without rows, told to those who fill it: few people, once. */
export const EmptyForCurators = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './FillTheList'));
