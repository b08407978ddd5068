import { frame } from './de/frame';
import { health } from './de/health';
import { setUp } from './de/setUp';

export const words = { ...frame, ...setUp, ...health } as const;
