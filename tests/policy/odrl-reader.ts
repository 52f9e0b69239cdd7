import type { AgreementVersion, Clause } from '../../policy/agreement.ts';

type Node = Readonly<Record<string, unknown>>;

const home = 'https://trygghetsnavet.example';

/**
 * Reads an agreement back out of our ODRL, written from docs/odrl-profile.md alone. It relies on the order of nothing
 * but what the context calls a list. Not verified: the caller compares digests.
 */
export function readOdrl(text: string): { readonly version: unknown; readonly digest: string } {
  const policy = JSON.parse(text) as Node;
  if (policy.type !== 'Agreement' || policy.profile !== `${home}/odrl/1`)
    throw new TypeError('not our profile');
  const version = {
    agreement: id(policy['hub:agreement']),
    number: policy['hub:number'],
    title: policy['hub:title'],
    level: policy['hub:level'],
    parent: nullable(policy['hub:parent'], id),
    parties: nodes(policy['hub:parties']).map((party) => ({
      organisation: id(party['hub:organisation']),
      diarienummer: party['hub:diarienummer'],
      decided: party['hub:decided'],
      signatory: party['hub:signatory'],
    })),
    validFrom: policy['hub:validFrom'],
    validTo: policy['hub:validTo'] ?? null,
    paper: Object.fromEntries(
      Object.entries(policy['hub:paper'] as Node).map(([term, value]) => [term.replace('hub:', ''), value]),
    ),
    clauses: nodes(policy.permission)
      .toSorted((a, b) => Number(a['hub:position']) - Number(b['hub:position']))
      .map(readClause),
  } as Record<keyof AgreementVersion, unknown>;
  return { version, digest: String(policy['hub:digest']) };
}

function readClause(rule: Node): Record<keyof Clause, unknown> {
  if (rule.action !== 'read') throw new TypeError('not a permission to read');
  const constraints = nodes(rule.constraint);
  const operand = (left: string, operator: string): unknown =>
    constraints.find((one) => one.leftOperand === left && one.operator === operator)?.rightOperand;
  const list = (left: string): readonly unknown[] =>
    (operand(left, 'isAnyOf') as { readonly '@list': readonly unknown[] })['@list'];
  const value = (right: unknown): unknown => (right as { readonly '@value': unknown })['@value'];
  const duty = (action: string): Node | undefined => nodes(rule.duty).find((one) => one.action === action);
  return {
    id: rule['hub:clause'],
    product: id(rule.target),
    provider: id(rule.assigner),
    recipients: (rule['hub:recipients'] as readonly unknown[]).map(id),
    purposes: list('purpose'),
    areas: list('spatial').map((area) => {
      const iri = (area as Node)['@id'];
      return iri === `${home}/odrl/1#everyArea` ? '*' : id(iri);
    }),
    from: value(operand('hub:dataMonth', 'gteq')),
    to: nullable(operand('hub:dataMonth', 'lteq'), value),
    finestLevel: operand('hub:finestAreaLevel', 'eq'),
    finestInterval: operand('hub:finestInterval', 'eq'),
    disclosure: operand('hub:disclosure', 'eq'),
    transfer: operand('deliveryChannel', 'eq'),
    processing: {
      controller: id(rule['hub:controller']),
      processor: nullable(rule['hub:processor'], id),
      impactAssessment: rule['hub:impactAssessment'] ?? null,
      erasure: duty('delete')?.['hub:erasure'],
    },
    legalBasis: nodes(rule['hub:legalBasis']).map((line) => ({
      law: line['hub:law'],
      chapter: line['hub:chapter'] ?? null,
      section: line['hub:section'],
      direction: line['hub:direction'],
      discloser: line['hub:discloser'],
      receiver: line['hub:receiver'],
      from: line['hub:inForceFrom'],
      to: line['hub:inForceTo'] ?? null,
    })),
    secrecyAssessment: nullable(rule['hub:secrecyAssessment'], (assessment) => ({
      function: (assessment as Node)['hub:function'],
      decided: (assessment as Node)['hub:decided'],
      diarienummer: (assessment as Node)['hub:diarienummer'],
      conditions: duty('hub:keepToConditions')?.['hub:conditions'] ?? '',
      reviewBy: (assessment as Node)['hub:reviewBy'],
    })),
  };
}

const nodes = (value: unknown): readonly Node[] => value as readonly Node[];
const id = (iri: unknown): string => decodeURIComponent(String(iri).replace(`${home}/id/`, ''));
const nullable = <T>(value: unknown, read: (value: unknown) => T): T | null =>
  value === undefined ? null : read(value);
