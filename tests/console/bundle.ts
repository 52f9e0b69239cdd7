import { build } from 'vite';
import settings from '../../console/vite.config.ts';

/** A module as the console's own build makes it: one script that puts its exports into `vectors`. */
export async function bundleOf(module: string): Promise<string> {
  const { root, plugins, resolve } = settings;
  const built = await build({
    configFile: false,
    root,
    plugins,
    resolve,
    logLevel: 'warn',
    build: { write: false, lib: { entry: module, formats: ['iife'], name: 'vectors' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [script] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (script === undefined) throw new Error('The build made no script.');
  return script;
}
