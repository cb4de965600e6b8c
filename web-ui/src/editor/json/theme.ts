import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colours that carry 4.5 : 1 in the light and in the dark, by the page's own variables. */
const highlighting = HighlightStyle.define([
  { tag: tags.propertyName, color: 'light-dark(#0b5fa5, #8cc8ff)' },
  { tag: tags.string, color: 'light-dark(#0d635c, #84d9cc)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'light-dark(#8f3f00, #ffb27a)' },
  { tag: tags.invalid, color: 'light-dark(#b02020, #ff9c9c)' },
]);

const looks = EditorView.theme({
  '&': {
    height: '100%',
    fontSize: 'var(--mantine-font-size-sm)',
    color: 'var(--mantine-color-text)',
    backgroundColor: 'var(--mantine-color-body)',
    border: '1px solid var(--mantine-color-default-border)',
    borderRadius: 'var(--mantine-radius-md)',
    overflow: 'hidden',
  },
  '&.cm-focused': { outline: '2px solid var(--mantine-primary-color-filled)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--mantine-color-text)', padding: '8px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '.cm-gutters': {
    backgroundColor: 'var(--mantine-color-body)',
    color: 'light-dark(var(--mantine-color-gray-7), var(--mantine-color-dark-1))',
    borderRight: '1px solid var(--mantine-color-default-border)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--mantine-color-default-hover)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    background: 'light-dark(#bfe3dd, #1f5a54) !important',
  },
  '.cm-matchingBracket': { backgroundColor: 'var(--mantine-primary-color-light) !important' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--mantine-color-body)',
    color: 'var(--mantine-color-text)',
    border: '1px solid var(--mantine-color-default-border)',
    borderRadius: 'var(--mantine-radius-sm)',
  },
  '.cm-foldPlaceholder': { backgroundColor: 'transparent', color: 'var(--mantine-color-text)' },
  '.cm-diagnostic': { whiteSpace: 'pre-line', padding: '6px 10px' },
  '.cm-collapsedLines': {
    color: 'var(--mantine-color-text)',
    background: 'var(--mantine-color-default-hover)',
  },
});

/** Where CodeMirror puts its styles, the page's policy wants the nonce of the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

export const appearance: Extension = [looks, syntaxHighlighting(highlighting), ...(nonce ? [EditorView.cspNonce.of(nonce)] : [])];
