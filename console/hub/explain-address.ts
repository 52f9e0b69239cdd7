/** What a person wants explained: the operation, and its variables as the text of a JSON object. */
export type ExplainText = { readonly document: string; readonly variables: string };

const storageKey = 'hub.explain';
/** Longer texts do not stand in an address. */
const longest = 1_500;

/**
 * The members of the address of /atkomst that have an operation explained. A long text waits in this tab's storage, and the address
 * says so by `sparad`, which changes with it.
 */
export function explainMembers({ document, variables }: ExplainText): {
  readonly document: string | undefined;
  readonly variables: string | undefined;
  readonly sparad: string | undefined;
} {
  if (document.length + variables.length <= longest)
    return { document, variables: variables === '' ? undefined : variables, sparad: undefined };
  sessionStorage.setItem(storageKey, JSON.stringify({ document, variables }));
  return { document: undefined, variables: undefined, sparad: Date.now().toString(36) };
}

/** The long text that waits in this tab. */
export function storedExplainText(): ExplainText | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('document' in kept) || !('variables' in kept)) return;
    const { document, variables } = kept;
    return typeof document === 'string' && typeof variables === 'string'
      ? { document, variables }
      : undefined;
  } catch {
    return undefined;
  }
}
