/** What forms show where they could show Markdown: no schema turns it on, so texts are shown as they are. */
export const Markdown = ({ children }: { children: string }) => children;
