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

export const STEP_WIDTH = 190;
export const STEP_HEIGHT = 56;
const END_WIDTH = 96;
const END_HEIGHT = 40;

const sizeOf = (key: string) =>
  key === 'start' || key === 'end' ? { width: END_WIDTH, height: END_HEIGHT } : { width: STEP_WIDTH, height: STEP_HEIGHT };

const LETTER_WIDTH = 6;
const LABEL_HEIGHT = 20;
const LONGEST_LABEL = 32;

type Place = { x: number; y: number };
export type Layout = {
  /** Where each step stands, by its key: its upper left corner. */
  steps: Map<string, Place>;
  /** Where each transition passes, in their order, and where its label has room. */
  ways: (Place | undefined)[];
  /** With all labels. */
  width: number;
  height: number;
};

export function shortened(label: string | undefined): string | undefined {
  return label && label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}

/** In layers from above to below, with as few crossings as the layout finds. */
export function laidOut({ steps, transitions }: Course): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 32, ranksep: 40, edgesep: 16 });
  steps.forEach(({ key }) => graph.setNode(key, sizeOf(key)));
  transitions.forEach(({ from, to, label }, index) => {
    if (!graph.hasNode(from) || !graph.hasNode(to)) return;
    const room = label ? { width: shortened(label)!.length * LETTER_WIDTH + 12, height: LABEL_HEIGHT, labelpos: 'c' } : {};
    graph.setEdge(from, to, room, `${index}`);
  });
  layout(graph);
  return {
    steps: new Map(
      steps.map(({ key }) => {
        const { x, y } = graph.node(key);
        const { width, height } = sizeOf(key);
        return [key, { x: x - width / 2, y: y - height / 2 }];
      })
    ),
    ways: transitions.map(({ from, to }, index) => {
      const way = graph.edge(from, to, `${index}`) as { x?: number; y?: number; points: Place[] } | undefined;
      if (!way) return undefined;
      return way.x !== undefined && way.y !== undefined ? { x: way.x, y: way.y } : way.points[Math.floor(way.points.length / 2)];
    }),
    width: graph.graph().width ?? 0,
    height: graph.graph().height ?? 0,
  };
}
