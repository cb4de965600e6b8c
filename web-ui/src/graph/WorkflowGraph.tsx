import '@xyflow/react/dist/base.css';
import { useMantineColorScheme } from '@mantine/core';
import { Background, Controls, MarkerType, ReactFlow } from '@xyflow/react';
import { useMemo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { laidOut, shortened, type Course } from './layout';
import { stepNodeTypes, type StepNode } from './StepNode';
import { useFitting } from './useFitting';
import { useSteadyNodes } from './useSteadyNodes';
import { wayEdgeTypes, type WayEdge } from './Way';
import classes from './graph.module.css';

type WorkflowGraphProps = {
  course: Course;
  /** Without it, as high as it needs to be readable, within bounds. */
  height?: string;
  selected?: string;
  onSelect?: (key: string) => void;
};

const LOWEST = 260;
const HIGHEST = 640;

/** A workflow as a picture: its steps with their state, and the ways between them. */
export function WorkflowGraph({ course, height, selected, onSelect }: WorkflowGraphProps) {
  const { t } = useTranslation('graph');
  const { colorScheme } = useMantineColorScheme();
  const layout = useMemo(() => laidOut(course), [course]);
  const drawn = useMemo<StepNode[]>(
    () =>
      course.steps.map(({ key, title, detail, state }) => ({
        id: key,
        type: 'step',
        position: layout.steps.get(key)!,
        data: { title, detail, state, isStart: key === 'start', isEnd: key === 'end' },
        selected: key === selected,
        ariaLabel: state ? `${title}: ${t(`states.${state}`)}` : title,
      })),
    [course, layout, selected, t]
  );
  const [nodes, onNodesChange] = useSteadyNodes(drawn);
  const { onInit } = useFitting<StepNode, WayEdge>(course.steps.length, layout);
  const edges: WayEdge[] = course.transitions.map(({ from, to, label, taken }, index) => ({
    id: `${index}`,
    type: 'way',
    data: { through: layout.ways[index] },
    source: from,
    target: to,
    label: shortened(label),
    className: taken ? classes.taken : undefined,
    markerEnd: { type: MarkerType.ArrowClosed },
    focusable: false,
  }));

  /** Keys choose a step as well, but do not click it. */
  function onKeyDown(event: KeyboardEvent) {
    const step = (event.target as Element).closest<HTMLElement>('.react-flow__node')?.dataset['id'];
    if (step === undefined || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onSelect?.(step);
  }

  return (
    <div className={classes.graph} style={{ height: height ?? Math.min(HIGHEST, Math.max(LOWEST, layout.height)) }} role="group" aria-label={t('label')} {...{ onKeyDown }}>
      <ReactFlow
        {...{ nodes, edges, onNodesChange, onInit }}
        nodeTypes={stepNodeTypes}
        edgeTypes={wayEdgeTypes}
        colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
        maxZoom={1.25}
        minZoom={0.2}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        elementsSelectable={onSelect !== undefined}
        onNodeClick={(_, { id }) => onSelect?.(id)}
        ariaLabelConfig={{ 'node.a11yDescription.default': onSelect ? t('nodeHelp') : '', 'edge.a11yDescription.default': '' }}
        proOptions={{ hideAttribution: false }}
      >
        <Background gap={20} />
        <Controls showInteractive={false} aria-label={t('zoom')} />
      </ReactFlow>
    </div>
  );
}
