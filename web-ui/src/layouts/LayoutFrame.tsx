import { Box, Skeleton, useComputedColorScheme } from '@mantine/core';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './layouts.module.css';
import type { LayoutFault, LayoutState } from './protocol';
import { useLink, type Reason } from './useLink';

const LOWEST = 24;
const HIGHEST = 6_000;

/** Waits until all that was typed in the frame by now has arrived; false if the frame is gone. */
export type FrameHandle = { heardOut: () => Promise<boolean> };

export type LayoutFrameProps = {
  ref?: Ref<FrameHandle>;
  label: string;
  /** The compiled layout. */
  code: string;
  schema?: unknown;
  value: unknown;
  /** What else the layout may know. */
  context?: unknown;
  faults?: LayoutFault[];
  readOnly?: boolean;
  /** Which field to go to, anew with each object. */
  focus?: { path: string[] };
  onChange?: (value: unknown) => void;
  onFailed: (reason: Reason, detail?: string) => void;
};

const NO_FAULTS: LayoutFault[] = [];

/** What a company wrote, in a frame that can reach nothing; all that comes out of it is a value and a height. */
export function LayoutFrame({ ref, label, code, schema, value, context, faults = NO_FAULTS, readOnly = false, focus, onChange, onFailed }: LayoutFrameProps) {
  const { i18n } = useTranslation();
  const dark = useComputedColorScheme('light') === 'dark';
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number>();
  const said = useRef(new Set<unknown>());
  const state: LayoutState = { schema, value, context, faults, readOnly, language: i18n.language, dark };

  const { connect, tell, heardOut } = useLink({
    onSaid(message) {
      if (message.type === 'height') setHeight(Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(message.pixels))));
      if (message.type === 'change' && !readOnly) {
        said.current.add(message.value);
        onChange?.(message.value);
      }
    },
    onFailed,
  });
  useImperativeHandle(ref, () => ({ heardOut }));

  const written = JSON.stringify(faults);
  useEffect(() => tell({ type: 'change', state: { faults, readOnly, language: i18n.language, dark } }), [written, readOnly, i18n.language, dark]);
  /* What the frame said itself is not told back, however late it comes: somebody types on meanwhile. */
  useEffect(() => {
    if (said.current.has(value)) return;
    said.current.clear();
    tell({ type: 'change', state: { value: value ?? null } });
  }, [value]);
  useEffect(() => {
    if (!focus) return;
    frame.current?.focus();
    tell({ type: 'focus', path: focus.path });
  }, [focus]);

  return (
    <Box pos="relative" mih={LOWEST}>
      {height === undefined && <Skeleton height={96} />}
      <iframe
        ref={frame}
        className={classes.frame}
        title={label}
        src="/layout-frame"
        sandbox="allow-scripts"
        referrerPolicy="no-referrer"
        style={height === undefined ? { height: 0 } : { height }}
        onLoad={() => connect(frame.current!.contentWindow!, { type: 'show', code, state })}
      />
    </Box>
  );
}
