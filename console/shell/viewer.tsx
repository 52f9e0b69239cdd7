import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useHubQuery } from '../hub/hub.tsx';
import type { Problem } from '../hub/problems.ts';
import { usePurpose } from '../hub/purpose.tsx';
import { ViewerDocument, type ViewerQuery } from './queries.generated.ts';

type Viewer = NonNullable<ViewerQuery['viewer']>;
type Known = {
  readonly viewer: Viewer | undefined;
  /** Who asks, by ids, as last told: it stays while the viewer is asked for anew, and with it the forms that it opens. */
  readonly actor: Actor | undefined;
  readonly problems: readonly Problem[];
};
type Actor = { readonly organisation: { readonly id: string }; readonly roles: readonly string[] };

const ViewerContext = createContext<Known>({ viewer: undefined, actor: undefined, problems: [] });

/** Asks the hub who is asking. A remembered purpose that this person may not state is forgotten. */
export function ViewerProvider({ children }: { readonly children: ReactNode }) {
  const { data, problems } = useHubQuery(ViewerDocument, {}, { purpose: null });
  const { purpose, setPurpose } = usePurpose();
  const viewer = data?.viewer ?? undefined;
  const [actor, setActor] = useState<Actor>();
  if (viewer && !isSame(viewer, actor))
    setActor({ organisation: { id: viewer.organisation.id }, roles: viewer.roles });
  const foreign =
    viewer !== undefined &&
    purpose !== null &&
    !viewer.purposesPermitted.some(({ code }) => code === purpose);
  useEffect(() => {
    if (foreign) setPurpose(null);
  }, [foreign, setPurpose]);
  return <ViewerContext value={{ viewer, actor, problems }}>{children}</ViewerContext>;
}

const isSame = (one: Actor, other: Actor | undefined): boolean =>
  one.organisation.id === other?.organisation.id && one.roles.join() === other.roles.join();

/** Who is asking, as the hub sees it: partner, organisation, roles, and the purposes that may be stated. */
export const useViewer = (): Known => useContext(ViewerContext);
