import { Graph, layout } from '@dagrejs/dagre';

export type CourseStep = { key: string; title: string; detail?: string; state?: string };
export type CourseTransition = {
  from: string;
  to: string;
  label?: string;
  taken?: number;
  /** Which it is in the document. */
  index?: number;
};

/** A workflow to be drawn; `start` and `end` are steps like others. */
export type Course = { steps: CourseStep[]; transitions: CourseTransition[] };

/** From left to right where there is width, downwards where there is height. */
export type Direction = 'LR' | 'TB';

export const STEP_WIDTH = 190;
export const STEP_HEIGHT = 56;
const END_WIDTH = 96;
const END_HEIGHT = 40;

const sizeOf = (key: string) =>
  key === 'start' || key === 'end' ? { width: END_WIDTH, height: END_HEIGHT } : { width: STEP_WIDTH, height: STEP_HEIGHT };

/** Where each step stands: in layers, with as few crossings as the layout finds. */
export function laidOut({ steps, transitions }: Course, direction: Direction = 'LR'): Map<string, { x: number; y: number }> {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: direction, nodesep: 36, ranksep: 68 });
  graph.setDefaultEdgeLabel(() => ({}));
  steps.forEach(({ key }) => graph.setNode(key, sizeOf(key)));
  transitions
    .filter(({ from, to }) => graph.hasNode(from) && graph.hasNode(to))
    .forEach(({ from, to }, index) => graph.setEdge(from, to, {}, `${index}`));
  layout(graph);
  return new Map(
    steps.map(({ key }) => {
      const { x, y } = graph.node(key);
      const { width, height } = sizeOf(key);
      return [key, { x: x - width / 2, y: y - height / 2 }];
    })
  );
}
