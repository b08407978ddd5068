/* The Fluent 8 that the property pane asks for by name; its components come by path, so that the kit holds no others. */
export {
  ActionButton,
  DefaultButton as Button,
  CompoundButton,
  DefaultButton,
  IconButton,
  PrimaryButton
} from '@fluentui/react/lib/Button';
export { Callout } from '@fluentui/react/lib/Callout';
export { DirectionalHint } from '@fluentui/react/lib/Callout';
export { Checkbox } from '@fluentui/react/lib/Checkbox';
export { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
export { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
export { Dropdown } from '@fluentui/react/lib/Dropdown';
export { Fabric } from '@fluentui/react/lib/Fabric';
export { FocusZone, FocusZoneDirection } from '@fluentui/react/lib/FocusZone';
export { FocusTrapZone } from '@fluentui/react/lib/FocusTrapZone';
export { Icon, IconType } from '@fluentui/react/lib/Icon';
export { Image, ImageFit } from '@fluentui/react/lib/Image';
export { Label } from '@fluentui/react/lib/Label';
export * from '@fluentui/react/lib/Layer';
export { Link } from '@fluentui/react/lib/Link';
export { Modal } from '@fluentui/react/lib/Modal';
export { Overlay } from '@fluentui/react/lib/Overlay';
export { Panel, PanelType } from '@fluentui/react/lib/Panel';
export { Position } from '@fluentui/react/lib/Positioning';
export * as workaround_ResponsiveModeIndex from '@fluentui/react/lib/ResponsiveMode';
export { Slider } from '@fluentui/react/lib/Slider';
export { SpinButton } from '@fluentui/react/lib/SpinButton';
export { Spinner, SpinnerSize, SpinnerType } from '@fluentui/react/lib/Spinner';
export { Stack } from '@fluentui/react/lib/Stack';
export { TextField } from '@fluentui/react/lib/TextField';
export { ThemeProvider } from '@fluentui/react/lib/Theme';
export { TooltipHost } from '@fluentui/react/lib/Tooltip';
export * from '@fluentui/utilities';
export * from '@fluentui/style-utilities';
export { getTheme } from './pageTheme.ts';
export { concatStyleSets, mergeStyles, mergeStyleSets } from '@fluentui/merge-styles';

/** The decorator that Fabric 5 had: a method that is always called on its own object. */
export const autobind = (
  _target: object,
  name: string | symbol,
  { value }: PropertyDescriptor
): PropertyDescriptor => ({
  configurable: true,
  get(this: object) {
    const bound = (value as (this: object) => unknown).bind(this);
    Object.defineProperty(this, name, { configurable: true, value: bound, writable: true });
    return bound;
  },
  set(this: object, other: unknown) {
    Object.defineProperty(this, name, { configurable: true, value: other, writable: true });
  }
});

/** An object without some of its fields. */
export const omit = <Thing extends object>(
  thing: Thing,
  ...names: readonly (string | readonly string[])[]
): Partial<Thing> => {
  const without = new Set(names.flat());
  return Object.fromEntries(Object.entries(thing).filter(([name]) => !without.has(name))) as Partial<Thing>;
};
