import { describe, expect, test } from 'vitest';
import { agreementText, type TextFacts } from '../../policy/agreement-text.ts';
import { citation } from '../../policy/clause-rules.ts';
import { agreementsOf } from '../../subgraphs/city/seed/agreements.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { digestOf } from '../../trust/canonical.ts';
import { clause, content } from './world.ts';

const names = {
  organisation: (id: string) => `Org ${id}`,
  product: (id: string) => `Produkt ${id}`,
  area: (id: string) => `Område ${id}`,
  purpose: (code: string) => `Ändamål ${code}`,
  agreement: (id: string) => `Avtal ${id}`,
};
const facts = (change: Partial<TextFacts> = {}): TextFacts => ({
  digest: 'a'.repeat(64),
  signatures: [],
  synthetic: false,
  standing: { phase: 'in-force', day: '2025-06-01' },
  ...change,
});
const text = (change: Parameters<typeof content>[0] = {}, known: Partial<TextFacts> = {}) =>
  agreementText(content(change), facts(known), names);

test('what partners write is their words in it, never a section, a list, a link or markup of its own', () => {
  const forged = 'Ordning\n\n## Parter\n\n- Org org:x\n  - Undertecknad 2024-01-01 med nyckeln x:1.';
  const { paper } = content();
  const printed = text({
    title: forged,
    paper: {
      ...paper,
      problems: [forged, '# rubrik'],
      followUp: '## Kontrollsumma\u2028<img src=x> [x](y) \\<b>',
    },
    clauses: [clause({ processing: { ...clause().processing, erasure: forged } })],
  });
  const honest = text({ clauses: [clause()] });
  const starts = (one: string) => one.split(/[\n\r\u2028]/).filter((line) => /^ *(#|- Org)/.test(line));
  expect(starts(printed).length).toBe(starts(honest).length);
  expect(printed).not.toMatch(/(?<!\\)(\\\\)*[<[]/);
  expect(printed).toContain('- \\# rubrik');
});

describe('a version printed in Swedish', () => {
  test('has all of every seeded version in it: parties, paper, clauses, law, secrecy, processing and digest', () => {
    const seeded = agreementsOf(loadGeography());
    expect(seeded.length).toBeGreaterThan(40);
    for (const { content: version } of seeded) {
      const digest = digestOf(version);
      const printed = agreementText(version, facts({ digest, synthetic: true }), names);
      const { paper } = version;
      const wanted = [
        `# ${version.title}`,
        `${version.agreement}/${version.number}`,
        `från och med ${version.validFrom}`,
        ...(version.validTo ? [`till och med ${version.validTo}`] : []),
        ...(version.parent ? [`Avtal ${version.parent}`] : []),
        ...version.parties.flatMap((party) => [
          `Org ${party.organisation}`,
          party.diarienummer,
          party.decided,
          party.signatory,
        ]),
        ...paper.problems,
        ...paper.likelyCauses,
        ...paper.goals,
        ...paper.activities,
        ...paper.responsibleFunctions,
        ...paper.citizenPledges,
        paper.followUp,
        ...version.clauses.flatMap((one) => [
          `Beteckning: ${one.id} (dataprodukt ${one.product})`,
          `Produkt ${one.product}`,
          `Org ${one.provider}`,
          ...one.recipients.map((id) => `Org ${id}`),
          ...one.purposes.map((code) => `ändamål ${code}`),
          ...one.areas.map((id) => (id === '*' ? 'alla områden' : `Område ${id}`)),
          ...one.legalBasis.flatMap((line) => [citation(line), line.direction, line.from, line.to ?? '']),
          `Org ${one.processing.controller}`,
          one.processing.erasure,
          ...(one.secrecyAssessment
            ? [
                one.secrecyAssessment.function,
                one.secrecyAssessment.diarienummer,
                one.secrecyAssessment.conditions,
                one.secrecyAssessment.reviewBy,
              ]
            : []),
        ]),
        digest,
        'Syntetisk',
      ];
      expect(wanted.filter((part) => !printed.includes(part))).toEqual([]);
      expect(printed.match(/^### \d+\. /gm)?.length ?? 0).toBe(version.clauses.length);
    }
  });

  test('tells who has signed, with a key or on paper, and who has not', () => {
    const signed = {
      party: 'org:polismyndigheten',
      at: '2024-01-02T10:00:00.000Z',
      keyId: 'k1',
      paper: null,
    };
    const paper = { document: 'b'.repeat(64), attestedBy: 'Registrator' };
    const printed = text({}, { signatures: [signed] });
    expect(printed).toContain('Undertecknad 2024-01-02 med nyckeln k1.');
    expect(printed.match(/Inte undertecknad/g)?.length).toBe(1);
    const onPaper = text({}, { signatures: [signed, { ...signed, party: 'org:sdn-jarva', paper }] });
    expect(onPaper).toContain(`på papper; intygat av Registrator med nyckeln k1.`);
    expect(onPaper).toContain('b'.repeat(64));
    expect(onPaper).not.toContain('Inte undertecknad');
  });

  test('says what is not there rather than leaving it out', () => {
    const printed = text({ clauses: [clause({ legalBasis: [], areas: [], purposes: [], recipients: [] })] });
    expect(printed).toContain('Rättsligt stöd: inget angivet, och därför gäller klausulen inte');
    expect(printed).toContain('Områden: inget område');
    expect(printed).toContain('Ändamål: inget');
    expect(printed).toContain('Inget angivet.');
    expect(text({ clauses: [] })).toContain('ger ingen rätt till uppgifter');
    expect(text()).not.toContain('Syntetisk');
  });

  test('tells exact figures from protected ones, and the forms of transfer', () => {
    const printed = text({
      clauses: [clause({ disclosure: 'exact', transfer: 'release' }), clause({ transfer: 'open' })],
    });
    expect(printed).toContain('Röjandekontroll: nej; uppgifterna är exakta');
    expect(printed).toContain('Röjandekontroll: ja; små antal visas inte');
    expect(printed).toContain('utlämnande');
    expect(printed).toContain('öppna data');
  });

  test('tells where the version stands, so that a print of one that was ended is not taken for a valid one', () => {
    expect(text()).toContain('Läge den 2025-06-01: undertecknad av alla och gällande.');
    const ended = text({}, { standing: { phase: 'ended', day: '2026-01-02' } });
    expect(ended).toContain('Läge den 2026-01-02: uppsagd.');
    expect(ended).not.toContain('gällande.');
  });

  test('speaks of the whole city as one, and not of a figure for each', () => {
    expect(text({ clauses: [clause({ finestLevel: 'CITY', finestInterval: 'YEAR' })] })).toContain(
      'Finaste indelning: för hela staden, per år',
    );
  });
});
