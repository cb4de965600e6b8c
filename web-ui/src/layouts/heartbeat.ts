const EVERY = 1_000;
const PATIENCE = 2_000;
/** It begins by running what it was just given. */
const PATIENCE_AT_FIRST = 8_000;
/** When a timer is this late, it was the page that slept, not the frame. */
const ASLEEP = 1_000;

/** Asks again and again whether somebody is there, and tells once if there was no answer in time. */
export class Heartbeat {
  private number = 0;
  private hasAnswered = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly way: { ping: (number: number) => void; onAnswer?: () => void; onSilence: () => void }) {}

  /** Asks at once, also where it was asked before. */
  start() {
    this.number += 1;
    this.wait(this.hasAnswered ? PATIENCE : PATIENCE_AT_FIRST);
    this.way.ping(this.number);
  }

  pong(number: number) {
    if (number !== this.number) return;
    clearTimeout(this.timer);
    this.hasAnswered = true;
    this.way.onAnswer?.();
    this.timer = setTimeout(() => this.start(), EVERY);
  }

  stop() {
    clearTimeout(this.timer);
    this.number = NaN;
  }

  private wait(patience: number) {
    const until = Date.now() + patience;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (Date.now() - until > ASLEEP) this.wait(PATIENCE);
      else this.way.onSilence();
    }, patience);
  }
}
