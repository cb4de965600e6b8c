/** What somebody has typed and not sent yet, kept in this browser. */
export type Draft = { value: unknown; savedAt: string };

const PREFIX = 'ticketflower.draft.';
const KEPT_FOR_DAYS = 30;

/** Whose it is, and for what: two people at one computer never see each other's. */
export type DraftKey = { person: string; company: string; about: string };

function nameOf({ person, company, about }: DraftKey): string {
  return `${PREFIX}${person}.${company}.${about}`;
}

export function readDraft(key: DraftKey, storage: Storage = localStorage): Draft | undefined {
  return parsed(storage.getItem(nameOf(key)));
}

export function saveDraft(key: DraftKey, value: unknown, now = new Date(), storage: Storage = localStorage): Draft | undefined {
  const draft = { value, savedAt: now.toISOString() };
  try {
    storage.setItem(nameOf(key), JSON.stringify(draft));
    return draft;
  } catch {
    return undefined;
  }
}

export function discardDraft(key: DraftKey, storage: Storage = localStorage): void {
  storage.removeItem(nameOf(key));
}

/** Drafts that nobody came back to do not stay for ever. */
export function forgetOldDrafts(now = new Date(), storage: Storage = localStorage): void {
  const oldest = now.getTime() - KEPT_FOR_DAYS * 86_400_000;
  Array.from({ length: storage.length }, (_, index) => storage.key(index))
    .filter((name) => name?.startsWith(PREFIX))
    .filter((name) => !(Date.parse(parsed(storage.getItem(name!))?.savedAt ?? '') > oldest))
    .forEach((name) => storage.removeItem(name!));
}

function parsed(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    const draft = JSON.parse(text) as Partial<Draft> | null;
    return draft && typeof draft.savedAt === 'string' && 'value' in draft ? { value: draft.value, savedAt: draft.savedAt } : undefined;
  } catch {
    return undefined;
  }
}
