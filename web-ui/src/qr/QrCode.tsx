import { useMemo } from 'react';
import { qrCodeOf } from './qrCode';

const QUIET_ZONE = 4;

/** A text for a camera; always dark on white, which every reader knows. */
export function QrCode({ text, label, size = 200 }: { text: string; label: string; size?: number }) {
  const modules = useMemo(() => qrCodeOf(text), [text]);
  const side = modules.length + QUIET_ZONE * 2;
  const path = modules
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg role="img" aria-label={label} width={size} height={size} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
