import type { Canvas } from './canvas.ts';

export const startEditing = (canvas: Canvas): void => { void canvas; };
