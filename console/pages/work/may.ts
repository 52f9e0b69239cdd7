import type { ProcessStep } from './queries.generated.ts';
import type { Story } from './story.ts';

/** What is done in a process from this page. */
export type ActName =
  | 'move'
  | 'close'
  | 'jointPicture'
  | 'prioritisation'
  | 'analysis'
  | 'goal'
  | 'measure'
  | 'followUp'
  | 'accept'
  | 'obstacle'
  | 'signal'
  | 'takeUp'
  | 'answer';

/** Why an act would be refused, as far as it can be told beforehand; the words are in act-words.ts. */
export type Against =
  | { readonly kind: 'role'; readonly roles: readonly string[] }
  | { readonly kind: 'party' }
  | { readonly kind: 'lead' }
  | { readonly kind: 'maker' }
  | { readonly kind: 'makerAlone' }
  | { readonly kind: 'central' }
  | { readonly kind: 'committee' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'step'; readonly steps: readonly ProcessStep[] }
  | { readonly kind: 'over' };

type Who = 'party' | 'lead' | 'maker-or-lead' | 'maker' | 'central';
type Rule = {
  readonly roles: readonly string[];
  readonly who: Who;
  /** Steps in which it is done; any where nothing is said. */
  readonly steps?: readonly ProcessStep[];
};

const coordinator = ['coordinator'];
const analystToo = ['analyst', 'coordinator'];
const joint: readonly ProcessStep[] = ['JOINT_MAPPING'];

/** Mirrors policy/process-actors.ts (who) and policy/process-steps.ts (when), which decide. */
const rules: Readonly<Record<ActName, Rule>> = {
  move: { roles: coordinator, who: 'lead' },
  close: { roles: coordinator, who: 'lead' },
  jointPicture: { roles: coordinator, who: 'maker-or-lead', steps: joint },
  prioritisation: { roles: coordinator, who: 'maker-or-lead', steps: joint },
  analysis: { roles: analystToo, who: 'maker-or-lead', steps: ['OWN_MAPPING', 'JOINT_MAPPING'] },
  goal: { roles: coordinator, who: 'maker-or-lead', steps: joint },
  measure: { roles: coordinator, who: 'maker', steps: ['JOINT_MAPPING', 'IMPLEMENTATION', 'FOLLOW_UP'] },
  followUp: { roles: analystToo, who: 'maker-or-lead', steps: ['IMPLEMENTATION', 'FOLLOW_UP'] },
  accept: { roles: ['coordinator', 'signatory'], who: 'party' },
  obstacle: { roles: coordinator, who: 'maker' },
  signal: { roles: coordinator, who: 'maker' },
  takeUp: { roles: coordinator, who: 'central' },
  answer: { roles: coordinator, who: 'central' },
};

/** Where obstacles are taken up and answered, and the work of the whole city is led. */
const central = 'org:kommunstyrelsen';
const committee = 'org:sdn-';

type Actor = {
  readonly organisation: { readonly id: string };
  readonly roles: readonly string[];
};
type Acted = Pick<Story, 'step' | 'closedOn' | 'parties'> & { readonly lead: { readonly id: string } | null };

/** Why this person would be refused an act in a process; null where the hub is likely to do it. `maker`: of what is changed. */
export function against(
  act: ActName,
  actor: Actor | undefined,
  process: Acted,
  maker?: string | undefined,
): Against | null {
  const { roles, who, steps } = rules[act];
  if (!actor?.roles.some((role) => roles.includes(role))) return { kind: 'role', roles };
  const own = actor.organisation.id;
  if (who === 'central' && own !== central) return { kind: 'central' };
  const isLead = process.lead?.id === own;
  if (who === 'lead' && !isLead) return { kind: 'lead' };
  const isParty = process.parties?.some(({ id }) => id === own) ?? false;
  if (who !== 'central' && who !== 'lead' && !isParty) return { kind: 'party' };
  if (maker !== undefined && maker !== own && (who === 'maker' || (who === 'maker-or-lead' && !isLead)))
    return { kind: who === 'maker' ? 'makerAlone' : 'maker' };
  if (process.closedOn !== null) return { kind: 'closed' };
  if (steps && process.step !== null && !steps.includes(process.step)) return { kind: 'step', steps };
  return null;
}

/** Why this person would be refused to begin a process. Mirrors policy/process-rules.ts, which decides. */
export function againstStart(actor: Actor | undefined): Against | null {
  if (!actor?.roles.some((role) => coordinator.includes(role))) return { kind: 'role', roles: coordinator };
  return districtOf(actor.organisation.id) === null && actor.organisation.id !== central
    ? { kind: 'committee' }
    : null;
}

/** The area of a district committee, whose processes are about that and what lies in it; null for another organisation. */
export const districtOf = (organisation: string): string | null =>
  organisation.startsWith(committee) ? `sthlm:sdo:${organisation.slice(committee.length)}` : null;

/** What an owner does with its own situational pictures. */
export type PictureAct = 'write' | 'release' | 'withdraw';

/** Why this person would be refused an act on a picture of its own organisation. Mirrors policy/picture-rules.ts, which decides. */
export function againstPicture(act: PictureAct, actor: Actor | undefined): Against | null {
  const roles = act === 'write' ? analystToo : coordinator;
  return actor?.roles.some((role) => roles.includes(role)) ? null : { kind: 'role', roles };
}
