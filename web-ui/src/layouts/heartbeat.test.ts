import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { floodGate } from './flood';
import { Heartbeat } from './heartbeat';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('whoever answers is asked again, and never said to be silent', () => {
  const silence = vi.fn();
  const heartbeat: Heartbeat = new Heartbeat({ ping: (number) => heartbeat.pong(number), onSilence: silence });
  heartbeat.start();
  vi.advanceTimersByTime(60_000);
  expect(silence).not.toHaveBeenCalled();
  heartbeat.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('who does not answer within two seconds is silent, also if they answer something else', () => {
  const silence = vi.fn();
  const heartbeat: Heartbeat = new Heartbeat({ ping: (number) => heartbeat.pong(number === 1 ? 1 : number + 1), onSilence: silence });
  heartbeat.start();
  vi.advanceTimersByTime(2_999);
  expect(silence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(silence).toHaveBeenCalledOnce();
});

test('who has never answered yet gets eight seconds', () => {
  const silence = vi.fn();
  new Heartbeat({ ping: () => {}, onSilence: silence }).start();
  vi.advanceTimersByTime(7_999);
  expect(silence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(silence).toHaveBeenCalledOnce();
});

test('only the answer to the latest question counts', () => {
  const answer = vi.fn();
  const heartbeat = new Heartbeat({ ping: () => {}, onAnswer: answer, onSilence: vi.fn() });
  heartbeat.start();
  heartbeat.start();
  heartbeat.pong(1);
  expect(answer).not.toHaveBeenCalled();
  heartbeat.pong(2);
  expect(answer).toHaveBeenCalledOnce();
  heartbeat.stop();
});

test('a page that slept gives another two seconds', () => {
  const silence = vi.fn();
  new Heartbeat({ ping: () => {}, onSilence: silence }).start();
  vi.setSystemTime(Date.now() + 60_000);
  vi.advanceTimersByTime(8_000);
  expect(silence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(silence).toHaveBeenCalledOnce();
});

test('more than so many in a second are a flood', () => {
  let now = 500;
  const isFlood = floodGate(3, () => now);
  expect([isFlood(), isFlood(), isFlood(), isFlood()]).toEqual([false, false, false, true]);
  now = 1_000;
  expect(isFlood()).toBe(false);
});
