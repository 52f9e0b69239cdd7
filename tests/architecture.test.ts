import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources: readonly string[] = globSync('**/*.{ts,tsx}', {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|\.[a-z]+)(\/|$)/.test(String(path)),
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('.generated.'))
  .sort();

/** What a file imports: project files by their path, packages by name, Node's modules as `node:*`. */
function importsOf(file: string): readonly string[] {
  const text = read(file);
  const found = text.matchAll(
    /^(?:import|export)\s[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, fixed, bare, dynamic]) => {
    const name = fixed ?? bare ?? dynamic ?? '';
    if (name.startsWith('.')) return relative(root, join(root, dirname(file), name));
    if (name.startsWith('node:') || builtinModules.includes(name))
      return `node:${name.replace(/^node:/, '')}`;
    return name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
  });
}
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const isProject = (name: string): boolean => /\.(tsx?|json|graphql|css)$/.test(name);

/** Design section 3: what the files of a room may import. A pattern with no end is a folder or package. */
type Room = {
  readonly name: string;
  readonly files: RegExp;
  /** Project files that it may import. */
  readonly project: RegExp;
  /** Packages and Node's modules that it may import; any where nothing is said. */
  readonly packages?: RegExp;
};

const rooms: readonly Room[] = [
  { name: 'policy', files: /^policy\//, project: /^policy\//, packages: /^graphql$/ },
  {
    name: 'trust',
    files: /^trust\//,
    project: /^(trust|policy)\//,
    packages: /^(jose|zod|canonicalize|node:crypto)$/,
  },
  { name: 'schema', files: /^schema\//, project: /^schema\// },
  {
    name: 'gateway',
    files: /^gateway\//,
    project: /^((gateway|policy|trust|schema)\/|(config|settings)\.ts$)/,
  },
  {
    name: 'subgraphs',
    files: /^subgraphs\//,
    project: /^((subgraphs|policy|trust|schema)\/|(config|settings)\.ts$)/,
  },
  {
    name: 'log',
    files: /^log\//,
    project: /^((log|trust)\/|(config|settings)\.ts$|gateway\/signing-keys\.ts$)/,
  },
  { name: 'local', files: /^local\//, project: /^(console\/build\.ts$|(?!console\/|tests\/|bench\/))/ },
  {
    name: 'console',
    files: /^console\//,
    // What the hub may answer, how it is verified, and what the bytes that are signed say; never how it decides.
    project: /^((console|trust)\/|schema\/errors\.ts$|policy\/(agreement(-text)?|swedish)\.ts$)/,
  },
];

test.each(rooms)('$name imports only what the design lets it', ({ files, project, packages }) => {
  const inside = sources.filter((file) => files.test(file));
  expect(inside.length).toBeGreaterThan(2);
  expect(inside.flatMap(importsOf).length).toBeGreaterThan(3);
  const wrong = inside.flatMap((file) =>
    importsOf(file)
      .filter((name) => (isProject(name) ? !project.test(name) : packages && !packages.test(name)))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing but its build, which a start runs, is imported of the console', () => {
  const outside = sources.filter((file) => !/^(console|tests|bench)\//.test(file));
  const wrong = outside.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('console/'))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual(['local/start.ts imports console/build.ts']);
});

test('the console in the browser takes nothing of Node, and markup is made of no text', () => {
  const pages = sources.filter((file) => /^console\/(?!build\.ts$|vite\.config\.ts$)/.test(file));
  expect(pages.length).toBeGreaterThan(10);
  const node = pages.flatMap((file) => importsOf(file).filter((name) => name.startsWith('node:')));
  expect(node).toEqual([]);
  const markup = /dangerouslySetInnerHTML|\binnerHTML\b|\binsertAdjacentHTML\b|\bsrcdoc\b/i;
  expect(pages.filter((file) => markup.test(code(file)))).toEqual([]);
});

/** Of other steps a step may know two things: who calls, and what was authorised. */
const stepsKnown = /^gateway\/request\/(authenticate|authorize)\.ts$/;

test('a step of the route imports no other step, but who calls and what was authorised', () => {
  const steps = sources.filter((file) => file.startsWith('gateway/request/'));
  expect(steps.length).toBeGreaterThan(6);
  const wrong = steps.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('gateway/request/') && !stepsKnown.test(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('execution of plans knows no step of the route, and no policy', () => {
  const execution = sources.filter((file) => file.startsWith('gateway/execution/'));
  expect(execution.length).toBeGreaterThan(2);
  const wrong = execution.flatMap((file) =>
    importsOf(file).filter(
      (name) => isProject(name) && !/^(gateway\/execution\/|schema\/errors\.ts$)/.test(name),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a subgraph imports no other subgraph, and what all of them use imports none', () => {
  const agencies = ['city', 'police', 'region', 'civil-society', 'hub'];
  for (const room of [...agencies, 'foundation', 'import', 'pictures', 'statistics']) {
    const files = sources.filter((file) => file.startsWith(`subgraphs/${room}/`));
    expect([room, files.length > 3]).toEqual([room, true]);
    const others = agencies.filter((other) => other !== room).map((other) => `subgraphs/${other}/`);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => others.some((other) => name.startsWith(other)))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  }
});

const programme = sources.filter((file) => !/^(tests|bench|docs)\//.test(file));

test('nothing that runs imports tests', () => {
  expect(programme.length).toBeGreaterThan(100);
  expect(programme.filter((file) => importsOf(file).some((name) => /^tests\//.test(name)))).toEqual([]);
});

/** Comments and texts taken out, so that words in them are not taken for code. */
const code = (file: string): string =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

test('nothing that runs imports ApolloGateway, which tells Apollo of itself every hour and at its end', () => {
  expect(programme.filter((file) => importsOf(file).includes('@apollo/gateway'))).toEqual([]);
});

test('no file has `any`, and none switches the checks off', () => {
  const any = /(?::|<|\bas|\||&|,|=>)\s*any\b(?!\s*[(:.])|\bany\[\]/;
  expect(programme.filter((file) => any.test(code(file)))).toEqual([]);
  // But, with its reason, for a rule on access that reads one element alone: axe judges the page that comes of it.
  const off = /@ts-(ignore|nocheck|expect-error)|biome-ignore(?!( lint\/a11y\/\w+)+: \w)/;
  expect(programme.filter((file) => off.test(read(file)))).toEqual([]);
});

test('exports have names, but where a tool demands a default', () => {
  const demanded = /(^|\/)[^/]*\.config\.ts$|^codegen\.ts$/;
  const wrong = sources.filter((file) => /^export default\b/m.test(code(file)) && !demanded.test(file));
  expect(wrong).toEqual([]);
});

test('the environment is read in configuration alone', () => {
  const allowed = /(^|\/)(config\.ts|[^/]*paths\.ts|[^/]*\.config\.ts)$/;
  const readers = programme.filter((file) => /\bprocess\.env\b/.test(code(file)));
  expect(readers.length).toBeGreaterThan(0);
  expect(readers.filter((file) => !allowed.test(file))).toEqual([]);
});
