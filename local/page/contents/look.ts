import * as React from 'react';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { HighContrastSelector, mergeStyleSets } from '@fluentui/react/lib/Styling';

const classes = ({ semanticColors, palette, fonts, isInverted }: Theme) =>
  mergeStyleSets({
    root: { boxSizing: 'border-box', minWidth: 0, paddingBottom: 32, color: semanticColors.bodyText },
    trail: { ...fonts.medium, margin: '0 0 4px' },
    heading: { display: 'flex', alignItems: 'center', gap: 12, margin: 0 },
    tile: {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: 36,
      height: 36,
      flex: 'none',
      borderRadius: 6,
      background: palette.themePrimary,
      color: palette.white,
      fontSize: 18,
      border: '1px solid transparent'
    },
    title: { ...fonts.xLarge, fontWeight: 600, lineHeight: '28px', margin: 0, overflowWrap: 'anywhere' },
    description: { ...fonts.medium, color: semanticColors.bodySubtext, margin: '4px 0 0', maxWidth: '80ch' },
    bar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
      margin: '16px 0 12px'
    },
    barEnd: { display: 'flex', flexWrap: 'wrap', gap: 8, marginInlineStart: 'auto', alignItems: 'center' },
    filter: { width: 240, maxWidth: '100%' },
    table: {
      overflowX: 'auto',
      position: 'relative',
      selectors: {
        '.ms-DetailsRow': { ...fonts.medium, color: semanticColors.bodyText },
        '.ms-DetailsRow-cell': { ...fonts.medium, display: 'flex', alignItems: 'center' },
        '.ms-DetailsRow-cell > *': { minWidth: 0 },
        '.ms-DetailsHeader': { paddingTop: 0 }
      }
    },
    foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 16, padding: '16px 0', minHeight: 32 },
    count: { ...fonts.medium, color: semanticColors.bodySubtext, fontVariantNumeric: 'tabular-nums' },
    pills: { display: 'flex', flexWrap: 'wrap', gap: 4 },
    pillsOneLine: { flexWrap: 'nowrap', alignItems: 'center', overflow: 'hidden' },
    pill: {
      ...fonts.medium,
      fontSize: 13,
      lineHeight: '20px',
      padding: '1px 10px',
      borderRadius: 16,
      whiteSpace: 'nowrap',
      border: '1px solid transparent',
      background: isInverted ? palette.neutralLight : palette.neutralLighter,
      color: semanticColors.bodyText,
      [HighContrastSelector]: { borderColor: 'CanvasText' }
    },
    person: { display: 'inline-flex', alignItems: 'center', gap: 8, minWidth: 0 },
    people: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
    cellText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', display: 'block' },
    number: { fontVariantNumeric: 'tabular-nums' },
    stackTitle: { ...fonts.medium, fontWeight: 600 },
    stack: { display: 'grid', gap: 4, padding: '4px 0', whiteSpace: 'normal' },
    stackLine: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'center' },
    stackLabel: { color: semanticColors.bodySubtext },
    notice: {
      ...fonts.medium,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 12px',
      padding: '8px 12px',
      margin: '0 0 12px',
      borderRadius: 4,
      border: '1px solid transparent',
      [HighContrastSelector]: { borderColor: 'CanvasText' }
    },
    noticeInfo: { background: semanticColors.infoBackground, color: semanticColors.messageText },
    noticeWarning: { background: semanticColors.warningBackground, color: semanticColors.messageText },
    noticeError: { background: semanticColors.errorBackground, color: semanticColors.messageText },
    noticeText: { flex: '1 1 200px', overflowWrap: 'anywhere' },
    noticeAction: {
      background: 'none',
      border: 'none',
      padding: '4px 2px',
      minHeight: 24,
      font: 'inherit',
      fontWeight: 600,
      textDecoration: 'underline',
      color: 'inherit',
      cursor: 'pointer',
      selectors: { ':focus-visible': { outline: `2px solid ${semanticColors.focusBorder}`, outlineOffset: 2 } }
    },
    state: { textAlign: 'center', maxWidth: 340, margin: '64px auto', padding: '0 8px' },
    stateDisc: {
      display: 'inline-flex',
      width: 56,
      height: 56,
      borderRadius: 28,
      alignItems: 'center',
      justifyContent: 'center',
      fontSize: 24,
      color: palette.themePrimary,
      background: semanticColors.bodyStandoutBackground,
      border: '1px solid transparent',
      [HighContrastSelector]: { borderColor: 'CanvasText' }
    },
    stateTitle: { ...fonts.mediumPlus, fontWeight: 600, margin: '16px 0 8px' },
    stateText: { ...fonts.medium, margin: '0 0 16px' },
    stateReference: { ...fonts.small, color: semanticColors.bodySubtext, marginTop: 16, overflowWrap: 'anywhere' },
    hidden: {
      position: 'absolute',
      width: 1,
      height: 1,
      margin: -1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap'
    },
    fields: { display: 'grid', gap: 16, paddingTop: 8 },
    fieldNote: { ...fonts.small, color: semanticColors.bodySubtext, margin: '4px 0 0' },
    fault: { ...fonts.small, color: semanticColors.errorText, margin: '4px 0 0' },
    pair: { display: 'grid', gap: 8 },
    moment: { display: 'grid', gridTemplateColumns: '1fr 120px', gap: 8, alignItems: 'end' },
    shownField: { margin: 0 },
    shownLabel: { ...fonts.medium, fontWeight: 600, margin: '0 0 4px' },
    shownValue: { ...fonts.medium, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
    story: { ...fonts.small, color: semanticColors.bodySubtext, margin: '8px 0 0' },
    footer: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    box: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 4,
      minHeight: 32,
      boxSizing: 'border-box',
      padding: '2px 8px 2px 4px',
      position: 'relative',
      borderRadius: 2,
      border: `1px solid ${semanticColors.inputBorder}`,
      background: semanticColors.inputBackground,
      cursor: 'text',
      selectors: {
        ':hover': { borderColor: semanticColors.inputBorderHovered },
        ':focus-within': {
          borderColor: semanticColors.inputFocusBorderAlt,
          boxShadow: `inset 0 0 0 1px ${semanticColors.inputFocusBorderAlt}`
        },
        [HighContrastSelector]: { ':focus-within': { outline: '2px solid Highlight' } }
      }
    },
    boxWrong: { borderColor: semanticColors.errorText },
    boxInput: {
      ...fonts.medium,
      flex: '1 1 80px',
      minWidth: 60,
      height: 26,
      padding: '0 4px',
      border: 'none',
      // The box around it shows the focus.
      outline: 'none !important',
      background: 'transparent',
      color: semanticColors.inputText,
      selectors: { '::placeholder': { color: semanticColors.inputPlaceholderText, opacity: 1 } }
    },
    tag: {
      ...fonts.medium,
      display: 'inline-flex',
      alignItems: 'center',
      gap: 6,
      maxWidth: '100%',
      minHeight: 26,
      paddingInlineStart: 8,
      borderRadius: 4,
      boxSizing: 'border-box',
      border: '1px solid transparent',
      background: semanticColors.buttonBackgroundHovered,
      color: semanticColors.bodyText,
      overflowWrap: 'anywhere',
      [HighContrastSelector]: { borderColor: 'CanvasText' }
    },
    tagPerson: { paddingInlineStart: 1, borderRadius: 14 },
    tagRemove: {
      background: 'none',
      border: 'none',
      width: 24,
      height: 24,
      borderRadius: 4,
      padding: 0,
      fontSize: 10,
      flex: 'none',
      color: 'inherit',
      cursor: 'pointer',
      selectors: { ':focus-visible': { outline: `2px solid ${semanticColors.focusBorder}` } }
    },
    options: { listStyle: 'none', margin: 0, padding: '4px 0', maxHeight: 320, overflowY: 'auto' },
    option: {
      ...fonts.medium,
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      minHeight: 36,
      boxSizing: 'border-box',
      padding: '4px 12px',
      cursor: 'pointer',
      color: semanticColors.menuItemText,
      border: '1px solid transparent'
    },
    optionActive: {
      background: semanticColors.menuItemBackgroundHovered,
      color: semanticColors.menuItemTextHovered,
      [HighContrastSelector]: { borderColor: 'Highlight' }
    },
    optionDetail: { ...fonts.small, color: semanticColors.bodySubtext },
    optionsSay: { ...fonts.medium, padding: '10px 12px', color: semanticColors.bodySubtext }
  });

/** Class names of Site contents in the theme it is drawn in. */
export const useLook = (): ReturnType<typeof classes> => {
  const theme = useTheme();
  return React.useMemo(() => classes(theme), [theme]);
};
