import { useNodesState, type Node } from '@xyflow/react';
import { useEffect } from 'react';

const nothingMoved = () => false;

/**
 * Nodes that keep what was measured of them when the picture changes, so that it does not flicker while
 * somebody types; and their place, where somebody has moved them.
 */
export function useSteadyNodes<Drawn extends Node>(drawn: Drawn[], isMoved: (id: string) => boolean = nothingMoved) {
  const [nodes, setNodes, onNodesChange] = useNodesState(drawn);
  useEffect(() => {
    setNodes((before) => {
      const known = new Map(before.map((node) => [node.id, node]));
      return drawn.map((node) => {
        const old = known.get(node.id);
        return old ? { ...node, measured: old.measured, position: isMoved(node.id) ? old.position : node.position } : node;
      });
    });
  }, [drawn, isMoved, setNodes]);
  return [nodes, onNodesChange] as const;
}
