import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import classes from './graph.module.css';

export type StepNodeData = {
  title: string;
  detail?: string;
  state?: string;
  /** Nothing leads into the start, and nothing out of the end. */
  isStart?: boolean;
  isEnd?: boolean;
};

export type StepNode = Node<StepNodeData, 'step'>;

/** A step of a workflow as it is drawn. */
export function Step({ data, selected }: NodeProps<StepNode>) {
  const isEdge = data.isStart || data.isEnd;
  return (
    <div className={classes.step} data-state={data.state} data-selected={selected || undefined} data-edge={isEdge || undefined}>
      {!data.isStart && <Handle type="target" position={Position.Top} />}
      <span className={classes.title}>{data.title}</span>
      {data.detail && <span className={classes.detail}>{data.detail}</span>}
      {!data.isEnd && <Handle type="source" position={Position.Bottom} />}
    </div>
  );
}

export const stepNodeTypes = { step: Step };
