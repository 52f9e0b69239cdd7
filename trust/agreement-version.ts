import * as z from 'zod';
import type { AgreementVersion } from '../policy/agreement.ts';

/** Levels of area, as they are written. */
export const areaLevel = z.enum([
  'CITY',
  'DISTRICT_COMMITTEE_AREA',
  'LOCAL_POLICE_AREA',
  'CITY_DISTRICT',
  'BASE_AREA',
  'PLACE',
]);

const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const partyKind = z.enum([
  'anyone',
  'authority',
  'company',
  'association',
  'municipal',
  'regional',
  'state',
  'law-enforcement',
]);

const clause = z.strictObject({
  id: z.string(),
  product: z.string(),
  provider: z.string(),
  recipients: z.array(z.string()),
  purposes: z.array(z.string()),
  areas: z.array(z.string()),
  from: month,
  to: month.nullable(),
  finestLevel: areaLevel,
  finestInterval: z.enum(['MONTH', 'QUARTER', 'YEAR']),
  disclosure: z.enum(['exact', 'protected']),
  transfer: z.enum(['direct-access', 'release', 'open']),
  processing: z.strictObject({
    controller: z.string(),
    processor: z.string().nullable(),
    impactAssessment: z.string().nullable(),
    erasure: z.string(),
  }),
  legalBasis: z.array(
    z.strictObject({
      law: z.string(),
      chapter: z.string().nullable(),
      section: z.string(),
      direction: z.string(),
      discloser: partyKind,
      receiver: partyKind,
      from: day,
      to: day.nullable(),
    }),
  ),
  secrecyAssessment: z
    .strictObject({
      function: z.string(),
      decided: day,
      diarienummer: z.string(),
      conditions: z.string(),
      reviewBy: day,
    })
    .nullable(),
});

/** The signed content of a version, exactly: an unknown member would be signed and not understood, so it is refused. */
export const agreementVersionSchema: z.ZodType<AgreementVersion> = z.strictObject({
  agreement: z.string(),
  number: z.number().int(),
  title: z.string(),
  level: z.enum(['overarching', 'local', 'regional', 'place', 'partnership']),
  parent: z.string().nullable(),
  parties: z.array(
    z.strictObject({
      organisation: z.string(),
      diarienummer: z.string(),
      decided: day,
      signatory: z.string(),
    }),
  ),
  validFrom: day,
  validTo: day.nullable(),
  paper: z.strictObject({
    problems: z.array(z.string()),
    likelyCauses: z.array(z.string()),
    goals: z.array(z.string()),
    activities: z.array(z.string()),
    responsibleFunctions: z.array(z.string()),
    followUp: z.string(),
    citizenPledges: z.array(z.string()),
  }),
  clauses: z.array(clause),
});
