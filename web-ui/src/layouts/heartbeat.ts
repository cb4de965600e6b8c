const EVERY = 1_000;
const PATIENCE = 2_000;
/** When a timer is this late, it was the page that slept, not the frame. */
const ASLEEP = 1_000;

/** Asks again and again whether somebody is there, and tells once if there was no answer in time. */
export class Heartbeat {
  private number = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ping: (number: number) => void,
    private readonly onSilence: () => void
  ) {}

  start() {
    this.number += 1;
    this.ping(this.number);
    this.wait(Date.now() + PATIENCE);
  }

  pong(number: number) {
    if (number !== this.number) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(), EVERY);
  }

  stop() {
    clearTimeout(this.timer);
    this.number = NaN;
  }

  private wait(until: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (Date.now() - until > ASLEEP) this.wait(Date.now() + PATIENCE);
      else this.onSilence();
    }, until - Date.now());
  }
}
