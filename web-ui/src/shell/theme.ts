import { Alert, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Teal that carries white text at 4.5 : 1 in its middle shade. */
const flower: MantineColorsTuple = [
  '#eefaf8',
  '#daf3ef',
  '#b1e6de',
  '#84d9cc',
  '#5bcbbb',
  '#36b3a2',
  '#17897b',
  '#0f766e',
  '#0d635c',
  '#0a4f4a',
];

export const theme = createTheme({
  primaryColor: 'flower',
  colors: { flower },
  primaryShade: 7,
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif',
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    /* In the colour of its kind, a title is too pale on its ground; the ground and the icon tell the kind. */
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
  },
});

const DANGER = { '--mantine-color-red-filled': '#c92a2a', '--mantine-color-red-filled-hover': '#b02525' };

/** Muted text, faults and coloured words that can still be read: at least 4.5 : 1 on the page. */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...DANGER,
    '--mantine-color-dimmed': '#5b6470',
    '--mantine-color-placeholder': '#5b6470',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-red-light-color': '#a61e1e',
    '--mantine-color-red-outline': '#c92a2a',
    '--mantine-color-orange-light-color': '#8f3a06',
    '--mantine-color-yellow-light-color': '#6b4d00',
    '--mantine-color-green-light-color': '#1b6b2a',
    '--mantine-color-blue-light-color': '#1862ab',
    '--mantine-color-gray-light-color': '#343a40',
  },
  dark: {
    ...DANGER,
    '--mantine-color-dimmed': '#a7aeb8',
    '--mantine-color-placeholder': '#a7aeb8',
    '--mantine-color-error': '#ff8787',
  },
});
