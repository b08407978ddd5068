/** The themes a visitor can switch to; `contrast` is the one that Teams calls so. */
export const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

/** SharePoint's backgrounds of a section. */
export const backgrounds = ['none', 'neutral', 'soft', 'strong'] as const;
export type Background = (typeof backgrounds)[number];

interface SitePalette {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
}

/** SharePoint's own Teal, a dark one made from it by the same steps, and one of pure colours. */
export const palettes: Readonly<Record<ThemeName, SitePalette>> = {
  light: {
    isInverted: false,
    palette: {
      themePrimary: '#03787c',
      themeLighterAlt: '#f0f9fa',
      themeLighter: '#c5e9ea',
      themeLight: '#98d6d8',
      themeTertiary: '#49aeb1',
      themeSecondary: '#13898d',
      themeDarkAlt: '#026d70',
      themeDark: '#025c5f',
      themeDarker: '#014446',
      neutralLighterAlt: '#faf9f8',
      neutralLighter: '#f3f2f1',
      neutralLight: '#edebe9',
      neutralQuaternaryAlt: '#e1dfdd',
      neutralQuaternary: '#d0d0d0',
      neutralTertiaryAlt: '#c8c6c4',
      neutralTertiary: '#a19f9d',
      neutralSecondary: '#605e5c',
      neutralSecondaryAlt: '#8a8886',
      neutralPrimaryAlt: '#3b3a39',
      neutralPrimary: '#323130',
      neutralDark: '#201f1e',
      black: '#000000',
      white: '#ffffff',
      accent: '#03787c'
    }
  },
  dark: {
    isInverted: true,
    palette: {
      themePrimary: '#4fc0c4',
      themeLighterAlt: '#030808',
      themeLighter: '#0d1f1f',
      themeLight: '#183a3b',
      themeTertiary: '#307375',
      themeSecondary: '#46a9ac',
      themeDarkAlt: '#5fc7ca',
      themeDark: '#77d0d3',
      themeDarker: '#9cdee0',
      neutralLighterAlt: '#292827',
      neutralLighter: '#31302f',
      neutralLight: '#3b3a39',
      neutralQuaternaryAlt: '#484644',
      neutralQuaternary: '#51504e',
      neutralTertiaryAlt: '#6e6c6a',
      neutralTertiary: '#979593',
      neutralSecondary: '#d2d0ce',
      neutralSecondaryAlt: '#b3b0ad',
      neutralPrimaryAlt: '#dadada',
      neutralPrimary: '#ffffff',
      neutralDark: '#f4f4f4',
      black: '#f8f8f8',
      white: '#1f1e1d',
      whiteTranslucent40: 'rgba(0,0,0,.4)',
      accent: '#4fc0c4'
    }
  },
  contrast: {
    isInverted: true,
    palette: {
      themePrimary: '#1aebff',
      themeLighterAlt: '#000f10',
      themeLighter: '#002b2f',
      themeLight: '#005159',
      themeTertiary: '#00a2b3',
      themeSecondary: '#16d6e8',
      themeDarkAlt: '#3aeeff',
      themeDark: '#62f2ff',
      themeDarker: '#99f6ff',
      neutralLighterAlt: '#000000',
      neutralLighter: '#141414',
      neutralLight: '#2b2b2b',
      neutralQuaternaryAlt: '#6b6b6b',
      neutralQuaternary: '#858585',
      neutralTertiaryAlt: '#ffffff',
      neutralTertiary: '#ffffff',
      neutralSecondary: '#ffffff',
      neutralSecondaryAlt: '#ffffff',
      neutralPrimaryAlt: '#ffffff',
      neutralPrimary: '#ffffff',
      neutralDark: '#ffffff',
      black: '#ffffff',
      white: '#000000',
      whiteTranslucent40: 'rgba(0,0,0,.4)',
      accent: '#ffff01'
    }
  }
};
