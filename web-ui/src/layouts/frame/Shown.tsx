import { createContext, useEffect, type FunctionComponent } from 'react';
import type { LayoutState } from '../protocol';

/** What a layout is given. */
export type LayoutProps = LayoutState & { onChange: (value: unknown) => void };
export type Layout = FunctionComponent<LayoutProps>;

type ShownProps = { layout: Layout; state: LayoutState; onChange: (value: unknown) => void; onReady: () => void };

/** For the controls: the value they are parts of. */
export const Whole = createContext<LayoutProps | undefined>(undefined);

export function Shown({ layout: Given, state, onChange, onReady }: ShownProps) {
  useEffect(onReady, []);
  const props = { ...state, onChange };
  return (
    <Whole value={props}>
      <Given {...props} />
    </Whole>
  );
}
