const storageKey = 'hub.recent-queries';
const most = 12;

/** The shared queries that were used last on this machine, latest first: their ids, and nothing of them. */
export function recentQueries(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Notes that a shared query is used. */
export function noteRecentQuery(id: string): void {
  const others = recentQueries().filter((known) => known !== id);
  localStorage.setItem(storageKey, JSON.stringify([id, ...others].slice(0, most)));
}
