import { frame } from './fr/frame';
import { health } from './fr/health';
import { setUp } from './fr/setUp';

export const words = { ...frame, ...setUp, ...health } as const;
