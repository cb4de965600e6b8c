import { beforeEach, describe, expect, test } from 'vitest';
import { discardDraft, forgetOldDrafts, readDraft, saveDraft } from './drafts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

const key = { person: 'ana', company: 'roses', about: 'submit.laptop' };
const now = new Date('2026-11-26T21:00:00Z');

describe('a draft', () => {
  let kept: Storage;
  beforeEach(() => {
    kept = storage();
  });

  test('is read as it was saved', () => {
    saveDraft(key, { why: 'old' }, now, kept);
    expect(readDraft(key, kept)).toEqual({ value: { why: 'old' }, savedAt: '2026-11-26T21:00:00.000Z' });
  });

  test.each([{ person: 'ben' }, { company: 'tulips' }, { about: 'submit.chair' }])('is not found by %j', (other) => {
    saveDraft(key, 1, now, kept);
    expect(readDraft({ ...key, ...other }, kept)).toBeUndefined();
  });

  test('is gone once it is discarded', () => {
    saveDraft(key, 1, now, kept);
    discardDraft(key, kept);
    expect(readDraft(key, kept)).toBeUndefined();
  });

  test('that can not be read is none', () => {
    kept.setItem('ticketflower.draft.ana.roses.submit.laptop', '{');
    expect(readDraft(key, kept)).toBeUndefined();
  });

  test('is not saved where there is no room', () => {
    const full = { ...kept, setItem: () => { throw new Error('full'); } };
    expect(saveDraft(key, 1, now, full)).toBeUndefined();
  });

  test('is forgotten after a month, and nothing else is', () => {
    saveDraft(key, 1, new Date('2026-10-01T00:00:00Z'), kept);
    saveDraft({ ...key, about: 'task.7' }, 2, now, kept);
    kept.setItem('ticketflower.language', 'de');
    kept.setItem('ticketflower.document.x', '{"text":"","at":""}');
    forgetOldDrafts(now, kept);
    expect([kept.length, readDraft(key, kept), kept.getItem('ticketflower.language')]).toEqual([3, undefined, 'de']);
  });
});
