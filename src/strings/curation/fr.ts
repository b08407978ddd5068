import { frame } from './fr/frame';
import { setUp } from './fr/setUp';

export const words = { ...frame, ...setUp } as const;
