import { frame } from './nl/frame';
import { health } from './nl/health';
import { setUp } from './nl/setUp';

export const words = { ...frame, ...setUp, ...health } as const;
