import { useWords } from '../../../words.tsx';
import type { Place } from './draft-form.ts';
import { words } from './draft-words.ts';
import type { DraftProblemPartsFragment } from './queries.generated.ts';
import { ruleWords } from './rule-words.ts';

/** Something to mend: in words, and where. */
export type ShownProblem = {
  readonly key: string;
  readonly clause: string | null;
  readonly field: string;
  readonly text: string;
  readonly differences: DraftProblemPartsFragment['differences'];
};

/** The hub's problems in words; one by a rule that this page does not know is shown in the hub's own. */
export function useProblems(
  problems: readonly DraftProblemPartsFragment[],
  nameOf: (id: string) => string,
): readonly ShownProblem[] {
  const rules = useWords(ruleWords);
  return problems.map(({ clause, rule, about, message, differences }) => {
    const known = rules[rule];
    return {
      key: `${clause} ${rule} ${about}`,
      clause,
      field: known?.field ?? 'clause',
      text: known ? known.text(about === null ? '' : nameOf(about)) : message,
      differences,
    };
  });
}

/** What is wrong at a field, by its name; undefined where nothing is. */
export type ProblemAt = (field: string) => string | undefined;

/** The problems of the paper (null) or of one clause, by field; what is missing to save comes first. */
export function useProblemAt(
  problems: readonly ShownProblem[],
  missing: readonly Place[],
): (clause: { readonly at: number; readonly id: string } | null) => ProblemAt {
  const t = useWords(words);
  return (clause) => (field) => {
    if (missing.some((place) => place.clause === (clause?.at ?? null) && place.field === field))
      return t.missingHere;
    const found = problems.filter((one) => one.clause === (clause?.id ?? null) && one.field === field);
    return found.length === 0 ? undefined : found.map(({ text }) => text).join(' ');
  };
}
