/**
 * The text of a document that is not saved yet, kept by the tab until it is closed, so that a reload or a fault loses nothing.
 * A document is a question and holds none of the hub's data: nothing else that is written or shown is kept like this.
 */
const keyOf = (place: string): string => `hub.query-text:${place}`;

/** What is kept for a place; null where nothing is, or where the browser keeps nothing. */
export function keptText(place: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(place));
  } catch {
    return null;
  }
}

/** Keeps a text; null forgets it. Where the browser keeps nothing, the page itself still has it. */
export function keepText(place: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(keyOf(place));
    else sessionStorage.setItem(keyOf(place), text);
  } catch {
    // Full or forbidden: leaving is warned of all the same.
  }
}
