import { Alert, createTheme, type MantineColorsTuple } from '@mantine/core';

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
