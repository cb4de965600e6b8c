import '@xyflow/react/dist/base.css';
import { useMantineColorScheme } from '@mantine/core';
import { Background, Controls, MarkerType, ReactFlow, type Edge } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { laidOut, type Course, type Direction } from './layout';
import { stepNodeTypes, type StepNode } from './StepNode';
import { FITTING, useFitting } from './useFitting';
import { useSteadyNodes } from './useSteadyNodes';
import classes from './graph.module.css';

type WorkflowGraphProps = {
  course: Course;
  height?: number | string;
  direction?: Direction;
  selected?: string;
  onSelect?: (key: string) => void;
};

/** A workflow as a picture: its steps with their state, and the ways between them. */
export function WorkflowGraph({ course, height = 420, direction = 'LR', selected, onSelect }: WorkflowGraphProps) {
  const { t } = useTranslation('graph');
  const { colorScheme } = useMantineColorScheme();
  const places = useMemo(() => laidOut(course, direction), [course, direction]);
  const drawn = useMemo<StepNode[]>(
    () =>
      course.steps.map(({ key, title, detail, state }) => ({
        id: key,
        type: 'step',
        position: places.get(key)!,
        data: { title, detail, state, isStart: key === 'start', isEnd: key === 'end', direction },
        selected: key === selected,
        ariaLabel: state ? `${title}: ${t(`states.${state}`)}` : title,
      })),
    [course, places, direction, selected, t]
  );
  const [nodes, onNodesChange] = useSteadyNodes(drawn);
  const { onInit } = useFitting<StepNode>(course.steps.length);
  const edges: Edge[] = course.transitions.map(({ from, to, label, taken }, index) => ({
    id: `${index}`,
    source: from,
    target: to,
    label,
    className: taken ? classes.taken : undefined,
    markerEnd: { type: MarkerType.ArrowClosed },
    focusable: false,
  }));

  return (
    <div className={classes.graph} style={{ height }} role="group" aria-label={t('label')}>
      <ReactFlow
        {...{ nodes, edges, onNodesChange, onInit }}
        nodeTypes={stepNodeTypes}
        colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
        fitView
        fitViewOptions={FITTING}
        minZoom={0.2}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        elementsSelectable={onSelect !== undefined}
        onNodeClick={(_, { id }) => onSelect?.(id)}
        ariaLabelConfig={{ 'node.a11yDescription.default': t('nodeHelp'), 'edge.a11yDescription.default': '' }}
        proOptions={{ hideAttribution: false }}
      >
        <Background gap={20} />
        <Controls showInteractive={false} aria-label={t('zoom')} />
      </ReactFlow>
    </div>
  );
}
