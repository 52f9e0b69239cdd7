import type { LegalBasisLine, Processing } from './agreement.ts';
import { citation } from './clause-rules.ts';
import type { Sensitivity } from './product.ts';
import type { Register } from './register.ts';
import { inForce } from './standing.ts';
import { daysText, listText, type Names, printable, sensitivityWord } from './swedish.ts';

/** What an organisation is in a flow. */
export type ProcessingRole = 'controller' | 'processor' | 'provider' | 'recipient';

/** One line of the register of processing (GDPR article 30): a clause in force. */
export type ProcessingLine = Processing & {
  readonly agreement: string;
  readonly number: number;
  readonly clause: string;
  readonly product: string;
  /** Null for a product that the register does not know. */
  readonly sensitivity: Sensitivity | null;
  readonly provider: string;
  readonly recipients: readonly string[];
  readonly purposes: readonly string[];
  readonly legalBasis: readonly LegalBasisLine[];
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** What holds of every line, whatever is agreed. In Swedish. */
export const processingRules = {
  categories:
    'Dataprodukterna innehåller inga uppgifter om enskilda: varken registrerade personer eller kategorier av dem finns i något schema. Navets åtkomstlogg, som visar vem som har frågat, är en personuppgiftsbehandling hos den som driver navet och förtecknas där.',
  thirdCountries:
    'Ingen överföring till tredjeland eller internationell organisation: navet har inga mottagare utanför Sverige.',
  security:
    'Åtkomst prövas mot undertecknade överenskommelser i tre led, varje fråga loggas innan den besvaras och loggen kan kontrolleras i efterhand. Se SECURITY.md.',
} as const;

/** What an organisation is in a line. */
export function rolesIn(line: ProcessingLine, organisation: string): readonly ProcessingRole[] {
  const { controller, processor, provider, recipients } = line;
  const roles: readonly (readonly [ProcessingRole, boolean])[] = [
    ['controller', controller === organisation],
    ['processor', processor === organisation],
    ['provider', provider === organisation],
    ['recipient', recipients.includes(organisation)],
  ];
  return roles.filter(([, is]) => is).map(([role]) => role);
}

/** The lines of an organisation, or all (null), at the instant: one for each clause of a version in force. */
export function processingRegister(
  register: Pick<Register, 'versions' | 'products'>,
  organisation: string | null,
  instant: string,
): readonly ProcessingLine[] {
  return inForce(register.versions, instant)
    .flatMap(({ content: { agreement, number, validFrom, validTo, clauses } }) =>
      clauses.map(
        ({ id, product, provider, recipients, purposes, legalBasis, processing }): ProcessingLine => ({
          ...processing,
          agreement,
          number,
          clause: id,
          product,
          sensitivity: register.products.get(product)?.sensitivity ?? null,
          provider,
          recipients,
          purposes,
          legalBasis,
          validFrom,
          validTo,
        }),
      ),
    )
    .filter((line) => organisation === null || rolesIn(line, organisation).length > 0);
}

/** Who to turn to about an organisation's processing: a function; null where none is registered. */
export type ContactOf = (organisation: string) => string | null;

const roleWord: Readonly<Record<ProcessingRole, string>> = {
  controller: 'svarar för behandlingen',
  processor: 'personuppgiftsbiträde',
  provider: 'uppgiftslämnare',
  recipient: 'mottagare',
};

/** The register of processing as a Swedish text, with flows under the agreement that they are agreed in. */
export function processingRegisterText(
  lines: readonly ProcessingLine[],
  organisation: string | null,
  instant: string,
  names: Names,
  contactOf: ContactOf,
): string {
  const whose = organisation === null ? 'alla som läsaren får se' : names.organisation(organisation);
  const byAgreement = Map.groupBy(printable(lines), ({ agreement, number }) => `${agreement}/${number}`);
  return [
    `# Registerförteckning: ${whose}`,
    `Behandlingar enligt gällande klausuler den ${instant.slice(0, 10)} (dataskyddsförordningen, artikel 30). Förteckningen bygger på de överenskommelser som läsaren får läsa. Antal: ${lines.length}.`,
    `För alla gäller:\n\n${Object.values(processingRules)
      .map((rule) => `- ${rule}`)
      .join('\n')}`,
    ...[...byAgreement.values()].map((group) => agreementPart(group, organisation, names, contactOf)),
  ]
    .join('\n\n')
    .concat('\n');
}

function agreementPart(
  lines: readonly ProcessingLine[],
  organisation: string | null,
  names: Names,
  contactOf: ContactOf,
): string {
  const [first] = lines;
  if (!first) return '';
  return [
    `## ${names.agreement(first.agreement)}`,
    `${first.agreement}/${first.number}, gäller ${daysText(first.validFrom, first.validTo)}.`,
    ...lines.map((line) => linePart(line, organisation, names, contactOf)),
  ].join('\n\n');
}

function linePart(
  line: ProcessingLine,
  organisation: string | null,
  names: Names,
  contactOf: ContactOf,
): string {
  const contact = contactOf(line.controller);
  const roles = organisation === null ? [] : rolesIn(line, organisation);
  return [
    `### ${names.product(line.product)} (klausul ${line.clause})`,
    '',
    ...(roles.length === 0 ? [] : [`- Roll: ${listText(roles.map((role) => roleWord[role]))}`]),
    `- Svarar för behandlingen: ${names.organisation(line.controller)}, kontakt ${contact ?? 'inte registrerad'}`,
    `- Personuppgiftsbiträde: ${line.processor === null ? 'inget' : names.organisation(line.processor)}`,
    `- Ändamål: ${listText(line.purposes.map((code) => names.purpose(code).toLocaleLowerCase('sv')))}`,
    `- Uppgifter: ${line.product}; ${line.sensitivity === null ? 'okänd dataprodukt' : sensitivityWord[line.sensitivity]}`,
    `- Uppgiftslämnare: ${names.organisation(line.provider)}`,
    `- Mottagare: ${listText(line.recipients.map(names.organisation))}`,
    `- Rättsligt stöd: ${listText(line.legalBasis.map(citation)) || 'inget angivet'}`,
    `- Konsekvensbedömning: ${line.impactAssessment ?? 'ingen angiven'}`,
    `- Gallring: ${line.erasure}`,
  ].join('\n');
}
