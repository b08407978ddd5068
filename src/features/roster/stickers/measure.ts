/** What the stickers are set in: on every Windows, or the nearest thing. Measured and printed in the same. */
export const typeface = "'Segoe UI', 'Open Sans', 'Helvetica Neue', Arial, sans-serif";

/** Millimetres in a point. */
export const point = 25.4 / 72;

const drawing = (): CanvasRenderingContext2D | null => {
  try {
    return document.createElement('canvas').getContext('2d');
  } catch {
    return null;
  }
};

let context: CanvasRenderingContext2D | null | undefined;

/** Width in millimetres of a text at a size in points; estimated where nothing can be drawn. */
export const widthOf = (text: string, size: number, weight: 400 | 600): number => {
  if (context === undefined) context = drawing();
  if (context === null) return Array.from(text).length * 0.6 * size * point;
  context.font = `${weight} 100px ${typeface}`;
  return (context.measureText(text).width / 100) * size * point;
};
