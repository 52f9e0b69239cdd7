import type { AgreementVersion, Clause, Day, Paper, Party, SecrecyAssessment } from './agreement.ts';
import { citation } from './clause-rules.ts';
import type { Phase } from './lifecycle.ts';
import {
  agreementLevelWord,
  areasText,
  capital,
  daysText,
  grainText,
  listText,
  monthsText,
  type Names,
  partyKindWord,
  phaseWord,
  printable,
  transferWord,
} from './swedish.ts';

/** A signature as the text tells of it: by the party's registered key, or on paper as a registrar attests. */
export type SignatureForm = {
  readonly party: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly keyId: string;
  /** For one on paper: SHA-256 of the signed document, and the function that saw it. */
  readonly paper: { readonly document: string; readonly attestedBy: string } | null;
};

/** What is known of a version beside its content. */
export type TextFacts = {
  /** SHA-256 of the canonical JSON, hexadecimal. */
  readonly digest: string;
  readonly signatures: readonly SignatureForm[];
  /** True where terms are made up for demonstration. */
  readonly synthetic: boolean;
  /** Where it stands, its parent aside, on a day. */
  readonly standing: { readonly phase: Phase; readonly day: Day };
};

/** The version as a Swedish text: Markdown that reads as plain text too. Everything that is signed is in it. */
export function agreementText(written: AgreementVersion, known: TextFacts, names: Names): string {
  const version = printable(written);
  const facts = printable(known);
  return [
    `# ${version.title}`,
    introduction(version, facts),
    section('Parter', version.parties.map((party) => partyText(party, facts.signatures, names)).join('\n')),
    section('Giltighet', validity(version, facts, names)),
    ...paperSections(version.paper),
    section('Klausuler', clausesText(version.clauses, names)),
    section('Kontrollsumma', digestText(version, facts)),
  ]
    .join('\n\n')
    .concat('\n');
}

const section = (heading: string, body: string): string => `## ${heading}\n\n${body}`;

function introduction({ level, agreement, number }: AgreementVersion, { synthetic }: TextFacts): string {
  const what = `${capital(agreementLevelWord[level])}, version ${number}. Beteckning: ${agreement}/${number}.`;
  const note =
    'Syntetisk: klausuler, datum, diarienummer och underskrifter är påhittade för demonstration, också där överenskommelsen finns på riktigt.';
  const law =
    'Överenskommelsen är inte i sig ett rättsligt stöd. Varje klausul anger de lagrum som den vilar på och gäller bara medan alla är i kraft.';
  return [what, ...(synthetic ? [note] : []), law].join('\n\n');
}

function partyText(
  { organisation, diarienummer, decided, signatory }: Party,
  signatures: readonly SignatureForm[],
  names: Names,
): string {
  const signature = signatures.find(({ party }) => party === organisation);
  return [
    `- ${names.organisation(organisation)}`,
    `  - Beslut ${decided}, diarienummer ${diarienummer}.`,
    `  - Undertecknas av: ${signatory}. ${signature ? signedText(signature) : 'Inte undertecknad.'}`,
  ].join('\n');
}

function signedText({ at, keyId, paper }: SignatureForm): string {
  const when = `Undertecknad ${at.slice(0, 10)}`;
  return paper === null
    ? `${when} med nyckeln ${keyId}.`
    : `${when} på papper; intygat av ${paper.attestedBy} med nyckeln ${keyId}. Handlingens kontrollsumma (SHA-256): ${paper.document}.`;
}

function validity(
  { validFrom, validTo, parent }: AgreementVersion,
  { standing: { phase, day } }: TextFacts,
  names: Names,
): string {
  const days = `Gäller ${daysText(validFrom, validTo)}, när alla parter har undertecknat. Läge den ${day}: ${phaseWord[phase]}.`;
  return parent === null
    ? `${days} Den ligger inte inom någon annan överenskommelse.`
    : `${days}\n\nÖverordnad överenskommelse: ${names.agreement(parent)}. Beteckning: ${parent}. Den här gäller bara medan den överordnade gäller, och ger aldrig mer än den.`;
}

