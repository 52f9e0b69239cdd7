import type { Actor } from './lifecycle.ts';
import type { PictureState } from './picture.ts';

/** What an owner does with an own picture. */
export type PictureAct = 'save' | 'release' | 'withdraw';

/** Why an act on a picture is refused; `details` go into the error's extensions. `isRefusal` of lifecycle.ts knows it by its form. */
export type PictureRefusal = {
  readonly code: 'ROLE_REQUIRED' | 'OWNER_REQUIRED' | 'STATE_CONFLICT' | 'EDIT_CONFLICT';
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** Any of these roles will do. What leaves the owner is its coordinator's to decide. */
const rolesFor: Readonly<Record<PictureAct, readonly string[]>> = {
  save: ['analyst', 'coordinator'],
  release: ['coordinator'],
  withdraw: ['coordinator'],
};

/** Once released, a picture is only ever taken back. */
const stateFor: Readonly<Record<PictureAct, PictureState>> = {
  save: 'OWN',
  release: 'OWN',
  withdraw: 'RELEASED',
};

const stateWords: Readonly<Record<PictureState, string>> = {
  OWN: "its owner's alone",
  RELEASED: 'released',
  WITHDRAWN: 'withdrawn',
};

/** Refuses an act by a person without a role for it; machines have none. */
export function requirePictureRole(act: PictureAct, { roles }: Actor): PictureRefusal | null {
  const wanted = rolesFor[act];
  if (wanted.some((role) => roles.includes(role))) return null;
  return {
    code: 'ROLE_REQUIRED',
    message: `This takes the role ${wanted.join(' or ')}. Ask somebody who has it.`,
    details: { roles: wanted },
  };
}

/**
 * Refuses an act on a picture: OWNER_REQUIRED by anybody but the organisation whose it is (neither its authority nor a unit
 * of it acts in its place), STATE_CONFLICT in a state that does not allow it, EDIT_CONFLICT where another revision was read.
 */
export function requirePictureStanding(
  act: PictureAct,
  { organisation }: Pick<Actor, 'organisation'>,
  picture: { readonly owner: string; readonly state: PictureState; readonly revision: number },
  revision: number | null,
): PictureRefusal | null {
  const { owner, state } = picture;
  if (owner !== organisation) return ownerRequired;
  const allowed = stateFor[act];
  if (state !== allowed) {
    return {
      code: 'STATE_CONFLICT',
      message: `The picture is ${stateWords[state]}; this can be done while it is ${stateWords[allowed]}. ${act === 'save' ? 'Write a new one.' : 'Read it anew.'}`,
      details: { state, allowed: [allowed] },
    };
  }
  if (picture.revision === revision) return null;
  return {
    code: 'EDIT_CONFLICT',
    message:
      'Somebody else has written since you read it. Read it anew, and do it on the revision that it has now.',
    details: { revision: picture.revision },
  };
}

/** Refuses whoever keeps no pictures of its own here. */
export const ownerRequired: PictureRefusal = Object.freeze({
  code: 'OWNER_REQUIRED',
  message: 'Only the organisation whose picture it is may do this. Ask its coordinator.',
  details: Object.freeze({}),
});
