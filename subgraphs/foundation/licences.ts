/** On what terms an indicator's figures may be used: the words of their publisher, or an SPDX id. */
export function licenceOf({
  product,
  synthetic,
}: {
  readonly product: string;
  readonly synthetic: boolean;
}): string {
  if (synthetic) return 'EUPL-1.2';
  return product.startsWith('bra.')
    ? 'Officiell statistik: fri att använda med källan angiven'
    : 'Fakta ur namngivna sidor: fria att använda med källan angiven';
}
