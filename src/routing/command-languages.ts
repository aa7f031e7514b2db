/*
 * By which words a message is known to be a command for heavy work, language by language.
 * A list of words and not a model: a wrong choice can be read off the list, and choosing costs
 * nothing. Where a word is a command and something else too, it is left out or needs a proof:
 * a command that is missed costs an answer of the cheap model, one too many costs money.
 */

/** The commands of one language: whole words in lower case, their accents left out or not. */
export interface CommandLanguage {
  readonly name: string;
  /** Imperatives of heavy work: `implement`. */
  readonly commands: readonly string[];
  /** Those that are nouns too, and so count before one of `articles` alone: `design the schema`. */
  readonly nouns?: readonly string[] | undefined;
  /** What shows that the word before it was a verb; with their accents. */
  readonly articles?: readonly string[] | undefined;
  /** Pronouns at the end of a command: `implementalo`. */
  readonly endings?: readonly string[] | undefined;
  /** What a command may begin with and still be one, of one word or more: `please`. */
  readonly openers?: readonly string[] | undefined;
  /**
   * Openers that ask for something: an infinitive behind them is the command (`veuillez
   * analyser`), and so are the items of a list below them (`please:`).
   */
  readonly requests?: readonly string[] | undefined;
  readonly infinitives?: readonly string[] | undefined;
  /** Word behind an infinitive that makes it a command: `analysieren Sie`. */
  readonly formal?: string | undefined;
  /**
   * The infinitive of a request may stand at the end: `bitte … analysieren`. Words before it
   * that make it a noun: `beim Debuggen`.
   */
  readonly nounMarkers?: readonly string[] | undefined;
  /** Words that turn the clause that they stand in around: `not`. */
  readonly negations?: readonly string[] | undefined;
  /** Words right behind the verb with which it is none, or tells something: `analyze is slow`. */
  readonly statements?: readonly string[] | undefined;
  /** Words that begin another clause, whose negation is not the command's; with their accents. */
  readonly conjunctions?: readonly string[] | undefined;
}

const ENGLISH: CommandLanguage = {
  name: 'English',
  commands: words(`implement analyze investigate optimize optimise diagnose migrate derive
    evaluate synthesize synthesise troubleshoot`),
  // `analyse` is a noun of French.
  nouns: words(`design plan review audit research architect debug refactor redesign rewrite prove
    analyse`),
  articles: words(`the a an this these those my our your its their his her all every each both
    it them how why what whether which`),
  openers: words(`now then also first next finally just yes ok okay so and hey hi
    hello thanks`),
  requests: words('please pls kindly'),
  negations: words("not no never nothing neither none don't dont doesn't doesnt"),
  statements: words(`is are was were has had will would should could can does did takes took
    returns fails failed`),
  conjunctions:
    words(`and or but because since so if when where while until that which who why how what
    whether although then`),
};

const GERMAN: CommandLanguage = {
  name: 'German',
  commands: words(`implementiere implementier analysiere analysier untersuche untersuch refaktoriere
    refaktorier überarbeite ueberarbeite entwirf entwerfe optimiere optimier migriere debugge
    beweise diagnostiziere evaluiere konzipiere programmiere`),
  openers: words('bitte jetzt nun dann zuerst danach noch auch und ja ok okay hallo hi hey danke'),
  requests: words('bitte'),
  infinitives:
    words(`implementieren analysieren untersuchen refaktorieren überarbeiten ueberarbeiten
    entwerfen optimieren migrieren debuggen beweisen diagnostizieren evaluieren konzipieren
    programmieren`),
  formal: 'sie',
  nounMarkers: words('beim zum vom am das des dem im ins'),
  negations: words('nicht kein keine keinen keinem keiner keines nie niemals nichts weder'),
  statements: words('ich wir'),
  conjunctions: words(`aber sondern weil ob dass daß wenn falls warum weshalb wieso wie was welche
    welcher welches welchen wo damit obwohl`),
};

const SPANISH: CommandLanguage = {
  name: 'Spanish',
  commands:
    words(`implementa implemente analiza analice investiga investigue refactoriza refactorice
    diseña diseñe reescribe reescriba optimiza optimice depura depure migra migre demuestra
    demuestre diagnostica diagnostique evalúa evalúe`),
  endings: words('lo la los las melo mela noslo'),
  openers: [
    'por favor',
    ...words('porfa ahora luego después primero también y sí ok vale hola oye'),
  ],
  requests: ['por favor', 'favor de', 'haz el favor de'],
  infinitives: words(`implementar analizar investigar refactorizar diseñar reescribir optimizar
    depurar migrar demostrar diagnosticar evaluar`),
  negations: words('no nunca jamás nada ningún ninguna ninguno tampoco'),
  conjunctions: words('y e o pero sino porque si cuando que qué por cómo dónde cuál aunque'),
};

const FRENCH: CommandLanguage = {
  name: 'French',
  commands: words(`implémente implémentez analysez refactorise refactorisez conçois concevez réécris
    réécrivez optimise optimisez débogue déboguez migre migrez démontre démontrez diagnostique
    diagnostiquez évalue évaluez`),
  nouns: words('analyse recherche'),
  articles:
    words(`le la les l' un une ce cet cette ces mon ma mes ton ta tes notre nos votre vos leur
    leurs pourquoi comment si tout toute tous toutes`),
  openers: [
    "s'il te plaît",
    "s'il vous plaît",
    ...words('stp svp maintenant puis ensuite aussi et oui ok bonjour salut merci'),
  ],
  requests: ['veuillez', 'merci de', "merci d'", "s'il te plaît", "s'il vous plaît"],
  infinitives: words(`implémenter analyser refactoriser concevoir réécrire optimiser déboguer migrer
    démontrer diagnostiquer évaluer`),
  negations: words('ne pas jamais rien aucun aucune'),
  statements: words('je tu il elle on nous vous ils elles'),
  conjunctions: words(`et ou mais parce car si quand que qu' qui pourquoi comment où quel quelle`),
};

/** The languages that are known without being told. */
export const COMMAND_LANGUAGES: readonly CommandLanguage[] = [ENGLISH, GERMAN, SPANISH, FRENCH];

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
