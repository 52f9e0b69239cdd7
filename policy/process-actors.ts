import { registrarOrganisation } from './lifecycle.ts';
import type { ProcessFacts, ProcessObject } from './process.ts';
import { refused } from './process-refusal.ts';
import type { ProcessActName, ProcessRefusal } from './process-rules.ts';

/** Who may do an act: a party, and what it changes is its own or (`maker-or-lead`) of the process that it leads. */
type Who = 'party' | 'lead' | 'maker-or-lead' | 'maker' | 'central';

/** The roles, one of which an act takes, and who may do it. */
type ActRule = { readonly roles: readonly string[]; readonly who: Who };

/** Every act in a process with who may do it. */
export const acts: Readonly<Record<ProcessActName, ActRule>> = {
  start: { roles: ['coordinator'], who: 'party' },
  move: { roles: ['coordinator'], who: 'lead' },
  close: { roles: ['coordinator'], who: 'lead' },
  'save-joint_picture': { roles: ['coordinator'], who: 'maker-or-lead' },
  'save-prioritisation': { roles: ['coordinator'], who: 'maker-or-lead' },
  'save-cause_analysis': { roles: ['analyst', 'coordinator'], who: 'maker-or-lead' },
  'save-goal': { roles: ['coordinator'], who: 'maker-or-lead' },
  'save-measure': { roles: ['coordinator'], who: 'maker' },
  'save-follow_up': { roles: ['analyst', 'coordinator'], who: 'maker-or-lead' },
  'save-obstacle': { roles: ['coordinator'], who: 'maker' },
  'save-signal': { roles: ['coordinator'], who: 'maker' },
  'accept-goal': { roles: ['coordinator', 'signatory'], who: 'party' },
  'take-up': { roles: ['coordinator'], who: 'central' },
  answer: { roles: ['coordinator'], who: 'central' },
};

/**
 * Whether an organisation takes no part. Where nobody is a party the agreement is not in force: who was one is told that,
 * and nobody else, who may not read the agreement at all.
 */
export function isOutside({ parties, formerly }: ProcessFacts, organisation: string): boolean {
  const among = parties.length > 0 ? parties : formerly;
  return among !== undefined && !among.includes(organisation);
}

/** Only the party itself: neither the authority that it is a unit of nor a unit of it acts in its place. */
export function whoProblem(
  who: Who,
  organisation: string,
  process: ProcessFacts,
  object: ProcessObject | null,
): ProcessRefusal | null {
  if (who === 'central') {
    return organisation === registrarOrganisation
      ? null
      : refused(
          'NOT_A_PARTY',
          `Only ${registrarOrganisation} takes up and answers what is raised to the central level.`,
        );
  }
  const isLead = organisation === process.lead;
  if (isOutside(process, organisation) && !(isLead && who === 'lead')) {
    return refused(
      'NOT_A_PARTY',
      'Only the parties of the agreement or place that the process belongs to act in it.',
    );
  }
  const isMaker = object === null || object.maker === organisation;
  const may = {
    party: true,
    lead: isLead,
    'maker-or-lead': isMaker || isLead,
    maker: isMaker,
  };
  if (may[who]) return null;
  const owners = {
    lead: 'the lead',
    'maker-or-lead': 'its maker or the lead',
    maker: 'its maker',
    party: 'a party',
  };
  return refused('OWNER_REQUIRED', `Only ${owners[who]} may do this. Ask its coordinator.`);
}
