import type { CitedFigures, PictureBasis, PictureContent, PictureProblem } from '../../policy/picture.ts';
import { citedFigures } from './seed-figures.ts';

/** An own picture of the demonstration; its owner stands in its id. */
export type SeedPicture = Omit<PictureContent, 'figures'> & {
  readonly id: string;
  readonly provider: string;
  /** The area that it lies in for row security, where its own is no more. */
  readonly rowArea?: string;
  readonly createdOn: string;
  /** Null while it is its owner's alone. */
  readonly releasedOn: string | null;
  readonly figures?: readonly CitedFigures[];
};

const police = 'org:polismyndigheten';

const problem = (title: string, description: string, rest: Partial<PictureProblem> = {}): PictureProblem => ({
  title,
  description,
  offenceCategory: null,
  areaId: null,
  ...rest,
});
const counted = (name: string, period: string, asOf: string): PictureBasis => ({
  kind: 'QUANTITATIVE',
  name,
  period,
  asOf,
});
const told = (name: string, period: string, asOf: string): PictureBasis => ({
  kind: 'QUALITATIVE',
  name,
  period,
  asOf,
});

const rinkeby = { areaId: 'sthlm:stadsdel:rinkeby' };
const square = { areaId: 'sthlm:plats:rinkeby-torg' };

/** Of the Järva cycle: four that were released to its first round, and two of the second that are still their owners'. */
const jarva: readonly SeedPicture[] = [
  {
    id: 'picture:city:sdn-jarva:2025-02',
    provider: 'org:sdn-jarva',
    area: 'sthlm:sdo:jarva',
    title: 'Lägesbild Järva 2024 (syntetisk)',
    from: '2024-01',
    to: '2024-12',
    problems: [
      problem('Bränder i den offentliga miljön', 'Containrar och grovsoprum, oftast fredag till lördag.', {
        offenceCategory: 'skadegörelse',
        ...rinkeby,
      }),
      problem('Otrygghet vid Rinkeby torg kvällstid', 'Få vuxna på torget efter stängning.', square),
      problem('Nedskräpning vid bostadshus', 'Återkommande på gårdar och vid miljöstationer.'),
    ],
    localConditions: 'Tre torg, få öppna lokaler efter klockan 18.',
    needs: 'Vuxna på plats kvällar.',
    resources: 'Fältverksamhet, skötselbudget, fritidsgårdar.',
    basis: [
      counted('Trygghet på karta', '2024', '2025-01-27'),
      told('Trygghetsvandring vid Rinkeby torg', 'Hösten 2024', '2024-11-14'),
    ],
    createdOn: '2025-02-03',
    releasedOn: '2025-02-10',
  },
  {
    id: 'picture:police:lpo-jarva:2025-02',
    provider: police,
    area: 'lpo:jarva',
    title: 'Polisens lägesbild Järva 2024 (syntetisk)',
    from: '2024-01',
    to: '2024-12',
    problems: [
      problem('Bränder i den offentliga miljön', 'Flest vid torget och längs gångvägen.', {
        offenceCategory: 'skadegörelse',
        ...rinkeby,
      }),
      problem('Öppen narkotikahandel', 'På två platser, tidig kväll.', {
        offenceCategory: 'öppen narkotikahandel',
      }),
    ],
    localConditions: 'Gångvägar utan insyn mellan torget och Tensta (syntetiskt).',
    needs: 'Samlad närvaro fredag och lördag.',
    resources: 'Områdespoliser och kommunpolis.',
    basis: [
      counted('Anmälda brott', '2024', '2025-01-20'),
      told('Områdespolisernas iakttagelser', 'Hösten 2024', '2025-01-31'),
    ],
    createdOn: '2025-02-05',
    releasedOn: '2025-02-12',
  },
  {
    id: 'picture:civil:nattvandrarna-jarva:2025-02',
    provider: 'org:nattvandrarna-jarva',
    area: 'sthlm:sdo:jarva',
    title: 'Vad vi ser på kvällarna (syntetisk)',
    from: '2024-07',
    to: '2024-12',
    problems: [
      problem('Få vuxna', 'Efter klockan 21 är det nästan bara vi.', square),
      problem('Mörka gångvägar', 'Flera lampor är trasiga mot Tensta.', rinkeby),
    ],
    localConditions: 'Vi går fredag och lördag, tre grupper.',
    needs: 'Fler som går, och ljus på gångvägen.',
    resources: 'Tre grupper och en lokal vid torget.',
    basis: [told('Anteckningar från vandringarna', 'Juli till december 2024', '2025-01-15')],
    createdOn: '2025-02-08',
    releasedOn: '2025-02-14',
  },
  {
    id: 'picture:region:trafikforvaltningen:2025-02',
    provider: 'org:region-stockholm',
    area: 'sthlm:kommun',
    title: 'Stationer i nordväst (syntetisk)',
    from: '2024-01',
    to: '2024-12',
    problems: [
      problem('Otrygghet vid Rinkeby station', 'Resande väntar inne i biljetthallen kvällstid.', square),
    ],
    localConditions: 'Djupt liggande station med en utgång mot torget.',
    needs: 'Liv på torget när tågen går sent.',
    resources: 'Trygghetsvärdar kvällstid.',
    basis: [counted('Trygghetshändelser vid stationer', '2024', '2025-01-22')],
    createdOn: '2025-02-10',
    releasedOn: '2025-02-13',
  },
  {
    id: 'picture:city:sdn-jarva:2026-09',
    provider: 'org:sdn-jarva',
    area: 'sthlm:sdo:jarva',
    title: 'Lägesbild Järva första halvåret 2026 (syntetisk)',
    from: '2026-01',
    to: '2026-06',
    problems: [
      problem('Bränder i den offentliga miljön', 'Färre vid torget, oförändrat på gårdar.', rinkeby),
    ],
    localConditions: 'Gångvägen är belyst sedan hösten 2025.',
    needs: 'Samma arbete på gårdarna.',
    resources: 'Som förra varvet.',
    basis: [counted('Trygghet på karta', 'Första halvåret 2026', '2026-09-05')],
    figures: [
      citedFigures({
        indicators: ['fire.fires.total', 'police.reported-offences.total'],
        area: 'sthlm:sdo:jarva',
        from: '2026-01',
        to: '2026-06',
        interval: 'QUARTER',
        asOf: '2026-09-05T08:00:00.000Z',
        vintage: '2026-06',
      }),
    ],
    createdOn: '2026-09-07',
    releasedOn: null,
  },
  {
    id: 'picture:police:lpo-jarva:2026-09',
    provider: police,
    area: 'lpo:jarva',
    title: 'Polisens lägesbild Järva första halvåret 2026 (syntetisk)',
    from: '2026-01',
    to: '2026-06',
    problems: [
      problem('Öppen narkotikahandel', 'Har flyttat från torget till en gård.', {
        offenceCategory: 'öppen narkotikahandel',
      }),
    ],
    localConditions: 'Torget har fler vuxna än förra året (syntetiskt).',
    needs: 'Gårdarnas fastighetsägare i arbetet.',
    resources: 'Områdespoliser och kommunpolis.',
    basis: [counted('Anmälda brott', 'Första halvåret 2026', '2026-09-02')],
    createdOn: '2026-09-09',
    releasedOn: null,
  },
];

