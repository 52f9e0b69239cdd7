import type {
  AgreementVersion,
  Clause,
  LegalBasisLine,
  Paper,
  Party,
  SecrecyAssessment,
} from './agreement.ts';
import { everyArea } from './area.ts';
import { everyAreaIri, iriOf, odrlContext, odrlProfile, profileContext, versionIri } from './odrl-profile.ts';

/** JSON-LD: what ODRL and our profile have words for, and nothing else. */
export type JsonLd = string | number | readonly JsonLd[] | { readonly [term: string]: JsonLd | undefined };

/**
 * The version as an ODRL 2.2 policy of class Agreement in our profile (docs/odrl-profile.md): a permission for each
 * clause. Nothing that is signed is left out; `digest` says what the bytes read back must hash to. Members that are
 * null in the version are absent.
 */
export function odrlAgreement(version: AgreementVersion, digest: string): JsonLd {
  const { agreement, number, title, level, parent, parties, validFrom, validTo, paper, clauses } = version;
  return present({
    '@context': [odrlContext, profileContext],
    type: 'Agreement',
    uid: versionIri(agreement, number),
    profile: odrlProfile,
    'hub:agreement': iriOf(agreement),
    'hub:number': number,
    'hub:title': title,
    'hub:level': level,
    'hub:parent': parent === null ? undefined : iriOf(parent),
    'hub:validFrom': validFrom,
    'hub:validTo': validTo ?? undefined,
    'hub:digest': digest,
    'hub:parties': parties.map(partyNode),
    'hub:paper': paperNode(paper),
    permission: clauses.map((clause, at) => permission(version, clause, at + 1)),
  });
}

/** The members that are there. */
function present(node: { readonly [term: string]: JsonLd | undefined }): JsonLd {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}

function partyNode({ organisation, diarienummer, decided, signatory }: Party): JsonLd {
  return {
    'hub:organisation': iriOf(organisation),
    'hub:diarienummer': diarienummer,
    'hub:decided': decided,
    'hub:signatory': signatory,
  };
}

function paperNode(paper: Paper): JsonLd {
  return {
    'hub:problems': paper.problems,
    'hub:likelyCauses': paper.likelyCauses,
    'hub:goals': paper.goals,
    'hub:activities': paper.activities,
    'hub:responsibleFunctions': paper.responsibleFunctions,
    'hub:followUp': paper.followUp,
    'hub:citizenPledges': paper.citizenPledges,
  };
}

function permission(version: AgreementVersion, clause: Clause, position: number): JsonLd {
  const { secrecyAssessment, processing, recipients } = clause;
  return present({
    uid: `${versionIri(version.agreement, version.number)}#${encodeURIComponent(clause.id)}`,
    type: 'Permission',
    'hub:position': position,
    'hub:clause': clause.id,
    assigner: iriOf(clause.provider),
    assignee: recipients.map(iriOf),
    'hub:recipients': recipients.map(iriOf),
    target: iriOf(clause.product),
    action: 'read',
    constraint: constraints(version, clause),
    duty: duties(clause),
    'hub:legalBasis': clause.legalBasis.map(legalBasisNode),
    'hub:secrecyAssessment': secrecyAssessment === null ? undefined : assessmentNode(secrecyAssessment),
    'hub:controller': iriOf(processing.controller),
    'hub:processor': processing.processor === null ? undefined : iriOf(processing.processor),
    'hub:impactAssessment': processing.impactAssessment ?? undefined,
  });
}

/** All must hold. The days of the version stand in each permission as well, for a reader that looks at rules alone. */
function constraints({ validFrom, validTo }: AgreementVersion, clause: Clause): readonly JsonLd[] {
  const { purposes, areas, from, to, finestLevel, finestInterval, disclosure, transfer } = clause;
  return [
    constraint('purpose', 'isAnyOf', { '@list': purposes }),
    constraint('spatial', 'isAnyOf', {
      '@list': areas.map((area) => ({ '@id': area === everyArea ? everyAreaIri : iriOf(area) })),
    }),
    constraint('dateTime', 'gteq', { '@value': validFrom, '@type': 'xsd:date' }),
    ...(validTo === null ? [] : [constraint('dateTime', 'lteq', { '@value': validTo, '@type': 'xsd:date' })]),
    constraint('hub:dataMonth', 'gteq', { '@value': from, '@type': 'xsd:gYearMonth' }),
    ...(to === null
      ? []
      : [constraint('hub:dataMonth', 'lteq', { '@value': to, '@type': 'xsd:gYearMonth' })]),
    constraint('hub:finestAreaLevel', 'eq', finestLevel),
    constraint('hub:finestInterval', 'eq', finestInterval),
    constraint('hub:disclosure', 'eq', disclosure),
    constraint('deliveryChannel', 'eq', transfer),
  ];
}

function constraint(leftOperand: string, operator: string, rightOperand: JsonLd): JsonLd {
  return { leftOperand, operator, rightOperand };
}

/** What the recipient must do: erase, and keep to what the provider laid down. */
function duties({ processing, secrecyAssessment }: Clause): readonly JsonLd[] {
  const conditions = secrecyAssessment?.conditions ?? '';
  return [
    { action: 'delete', 'hub:erasure': processing.erasure },
    ...(conditions === '' ? [] : [{ action: 'hub:keepToConditions', 'hub:conditions': conditions }]),
  ];
}

function legalBasisNode(line: LegalBasisLine): JsonLd {
  return present({
    'hub:law': line.law,
    'hub:chapter': line.chapter ?? undefined,
    'hub:section': line.section,
    'hub:direction': line.direction,
    'hub:discloser': line.discloser,
    'hub:receiver': line.receiver,
    'hub:inForceFrom': line.from,
    'hub:inForceTo': line.to ?? undefined,
  });
}

/** Its conditions stand as a duty. */
function assessmentNode(assessment: SecrecyAssessment): JsonLd {
  return {
    'hub:function': assessment.function,
    'hub:decided': assessment.decided,
    'hub:diarienummer': assessment.diarienummer,
    'hub:reviewBy': assessment.reviewBy,
  };
}
