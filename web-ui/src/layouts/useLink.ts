import { useEffect, useRef } from 'react';
import { floodGate } from './flood';
import { Heartbeat } from './heartbeat';
import { HANDOVER, readSaid, written, type Said, type Told } from './protocol';

const PATIENCE_WITH_LOADING = 15_000;

type Heard = { onSaid: (said: Said) => void; onFailed: (reason: Reason, detail?: string) => void };
export type Reason = 'thrown' | 'silent' | 'flood' | 'left' | 'unloadable' | 'uncompilable';

/** The page's end of the line to a layout's frame: what comes through is read strictly, and silence is noticed. */
export function useLink(heard: Heard) {
  const latest = useRef(heard);
  latest.current = heard;
  const port = useRef<MessagePort | undefined>(undefined);
  const heartbeat = useRef<Heartbeat | undefined>(undefined);
  const loading = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<((isThere: boolean) => void)[]>([]);

  function answer(isThere: boolean) {
    waiting.current.splice(0).forEach((answered) => answered(isThere));
  }

  function hangUp() {
    answer(false);
    clearTimeout(loading.current);
    heartbeat.current?.stop();
    port.current?.close();
  }

  useEffect(() => {
    loading.current = setTimeout(() => latest.current.onFailed('unloadable'), PATIENCE_WITH_LOADING);
    return hangUp;
  }, []);

  function fail(reason: Reason, detail?: string) {
    hangUp();
    latest.current.onFailed(reason, detail);
  }

  function tell(told: Told) {
    port.current?.postMessage(written(told));
  }

  /** The frame has loaded. If it does so again, it went somewhere by itself. */
  function connect(frame: Window, first: Told) {
    if (port.current) return fail('left');
    const { port1, port2 } = new MessageChannel();
    const isFlood = floodGate();
    port.current = port1;
    heartbeat.current = new Heartbeat({
      ping: (number) => tell({ type: 'ping', number }),
      onAnswer: () => answer(true),
      onSilence: () => fail('silent'),
    });
    port1.onmessage = ({ data }) => {
      if (isFlood()) return fail('flood');
      const said = readSaid(data);
      if (!said) return;
      if (said.type === 'pong') return heartbeat.current?.pong(said.number);
      if (said.type === 'failed') return fail('thrown', said.message);
      if (said.type === 'ready') clearTimeout(loading.current);
      latest.current.onSaid(said);
    };
    /* A frame without an origin can't be named; only ours can stand in it. */
    frame.postMessage(HANDOVER, '*', [port2]);
    tell(first);
    heartbeat.current.start();
  }

  /** Waits until all that the frame has said by now is heard; false if it is gone. */
  function heardOut(): Promise<boolean> {
    return new Promise((answered) => {
      waiting.current.push(answered);
      heartbeat.current?.start();
    });
  }

  return { connect, tell, heardOut };
}