/** A released picture with a problem or two: what joint pictures elsewhere are composed of. */
const thin = (
  id: string,
  of: Pick<SeedPicture, 'provider' | 'area' | 'from' | 'to' | 'createdOn' | 'releasedOn'> & {
    readonly rowArea?: string;
  },
  title: string,
  problems: readonly PictureProblem[],
): SeedPicture => ({
  id,
  ...of,
  title: `${title} (syntetisk)`,
  problems,
  localConditions: 'Beskrivs i samtal med verksamheterna.',
  needs: 'Samordnad närvaro och skötsel.',
  resources: 'Ordinarie verksamhet.',
  basis: [
    counted('Trygghet på karta', 'Samma period', of.createdOn),
    told('Samtal med verksamheterna', 'Samma period', of.createdOn),
  ],
});

const klara = { from: '2024-07', to: '2025-03', createdOn: '2025-05-22' } as const;
const farsta = { from: '2025-01', to: '2025-06', createdOn: '2025-09-15' } as const;
const skarholmen = { from: '2025-07', to: '2026-03', createdOn: '2026-04-13' } as const;
const tensta = { from: '2020-01', to: '2020-06', createdOn: '2020-10-20' } as const;

const elsewhere: readonly SeedPicture[] = [
  thin(
    'picture:city:sdn-norra-innerstaden:2025-05',
    {
      provider: 'org:sdn-norra-innerstaden',
      area: 'sthlm:stadsdel:norrmalm',
      ...klara,
      releasedOn: '2025-05-26',
    },
    'Lägesbild Klara',
    [
      problem('Öppen narkotikahandel', 'Tre ytor vid Sergels torg.', { areaId: 'sthlm:plats:sergels-torg' }),
      problem('Felställda cyklar i passager', 'Passager blir trånga och svåra att överblicka.'),
    ],
  ),
  thin(
    'picture:police:lpo-norra-innerstaden:2025-05',
    { provider: police, area: 'lpo:norra-innerstaden', ...klara, releasedOn: '2025-05-27' },
    'Polisens lägesbild Klara',
    [
      problem('Öppen narkotikahandel', 'Samma ytor som förra året.', {
        offenceCategory: 'öppen narkotikahandel',
      }),
    ],
  ),
  thin(
    'picture:city:sdn-farsta:2025-09',
    { provider: 'org:sdn-farsta', area: 'sthlm:sdo:farsta', ...farsta, releasedOn: '2025-09-22' },
    'Lägesbild Farsta',
    [
      problem('Skadegörelse kring Farsta centrum', 'Rutor och klotter.', {
        areaId: 'sthlm:plats:farsta-centrum',
      }),
      problem('Mopedkörning på gångvägar', 'Återkommande kvällstid under sommarhalvåret.'),
    ],
  ),
  thin(
    'picture:police:lpo-farsta:2025-09',
    { provider: police, area: 'lpo:farsta', ...farsta, releasedOn: '2025-09-24' },
    'Polisens lägesbild Farsta',
    [problem('Skadegörelse kring Farsta centrum', 'Mest helger.', { offenceCategory: 'skadegörelse' })],
  ),
  thin(
    'picture:city:sdn-skarholmen:2026-04',
    { provider: 'org:sdn-skarholmen', area: 'sthlm:sdo:skarholmen', ...skarholmen, releasedOn: '2026-04-20' },
    'Lägesbild Skärholmen',
    [
      problem('Stölder vid Skärholmens centrum', 'Dagtid.', { areaId: 'sthlm:plats:skarholmens-centrum' }),
      problem('Nedskräpning längs bäckravinen', 'Återkommande under sommaren.'),
    ],
  ),
  thin(
    'picture:police:lpo-skarholmen:2026-04',
    { provider: police, area: 'lpo:skarholmen', ...skarholmen, releasedOn: '2026-04-21' },
    'Polisens lägesbild Skärholmen',
    [problem('Stölder vid Skärholmens centrum', 'Vid två entréer.', { offenceCategory: 'stöld' })],
  ),
  thin(
    'picture:city:kommunstyrelsen:2026-03',
    {
      provider: 'org:kommunstyrelsen',
      area: 'sthlm:kommun',
      from: '2025-01',
      to: '2025-12',
      createdOn: '2026-03-16',
      releasedOn: '2026-03-30',
    },
    'Stadens lägesbild 2025',
    [problem('Otrygghet på torg kvällstid', 'I flera stadsdelsområden, med olika orsaker.')],
  ),
  thin(
    'picture:city:sdn-spanga-tensta:2020-10',
    {
      provider: 'org:sdn-jarva',
      area: 'sthlm:sdo:spanga-tensta',
      rowArea: 'sthlm:sdo:jarva',
      ...tensta,
      releasedOn: '2020-10-27',
    },
    'Lägesbild Spånga-Tensta',
    [
      problem('Otrygghet vid Tensta centrum', 'Få vuxna kvällstid.', {
        areaId: 'sthlm:plats:tensta-centrum',
      }),
      problem('Nedskräpning vid skolvägar', 'Återkommande under terminerna.'),
    ],
  ),
  thin(
    'picture:police:lpo-jarva:2020-10',
    { provider: police, area: 'lpo:jarva', ...tensta, releasedOn: '2020-10-28' },
    'Polisens lägesbild Spånga-Tensta',
    [problem('Otrygghet vid Tensta centrum', 'Kvällar.', { areaId: 'sthlm:plats:tensta-centrum' })],
  ),
];

