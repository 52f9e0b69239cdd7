import { canonicalJson } from '../trust/canonical.ts';
import { parse } from '../trust/log-line.ts';

/** What of a record is not masked; a field that is not among them is. */
const shown = [
  'id',
  'at',
  'partner',
  'organisation',
  'purpose',
  'decision',
  'codes',
  'products',
  'denied',
  'registerVersion',
  'unrecorded',
];
/** Masked whether or not the record has them, so that the mask does not tell of a person from a machine. */
const masked = {
  client: 'masked',
  person: 'masked',
  operation: 'masked',
  document: 'masked',
  variables: 'masked',
};

/** A record with everything masked that may point at a person or at what exactly was asked: canonical JSON again. */
export function maskRecord(record: string): string {
  const fields = Object.entries(parse(record) ?? {}).filter(([name]) => shown.includes(name));
  return canonicalJson({ ...Object.fromEntries(fields), ...masked });
}
