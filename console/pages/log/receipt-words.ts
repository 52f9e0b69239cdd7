import { defineWords } from '../../words.tsx';

/** What is said of receipts and checkpoints. */
export const receiptWords = defineWords({
  sv: {
    title: 'Kvitto',
    request: 'Begäran',
    loading: 'Hämtar kvittot …',
    none: 'Det finns inget kvitto för numret',
    noneText:
      'Antingen finns ingen sådan begäran, eller så rör den inte er. Den som frågade, och den vars uppgifter lästes, kan hämta kvittot.',
    waiting:
      'Begäran står i loggen, men ingen kontrollpunkt har undertecknats sedan dess. Det sker inom en minut. Kvittot kontrolleras då här; du behöver inte göra något.',
    waitingLabel: 'Väntar på nästa kontrollpunkt',
    verifying: 'Kontrollerar kvittot …',
    untried: 'Kvittot kunde inte kontrolleras',
    untriedText: {
      keys: 'Loggens publika nycklar gick inte att hämta. Försök igen om en stund; kvittot kan vara riktigt ändå.',
      browser:
        'Den här webbläsaren kan inte pröva underskrifter med Ed25519. Uppdatera den, eller kontrollera kvittot med kommandot.',
    },
    verified: 'Kvittot stämmer',
    verifiedText: 'Kontrollen är gjord i din webbläsare, med loggens publika nycklar.',
    foreign: (origin: string) => `Observera: kvittot gäller loggen för ${origin}.`,
    notVerified: 'Kvittot stämmer inte',
    notVerifiedText: {
      vouched: 'Ingen kontrollpunkt intygar begäran ännu. Hämta kvittot igen om en minut.',
      checkpoint:
        'Ingen av loggens nycklar har undertecknat kontrollpunkten. Den är ändrad, eller kommer från en annan logg. Spara kvittot och fråga den du fick det av.',
      path: 'Vägen från begäran leder inte till det som loggen har undertecknat. Kvittot är ändrat, eller så är loggen det. Spara kvittot och kontakta navets förvaltning.',
      leaf: 'Posten är inte den som loggen har undertecknat: något i den är ändrat. Lita inte på det den säger. Spara kvittot och kontakta navets förvaltning.',
      id: 'Posten handlar om en annan begäran än den som kvittot anger. Spara kvittot och kontakta navets förvaltning.',
    },
    stepsLabel: 'Så här kontrollerades kvittot',
    stepNames: {
      vouched: 'Kontrollpunkt',
      checkpoint: 'Underskrift',
      path: 'Bevisväg',
      leaf: 'Postens kontrollsumma',
      id: 'Begärans nummer',
    },
    states: { held: 'stämmer', failed: 'stämmer inte', untried: 'inte prövat' },
    steps: {
      vouched: 'Kvittot har en kontrollpunkt som intygar begäran.',
      checkpoint: (size: string, at: string) =>
        `En av loggens nycklar har undertecknat att loggen hade ${size} poster ${at}.`,
      checkpointUntold: 'En av loggens nycklar ska ha undertecknat kontrollpunkten.',
      path: (place: string, hashes: string) =>
        `Post nummer ${place}, med lövet nedan, leder genom ${hashes} kontrollsummor till roten som är undertecknad.`,
      leaf: 'Lövet är kontrollsumman av saltet och posten, byte för byte.',
      leafWithheld: 'Posten följer inte med: den får bara den som frågade.',
      id: 'Posten är om just den här begäran.',
      idWithheld: 'Prövas mot posten, som inte följer med.',
    },
    proves: 'Det här bevisar kvittot',
    provesPlace: 'Begäran står i loggen, på den plats som kvittot anger.',
    provesKept: 'Ändras eller tas den bort syns det för alla som har kvittot eller en senare kontrollpunkt.',
    provesRecord: 'Posten nedan är ordagrant den som loggen har.',
    provesNothing: 'Ingenting, så länge något steg inte stämmer.',
    provesNot: 'Det här bevisar det inte',
    notSame: 'Att alla ser samma logg. Spara kontrollpunkter och jämför dem, under ”Är loggen hel?”.',
    notKeys: 'Att nycklarna är loggens: de hämtas från navet självt. Jämför dem med dem ni har sparat.',
    notAnswer: 'Att svaret var riktigt, eller hur det har använts sedan.',
    notRecord: 'Vad posten säger: kvittot har bara dess kontrollsumma.',
    record: 'Posten, ordagrant',
    recordText:
      'Posten har kontrollsummor och antal, inga uppgifter. Raderna är indragna här för att vara läsbara.',
    recordLabel: 'Loggpost (JSON)',
    save: 'Spara kvittot (JSON)',
    byNumber: 'Med begärans nummer',
    byNumberText:
      'Varje svar har ett nummer: i sidhuvudet hub-receipt, i extensions.receipt.id, och vid varje post i loggen.',
    number: 'Begärans nummer',
    numberFirst: 'Ange ett nummer först.',
    fetch: 'Hämta kvittot',
    byFile: 'Med ett kvitto som du har',
    byFileText: 'Kvittot läses och kontrolleras i din webbläsare. Inget av det skickas någonstans.',
    file: 'Kvittots fil (JSON)',
    paste: 'Eller klistra in kvittot',
    unreadable:
      'Det här är inget kvitto. Det ska vara JSON med id, index, leaf, path och checkpoint, eller navets hela svar på frågan receipt.',
    otherwise: 'Utan den här sidan',
    otherwiseText:
      'Den som inte vill lita på navets egen sida kan kontrollera samma fil med projektets kommando och nycklar som ni har sparat:',
    whole: 'Fortsätter loggen från den ni såg sist?',
    wholeText:
      'En kontrollpunkt är ett undertecknat sammandrag av hela loggen. Webbläsaren sparar den senaste den har sett och prövar nästa gång att loggen fortfarande börjar på exakt samma sätt. Om någon har ändrat, tagit bort eller flyttat en post sedan dess märks det.',
    checkingLog: 'Prövar loggen …',
    checkAgain: 'Pröva igen',
    firstKept: 'Nu finns något att jämföra med',
    firstKeptText: (size: string, at: string) =>
      `Underskriften stämmer. Den här webbläsaren har sparat att loggen hade ${size} poster ${at}. Kom tillbaka hit, så prövas att de finns kvar oförändrade.`,
    logVerified: 'Loggen är hel',
    logVerifiedText: (from: string, fromAt: string, to: string, toAt: string) =>
      `De ${from} poster som fanns ${fromAt} är de första av de ${to} som finns ${toAt}, oförändrade och i samma ordning. Webbläsaren har sparat den nya kontrollpunkten.`,
    logNotVerified: 'Loggen stämmer inte med den som ni såg',
    logNotVerifiedText: {
      newest:
        'Ingen av de publicerade nycklarna har undertecknat loggens senaste kontrollpunkt. Lita inte på loggen förrän navets förvaltning har förklarat det.',
      kept: 'Ingen av de publicerade nycklarna har undertecknat den sparade kontrollpunkten: nycklarna är bytta, eller så är den från en annan logg. Spara den och fråga navets förvaltning.',
      origin: 'Den sparade kontrollpunkten är från en annan logg.',
      shorter:
        'Loggen har färre poster än när den sparade kontrollpunkten undertecknades: poster har tagits bort. Spara kontrollpunkten, den är ert bevis, och kontakta navets förvaltning.',
      beginning:
        'Loggen börjar inte längre som den gjorde: något har ändrats, tagits bort eller flyttats. Spara kontrollpunkten, den är ert bevis, och kontakta navets förvaltning.',
    },
    saveNote: 'Spara kontrollpunkten som fil',
    saveKept: 'Spara den gamla kontrollpunkten som fil',
    forget: 'Glöm den sparade',
    keep: 'Behåll den',
    forgetTitle: 'Glömma den sparade kontrollpunkten?',
    forgetText:
      'Den är det enda som den här webbläsaren har att jämföra loggen med. Spara den som fil först om den kan behövas som bevis.',
    bringTitle: 'Med en kontrollpunkt som ni har sparat',
    bringText:
      'En kontrollpunkt som någon annan än navet har förvarat är starkast: då kan inte den som sköter navet byta ut båda. Den som hämtades här, eller med kommandot, går att pröva.',
    bring: 'Fil med en kontrollpunkt (checkpoint.txt)',
  },
  en: {
    title: 'Receipt',
    request: 'Request',
    loading: 'Fetching the receipt …',
    none: 'There is no receipt for that number',
    noneText:
      'Either there is no such request, or it does not concern you. Whoever asked, and whose data was read, can fetch the receipt.',
    waiting:
      'The request stands in the log, but no checkpoint has been signed since. That happens within a minute. The receipt is then verified here; you need not do anything.',
    waitingLabel: 'Waiting for the next checkpoint',
    verifying: 'Verifying the receipt …',
    untried: 'The receipt could not be verified',
    untriedText: {
      keys: 'The log’s public keys could not be fetched. Try again in a while; the receipt may still be genuine.',
      browser:
        'This browser cannot verify signatures by Ed25519. Update it, or verify the receipt with the command.',
    },
    verified: 'The receipt is genuine',
    verifiedText: 'It was verified in your browser, with the log’s public keys.',
    foreign: (origin) => `Note: the receipt is of the log of ${origin}.`,
    notVerified: 'The receipt is not verified',
    notVerifiedText: {
      vouched: 'No checkpoint vouches for the request yet. Fetch the receipt again in a minute.',
      checkpoint:
        'None of the log’s keys signed the checkpoint. It was changed, or is of another log. Keep the receipt and ask who gave it to you.',
      path: 'The way from the request does not lead to what the log has signed. The receipt was changed, or the log was. Keep the receipt and contact those who run the hub.',
      leaf: 'The record is not the one that the log has signed: something in it was changed. Do not trust what it says. Keep the receipt and contact those who run the hub.',
      id: 'The record is of another request than the receipt says. Keep the receipt and contact those who run the hub.',
    },
    stepsLabel: 'How the receipt was verified',
    stepNames: {
      vouched: 'Checkpoint',
      checkpoint: 'Signature',
      path: 'Path',
      leaf: 'Hash of the record',
      id: 'Number of the request',
    },
    states: { held: 'holds', failed: 'does not hold', untried: 'not tried' },
    steps: {
      vouched: 'The receipt has a checkpoint that vouches for the request.',
      checkpoint: (size, at) => `One of the log’s keys signed that the log had ${size} records ${at}.`,
      checkpointUntold: 'One of the log’s keys should have signed the checkpoint.',
      path: (place, hashes) =>
        `Record number ${place}, with the leaf below, leads through ${hashes} hashes to the root that is signed.`,
      leaf: 'The leaf is the hash of the salt and the record, byte for byte.',
      leafWithheld: 'The record is not in the receipt: only who asked gets it.',
      id: 'The record is of this very request.',
      idWithheld: 'Tried against the record, which is not in the receipt.',
    },
    proves: 'What the receipt proves',
    provesPlace: 'The request stands in the log, in the place that the receipt says.',
    provesKept: 'If it is changed or removed, all who have the receipt or a later checkpoint can tell.',
    provesRecord: 'The record below is word for word the one that the log has.',
    provesNothing: 'Nothing, as long as a step does not hold.',
    provesNot: 'What it does not prove',
    notSame: 'That all see the same log. Keep checkpoints and compare them, under “Is the log whole?”.',
    notKeys: 'That the keys are the log’s: they come from the hub itself. Compare them with those you keep.',
    notAnswer: 'That the answer was right, or how it was used since.',
    notRecord: 'What the record says: the receipt has its hash alone.',
    record: 'The record, word for word',
    recordText: 'The record has digests and counts, no data. It is indented here so that it can be read.',
    recordLabel: 'Log record (JSON)',
    save: 'Save the receipt (JSON)',
    byNumber: 'By the number of a request',
    byNumberText:
      'Every answer has a number: in the header hub-receipt, in extensions.receipt.id, and at each entry of the log.',
    number: 'Number of the request',
    numberFirst: 'Give a number first.',
    fetch: 'Fetch the receipt',
    byFile: 'By a receipt that you have',
    byFileText: 'The receipt is read and verified in your browser. Nothing of it is sent anywhere.',
    file: 'The receipt’s file (JSON)',
    paste: 'Or paste the receipt',
    unreadable:
      'This is no receipt. It should be JSON with id, index, leaf, path and checkpoint, or the hub’s whole answer to the query receipt.',
    otherwise: 'Without this page',
    otherwiseText:
      'Who would rather not trust the hub’s own page can verify the same file with the project’s command and keys that you keep:',
    whole: 'Does the log continue the one that you saw last?',
    wholeText:
      'A checkpoint is a signed digest of the whole log. The browser keeps the last one that it saw, and verifies the next time that the log still begins in exactly the same way. If somebody has changed, removed or moved a record since, it shows.',
    checkingLog: 'Verifying the log …',
    checkAgain: 'Verify again',
    firstKept: 'Now there is something to compare with',
    firstKeptText: (size, at) =>
      `The signature holds. This browser has kept that the log had ${size} records ${at}. Come back here, and it is verified that they are still there, unchanged.`,
    logVerified: 'The log is whole',
    logVerifiedText: (from, fromAt, to, toAt) =>
      `The ${from} records that were there ${fromAt} are the first of the ${to} that are there ${toAt}, unchanged and in the same order. The browser has kept the new checkpoint.`,
    logNotVerified: 'The log is not the one that you saw',
    logNotVerifiedText: {
      newest:
        'None of the published keys signed the log’s newest checkpoint. Do not trust the log until those who run the hub have explained it.',
      kept: 'None of the published keys signed the kept checkpoint: the keys were changed, or it is of another log. Keep it and ask those who run the hub.',
      origin: 'The kept checkpoint is of another log.',
      shorter:
        'The log has fewer records than when the kept checkpoint was signed: records were removed. Save the checkpoint, it is your evidence, and contact those who run the hub.',
      beginning:
        'The log no longer begins as it did: something was changed, removed or moved. Save the checkpoint, it is your evidence, and contact those who run the hub.',
    },
    saveNote: 'Save the checkpoint as a file',
    saveKept: 'Save the old checkpoint as a file',
    forget: 'Forget the kept one',
    keep: 'Keep it',
    forgetTitle: 'Forget the kept checkpoint?',
    forgetText:
      'It is all that this browser has to compare the log with. Save it as a file first if it may be needed as evidence.',
    bringTitle: 'By a checkpoint that you have kept',
    bringText:
      'A checkpoint that somebody other than the hub has kept is the strongest: who runs the hub cannot exchange both. One that was saved here, or with the command, can be tried.',
    bring: 'File with a checkpoint (checkpoint.txt)',
  },
});
