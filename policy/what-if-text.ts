import type { NotInForce } from './agreement.ts';
import { everyArea } from './area.ts';
import type { Part } from './scope-difference.ts';
import {
  areaLevelWord,
  areasText,
  intervalWord,
  listText,
  monthsText,
  type Names,
  printable,
} from './swedish.ts';
import type { Change, HeldBack, WhatIf } from './what-if.ts';

const notInForceWord: Readonly<Record<NotInForce, string>> = {
  withdrawn: 'förslaget är återtaget',
  'not-signed': 'versionen är inte undertecknad av alla',
  'not-yet-valid': 'versionen gäller inte ännu',
  expired: 'versionens sista dag har passerat',
  suspended: 'versionen är vilande',
  ended: 'versionen är uppsagd',
  superseded: 'versionen är ersatt av en senare',
};

const parentWord: Readonly<Record<string, string>> = {
  missing: 'en lokal överenskommelse måste ha en överordnad',
  'not in force': 'den överordnade överenskommelsen gäller inte',
  'wider than its parent': 'klausulen ger mer än den överordnade överenskommelsen',
};

/** What stands in a clause's way, as a Swedish clause of a sentence. */
export function heldBackText({ blocker }: HeldBack): string {
  switch (blocker.kind) {
    case 'version':
      return (
        Object.entries(notInForceWord).find(([why]) => why === blocker.why)?.[1] ?? 'versionen gäller inte'
      );
    case 'provider-not-party':
      return 'uppgiftslämnaren har inte undertecknat, själv eller genom en enhet';
    case 'purpose':
      return 'klausulen anger inget ändamål';
    case 'legal-basis':
      return blocker.line === 'none stated'
        ? 'rättsligt stöd saknas'
        : `det rättsliga stödet är inte i kraft (${blocker.line})`;
    case 'direction':
      return `det rättsliga stödet går inte åt det hållet mellan de här parterna (${blocker.line})`;
    case 'recipient-kind':
      return 'mottagaren får inte ta emot uppgifter av det slaget, eller dataprodukten är inte uppgiftslämnarens';
    case 'secrecy-assessment':
      return 'sekretessprövning saknas eller ska ha omprövats';
    case 'parent':
      return parentWord[blocker.why] ?? 'klausulen ryms inte i den överordnade överenskommelsen';
    case 'recipient-unknown':
      return 'mottagaren finns inte i registret';
  }
}

/** What a version would change, as a Swedish text, by organisation. */
export function whatIfText(told: WhatIf, names: Names): string {
  const { changes, heldBack, unfit, instant } = printable(told);
  const byOrganisation = Map.groupBy(changes, ({ organisation }) => organisation);
  const day = instant.slice(0, 10);
  return [
    '# Vad versionen ändrar',
    `Om alla parter har undertecknat, räknat den ${day}. Jämfört med vad som gäller då utan versionen, i de överenskommelser som läsaren får läsa. Om uppgifterna publiceras så fint sägs inte här.`,
    ...(changes.length === 0 ? ['Ingen får eller förlorar någon uppgift.'] : []),
    ...[...byOrganisation].map(([organisation, list]) =>
      [
        `## ${names.organisation(organisation)}`,
        ...list.flatMap((change) => [
          ...partsText('Får', change, change.gained, names),
          ...partsText('Förlorar', change, change.lost, names),
        ]),
      ].join('\n\n'),
    ),
    ...listSection(
      'Hinder: klausuler som inte skulle ge något',
      heldBack.map((one) => `${one.clause} till ${names.organisation(one.recipient)}: ${heldBackText(one)}.`),
    ),
    ...listSection(
      'Underordnade klausuler som inte längre skulle rymmas',
      unfit.map(
        ({ agreement, number, clause }) =>
          `${names.agreement(agreement)} (${agreement}/${number}): ${clause}.`,
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function listSection(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`];
}

function partsText(
  verb: string,
  { product, provider, purposes }: Change,
  parts: readonly Part[],
  names: Names,
): readonly string[] {
  if (parts.length === 0) return [];
  const why = listText(purposes.map((code) => names.purpose(code).toLocaleLowerCase('sv')));
  const head = `${verb}: ${names.product(product)} från ${names.organisation(provider)}, för ${why}.`;
  return [[head, ...parts.map((part) => `- ${partText(part, names)}`)].join('\n')];
}

function partText({ areas, levels, intervals, disclosures, from, to }: Part, names: Names): string {
  const where = areas.includes(everyArea) ? 'alla områden' : areasText(areas, names);
  const how = disclosures.includes('protected')
    ? disclosures.includes('exact')
      ? 'röjandekontrollerade och exakta'
      : 'röjandekontrollerade'
    : 'exakta';
  const level =
    levels.length === Object.keys(areaLevelWord).length
      ? 'på alla nivåer'
      : levels.every((one) => one === 'CITY')
        ? `för ${areaLevelWord.CITY}`
        : `per ${listText(levels.map((one) => areaLevelWord[one]))}`;
  const interval =
    intervals.length === Object.keys(intervalWord).length
      ? 'månad och grövre'
      : listText(intervals.map((one) => intervalWord[one]));
  const per = `${level}, per ${interval}`;
  return `${where}, ${per}, ${how}, ${monthsText(from, to)}`;
}
