import { describe, expect, it } from 'vitest';
import type { PictureState } from '../../policy/picture.ts';
import { type PictureAct, requirePictureRole, requirePictureStanding } from '../../policy/picture-rules.ts';

const owner = 'org:lpo-jarva';
const acts = ['save', 'release', 'withdraw'] as const satisfies readonly PictureAct[];
const states = ['OWN', 'RELEASED', 'WITHDRAWN'] as const satisfies readonly PictureState[];
const actor = (roles: readonly string[]) => ({
  organisation: owner,
  legalBody: 'org:polismyndigheten',
  roles,
});

describe('an act on a picture', () => {
  it.each<[PictureAct, readonly string[]]>([
    ['save', ['analyst', 'coordinator']],
    ['release', ['coordinator']],
    ['withdraw', ['coordinator']],
  ])('%s takes one of its roles, and no other role will do', (act, roles) => {
    for (const role of ['analyst', 'coordinator', 'signatory', 'officer', 'registrar']) {
      const code = requirePictureRole(act, actor([role]))?.code ?? null;
      expect([role, code]).toEqual([role, roles.includes(role) ? null : 'ROLE_REQUIRED']);
    }
    expect(requirePictureRole(act, actor([]))?.details).toEqual({ roles });
  });

  it('is done in one state alone, on the revision that it has', () => {
    const allowed: readonly string[] = ['save OWN', 'release OWN', 'withdraw RELEASED'];
    for (const act of acts) {
      for (const state of states) {
        const picture = { owner, state, revision: 3 };
        const codeAt = (revision: number | null) =>
          requirePictureStanding(act, actor([]), picture, revision)?.code ?? null;
        const may = allowed.includes(`${act} ${state}`);
        expect([act, state, codeAt(3)]).toEqual([act, state, may ? null : 'STATE_CONFLICT']);
        for (const other of [2, 4, null])
          expect(codeAt(other)).toBe(may ? 'EDIT_CONFLICT' : 'STATE_CONFLICT');
      }
    }
  });

  it('is its owner’s, neither its authority’s nor another unit’s, whatever else would refuse it', () => {
    for (const organisation of ['org:polismyndigheten', 'org:lpo-farsta', 'org:sdn-jarva', '']) {
      for (const act of acts) {
        for (const state of states) {
          const found = requirePictureStanding(act, { organisation }, { owner, state, revision: 3 }, 2);
          expect(found).toMatchObject({ code: 'OWNER_REQUIRED', details: {} });
        }
      }
    }
  });
});
