import type { Edge, Node, ReactFlowInstance } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';

export const FITTING = { maxZoom: 1.1, padding: 0.12 };

/** Shows all of a picture when it has more or fewer steps than before. */
export function useFitting<Drawn extends Node, Line extends Edge>(steps: number) {
  const flow = useRef<ReactFlowInstance<Drawn, Line>>(undefined);
  const fit = useCallback(() => requestAnimationFrame(() => void flow.current?.fitView(FITTING)), []);
  useEffect(() => {
    const frame = fit();
    return () => cancelAnimationFrame(frame);
  }, [steps, fit]);
  return { onInit: (instance: ReactFlowInstance<Drawn, Line>) => (flow.current = instance), fit };
}
