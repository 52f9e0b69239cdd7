import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './main.css';

/** GraphiQL for those who write systems of partners. It has no privileges: each request is made under a pasted token. */
const defaultQuery = `# npm run -s token -- district-jarva  prints a token; put it among the headers below.
{ viewer { partner organisation { name } scope { sentence } } }
`;
const defaultHeaders = JSON.stringify(
  { Authorization: 'Bearer <token>', 'Hub-Purpose': 'lagesbild' },
  null,
  2,
);

/** An operation under the headers of the page's own editor; the hub's answer, whatever its status. */
const fetcher: GraphiQLProps['fetcher'] = async (operation, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  });
  return response.json();
};

/** What GraphiQL may keep in the browser. Its history is not of it: that has the headers, whatever `shouldPersistHeaders` says. */
const keeps = /^graphiql:(query|variables|operationName|theme|visiblePlugin|\w+Flex)$/;
const storage: NonNullable<GraphiQLProps['storage']> = {
  get length() {
    return localStorage.length;
  },
  getItem: (key) => localStorage.getItem(key),
  setItem(key, value) {
    if (keeps.test(key)) localStorage.setItem(key, value);
  },
  removeItem: (key) => localStorage.removeItem(key),
  clear() {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('graphiql:')) localStorage.removeItem(key);
  },
};

const root = document.getElementById('graphiql');
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      defaultEditorToolsVisibility="headers"
      defaultHeaders={defaultHeaders}
      defaultQuery={defaultQuery}
      shouldPersistHeaders={false}
      storage={storage}
    />,
  );
}
