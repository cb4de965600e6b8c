import { json } from '@codemirror/lang-json';
import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { appearance } from './theme';
import { usePhrases } from './usePhrases';

type JsonDiffProps = { before: string; after: string; labels: { before: string; after: string } };

/** Two versions of a text side by side; what is the same in both is folded away. */
export function JsonDiff({ before, after, labels }: JsonDiffProps) {
  const place = useRef<HTMLDivElement>(null);
  const phrases = usePhrases();
  useEffect(() => {
    const side = (doc: string, label: string) => ({
      doc,
      extensions: [
        lineNumbers(),
        json(),
        appearance,
        phrases,
        EditorView.lineWrapping,
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      ],
    });
    const merge = new MergeView({
      parent: place.current!,
      a: side(before, labels.before),
      b: side(after, labels.after),
      collapseUnchanged: { margin: 3, minSize: 6 },
      gutter: true,
    });
    return () => merge.destroy();
  }, [before, after, labels.before, labels.after, phrases]);
  return <div ref={place} />;
}