/** Released to those whose agreements cover them, and part of no joint picture yet. */
const beside: readonly SeedPicture[] = [
  thin(
    'picture:region:trafikforvaltningen:2025-09',
    { provider: 'org:region-stockholm', area: 'sthlm:kommun', ...farsta, releasedOn: '2025-09-23' },
    'Stationer i söderort',
    [problem('Skadegörelse vid Farsta station', 'Rutor och automater.', { offenceCategory: 'skadegörelse' })],
  ),
  thin(
    'picture:region:trafikforvaltningen:2026-04',
    { provider: 'org:region-stockholm', area: 'sthlm:kommun', ...skarholmen, releasedOn: '2026-04-22' },
    'Stationer i sydväst',
    [problem('Trängsel och stölder vid Skärholmens station', 'Vardagar efter klockan 15.')],
  ),
  thin(
    'picture:civil:nattvandrarna-farsta:2025-09',
    { provider: 'org:nattvandrarna-farsta', area: 'sthlm:sdo:farsta', ...farsta, releasedOn: '2025-09-25' },
    'Vad vi ser i Farsta',
    [problem('Tomt kring centrum', 'Efter klockan 22.', { areaId: 'sthlm:plats:farsta-centrum' })],
  ),
  thin(
    'picture:civil:fastighetsagare-jarva:2026-04',
    {
      provider: 'org:fastighetsagare-jarva',
      area: 'sthlm:sdo:jarva',
      ...skarholmen,
      releasedOn: '2026-04-24',
    },
    'Gårdar och entréer i Järva',
    [problem('Olåsta grovsoprum', 'I hälften av husen vid årets genomgång.', rinkeby)],
  ),
];

/** Every own picture of the demonstration, in four subgraphs. */
export const seedPictures: readonly SeedPicture[] = [...jarva, ...elsewhere, ...beside];
