import type { ClauseForm, DraftForm } from './draft-form.ts';

/** A part of a draft that two people have changed, each in another way. */
export type Conflict = { readonly part: string; readonly mine: string; readonly theirs: string };

/** Two people's changes of one draft: what can be brought together is; the rest is for somebody to choose. */
export type Merge = {
  /** Parts that only they have changed: taken. */
  readonly taken: readonly string[];
  /** Parts that only I have changed: kept. */
  readonly kept: readonly string[];
  readonly conflicts: readonly Conflict[];
};

const clausePart = 'clause ';

/** A form as its parts: each member, and each clause by its id; each as JSON. A clause whose id is repeated is a part of its own. */
function partsOf({ clauses, ...rest }: DraftForm): ReadonlyMap<string, string> {
  const parts = new Map(Object.entries(rest).map(([name, value]) => [name, JSON.stringify(value)]));
  for (const clause of clauses) parts.set(nameOf(clause, parts), JSON.stringify(clause));
  return parts;
}

function nameOf({ id }: ClauseForm, taken: ReadonlyMap<string, string>): string {
  let name = `${clausePart}${id}`;
  while (taken.has(name)) name += ' ';
  return name;
}

/** The clause's id, where a part is one. */
export const clauseOf = (part: string): string | null =>
  part.startsWith(clausePart) ? part.slice(clausePart.length) : null;

/** What has become of each part since `base`, in my form and in theirs. */
export function merge(base: DraftForm, mine: DraftForm, theirs: DraftForm): Merge {
  const [was, my, their] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const taken: string[] = [];
  const kept: string[] = [];
  const conflicts: Conflict[] = [];
  for (const part of new Set([...their.keys(), ...my.keys()])) {
    const [before, ofMe, ofThem] = [was.get(part), my.get(part), their.get(part)];
    if (ofMe === ofThem) continue;
    if (ofMe === before) taken.push(part);
    else if (ofThem === before) kept.push(part);
    else conflicts.push({ part, mine: ofMe ?? '', theirs: ofThem ?? '' });
  }
  // What both had and both took away is gone from either, and no part of this.
  return { taken, kept, conflicts };
}

/** The form that comes of it: theirs, with what I alone have changed, and mine of those parts that are chosen. */
export function merged(
  mine: DraftForm,
  theirs: DraftForm,
  { kept }: Merge,
  chosenMine: ReadonlySet<string>,
): DraftForm {
  const isMine = (part: string) => kept.includes(part) || chosenMine.has(part);
  const my = partsOf(mine);
  const members = Object.fromEntries(
    [...partsOf({ ...theirs, clauses: [] })].map(([part, text]) => [
      part,
      JSON.parse(isMine(part) ? (my.get(part) ?? text) : text),
    ]),
  );
  const ofMe = new Map(mine.clauses.map((clause) => [`${clausePart}${clause.id}`, clause]));
  const clauses = theirs.clauses.flatMap((clause) => {
    const part = `${clausePart}${clause.id}`;
    if (!isMine(part)) return [clause];
    const own = ofMe.get(part);
    return own ? [own] : [];
  });
  const there = new Set(theirs.clauses.map(({ id }) => id));
  const added = mine.clauses.filter(({ id }) => !there.has(id) && isMine(`${clausePart}${id}`));
  return { ...theirs, ...members, clauses: [...clauses, ...added] };
}

/** A part of a draft in which somebody has typed, and the texts typed there. Of clauses the part is 'clauses'. */
export type Typed = { readonly part: string; readonly texts: readonly string[] };

/** What of a form is in no field of `base`: what somebody has typed or chosen, with nothing of what was there before. */
export function typedIn(base: DraftForm, form: DraftForm): readonly Typed[] {
  const before = new Set(linesOf(base));
  return Object.entries(form)
    .map(([part, value]) => ({ part, texts: linesOf(value).filter((line) => !before.has(line)) }))
    .filter(({ texts }) => texts.length > 0);
}

/** Every line of text in a value, at any depth. */
function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linesOf) : [];
}
