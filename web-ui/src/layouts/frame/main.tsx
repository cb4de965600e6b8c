import { createRoot } from 'react-dom/client';
import { HANDOVER, readTold, shortened, written, type LayoutState, type Said } from '../protocol';
import { Boundary } from './Boundary';
import { begun } from './begun';
import { focusField } from './focusField';
import { Shown, type Layout } from './Shown';
import style from './frame.css?inline';

/** The frame's end of the line. Nothing here protects anybody: whatever runs in this page runs beside a layout. */
let isConnected = false;
addEventListener('message', ({ source, data, ports: [port] }) => {
  if (isConnected || source !== parent || data !== HANDOVER || !port) return;
  isConnected = true;
  serve(port);
});

document.head.append(Object.assign(document.createElement('style'), { textContent: style }));

function serve(port: MessagePort) {
  const say = (said: Said) => port.postMessage(written(said));
  const fail = (thrown: unknown) => say({ type: 'failed', message: shortened(String(thrown)) });
  const place = document.getElementById('root')!;
  const root = createRoot(place);
  let layout: Layout | undefined;
  let state: LayoutState | undefined;

  function change(value: unknown) {
    if (!state || state.readOnly) return;
    state = { ...state, value };
    say({ type: 'change', value });
    draw();
  }

  function draw() {
    if (!layout || !state) return;
    document.documentElement.lang = state.language;
    document.documentElement.dataset.scheme = state.dark ? 'dark' : 'light';
    root.render(
      <Boundary onFailed={fail}>
        <Shown {...{ layout, state }} onChange={change} onReady={() => say({ type: 'ready' })} />
      </Boundary>
    );
  }

  new ResizeObserver(() => say({ type: 'height', pixels: document.documentElement.offsetHeight })).observe(document.documentElement);

  port.onmessage = ({ data }) => {
    const told = readTold(data);
    if (told?.type === 'ping') say({ type: 'pong', number: told.number });
    if (told?.type === 'focus') focusField(told.path);
    if (told?.type === 'change' && state) {
      state = { ...state, ...told.state };
      draw();
    }
    if (told?.type === 'show') {
      state = told.state;
      try {
        layout = begun(told.code);
        draw();
      } catch (thrown) {
        fail(thrown);
      }
    }
  };
}
