import { decodeJwt } from 'jose';
import { describe, expect, test } from 'vitest';
import { ask, tokenOf } from './ask.ts';
import { personToken } from './people.ts';
import { askAsGateway, claimsOf, wholeGrant } from './thief.ts';

// A picture of the police in Järva, written by one of their people through the hub, and who cannot have it.

const police = 'org:polismyndigheten';
const product = 'police.situational-pictures';
const list =
  '{ policePictures(first: 200) { edges { node { id state title owner { id name } area { id name } } } } }';

const content = {
  area: 'lpo:jarva',
  title: 'Prövad lägesbild (syntetisk)',
  from: '2026-01',
  to: '2026-06',
  problems: [{ title: 'Bränder', description: 'Fler på fredagar (syntetiskt)' }],
  localConditions: 'Tre torg (syntetiskt)',
  needs: 'Samlad närvaro (syntetiskt)',
  resources: 'Områdespoliser (syntetiskt)',
};

const act = async (account: string, query: string, variables: Readonly<Record<string, unknown>>) =>
  ask(null, { token: await personToken(account), query, variables });
const save = (account: string) =>
  act(
    account,
    'mutation ($content: PictureInput!) { savePolicePicture(content: $content) { picture { id revision state owner { name } area { name } } } }',
    { content },
  );

/** A new picture of the local police area of Järva, not released. */
async function written(): Promise<string> {
  const { data, errors } = await save('samordnare-lpo-jarva');
  expect(errors).toEqual([]);
  expect(data.savePolicePicture.picture).toMatchObject({ revision: 1, state: 'OWN' });
  expect(data.savePolicePicture.picture.area.name).toMatch(/Järva/);
  return data.savePolicePicture.picture.id;
}

const idsOf = (data: { policePictures: { edges: { node: { id: string } }[] } | null }) =>
  data.policePictures?.edges.map(({ node }) => node.id) ?? [];

test('a person of the police writes a picture through the hub, and the police alone read it', async () => {
  const id = await written();
  const own = await ask(null, { token: await personToken('samordnare-lpo-jarva'), query: list });
  expect([own.errors, idsOf(own.data).includes(id)]).toEqual([[], true]);
  // Their own machine too, as own data always is; the region's people, who are of the same authority, do not.
  expect(idsOf((await ask('lpo-jarva', { query: list })).data)).toContain(id);
  const region = await ask('police-region', { query: list });
  expect([region.errors, idsOf(region.data).includes(id)]).toEqual([[], false]);
  const stranger = await ask('stranger', { query: list, purpose: 'lagesbild' });
  expect([stranger.data.policePictures, stranger.errors.map((error) => error.extensions.code)]).toEqual([
    null,
    ['PRODUCT_NOT_COVERED'],
  ]);
});

test('nobody else writes for the police, and nobody releases for another part of them', async () => {
  const id = await written();
  const codeOf = async (account: string, field: string, rest = '') => {
    const query = `mutation ($id: ID!) { ${field}(id: $id, revision: 1${rest}) { picture { id } } }`;
    const { errors } = await act(account, query, { id });
    return errors.map((error) => error.extensions.code);
  };
  expect((await save('samordnare-jarva')).errors.map((error) => error.extensions.code)).toHaveLength(1);
  expect(await codeOf('samordnare-polisregion', 'releasePolicePicture')).toEqual(['PICTURE_UNKNOWN']);
  expect(await codeOf('chef-lpo-jarva', 'releasePolicePicture')).toEqual(['ROLE_REQUIRED']);
  expect(await codeOf('samordnare-lpo-jarva', 'releasePolicePicture')).toEqual([]);
  const region = await ask('police-region', { query: list });
  expect(idsOf(region.data)).toContain(id);
  const withdraw = ', reason: "Fel (syntetiskt)"';
  expect(await codeOf('samordnare-polisregion', 'withdrawPolicePicture', withdraw)).toEqual([
    'OWNER_REQUIRED',
  ]);
});

describe('with the gateway’s stolen key', () => {
  const own = [wholeGrant('own', product, police, ['lpo:jarva'])];
  const roles = ['analyst', 'coordinator'];
  const asLpo = (rest: Parameters<typeof claimsOf>[3] = {}) =>
    claimsOf('lpo-jarva', 'org:lpo-jarva', own, { legalBody: police, person: 'thief', roles, ...rest });

  test.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['a token of another partner', () => tokenOf('stranger')],
    ['a token of another part of the police', () => tokenOf('police-region')],
    ['a token of a person of another partner', () => personToken('samordnare-jarva')],
    // A machine's token shows no person, whatever the assertion says.
    ['a token of a machine of its own', () => tokenOf('lpo-jarva')],
  ])('a picture is neither read nor written nor released under %s', async (_, token) => {
    const id = await written();
    const shown = { token: await token() };
    const ask = async (query: string) => {
      const { body } = await askAsGateway('police', query, asLpo(), shown);
      return body.errors?.map((error: { extensions: { code: string } }) => error.extensions.code);
    };
    expect(await ask('{ policePictures(first: 200) { edges { node { id } } } }')).toEqual([
      'PRODUCT_NOT_COVERED',
    ]);
    expect(
      await ask(`mutation { releasePolicePicture(id: "${id}", revision: 1) { picture { id } } }`),
    ).toEqual(['PRODUCT_NOT_COVERED']);
    const input = JSON.stringify(content).replaceAll(/"(\w+)":/g, '$1:');
    expect(await ask(`mutation { savePolicePicture(content: ${input}) { picture { id } } }`)).toEqual([
      'PRODUCT_NOT_COVERED',
    ]);
    const { data } = await asItsPeople();
    expect(data.policePictures.edges).toContainEqual({ node: { id, state: 'OWN' } });
  });

  test('a colleague who is no coordinator releases nothing, though the assertion says so', async () => {
    const id = await written();
    const release = `mutation { releasePolicePicture(id: "${id}", revision: 1) { picture { id } } }`;
    const codesOf = async (account: string, said: readonly string[]) => {
      const token = await personToken(account);
      const { sub = null, client_id } = decodeJwt(token);
      const claims = asLpo({ client: String(client_id), person: sub, roles: said });
      const { body } = await askAsGateway('police', release, claims, { token });
      return body.errors?.map((error: { extensions: { code: string } }) => error.extensions.code);
    };
    expect(await codesOf('chef-lpo-jarva', roles)).toEqual(['PRODUCT_NOT_COVERED']);
    expect(await codesOf('chef-lpo-jarva', ['coordinator'])).toEqual(['PRODUCT_NOT_COVERED']);
    const { data } = await asItsPeople();
    expect(data.policePictures.edges).toContainEqual({ node: { id, state: 'OWN' } });
    expect(await codesOf('samordnare-lpo-jarva', ['coordinator'])).toBeUndefined();
  });

  test('own data of somebody else opens nothing of the owner’s, whatever is said of its legal body', async () => {
    const id = await written();
    const claims = claimsOf(
      'police-region',
      'org:polisregion-stockholm',
      [wholeGrant('own', product, police)],
      {
        legalBody: 'org:lpo-jarva',
        person: null,
      },
    );
    const { body } = await askAsGateway(
      'police',
      '{ policePictures(first: 200) { edges { node { id } } } }',
      claims,
      {
        token: await tokenOf('police-region'),
      },
    );
    expect(body.errors).toBeUndefined();
    expect(idsOf(body.data)).not.toContain(id);
  });

  const asItsPeople = async () =>
    ask(null, {
      token: await personToken('samordnare-lpo-jarva'),
      query: '{ policePictures(first: 200) { edges { node { id state } } } }',
    });
});
