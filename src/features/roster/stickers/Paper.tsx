import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { Sheet } from './Sheet';
import type { LabelLook, Sticker } from './Label';

/** While it stands in the page, printing gives the sheets and nothing else of the page: no margin, header or neighbour. */
const printed = (width: number, height: number): string => `
@page { size: ${width}mm ${height}mm; margin: 0; }
@media screen { [data-stickers] { display: none; } }
@media print {
  html, body {
    display: block !important; position: static !important; overflow: visible !important;
    inline-size: auto !important; block-size: auto !important; min-block-size: 0 !important; max-block-size: none !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important; background: #fff !important;
  }
  body > :not([data-stickers]) { display: none !important; }
  [data-stickers] { display: block !important; position: static !important; margin: 0 !important; padding: 0 !important; }
  [data-stickers] > div { overflow: hidden; break-inside: avoid; break-after: page; }
  [data-stickers] > div:last-of-type { break-after: auto; }
  [data-stickers] svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

export interface PaperProps {
  readonly sheets: readonly (readonly (Sticker | undefined)[])[];
  readonly look: LabelLook;
}

/** The sheets as the printer gets them; beside the page's own root, so that the page can be left out. */
export const Paper = ({ sheets, look }: PaperProps): React.ReactElement => {
  const { width, height } = look.stock.page;
  const size = { width: `${width}mm`, height: `${height}mm` };
  return ReactDOM.createPortal(
    <div data-stickers="" aria-hidden="true">
      <style>{printed(width, height)}</style>
      {sheets.map((places, sheet) => (
        <div key={sheet} style={size}>
          <Sheet places={places} look={look} style={size} />
        </div>
      ))}
    </div>,
    document.body
  );
};
