import { frame } from './en/frame';
import { health } from './en/health';
import { setUp } from './en/setUp';

export const words = { ...frame, ...setUp, ...health } as const;
