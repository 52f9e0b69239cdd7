import { defineWords } from '../../../words.tsx';

/** A rule of proposing: the field where it is mended, and what is said there. `about` is what breaks it, by name. */
type RuleText = { readonly field: string; readonly text: (about: string) => string };

const both = (
  field: string,
  sv: string | ((about: string) => string),
  en: string | ((about: string) => string),
) => ({ field, sv, en });

const rules = {
  ended: both(
    'title',
    'Överenskommelsen är uppsagd. Skriv en ny.',
    'The agreement has been ended. Write a new one.',
  ),
  number: both(
    'title',
    'En annan version har kommit emellan. Kasta utkastet och börja om.',
    'Another version has come between. Discard the draft and begin anew.',
  ),
  'goes-on': both(
    'parties',
    'Ingen part i den version som ersätts är part här.',
    'No party of the version that is replaced is a party here.',
  ),
  'awaits-signatures': both(
    'title',
    'En tidigare version väntar på underskrifter. Återkalla den först.',
    'An earlier version awaits signatures. Withdraw it first.',
  ),
  title: both('title', 'Ge överenskommelsen ett namn.', 'Give the agreement a title.'),
  days: both(
    'validTo',
    'Sista dagen måste vara en dag, och inte före den första.',
    'The last day must be a day, and no earlier than the first.',
  ),
  past: both('validTo', 'Sista dagen har passerat.', 'The last day is past.'),
  'some-clause': both('clauses', 'Lägg till minst en klausul.', 'Add at least one clause.'),
  'clause-once': both(
    'id',
    'Varje klausul behöver en egen beteckning.',
    'Each clause needs an id of its own.',
  ),
  'parent-missing': both(
    'parent',
    'En lokal överenskommelse måste ligga inom en annan. Välj vilken.',
    'A local agreement must lie within another. Choose which.',
  ),
  'parent-level': both(
    'parent',
    'Bara en lokal överenskommelse ligger inom en annan.',
    'Only a local agreement lies within another.',
  ),
  'parent-unknown': both(
    'parent',
    'Er organisation kan inte läsa någon sådan överenskommelse.',
    'Your organisation can read no such agreement.',
  ),
  'parent-within-itself': both(
    'parent',
    'En överenskommelse kan inte ligga inom sig själv.',
    'An agreement cannot lie within itself.',
  ),
  'parent-over': both(
    'parent',
    'Den överordnade är inte undertecknad, eller har upphört.',
    'The parent is not signed, or is over.',
  ),
  'two-parties': both('parties', 'Det måste finnas minst två parter.', 'There must be at least two parties.'),
  'party-once': both(
    'parties',
    (about: string) => `${about} är med två gånger.`,
    (about: string) => `${about} is there twice.`,
  ),
  'party-exists': both(
    'parties',
    (about: string) => `${about} finns inte den första dagen.`,
    (about: string) => `${about} does not exist on the first day.`,
  ),
  'signatory-function': both(
    'parties',
    (about: string) => `Välj en funktion som får underteckna för ${about}.`,
    (about: string) => `Choose a function that may sign for ${about}.`,
  ),
  'party-decision': both(
    'parties',
    (about: string) => `Ange diarienummer och beslutsdag för ${about}.`,
    (about: string) => `Give the reference and the day of the decision of ${about}.`,
  ),
  'clause-id': both(
    'id',
    'Beteckningen får ha 1–64 bokstäver, siffror, punkter, bindestreck och understreck.',
    'The id may have 1 to 64 letters, digits, dots, hyphens and underscores.',
  ),
  'product-exists': both('product', 'Dataprodukten finns inte.', 'There is no such data product.'),
  'provider-has-product': both(
    'provider',
    (about: string) => `${about} har inte den dataprodukten.`,
    (about: string) => `${about} does not have that data product.`,
  ),
  'provider-party': both(
    'provider',
    'Den som lämnar uppgifterna måste vara part, själv eller genom en enhet.',
    'Whoever provides the data must be a party, itself or by a unit.',
  ),
  'unit-areas': both(
    'areas',
    'En enhet lämnar bara uppgifter om sitt eget område. Välj andra områden, lägg till en part som har dem, eller välj en överordnad överenskommelse.',
    'A unit gives data of its own area alone. Choose other areas, add a party that has them, or choose a parent.',
  ),
  'some-recipient': both('recipients', 'Välj minst en mottagare.', 'Choose at least one recipient.'),
  'recipient-exists': both(
    'recipients',
    (about: string) => `${about} finns inte den första dagen.`,
    (about: string) => `${about} does not exist on the first day.`,
  ),
  'recipient-kind': both(
    'recipients',
    (about: string) => `Uppgifterna får inte lämnas till det slags organisation som ${about} är.`,
    (about: string) => `The data may not be given to the kind of organisation that ${about} is.`,
  ),
  'some-purpose': both('purposes', 'Välj minst ett ändamål.', 'Choose at least one purpose.'),
  'purpose-exists': both(
    'purposes',
    (about: string) => `Ändamålet ${about} finns inte.`,
    (about: string) => `There is no purpose ${about}.`,
  ),
  'some-area': both(
    'areas',
    'Välj minst ett område, eller alla områden.',
    'Choose at least one area, or every area.',
  ),
  'area-exists': both(
    'areas',
    (about: string) => `Området ${about} finns inte.`,
    (about: string) => `There is no area ${about}.`,
  ),
  'month-form': both('from', 'Ange månader från och med 2010.', 'Give months from 2010.'),
  'months-order': both(
    'to',
    'Sista månaden är före den första.',
    'The last month is earlier than the first.',
  ),
  'some-law': both(
    'legalBasis',
    'Ange det lagrum som klausulen vilar på.',
    'Name the rule of law that the clause rests on.',
  ),
  'law-in-force': both(
    'legalBasis',
    (about: string) => `Gäller inte längre: ${about}.`,
    (about: string) => `No longer in force: ${about}.`,
  ),
  'law-reach': both(
    'legalBasis',
    (about: string) => `Låter inte den här parten lämna till de här mottagarna: ${about}.`,
    (about: string) => `Does not let this provider give to these recipients: ${about}.`,
  ),
  'assessment-missing': both(
    'secrecyAssessment',
    'Skyddade uppgifter kräver en sekretessprövning.',
    'Protected data takes a secrecy assessment.',
  ),
  'assessment-due': both(
    'secrecyAssessment',
    'Sekretessprövningen skulle ha omprövats.',
    'The secrecy assessment is past its review date.',
  ),
  'impact-missing': both(
    'impactAssessment',
    'Skyddade uppgifter kräver en konsekvensbedömning. Ange dess beteckning.',
    'Protected data takes an impact assessment. Give its reference.',
  ),
  'open-product': both(
    'transfer',
    'Bara öppna och sammanställda uppgifter kan lämnas som öppna data.',
    'Only open and aggregated data can be made open.',
  ),
  'controller-exists': both(
    'controller',
    'Organisationen finns inte i registret.',
    'The organisation is not in the register.',
  ),
  'processor-exists': both(
    'processor',
    'Organisationen finns inte i registret.',
    'The organisation is not in the register.',
  ),
  'within-parent': both(
    'clause',
    'Klausulen ger mer än den överordnade överenskommelsen. Se skillnaderna nedan.',
    'The clause gives more than the parent agreement. See the differences below.',
  ),
} as const;

const textsIn = (language: 'sv' | 'en'): Readonly<Record<string, RuleText>> =>
  Object.fromEntries(
    Object.entries(rules).map(([rule, { field, [language]: text }]) => [
      rule,
      { field, text: typeof text === 'string' ? () => text : text },
    ]),
  );

/** What is said of each rule of policy/proposing.ts, and at which field. */
export const ruleWords = defineWords({ sv: textsIn('sv'), en: textsIn('en') });
