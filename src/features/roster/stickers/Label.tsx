import * as React from 'react';
import { fitText, type Fitted, moduleSize, quietModules, type Stock } from '../../../domain/roster/labels';
import { type Code, readableCode } from './code';
import { point, typeface, widthOf } from './measure';

/** What stands on a label. */
export interface Sticker {
  readonly id: number;
  readonly name: string;
  readonly circle: string;
  readonly badges: readonly string[];
  readonly sentence: string;
  readonly address: string;
}

/** How labels look, the same for all of them. */
export interface LabelLook {
  readonly stock: Stock;
  /** Colour of the programme's line; readable on white. */
  readonly accent: string;
  /** Address of a picture; absent: a ring. */
  readonly logo: string | undefined;
}

const lineOf = (size: number): number => size * point * 1.2;

/** The sizes on the small label; the large one has room for half as much again. */
const scaleOf = ({ label }: Stock): number => (label.width > 80 ? 1.5 : 1);

/** As many whole badges as the lines hold; never half a badge. */
const badgesIn = (badges: readonly string[], width: number, size: number): readonly string[] => {
  for (let count = badges.length; count > 0; count--) {
    const fitted = fitText(badges.slice(0, count).join(' · '), { width, lines: 2, size, smallest: size }, (text, at) =>
      widthOf(text, at, 400)
    );
    if (!fitted.cut) return fitted.lines;
  }
  return [];
};

/** The name as it will stand on the label; `cut` when even the smallest size does not do. */
export const nameOn = (name: string, stock: Stock): Fitted => {
  const scale = scaleOf(stock);
  const width = stock.label.width - 2 * stock.free - stock.code - 0.8;
  return fitText(name, { width, lines: 2, size: 12.5 * scale, smallest: 8 * scale }, (text, size) =>
    widthOf(text, size, 600)
  );
};

interface LinesProps {
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  /** Of the first baseline. */
  readonly y: number;
  readonly weight?: 400 | 600;
  readonly colour?: string;
}

const Lines = ({ lines, size, x, y, weight = 400, colour = '#000' }: LinesProps): React.ReactElement => (
  <>
    {lines.map((line, at) => (
      <text
        key={at}
        x={x}
        y={y + at * lineOf(size)}
        fontFamily={typeface}
        fontSize={size * point}
        fontWeight={weight}
        fill={colour}
      >
        {line}
      </text>
    ))}
  </>
);

const CodeBox = ({ code, stock }: { readonly code: Code; readonly stock: Stock }): React.ReactElement => {
  const side = moduleSize(stock, code.modules);
  const x = stock.label.width - stock.free - stock.code;
  const y = (stock.label.height - stock.code) / 2;
  return (
    <g data-code="">
      <rect x={x} y={y} width={stock.code} height={stock.code} fill="#fff" />
      <path
        d={code.path}
        fill="#000"
        shapeRendering="crispEdges"
        transform={`translate(${x + quietModules * side} ${y + quietModules * side}) scale(${side})`}
      />
    </g>
  );
};

export interface LabelProps {
  readonly sticker: Sticker;
  readonly look: LabelLook;
}

/** A label in millimetres, to stand anywhere in a drawing of that unit: the same on screen and on paper. */
export const Label = ({ sticker, look }: LabelProps): React.ReactElement => {
  const { stock, accent, logo } = look;
  const scale = scaleOf(stock);
  const { free } = stock;
  const name = nameOn(sticker.name, stock);
  const beside = stock.label.width - 2 * free - stock.code - 0.8;
  const small = 6.5 * scale;
  const circle = fitText(
    sticker.circle,
    { width: beside, lines: 2, size: 7.5 * scale, smallest: 6.5 * scale },
    (text, size) => widthOf(text, size, 400)
  );
  const badges = badgesIn(sticker.badges, beside, small);
  const sentence = fitText(
    sticker.sentence,
    { width: stock.label.width - 2 * free, lines: 1, size: small, smallest: 6.5 },
    (text, size) => widthOf(text, size, 400)
  );
  const head = free + 2.6 * scale;
  const nameAt = head + 6.6 * scale;
  const circleAt = nameAt + (name.lines.length - 1) * lineOf(name.size) + lineOf(circle.size) + 0.6 * scale;
  const badgesAt = circleAt + Math.max(0, circle.lines.length - 1) * lineOf(circle.size) + lineOf(small) + 0.4 * scale;
  const code = readableCode(sticker.address, stock);
  const mark = 3.4 * scale;
  return (
    <g data-label={sticker.id}>
      {logo === undefined ? (
        <circle
          cx={free + 1.2 * scale}
          cy={head - 0.95 * scale}
          r={0.9 * scale}
          fill="none"
          stroke={accent}
          strokeWidth={0.6 * scale}
        />
      ) : (
        <image href={logo} x={free} y={head - 2.6 * scale} width={mark} height={mark} />
      )}
      <Lines
        lines={['Digital Ambassador']}
        size={8 * scale}
        x={free + (logo === undefined ? 3.2 * scale : mark + 1)}
        y={head}
        weight={600}
        colour={accent}
      />
      <Lines lines={name.lines} size={name.size} x={free} y={nameAt} weight={600} />
      <Lines lines={circle.lines} size={circle.size} x={free} y={circleAt} />
      <Lines lines={badges} size={small} x={free} y={badgesAt} />
      <Lines lines={sentence.lines} size={sentence.size} x={free} y={stock.label.height - free - 0.6} />
      {code !== undefined && <CodeBox code={code} stock={stock} />}
    </g>
  );
};
