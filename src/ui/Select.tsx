import * as React from 'react';

export interface SelectProps extends Omit<
  React.SelectHTMLAttributes<HTMLSelectElement>,
  'value' | 'defaultValue' | 'multiple' | 'onChange'
> {
  readonly value: string;
  readonly onChoice: (value: string) => void;
  /** For whoever puts the focus on it. */
  readonly field?: React.RefObject<HTMLSelectElement>;
}

/**
 * A choice from a list. React is not told its value: what it knows it puts back when it draws between a choice and the
 * news of it, and the choice is lost without a word. Here the value is put there when it has changed, or the options have.
 */
export const Select = ({ value, onChoice, field, children, ...rest }: SelectProps): React.ReactElement => {
  const own = React.useRef<HTMLSelectElement>(null);
  const select = field ?? own;
  const shown = React.useRef<{ readonly value: string; readonly options: number }>();
  const [, draw] = React.useReducer((times: number) => times + 1, 0);
  React.useLayoutEffect(() => {
    const { current } = select;
    const options = current?.options.length ?? 0;
    if (current === null || (shown.current?.value === value && shown.current.options === options)) return;
    shown.current = { value, options };
    current.value = value;
    if (current.selectedIndex < 0) current.selectedIndex = 0;
  });
  const choose = ({ target }: React.ChangeEvent<HTMLSelectElement>): void => {
    shown.current = { value: target.value, options: target.options.length };
    onChoice(target.value);
    // A choice that was not taken is taken back.
    draw();
  };
  return (
    <select {...rest} ref={select} onChange={choose}>
      {children}
    </select>
  );
};
