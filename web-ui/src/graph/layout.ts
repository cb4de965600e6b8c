import { Graph, layout } from '@dagrejs/dagre';

export type CourseStep = { key: string; title: string; detail?: string; state?: string };
export type CourseTransition = { from: string; to: string; label?: string; taken?: number; /** Which it is in the document. */ index?: number };

/** A workflow to be drawn; `start` and `end` are steps like others. */
export type Course = { steps: CourseStep[]; transitions: CourseTransition[] };

export const STEP_WIDTH = 190;
export const STEP_HEIGHT = 56;

/** Where each step stands: layers from left to right, as few crossings as the layout finds. */
export function laidOut({ steps, transitions }: Course): Map<string, { x: number; y: number }> {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 28, ranksep: 84 });
  graph.setDefaultEdgeLabel(() => ({}));
  steps.forEach(({ key }) => graph.setNode(key, { width: STEP_WIDTH, height: STEP_HEIGHT }));
  transitions
    .filter(({ from, to }) => graph.hasNode(from) && graph.hasNode(to))
    .forEach(({ from, to }, index) => graph.setEdge(from, to, {}, `${index}`));
  layout(graph);
  return new Map(
    steps.map(({ key }) => {
      const { x, y } = graph.node(key);
      return [key, { x: x - STEP_WIDTH / 2, y: y - STEP_HEIGHT / 2 }];
    })
  );
}
