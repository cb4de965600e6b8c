import classes from './flow.module.css';

/** A small workflow: the first step is done, the second is the present one, the third still ahead. */
export function Flow({ names: [done, now, ahead] }: { names: [string, string, string] }) {
  return (
    <svg viewBox="0 20 440 108" className={classes.flow} aria-hidden>
      <path className={classes.taken} d="M26 50 H52 M152 50 H172" />
      <path className={classes.way} d="M272 50 H292 M392 50 H414" />
      <path className={classes.way} d="M222 72 V104 Q222 114 232 114 H414" />
      <circle className={classes.start} cx="18" cy="50" r="8" />
      <Step x={52} className={classes.done} name={done} />
      <Step x={172} className={classes.now} name={now} />
      <Step x={292} className={classes.ahead} name={ahead} />
      <Petals x={424} y={50} />
      <circle className={classes.end} cx="424" cy="114" r="8" />
    </svg>
  );
}

function Step({ x, name, className }: { x: number; name: string; className?: string }) {
  return (
    <g className={className}>
      <rect x={x} y="28" width="100" height="44" rx="10" />
      <text x={x + 50} y="55" textAnchor="middle">
        {name}
      </text>
    </g>
  );
}

const FIFTHS = [0, 72, 144, 216, 288];

/** Where every ticket wants to go. */
function Petals({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {FIFTHS.map((angle) => (
        <circle key={angle} className={classes.petal} cx="0" cy="-7" r="5" transform={`rotate(${angle})`} />
      ))}
      <circle className={classes.heart} r="4" />
    </g>
  );
}
