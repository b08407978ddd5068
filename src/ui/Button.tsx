import * as React from 'react';
import styles from './button.module.scss';
import { Icon } from './Icon';
import type { IconName } from './icons';

interface ButtonLook {
  readonly icon?: IconName | undefined;
  /** `primary` once in a view; `plain` has a line; `text` is a link-button; `quiet` is an icon by itself in a card. */
  readonly look?: 'primary' | 'plain' | 'text' | 'quiet';
  /** Only the icon is seen; the name must then be in `label`. */
  readonly iconOnly?: boolean;
  /** The accessible name and tooltip when the words seen are not enough. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly children?: React.ReactNode;
}

const shape = ({ look = 'plain', iconOnly = false, className }: ButtonLook): string =>
  [styles.button, styles[look], iconOnly ? styles.square : '', className ?? ''].filter(Boolean).join(' ');

const inside = ({ icon, iconOnly, children }: ButtonLook): React.ReactElement => (
  <>
    {icon !== undefined && <Icon name={icon} />}
    {iconOnly !== true && children !== undefined && <span>{children}</span>}
  </>
);

const buttonName = ({ label }: ButtonLook): React.AriaAttributes & { title?: string } =>
  label === undefined ? {} : { 'aria-label': label, title: label };

export interface ButtonProps extends ButtonLook, React.AriaAttributes {
  readonly onClick: (event: React.MouseEvent<HTMLButtonElement>) => void;
}

/** Something happens here. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const {
    icon: _icon,
    look: _look,
    iconOnly: _iconOnly,
    label: _label,
    className: _class,
    children: _children,
    ...rest
  } = props;
  return (
    <button ref={ref} type="button" className={shape(props)} {...buttonName(props)} {...rest}>
      {inside(props)}
    </button>
  );
});

export interface LinkButtonProps extends ButtonLook {
  readonly href: string;
  /** Another tab, without a way back to this one. */
  readonly newTab?: boolean;
  readonly onClick?: (event: React.MouseEvent<HTMLAnchorElement>) => void;
}

/** Something opens, and may be opened in a tab of its own. */
export const LinkButton = (props: LinkButtonProps): React.ReactElement => (
  <a
    className={shape(props)}
    href={props.href}
    {...(props.newTab === true ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    {...(props.onClick === undefined ? {} : { onClick: props.onClick })}
    {...buttonName(props)}
    // SharePoint's router would take a link inside the tenant for a page of its own.
    data-interception="off"
  >
    {inside(props)}
  </a>
);
