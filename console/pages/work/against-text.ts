import { useWords } from '../../words.tsx';
import { actWords } from './act-words.ts';
import { type ActName, type Against, against, againstPicture, againstStart } from './may.ts';
import { terms } from './terms.ts';

/** Says in words why somebody would be refused. */
function useSaid(): (why: Against | null) => string | undefined {
  const t = useWords(actWords);
  const term = useWords(terms);
  return (why) => {
    if (why === null) return undefined;
    switch (why.kind) {
      case 'role':
        return t.against.role(why.roles.map((role) => t.roles[role] ?? role).join(t.or));
      case 'step':
        return t.against.step(why.steps.map((step) => term.step[step]).join(t.or));
      default:
        return t.against[why.kind];
    }
  };
}

/** Why a button cannot be used, in words; undefined where it can. */
export function useAgainst(): (
  act: ActName,
  ...about: [
    actor: Parameters<typeof against>[1],
    process: Parameters<typeof against>[2],
    maker?: string | undefined,
  ]
) => string | undefined {
  const said = useSaid();
  return (...about) => said(against(...about));
}

/** Why a process cannot be begun, in words; undefined where it can. */
export function useAgainstStart(): (actor: Parameters<typeof againstStart>[0]) => string | undefined {
  const said = useSaid();
  return (actor) => said(againstStart(actor));
}

/** Why nothing is done with a picture of one's own, in words; undefined where it can be. */
export function useAgainstPicture(): (...about: Parameters<typeof againstPicture>) => string | undefined {
  const said = useSaid();
  return (...about) => said(againstPicture(...about));
}
