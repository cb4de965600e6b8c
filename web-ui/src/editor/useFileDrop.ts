import type { DragEvent } from 'react';

/** Lets somebody drop a file anywhere on what gets these handlers. */
export function useFileDrop(onText: (text: string, name: string) => void) {
  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    onDragOver(event: DragEvent) {
      if (hasFile(event)) event.preventDefault();
    },
    onDropCapture(event: DragEvent) {
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      void file.text().then((text) => onText(text, file.name));
    },
  };
}
