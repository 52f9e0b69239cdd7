import { expect, inject, test } from 'vitest';
import { ask, tokenOf } from './ask.ts';

type Got = { readonly status: number; readonly headers: Headers; readonly text: string };

async function get(partner: string | null, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  const response = await fetch(`${inject('hub').origin}/reports/${path}`, {
    headers: {
      ...(partner === null ? {} : { authorization: `Bearer ${await tokenOf(partner)}` }),
      ...headers,
    },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
const codeOf = ({ text }: Got) => JSON.parse(text).errors?.[0]?.extensions.code;
const month = '2026-06';
const json = async (partner: string, path = `manadsrapport/${month}.json`) => {
  const got = await get(partner, path);
  expect([got.status, got.status === 200 ? null : got.text]).toEqual([200, null]);
  return JSON.parse(got.text);
};

test('dump', async () => {
  const { writeFileSync } = await import('node:fs');
  for (const partner of ['district-jarva', 'stockholm-central', 'lpo-jarva', 'stranger', 'property-owners-jarva']) {
    const html = await get(partner, `manadsrapport/latest.html`);
    writeFileSync(`/tmp/report-${partner}.html`, html.text);
    console.log(partner, html.status, html.text.length, html.status === 200 ? '' : html.text);
  }
  const { sections: _, ...rest } = await json('district-jarva');
  console.log(JSON.stringify(rest, null, 1), JSON.stringify(_[0]).slice(0, 1500));
  void ask; void codeOf;
});
