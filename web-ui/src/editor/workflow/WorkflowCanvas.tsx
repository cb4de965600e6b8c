import '@xyflow/react/dist/base.css';
import { Button, Group, useMantineColorScheme } from '@mantine/core';
import { IconLayoutDistributeHorizontal } from '@tabler/icons-react';
import { Background, Controls, MarkerType, ReactFlow } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { laidOut, shortened, type Course } from '../../graph/layout';
import { stepNodeTypes, type StepNode } from '../../graph/StepNode';
import { FITTING, useFitting } from '../../graph/useFitting';
import { useSteadyNodes } from '../../graph/useSteadyNodes';
import { wayEdgeTypes, type WayEdge } from '../../graph/Way';
import { END, START } from './edits';
import type { Selected } from './selection';
import graph from '../../graph/graph.module.css';
import classes from './designer.module.css';

type WorkflowCanvasProps = {
  course: Course;
  selected: Selected;
  onSelect: (selected: Selected) => void;
  onConnect: (from: string, to: string) => void;
  onDelete: (tasks: string[], transitions: number[]) => void;
};

/** Where a workflow is drawn: steps are moved and led into each other by their handles. */
export function WorkflowCanvas({ course, selected, onSelect, onConnect, onDelete }: WorkflowCanvasProps) {
  const { t } = useTranslation('editor');
  const { colorScheme } = useMantineColorScheme();
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set());
  const isMoved = useCallback((id: string) => moved.has(id), [moved]);
  const layout = useMemo(() => laidOut(course), [course]);
  const drawn = useMemo<StepNode[]>(
    () =>
      course.steps.map(({ key, title, detail }) => ({
        id: key,
        type: 'step',
        position: layout.steps.get(key)!,
        data: { title, detail, isStart: key === START, isEnd: key === END },
        selected: selected?.task === key,
        deletable: key !== START && key !== END,
        ariaLabel: title,
      })),
    [course, layout, selected]
  );
  const [nodes, onNodesChange] = useSteadyNodes(drawn, isMoved);
  const { onInit, fit } = useFitting<StepNode, WayEdge>(course.steps.length);
  const titles = useMemo(() => new Map(course.steps.map(({ key, title }) => [key, title])), [course]);
  const edges = useMemo<WayEdge[]>(
    () =>
      course.transitions.map(({ from, to, label, index = 0 }, order) => ({
        id: `${index}`,
        type: 'way',
        data: { through: moved.has(from) || moved.has(to) ? undefined : layout.ways[order] },
        source: from,
        target: to,
        label: shortened(label),
        selected: selected?.transition === index,
        className: selected?.transition === index ? classes.selectedEdge : undefined,
        markerEnd: { type: MarkerType.ArrowClosed },
        interactionWidth: 24,
        ariaLabel: t('canvas.way', { from: titles.get(from), to: titles.get(to) }),
      })),
    [course, layout, moved, selected, titles, t]
  );

  /** By mouse and by keyboard alike. */
  function selectStep(id: string) {
    onSelect(id === START || id === END ? undefined : { task: id });
  }

  function tidy() {
    setMoved(new Set());
    fit();
  }

  return (
    <div className={`${graph.graph} ${classes.canvas}`} role="group" aria-label={t('canvas.label')}>
      <ReactFlow
        {...{ nodes, edges, onInit }}
        nodeTypes={stepNodeTypes}
        edgeTypes={wayEdgeTypes}
        onNodesChange={(changes) => {
          changes.forEach((change) => change.type === 'select' && change.selected && selectStep(change.id));
          onNodesChange(changes.filter(({ type }) => type !== 'remove' && type !== 'select'));
        }}
        onEdgesChange={(changes) =>
          changes.forEach((change) => change.type === 'select' && change.selected && onSelect({ transition: Number(change.id) }))
        }
        onNodeDragStop={(_, { id }) => setMoved(new Set([...moved, id]))}
        onNodeClick={(_, { id }) => selectStep(id)}
        onEdgeClick={(_, { id }) => onSelect({ transition: Number(id) })}
        onPaneClick={() => onSelect(undefined)}
        onConnect={({ source, target }) => onConnect(source, target)}
        onDelete={({ nodes: gone, edges: cut }) => onDelete(gone.map(({ id }) => id), cut.map(({ id }) => Number(id)))}
        deleteKeyCode={['Delete', 'Backspace']}
        colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
        fitView
        fitViewOptions={FITTING}
        minZoom={0.2}
        connectionRadius={32}
        ariaLabelConfig={{ 'node.a11yDescription.default': t('canvas.nodeHelp'), 'edge.a11yDescription.default': t('canvas.edgeHelp') }}
      >
        <Background gap={20} />
        <Controls showInteractive={false} aria-label={t('canvas.zoom')} />
      </ReactFlow>
      <Group className={classes.tidy}>
        <Button variant="default" size="xs" leftSection={<IconLayoutDistributeHorizontal size={14} />} onClick={tidy}>
          {t('canvas.tidy')}
        </Button>
      </Group>
    </div>
  );
}
