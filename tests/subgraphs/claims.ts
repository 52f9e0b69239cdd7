import type { Grant } from '../../policy/scope.ts';
import type { ScopeClaims } from '../../trust/scope-assertion.ts';

/** What a test's partner asserts: these grants and nothing else. */
export function claimsOf(grants: readonly Grant[], instant = '2026-11-01T12:00:00.000Z'): ScopeClaims {
  return {
    partner: 'district-jarva',
    organisation: 'org:sdn-jarva',
    legalBody: 'org:sdn-jarva',
    purpose: 'lagesbild',
    instant,
    registerVersion: 1,
    grants,
    client: 'test',
    person: null,
    roles: [],
    purposesPermitted: ['lagesbild'],
  };
}

/** A clause's grant; what is not said is as wide as can be, and protected. */
export function grantOf(product: string, given: Partial<Omit<Grant, 'product'>> = {}): Grant {
  return {
    kind: 'clause',
    product,
    provider: 'org:polismyndigheten',
    areas: ['*'],
    from: '2010-01',
    to: null,
    finestLevel: 'BASE_AREA',
    finestInterval: 'MONTH',
    disclosure: 'protected',
    clause: 'agreement:test/1#1',
    digest: 'test',
    ...given,
  };
}