function paperSections(paper: Paper): readonly string[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Problembild', paper.problems],
    ['Troliga orsaker', paper.likelyCauses],
    ['Mål', paper.goals],
    ['Åtgärder', paper.activities],
    ['Ansvariga funktioner', paper.responsibleFunctions],
    ['Medborgarlöften', paper.citizenPledges],
  ];
  return [
    ...lists.map(([heading, items]) =>
      section(heading, items.map((item) => `- ${item}`).join('\n') || 'Inget angivet.'),
    ),
    section('Uppföljning', paper.followUp || 'Inget angivet.'),
  ];
}

function clausesText(clauses: readonly Clause[], names: Names): string {
  if (clauses.length === 0) return 'Inga: överenskommelsen ger ingen rätt till uppgifter.';
  return clauses.map((clause, at) => clauseText(clause, at + 1, names)).join('\n\n');
}

function clauseText(clause: Clause, number: number, names: Names): string {
  const recipients = listText(clause.recipients.map(names.organisation)) || 'ingen';
  const purposes = listText(clause.purposes.map((code) => names.purpose(code).toLocaleLowerCase('sv')));
  const grain = grainText(clause.finestLevel, clause.finestInterval);
  const { controller, processor, impactAssessment, erasure } = clause.processing;
  return [
    `### ${number}. ${names.product(clause.product)}, ${grain}`,
    '',
    `${names.organisation(clause.provider)} ger ${recipients} rätt att läsa ”${names.product(clause.product)}”.`,
    '',
    `- Beteckning: ${clause.id} (dataprodukt ${clause.product})`,
    `- Ändamål: ${purposes || 'inget'}`,
    `- Områden: ${areasText(clause.areas, names)}`,
    `- Tid som uppgifterna avser: ${monthsText(clause.from, clause.to)}`,
    `- Finaste indelning: ${grain}`,
    `- Röjandekontroll: ${disclosureText[clause.disclosure]}`,
    `- Överföringsform: ${transferWord[clause.transfer]}`,
    `- Rättsligt stöd:${clause.legalBasis.length === 0 ? ' inget angivet, och därför gäller klausulen inte' : ''}`,
    ...clause.legalBasis.map(
      (line) =>
        `  - ${citation(line)}. ${capital(line.direction)}. Avser uppgifter från ${partyKindWord[line.discloser]} till ${partyKindWord[line.receiver]}. I kraft ${daysText(line.from, line.to)}.`,
    ),
    `- Sekretessprövning: ${assessmentText(clause.secrecyAssessment)}`,
    `- Svarar för behandlingen hos mottagaren: ${names.organisation(controller)}`,
    `- Personuppgiftsbiträde: ${processor === null ? 'inget' : names.organisation(processor)}`,
    `- Konsekvensbedömning: ${impactAssessment ?? 'ingen angiven'}`,
    `- Gallring: ${erasure}`,
  ].join('\n');
}

const disclosureText: Readonly<Record<Clause['disclosure'], string>> = {
  exact: 'nej; uppgifterna är exakta, och också små antal visas',
  protected: 'ja; små antal visas inte',
};

function assessmentText(assessment: SecrecyAssessment | null): string {
  if (assessment === null) return 'ingen angiven; navet kräver en bara för skyddade uppgifter';
  const { decided, diarienummer, conditions, reviewBy } = assessment;
  return `${assessment.function}, beslut ${decided}, diarienummer ${diarienummer}. Förbehåll: ${conditions || 'inga.'} Omprövas senast ${reviewBy}.`;
}

function digestText({ agreement, number }: AgreementVersion, { digest }: TextFacts): string {
  return [
    `SHA-256: ${digest}`,
    'Det är kontrollsumman som parterna undertecknar. Den räknas på versionens kanoniska JSON (RFC 8785); den här texten är en läsbar återgivning av den och undertecknas inte.',
    `Så kontrolleras den: hämta versionens kanoniska JSON (canonicalJson för ${agreement}/${number}), räkna SHA-256 på exakt de byten och jämför. Underskrifterna är fristående JWS (RFC 7515) över samma byten och kontrolleras med parternas publika nycklar.`,
  ].join('\n\n');
}
