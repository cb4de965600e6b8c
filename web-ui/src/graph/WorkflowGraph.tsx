import '@xyflow/react/dist/base.css';
import { useMantineColorScheme } from '@mantine/core';
import { Background, Controls, Handle, MarkerType, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { laidOut, type Course } from './layout';
import classes from './graph.module.css';

type StepNode = Node<{ title: string; detail?: string; state?: string }, 'step'>;

const nodeTypes = { step: Step };

type WorkflowGraphProps = {
  course: Course;
  height?: number | string;
  selected?: string;
  onSelect?: (key: string) => void;
};

/** A workflow as a picture: its steps with their state, and the ways between them. */
export function WorkflowGraph({ course, height = 420, selected, onSelect }: WorkflowGraphProps) {
  const { t } = useTranslation('graph');
  const { colorScheme } = useMantineColorScheme();
  const places = useMemo(() => laidOut(course), [course]);
  const nodes: StepNode[] = course.steps.map(({ key, title, detail, state }) => ({
    id: key,
    type: 'step',
    position: places.get(key)!,
    data: { title, detail, state },
    selected: key === selected,
    ariaLabel: state ? `${title}: ${t(`states.${state}`)}` : title,
  }));
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
    <div style={{ height }} role="group" aria-label={t('label')}>
      <ReactFlow
        {...{ nodes, edges, nodeTypes }}
        colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
        fitView
        fitViewOptions={{ maxZoom: 1.1, padding: 0.12 }}
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

function Step({ data, selected }: NodeProps<StepNode>) {
  return (
    <div className={classes.step} data-state={data.state} data-selected={selected || undefined}>
      <Handle type="target" position={Position.Left} />
      <span className={classes.title}>{data.title}</span>
      {data.detail && <span className={classes.detail}>{data.detail}</span>}
      <Handle type="source" position={Position.Right} />
    </div>
  );
}
