import type { AgreementVersion } from '../../../../policy/agreement.ts';
import { agreementText } from '../../../../policy/agreement-text.ts';
import { plainText } from '../../../../policy/swedish.ts';
import { today } from '../clause.ts';
import type { SignedVersionQuery } from './queries.generated.ts';

/**
 * The Swedish text of the bytes that are signed, made in this browser from them alone. The hub only gives names: each stands
 * beside the id that is signed, on its line and as no markup.
 */
export function textOfBytes(
  version: AgreementVersion,
  digest: string,
  { organisations, dataProducts, purposes, agreement }: Partial<SignedVersionQuery>,
): string {
  const named = (
    rows: readonly { readonly id: string; readonly name: string | null }[] | null | undefined,
  ) => {
    const names = new Map((rows ?? []).map(({ id, name }) => [id, name]));
    return (id: string) => {
      const name = names.get(id);
      return name === undefined || name === null || name === id ? id : `${plainText(name)} (${id})`;
    };
  };
  const codes = (purposes ?? []).map(({ code, name }) => ({ id: code, name }));
  const areas = (agreement?.version?.clauses ?? []).flatMap((clause) => clause.areas);
  const parent = agreement?.parent;
  return agreementText(
    version,
    {
      digest,
      signatures: [],
      synthetic: agreement?.synthetic ?? false,
      standing: { phase: 'proposed', day: today() },
    },
    {
      organisation: named(organisations),
      product: named(dataProducts),
      purpose: named(codes),
      area: named(areas),
      agreement: named(parent ? [{ id: parent.id, name: parent.title }] : []),
    },
  );
}
