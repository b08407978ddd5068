import { frame } from './nl/frame';
import { setUp } from './nl/setUp';

export const words = { ...frame, ...setUp } as const;
