import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A static file as it is served. */
export type Page = { readonly type: string; readonly content: Buffer; readonly policy?: string };

const assets: ReadonlyMap<string, { readonly from: string; readonly type: string }> = new Map([
  ['/graphiql/react.js', { from: 'react/umd/react.production.min.js', type: 'text/javascript' }],
  ['/graphiql/react-dom.js', { from: 'react-dom/umd/react-dom.production.min.js', type: 'text/javascript' }],
  ['/graphiql/graphiql.js', { from: 'graphiql/graphiql.min.js', type: 'text/javascript' }],
  ['/graphiql/graphiql.css', { from: 'graphiql/graphiql.min.css', type: 'text/css' }],
]);

const script = `const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, {
  fetcher,
  defaultEditorToolsVisibility: 'headers',
  defaultHeaders: JSON.stringify({ Authorization: 'Bearer <token>', 'Hub-Purpose': 'lagesbild' }, null, 2),
  defaultQuery: '# npm run -s token -- district-jarva  prints a token; put it among the headers below.\\n{ viewer { partner organisation { name } scope { sentence } } }\\n',
  shouldPersistHeaders: false,
}));`;

const html = `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Trygghetsnavet – GraphiQL</title>
<link rel="stylesheet" href="/graphiql/graphiql.css">
<style>body { margin: 0 } #graphiql { height: 100dvh }</style>
</head>
<body>
<div id="graphiql">Laddar …</div>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const cache = new Map<string, Promise<Buffer>>();

/** GraphiQL's page and its files, from installed packages alone; null for any other path. */
export async function graphiql(path: string): Promise<Page | null> {
  if (path === '/graphiql') return { type: 'text/html; charset=utf-8', content: Buffer.from(html), policy };
  if (path === '/graphiql/start.js') return { type: 'text/javascript', content: Buffer.from(script) };
  const asset = assets.get(path);
  if (!asset) return null;
  const content =
    cache.get(path) ?? readFile(fileURLToPath(new URL(`../node_modules/${asset.from}`, import.meta.url)));
  cache.set(path, content);
  return { type: asset.type, content: await content };
}
