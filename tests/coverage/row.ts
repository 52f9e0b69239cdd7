import type { ProbeName } from './probes.ts';

/**
 * What an answer must show for a row to be held: `Type.field`, in an object of that type and with something in it, or
 * `Enum.VALUE`, in a field of that enumeration. `where`: only in objects whose fields, named by their path, have these
 * values; of a list, one of them.
 */
export type Shown = {
  readonly at: string;
  readonly where?: Readonly<Record<string, string>>;
};

/** How a row of the inventory stands in the hub. */
export type Standing =
  /** The probe's entitled partner is shown all of it, and the refused one nothing of it. `never`: words that it must not bring along. */
  | {
      readonly kind: 'held';
      readonly probe: ProbeName;
      readonly shows: readonly Shown[];
      readonly never: readonly string[];
    }
  /** No name with these words is anywhere; `exists`: what may be told instead, that there is such work. */
  | {
      readonly kind: 'absent';
      readonly words: readonly string[];
      readonly exists: { readonly probe: ProbeName; readonly show: Shown } | null;
    }
  | { readonly kind: 'notHeld'; readonly reason: string };

/** A row of the inventory of the safety programme, with its standing. */
export type Row = {
  readonly id: string;
  readonly term: string;
  readonly owner: string;
  readonly sensitivity: string;
  readonly standing: Standing;
};

export function row(id: string, term: string, owner: string, sensitivity: string, standing: Standing): Row {
  return { id, term, owner, sensitivity, standing };
}

export function shown(at: string, where?: Readonly<Record<string, string>>): Shown {
  return where ? { at, where } : { at };
}

export function held(probe: ProbeName, shows: readonly Shown[], never: readonly string[] = []): Standing {
  return { kind: 'held', probe, shows, never };
}

export function absent(words: readonly string[], probe?: ProbeName, show?: Shown): Standing {
  return { kind: 'absent', words, exists: probe && show ? { probe, show } : null };
}
