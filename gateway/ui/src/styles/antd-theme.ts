import { theme, type ThemeConfig } from 'antd';

const FONT = "'Inter Variable', 'Segoe UI', 'Liberation Sans', Arial, sans-serif";

/** Ant Design in KAW's measures: dense, one accent, no motion. Colours follow styles/base.css. */
export function antdTheme(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorInfo: dark ? '#4aa5bd' : '#17677f',
      colorPrimary: dark ? '#4aa5bd' : '#17677f',
      colorLink: dark ? '#5cb8cf' : '#17677f',
      colorError: dark ? '#e06c63' : '#b3261e',
      colorSuccess: dark ? '#4fae7b' : '#1f7a47',
      colorWarning: dark ? '#d9a441' : '#a86f00',
      colorBgContainer: dark ? '#1b2225' : '#ffffff',
      colorBgElevated: dark ? '#222a2e' : '#ffffff',
      colorBorder: dark ? '#435058' : '#c3ccd1',
      colorBorderSecondary: dark ? '#2e383d' : '#dde3e6',
      colorText: dark ? '#e2e8eb' : '#1d262b',
      colorTextPlaceholder: dark ? '#7f8d94' : '#79868d',
      fontFamily: FONT,
      fontSize: 13,
      borderRadius: 4,
      controlHeight: 28,
      controlHeightSM: 24,
      controlHeightLG: 34,
      motion: false,
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Form: { itemMarginBottom: 12 },
      Segmented: {
        trackBg: dark ? '#14191c' : '#eef1f3',
        itemSelectedBg: dark ? '#2b5560' : '#cfe4ea',
        itemSelectedColor: dark ? '#e2e8eb' : '#0f4a5c',
      },
      Modal: { titleFontSize: 15 },
    },
  };
}
