import type { Edge, Node, ReactFlowInstance, Rect } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';

export const FITTING = { maxZoom: 1.1, padding: 0.12 };

/**
 * Shows all of a picture when it has more or fewer steps than before.
 *
 * @param size of all of it, where there is more to be seen than steps: labels may stand beside them
 */
export function useFitting<Drawn extends Node, Line extends Edge>(steps: number, size?: Pick<Rect, 'width' | 'height'>) {
  const flow = useRef<ReactFlowInstance<Drawn, Line>>(undefined);
  const { width, height } = size ?? {};
  const fit = useCallback(
    () =>
      requestAnimationFrame(() => {
        if (width && height) void flow.current?.fitBounds({ x: 0, y: 0, width, height }, { padding: FITTING.padding / 2 });
        else void flow.current?.fitView(FITTING);
      }),
    [width, height]
  );
  useEffect(() => {
    const frame = fit();
    return () => cancelAnimationFrame(frame);
  }, [steps, fit]);
  const onInit = (instance: ReactFlowInstance<Drawn, Line>) => {
    flow.current = instance;
    fit();
  };
  return { onInit, fit };
}
