import type { Clause } from '../../policy/agreement.ts';
import { everyArea } from '../../policy/area.ts';
import type { DraftContent } from './lifecycle/drafting.ts';
import type { AgreementContentInput, ClauseInput } from './resolvers.generated.ts';

/** What a coordinator has written, as it would be signed. What is left out is null there: never absent. */
export function contentOf(input: AgreementContentInput): DraftContent {
  const { title, level, parent, validFrom, validTo, parties, clauses } = input;
  return {
    title,
    level,
    parent: parent ?? null,
    parties: parties.map(({ organisation, diarienummer, decided, signatoryFunction }) => ({
      organisation,
      diarienummer,
      decided,
      signatory: signatoryFunction,
    })),
    validFrom,
    validTo: validTo ?? null,
    paper: {
      problems: input.problems ?? [],
      likelyCauses: input.likelyCauses ?? [],
      goals: input.goals ?? [],
      activities: input.activities ?? [],
      responsibleFunctions: input.responsibleFunctions ?? [],
      followUp: input.followUp ?? '',
      citizenPledges: input.citizenPledges ?? [],
    },
    clauses: clauses.map(clauseOf),
  };
}

function clauseOf(input: ClauseInput): Clause {
  const { everyArea: every, processing, legalBasis, secrecyAssessment, ...rest } = input;
  return {
    ...rest,
    areas: every ? [everyArea] : (rest.areas ?? []),
    to: rest.to ?? null,
    disclosure: rest.disclosure === 'EXACT' ? 'exact' : 'protected',
    processing: {
      controller: processing.controller,
      processor: processing.processor ?? null,
      impactAssessment: processing.impactAssessment ?? null,
      erasure: processing.erasure,
    },
    legalBasis: legalBasis.map((line) => ({ ...line, chapter: line.chapter ?? null, to: line.to ?? null })),
    secrecyAssessment: secrecyAssessment
      ? { ...secrecyAssessment, conditions: secrecyAssessment.conditions ?? '' }
      : null,
  };
}
