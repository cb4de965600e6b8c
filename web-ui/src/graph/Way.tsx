import { BaseEdge, getBezierPath, type Edge, type EdgeProps, type XYPosition } from '@xyflow/react';

/** How far a way back goes on before it turns. */
const TURN = 36;

/** @param through where there is room beside the steps, for the line and for its label */
export type WayEdge = Edge<{ through?: XYPosition }, 'way'>;

/** A way from one step to the next, round those that stand between them. */
export function Way({ data, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, ...edge }: EdgeProps<WayEdge>) {
  const ends = { sourceX, sourceY, targetX, targetY };
  const [straight, middleX, middleY] = getBezierPath({ ...ends, sourcePosition, targetPosition });
  const through = data?.through;
  const { label, labelStyle, labelShowBg, labelBgStyle, labelBgPadding, labelBgBorderRadius, markerEnd, interactionWidth, style } = edge;
  return (
    <BaseEdge
      {...{ label, labelStyle, labelShowBg, labelBgStyle, labelBgPadding, labelBgBorderRadius, markerEnd, interactionWidth, style }}
      path={through ? bent({ x: sourceX, y: sourceY }, through, { x: targetX, y: targetY }) : straight}
      labelX={through?.x ?? middleX}
      labelY={through?.y ?? middleY}
    />
  );
}

/** Leaves and arrives downwards, also on the way back to an earlier step. */
function bent(from: XYPosition, through: XYPosition, to: XYPosition): string {
  const isBack = to.y < from.y;
  const leaving = isBack ? from.y + TURN : (from.y + through.y) / 2;
  const arriving = isBack ? to.y - TURN : (through.y + to.y) / 2;
  return (
    `M${from.x},${from.y} C${from.x},${leaving} ${through.x},${leaving} ${through.x},${through.y} ` +
    `C${through.x},${arriving} ${to.x},${arriving} ${to.x},${to.y}`
  );
}

export const wayEdgeTypes = { way: Way };
