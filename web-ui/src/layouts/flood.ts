/** Whether more came within a second than anybody could type. */
export function floodGate(most = 200, now: () => number = Date.now): () => boolean {
  let second = 0;
  let count = 0;
  return () => {
    const current = Math.floor(now() / 1_000);
    count = current === second ? count + 1 : 1;
    second = current;
    return count > most;
  };
}
