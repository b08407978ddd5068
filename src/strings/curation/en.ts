import { frame } from './en/frame';
import { setUp } from './en/setUp';

export const words = { ...frame, ...setUp } as const;
