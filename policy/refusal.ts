import type { Blocker } from './clause-rules.ts';
import type { Register } from './register.ts';
import { type Asking, clausesFor } from './scope.ts';

/** An agreement that could give what is missing, and what stands in its way. Only agreements that name the asker. */
export type Remedy = { readonly agreement: string; readonly title: string; readonly reason: string };

/** Why a product is denied, and what could give it. */
export type Refusal = {
  readonly code: 'PURPOSE_REQUIRED' | 'PURPOSE_NOT_COVERED' | 'PRODUCT_NOT_COVERED';
  readonly message: string;
  readonly products: readonly string[];
  readonly agreements: readonly Remedy[];
};

/**
 * Explains the refusal of products to somebody whose scope lacks them. Names only agreements in whose clauses
 * the asker is a recipient: those it may see.
 */
export function refuse(register: Register, asking: Asking, products: readonly string[]): Refusal {
  const named = clausesFor(register, asking, products);
  const agreements = new Map<string, Remedy>();
  for (const { version, blocker } of named) {
    if (blocker === null) continue;
    const { agreement, title, number } = version.content;
    const reason = sentence(blocker);
    agreements.set(`${agreement}/${number}/${reason}`, {
      agreement: `${agreement}/${number}`,
      title,
      reason,
    });
  }
  const list = products.join(', ');
  if (asking.purpose === null) {
    return {
      code: 'PURPOSE_REQUIRED',
      message: `State a purpose in the Hub-Purpose header to read ${list}.`,
      products,
      agreements: [...agreements.values()],
    };
  }
  const wrongPurpose = named.length > 0 && named.every(({ blocker }) => blocker?.kind === 'purpose');
  return {
    code: wrongPurpose ? 'PURPOSE_NOT_COVERED' : 'PRODUCT_NOT_COVERED',
    message: wrongPurpose
      ? `No agreement gives you ${list} for the purpose ${asking.purpose}.`
      : `No agreement in force gives you ${list}.`,
    products,
    agreements: [...agreements.values()],
  };
}

/** One sentence on what stands in the way. */
export function sentence(blocker: Blocker): string {
  switch (blocker.kind) {
    case 'version':
      return `The version is not in force: ${blocker.why}.`;
    case 'provider-not-party':
      return 'The provider of the data has not signed.';
    case 'purpose':
      return `The clause lists other purposes: ${blocker.listed.join(', ')}.`;
    case 'legal-basis':
      return `A legal-basis line is not in force: ${blocker.line}.`;
    case 'direction':
      return `A legal-basis line does not let this provider give to this recipient: ${blocker.line}.`;
    case 'recipient-kind':
      return 'The product may not be given to this kind of organisation.';
    case 'secrecy-assessment':
      return 'The secrecy assessment is missing or past its review date.';
    case 'parent':
      return `The overarching agreement does not carry it: ${blocker.why}.`;
  }
}
