import { json } from '@codemirror/lang-json';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { EditorView, basicSetup } from 'codemirror';
import { useEffect, useRef } from 'react';
import type { Mark } from '../review/marks';
import { appearance } from './theme';
import { usePhrases } from './usePhrases';

/** A place that somebody asked to see; asking again is another object. */
export type Reveal = { from: number; to: number };

type JsonEditorProps = {
  label: string;
  value: string;
  onChange?: (value: string) => void;
  onSave?: () => void;
  marks?: readonly Mark[];
  reveal?: Reveal;
  height?: number | string;
};

/** JSON as a text, with what was found in it at its lines. Without `onChange` it is only read. */
export function JsonEditor({ label, value, onChange, onSave, marks, reveal, height = 520 }: JsonEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const phrases = usePhrases();
  const latest = useRef({ value, onChange, onSave });
  latest.current = { value, onChange, onSave };
  const isReadOnly = onChange === undefined;

  useEffect(() => {
    const save = () => {
      latest.current.onSave?.();
      return true;
    };
    const editor = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          keymap.of([{ key: 'Mod-s', run: save, preventDefault: true }]),
          basicSetup,
          json(),
          appearance,
          phrases,
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
          isReadOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : lintGutter(),
          EditorView.updateListener.of((update) => {
            const text = update.state.doc.toString();
            if (update.docChanged && text !== latest.current.value) latest.current.onChange?.(text);
          }),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [label, phrases, isReadOnly]);

  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== value) editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || !marks) return;
    const length = editor.state.doc.length;
    const diagnostics = marks.map(({ from, to, severity, message, hint }) => ({
      from: Math.min(from, length),
      to: Math.min(to, length),
      severity: severity === 'ERROR' ? ('error' as const) : ('warning' as const),
      message: hint ? `${message}\n${hint}` : message,
    }));
    editor.dispatch(setDiagnostics(editor.state, diagnostics));
  }, [marks, phrases, label]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || !reveal) return;
    const anchor = Math.min(reveal.from, editor.state.doc.length);
    editor.dispatch({ selection: { anchor, head: Math.min(reveal.to, editor.state.doc.length) }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    editor.focus();
  }, [reveal]);

  return <div ref={place} style={{ height }} />;
}
