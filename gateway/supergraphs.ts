import { type Current, createCurrent } from './current.ts';
import type { Hub } from './hub.ts';
import type { Warming } from './warm.ts';

/** A hub that is being warmed. Disposing it disposes both. */
export type WarmedHub = AsyncDisposable & { readonly hub: Hub; readonly warming: Warming };

/** The hub over the supergraph that is served now. */
export type Supergraphs = Pick<Current<WarmedHub>, 'get' | 'use'> &
  AsyncDisposable & {
    /**
     * Takes another supergraph in place of the one that is served: a hub is made over it beside the one that answers,
     * warmed, and put in its place at once; requests that are under way end on the old one, which is then disposed.
     * Throws where it cannot be served, and then nothing has changed. False where it is the one that is served.
     */
    readonly take: (sdl: string) => Promise<boolean>;
  };

/** Serves a supergraph until another is taken. `build` makes a hub over one; it throws where that cannot be served. */
export async function createSupergraphs(
  first: string,
  build: (sdl: string) => Promise<WarmedHub>,
  report: (error: unknown) => void,
): Promise<Supergraphs> {
  const stop = Promise.withResolvers<'stopped'>();
  let served = first;
  let taking: Promise<unknown> = Promise.resolve();
  const { get, use, replace, ...current } = createCurrent(await build(first));

  const takeNext = async (sdl: string): Promise<boolean> => {
    if (sdl === served) return false;
    const built = await build(sdl);
    if ((await Promise.race([built.warming.done, stop.promise])) === 'stopped') {
      await built[Symbol.asyncDispose]();
      return false;
    }
    served = sdl;
    replace(built).catch(report);
    return true;
  };

  return {
    get,
    use,
    take(sdl) {
      // One at a time, so that the one that came last is served in the end.
      const mine = taking.then(() => takeNext(sdl));
      taking = mine.catch(() => {});
      return mine;
    },
    async [Symbol.asyncDispose]() {
      stop.resolve('stopped');
      await taking;
      await current[Symbol.asyncDispose]();
    },
  };
}
