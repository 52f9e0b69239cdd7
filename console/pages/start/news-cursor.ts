/**
 * Where the feed was read to, by partner: an opaque position, which grants nothing. What is new is told from where the last visit
 * ended: a visit is a tab's, so that a reload marks the same as new.
 */
const keptKey = (partner: string): string => `hub.news.${partner}`;
const visitKey = (partner: string): string => `hub.news-visit.${partner}`;
const none = 'none';

/** Where this visit began; null on this machine's first. */
export function visitCursor(partner: string): string | null {
  const begun = sessionStorage.getItem(visitKey(partner));
  if (begun !== null) return begun === none ? null : begun;
  const kept = localStorage.getItem(keptKey(partner));
  sessionStorage.setItem(visitKey(partner), kept ?? none);
  return kept;
}

/** Remembers where the feed has been read to, for the next visit. */
export function keepCursor(partner: string, cursor: string): void {
  localStorage.setItem(keptKey(partner), cursor);
}

/** Forgets a position that the hub does not know any more. */
export function forgetCursor(partner: string): void {
  localStorage.removeItem(keptKey(partner));
  sessionStorage.setItem(visitKey(partner), none);
}
