import { ApolloGateway, type Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { expect, test } from 'vitest';
import { committedSupergraphSdl } from '../../schema/sdl.ts';

type Plan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];
type PlanNode = NonNullable<Plan['node']>;

/** A plan in one line: `a > b` is b after a, `(a | b)` is side by side. */
function outline(node: PlanNode): string {
  switch (node.kind) {
    case 'Fetch':
      return node.serviceName;
    case 'Flatten':
      return outline(node.node);
    case 'Sequence':
      return node.nodes.map(outline).join(' > ');
    case 'Parallel':
      return `(${node.nodes.map(outline).sort().join(' | ')})`;
    default:
      return node.kind;
  }
}

async function planOf(query: string): Promise<string> {
  let planned = '';
  const server = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl: committedSupergraphSdl().replaceAll(', for: SECURITY', ''),
      buildService: () => ({ process: async () => ({ data: {} }) }),
      experimental_didResolveQueryPlan: ({ queryPlan }) => {
        planned = queryPlan.node ? outline(queryPlan.node) : '';
      },
    }),
  });
  try {
    await server.executeOperation({ query });
  } finally {
    await server.stop();
  }
  return planned;
}

test('one query compares the indicators of every provider, asked side by side', async () => {
  const plan = await planOf(`{
    indicators {
      id
      name
      observations(areas: ["sthlm:sdo:jarva"], from: "2024-01", to: "2024-12") {
        area { id name }
        observations { period value status }
      }
    }
  }`);
  expect(plan).toBe('city > (civil-society | police | region) > city');
});

test('one query joins the hub, the city, the police, the region and civil society', async () => {
  const plan = await planOf(`{
    viewer { scope { product { name } sentence } }
    area(id: "sthlm:sdo:jarva") {
      name
      localPoliceAreas { name }
      stations { name }
      nightWalkGroups { organisation { name } }
    }
  }`);
  expect(plan).toBe('(city > (civil-society > city | police | region) | hub > city)');
});

test("the police add to the city's camera sites and deployments by key", async () => {
  expect(await planOf('{ cameraSites { edges { node { area { name } assessment { need } } } } }')).toBe(
    'city > police',
  );
  expect(await planOf('{ orderGuardDeployments { edges { node { from jointBriefings { at } } } } }')).toBe(
    'city > police',
  );
});

test('a joint picture takes the pictures that it is composed of from all who keep them, side by side', async () => {
  const plan = await planOf(`{
    collaborationProcesses(areas: ["sthlm:sdo:jarva"]) {
      edges { node {
        cycles { jointPicture { composedOf { owner { name } picture { id title problems { title } } } } }
      } }
    }
  }`);
  expect(plan).toBe('city > (civil-society | police | region)');
});
