import type { concept } from '../document-tables.ts';
import { line } from './programme-text.ts';

type ConceptRow = Omit<typeof concept.$inferInsert, 'position'>;

/** A word: the last part of its id, the term, what it means, the line it comes from, and what it is within. */
type Word = readonly [slug: string, term: string, definition: string, at: number | string, within?: string];

const words = (kind: string, ...given: readonly Word[]): readonly ConceptRow[] =>
  given.map(([slug, term, definition, at, within]) => ({
    id: `concept:${slug}`,
    kind,
    term,
    definition,
    within: within ? `concept:${within}` : null,
    source: line(at),
  }));

/** The programme's words with their meaning in our own Swedish, each with the line that it is summed up from. */
export const concepts: readonly ConceptRow[] = [
  ...words(
    'TERM',
    ['brott', 'brott', 'En handling som enligt svensk lag ger straff.', 143],
    [
      'otrygghet',
      'otrygghet',
      'Oro för brott av olika slag, och en mer allmän känsla av att inte vara trygg.',
      146,
    ],
    [
      'oro-egen-utsatthet',
      'oro för att själv utsättas',
      'Den del av otryggheten som gäller att själv bli utsatt för brott.',
      146,
      'otrygghet',
    ],
    [
      'oro-narstaende',
      'oro för närstående',
      'Den del av otryggheten som gäller att någon närstående utsätts för brott.',
      146,
      'otrygghet',
    ],
    [
      'oro-samhallet',
      'oro över brottsligheten i stort',
      'Den del av otryggheten som gäller brottsligheten i samhället.',
      147,
      'otrygghet',
    ],
    [
      'allman-otrygghet',
      'allmän otrygghet',
      'Den del av otryggheten som inte gäller något bestämt brott.',
      148,
      'otrygghet',
    ],
    [
      'brottsforebyggande-arbete',
      'brottsförebyggande arbete',
      'Arbete för att minska, begränsa eller få bort brott och de skador som brott gör. Det är socialt eller situationellt.',
      151,
    ],
    [
      'situationell-prevention',
      'situationell prevention',
      'Att göra brott svårare att begå genom att ändra platsen eller situationen, till exempel med belysning eller bättre sikt.',
      162,
      'brottsforebyggande-arbete',
    ],
    [
      'social-prevention',
      'social prevention',
      'Att minska människors benägenhet att begå brott genom att stärka självkontroll och band till samhället.',
      168,
      'brottsforebyggande-arbete',
    ],
    [
      'trygghetsskapande-arbete',
      'trygghetsskapande arbete',
      'Åtgärder som ska göra fler trygga, utan att det främsta syftet är att hindra brott.',
      179,
    ],
    [
      'utsatt-omrade',
      'utsatt område',
      'Ett avgränsat område med låg socioekonomisk status där kriminella påverkar lokalsamhället. Polisen för listan.',
      189,
    ],
    [
      'sarskilt-utsatt-omrade',
      'särskilt utsatt område',
      'Ett utsatt område där det också är svårt för polisen att fullfölja sitt uppdrag och få vill delta i rättsprocessen.',
      191,
      'utsatt-omrade',
    ],
    [
      'strategiska-brott',
      'strategiska brott',
      'Brottstyper som i forskningen, när de finns i en första lagföring, hänger ihop med återfall. Ett ord om brott, aldrig om någon.',
      884,
    ],
  ),
  ...words(
    'OFFENCE_KIND',
    ['ran', 'rån', 'Står i forskningens lista för pojkar.', 885, 'strategiska-brott'],
    [
      'tillgrepp-av-motorfordon',
      'tillgrepp av motorfordon',
      'Står i forskningens lista för pojkar.',
      885,
      'strategiska-brott',
    ],
    [
      'vald-mot-tjansteman',
      'våld och hot mot tjänsteman',
      'Står i forskningens lista för pojkar.',
      885,
      'strategiska-brott',
    ],
    [
      'overgrepp-i-rattssak',
      'övergrepp i rättssak',
      'Står i forskningens lista för pojkar.',
      886,
      'strategiska-brott',
    ],
    ['narkotikabrott', 'narkotikabrott', 'Står i forskningens lista för flickor.', 886, 'strategiska-brott'],
  ),
  ...words(
    'METHOD',
    [
      'rutinaktivitetsteorin',
      'rutinaktivitetsteorin',
      'Ett brott förutsätter en motiverad förövare, ett lämpligt objekt och att inget avskräcker. Den som ändrar något av de tre försvårar brottet.',
      632,
    ],
    [
      'broken-windows',
      'Broken windows-teorin',
      'Mindre förfall som får vara kvar leder till mer. Därför rättas nedskräpning och skadegörelse till i tid.',
      652,
    ],
    [
      'internationella-erfarenheter',
      'internationella erfarenheter',
      'Att lära av andra städer och länder, till exempel när platser väljs för fysiska hinder mot attentat.',
      690,
    ],
  ),
  ...words(
    'GROUP',
    [
      'sarskilt-utsatta-brottsoffer',
      'särskilt utsatta brottsoffer',
      'Grupper som har svårare att hantera brott och där följderna ofta blir större. Ett ord om grupper, aldrig om någon.',
      1209,
    ],
    ['aldre', 'äldre', 'En av de grupper som programmet nämner.', 1211, 'sarskilt-utsatta-brottsoffer'],
    [
      'funktionsnedsattning',
      'personer med funktionsnedsättning',
      'En av de grupper som programmet nämner.',
      1211,
      'sarskilt-utsatta-brottsoffer',
    ],
    ['barn', 'barn', 'En av de grupper som programmet nämner.', 1212, 'sarskilt-utsatta-brottsoffer'],
    [
      'diskrimineringsgrunderna',
      'utsatta på grund av diskrimineringsgrunderna',
      'En av de grupper som programmet nämner: de som utsätts för brott som begås utifrån diskrimineringsgrunderna.',
      1212,
      'sarskilt-utsatta-brottsoffer',
    ],
    ['boende', 'boende', 'Målgrupp: de som bor i området.', 204],
    ['besokare', 'besökare', 'Målgrupp: de som besöker området.', 204],
    ['foretagare', 'företagare', 'Målgrupp: de som har verksamhet i området.', 204],
    ['nyanlanda', 'nyanlända', 'Målgrupp för vissa insatser.', '488 och 813'],
  ),
  ...words(
    'ROOT_CAUSE',
    ['segregation', 'segregation', 'Att människor med olika villkor lever åtskilda.', 8],
    ['ekonomisk-utsatthet', 'ekonomisk utsatthet', 'Att ekonomin inte räcker.', 8],
    ['social-utsatthet', 'social utsatthet', 'Att stå utanför gemenskap och samhälle.', 8],
    [
      'otrygga-familjeforhallanden',
      'otrygga familjeförhållanden',
      'Att uppväxten saknar den trygghet som en familj kan ge.',
      8,
    ],
    [
      'offentlig-miljo-som-orsak',
      'planering och skötsel av den offentliga miljön',
      'Att platser är planerade eller sköts så att brott underlättas eller otrygghet växer.',
      9,
    ],
  ),
  ...words(
    'STARTING_POINT',
    [
      'systematisk-samhandling',
      'systematisk samhandling',
      'Att aktörer handlar tillsammans efter en plan.',
      99,
    ],
    [
      'forskola-skola-fritid',
      'förskola, skola och fritid som skyddsfaktor',
      'Att en god vardag i skola och på fritid håller brott borta.',
      100,
    ],
    [
      'valdsprevention',
      'våldsprevention med ett jämställdhetsperspektiv',
      'Att våld förebyggs med kunskap om kön och normer.',
      101,
    ],
    ['civilsamhallet', 'civilsamhället', 'Att föreningar och andra ideella krafter är med.', 102],
  ),
  ...words(
    'PRINCIPLE',
    ['demokrati', 'demokrati', 'Ett av de värden som allt arbete ska värna.', 223],
    ['rattssakerhet', 'rättssäkerhet', 'Ett av de värden som allt arbete ska värna.', 224],
    [
      'manskliga-rattigheter',
      'mänskliga fri- och rättigheter',
      'Ett av de värden som allt arbete ska värna.',
      224,
    ],
  ),
  ...words(
    'PERSPECTIVE',
    ['agenda-2030', 'Agenda 2030', 'Stadens samlade hållbarhetsarbete.', 43],
    ['jamstalldhetsperspektiv', 'jämställdhetsperspektiv', 'Vad det betyder för kvinnor och män.', 44],
    ['barnperspektiv', 'barnperspektiv', 'Vad det betyder för barn.', 44],
    [
      'funktionshinderperspektiv',
      'funktionshinderperspektiv',
      'Vad det betyder för den som har en funktionsnedsättning.',
      44,
    ],
    ['hbtq-perspektiv', 'hbtq-perspektiv', 'Vad det betyder för hbtq-personer.', 45],
    ['aldreperspektiv', 'äldreperspektiv', 'Vad det betyder för äldre.', 45],
    [
      'tillganglighetsperspektiv',
      'tillgänglighetsperspektiv',
      'Om alla kan ta sig till och använda en plats. Ingår alltid, med barn- och jämställdhetsperspektiv, i åtgärder i den fysiska miljön.',
      '658-660',
    ],
  ),
  ...words(
    'FACTOR_LEVEL',
    [
      'individuell-niva',
      'individuell nivå',
      'Den nivå som gäller personlighet och beteende. Bara ett ord: navet har inget om någon.',
      858,
    ],
    ['social-niva', 'social nivå', 'Den nivå som gäller uppväxtmiljö, familj och skola.', 858],
    [
      'strukturell-niva',
      'strukturell nivå',
      'Den nivå som gäller samhället och människors livsvillkor.',
      859,
    ],
  ),
  ...words(
    'SECURITY_TOPIC',
    [
      'krisberedskap',
      'krisberedskap',
      'Ett av säkerhetsprogrammets områden. Navet har inget av innehållet.',
      51,
    ],
    [
      'civilt-forsvar',
      'civilt försvar',
      'Ett av säkerhetsprogrammets områden. Navet har inget av innehållet.',
      51,
    ],
    [
      'sakerhetsskydd',
      'säkerhetsskydd',
      'Ett av säkerhetsprogrammets områden. Navet har inget av innehållet.',
      51,
    ],
    [
      'informationssakerhet',
      'informationssäkerhet',
      'Ett av säkerhetsprogrammets områden. Navet har inget av innehållet.',
      52,
    ],
    [
      'olycksforebyggande-arbete',
      'olycksförebyggande arbete',
      'Ett av säkerhetsprogrammets områden. Navet har inget av innehållet.',
      52,
    ],
  ),
  ...words(
    'PROBLEM_AREA',
    [
      'ekonomisk-brottslighet',
      'ekonomisk brottslighet och andra missförhållanden',
      'Kan upptäckas och förebyggas genom tillsyn och kontroller vid inköp.',
      738,
    ],
    [
      'hedersrelaterat-vald',
      'hedersrelaterat våld och förtryck',
      'Ett problemområde som programmet nämner. Navet har inget om någon som utsätts eller utsätter.',
      '927 och 934',
    ],
    [
      'otillaten-paverkan',
      'otillåten påverkan',
      'Att med hot, våld eller erbjudanden försöka styra den som arbetar eller beslutar.',
      '53 och 76',
    ],
    [
      'oppen-narkotikahandel',
      'öppen narkotikahandel',
      'Handel med narkotika på allmän plats, som gör platsen otrygg.',
      '664 och 677',
    ],
    ['skadegorelse', 'skadegörelse', 'Att något förstörs eller skadas, ofta i en nedskräpad miljö.', 654],
  ),
  ...words(
    'ZONE',
    [
      'ytterstaden',
      'ytterstaden',
      'Stadens yttre delar, där översiktsplanens fokusområden ligger. Programmet drar ingen gräns.',
      1039,
    ],
    [
      'offentlig-miljo',
      'offentlig miljö',
      'Gator, torg, parker och andra rum som är öppna för alla.',
      '589 och 629',
    ],
  ),
];
