import { fileURLToPath } from 'node:url';
import { root } from './processes.ts';

/** What V8's sampling profiler gives, as far as it is read here; times in microseconds. */
export type CpuProfile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

/** Self time of functions and areas, milliseconds, the most first. Time in which nothing ran is not in it. */
export type SelfTimes = {
  readonly busyMilliseconds: number;
  readonly functions: readonly { readonly name: string; readonly where: string; readonly self: number }[];
  readonly areas: readonly { readonly area: string; readonly self: number }[];
};

const idle = new Set(['(idle)', '(root)']);

/** Adds up a profile. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): SelfTimes {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const functions = new Map<string, { name: string; where: string; self: number }>();
  const areas = new Map<string, number>();
  let busyMilliseconds = 0;
  for (const [at, id] of samples.entries()) {
    const frame = frames.get(id);
    // Starting and stopping the profiler is no part of what is profiled.
    if (!frame || idle.has(frame.functionName) || frame.url === 'node:inspector') continue;
    const took = (timeDeltas[at] ?? 0) / 1_000;
    busyMilliseconds += took;
    const file = fileOf(frame.url);
    const where = file === '' ? '' : `${file}:${frame.lineNumber + 1}`;
    const name = frame.functionName || '(anonymous)';
    const known = functions.get(`${name} ${where}`);
    if (known) known.self += took;
    else functions.set(`${name} ${where}`, { name, where, self: took });
    const area = areaOf(file, name);
    areas.set(area, (areas.get(area) ?? 0) + took);
  }
  return {
    busyMilliseconds,
    functions: [...functions.values()].sort((a, b) => b.self - a.self),
    areas: [...areas].map(([area, self]) => ({ area, self })).sort((a, b) => b.self - a.self),
  };
}

/** From the project's folder, or of Node itself. */
function fileOf(url: string): string {
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const packages = path.lastIndexOf('node_modules/');
  if (packages >= 0) return path.slice(packages);
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

/** A folder of ours, a package, Node, or what V8 does itself. */
function areaOf(file: string, name: string): string {
  const parts = file.split('/');
  const packages = parts.lastIndexOf('node_modules');
  if (packages >= 0) {
    const [scope = '', inner = ''] = parts.slice(packages + 1);
    return `package ${scope.startsWith('@') ? `${scope}/${inner}` : scope}`;
  }
  if (file.startsWith('node:')) return 'Node.js';
  if (file.startsWith('wasm:')) return 'WebAssembly (the HTTP parser of undici)';
  if (file === '') return name === '(garbage collector)' ? 'garbage collection' : 'V8 and native code';
  return parts.slice(0, -1).join('/') || 'the project';
}
