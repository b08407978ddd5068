import { frame } from './de/frame';
import { setUp } from './de/setUp';

export const words = { ...frame, ...setUp } as const;
