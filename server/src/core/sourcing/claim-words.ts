/** Classes of words that tell a claim from a report of what happened. Own lists. Lower case; verbs and nouns in their base form. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of judgement that speak well of something. */
const PRAISE =
  list(`good great excellent best better wonderful important vital essential critical crucial key significant meaningful valuable
  successful effective efficient strong stronger strongest powerful smart wise fair just right honest decent proud brave bold historic
  remarkable outstanding extraordinary exceptional impressive brilliant beautiful perfect ideal safe secure healthy positive promising
  responsible reasonable sensible appropriate proper legitimate credible reliable qualified capable competent popular favorite favourite
  leading top unique special innovative generous fortunate lucky happy helpful useful beneficial necessary confident optimistic hopeful
  win-win benefit success progress opportunity hope strength leadership courage integrity dignity respect pride honor honour hero
  improve strengthen enhance boost help protect ensure empower inspire succeed thrive`);
/** Words of judgement that speak ill of something. */
const BLAME =
  list(`bad terrible horrible awful worst worse wrong unfair unjust dangerous harmful reckless irresponsible incompetent weak weaker
  corrupt dishonest crooked false misleading inaccurate untrue baseless unfounded ridiculous absurd stupid foolish shameful disgraceful
  outrageous unacceptable inappropriate offensive racist sexist bigoted extreme radical toxic hostile hypocritical cruel brutal
  disastrous catastrophic devastating tragic sad painful difficult hard tough serious severe grave poor inadequate insufficient
  ineffective broken flawed failed failing outdated unsafe insecure vulnerable unprepared unqualified unfit unstable unpopular
  unlikely impossible unnecessary expensive costly wasteful excessive illegal unlawful unconstitutional improper unethical
  troubling worrying concerning alarming disturbing shocking scary fearful angry frustrated disappointed disappointing upset
  failure disaster catastrophe crisis problem threat danger risk mess mistake error scandal lie fraud abuse corruption
  hatred hate fear anger injustice discrimination racism burden damage harm pain loss shame
  fail hurt harm damage destroy undermine threaten endanger ruin worsen suffer struggle lie cheat steal mislead deceive betray
  exploit violate ignore neglect abandon waste`);
/** Verbs and nouns of wrongdoing. */
const WRONGDOING =
  list(`steal lie cheat defraud bribe embezzle assault attack abuse rape kill murder shoot rob threaten harass violate break
  fraud bribery theft murder assault corruption conspiracy misconduct negligence violation crime perjury extortion harassment
  discriminate discrimination retaliate retaliation conceal hide cover-up mislead deceive collude collusion launder evade falsify
  fabricate forge pollute dump poison mistreat torture exploit illegal illegally unlawful unlawfully wrongdoing guilty
  knew ignored failed negligent breach`);
const CERTAINTY =
  list(`clearly certainly definitely obviously absolutely undoubtedly surely truly really simply totally completely entirely
  always never ever extremely very highly far too so quite actually indeed inevitably literally fully deeply badly desperately
  nothing everything everyone everybody nobody anyone anything all every any`);
const HEDGE =
  list(`likely unlikely probably perhaps maybe possibly potentially apparently seemingly arguably roughly somewhat
  generally usually often sometimes typically mostly largely may might could seem appear tend suggest`);
const ATTITUDE =
  list(`want need believe think know feel care hope wish expect deserve prefer understand realize recognise recognize
  agree support oppose like love hate trust worry fear doubt intend plan try seek mean matter depend require allow enable`);
const CAUSE =
  list(`because cause due therefore thus lead result reason why thanks contribute trigger prompt drive force make consequence
  impact effect affect reduce increase create prevent encourage discourage`);
/** Verbs of what can be watched or is on the record. */
const HAPPENING =
  list(`arrive meet walk stand sit speak visit travel attend gather march open close begin start end finish sign vote win lose
  release publish announce unveil launch file issue hold host join leave return enter move appoint name elect hire fire resign retire
  die marry born graduate play beat score defeat premiere air broadcast land crash collapse burn arrest charge convict sentence
  sue appeal schedule testify appear show display wear carry drive fly run sing dance celebrate wave applaud cheer chant shout cry
  smile laugh nod hug kiss shake deliver send receive buy sell pay raise donate found establish build move fall rise drop climb
  interrupt respond reply decline ask call contact reach follow precede draw interview photograph film record post tweet`);
/** Things and people of abstract talk. */
const ABSTRACT =
  list(`way thing people everyone issue fact idea point question answer reason case country nation world state government
  system policy plan program law decision approach role future change difference need right freedom democracy economy job
  security health education family child worker taxpayer voter american community society value interest experience
  concern evidence situation process priority responsibility solution challenge effort step work time`);
const TIMES =
  list(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night
  noon midnight week month january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec.
  earlier later ago recently meanwhile then after before during since until while when shortly minutes hours`);
const LINKS = list(
  `but and yet still however though although meanwhile instead also besides moreover nevertheless so then`,
);
const INTENT =
  list(`will would should must shall ought need going plan plans planned expect expects expected intend intends intended aim
  aims hope hopes vow promise pledge`);
const QUANTITY =
  list(`percent per cent % million billion trillion thousand hundred dozen majority half third quarter number average rate
  total more less fewer most least many much few several lot lots`);
const NEWSROOM =
  list(`reporter reporters newspaper editor story article update updated post column columnist correspondent contributed
  spokesman spokeswoman spokesperson comment request interview email statement site website newsletter readers copyright photo video`);
const EMPTY_SUBJECT = list(`it there this that these those`);

/** Word classes by name; the name is part of the shipped weights. */
export const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  praise: PRAISE,
  blame: BLAME,
  wrong: WRONGDOING,
  certain: CERTAINTY,
  hedge: HEDGE,
  attitude: ATTITUDE,
  cause: CAUSE,
  happening: HAPPENING,
  abstract: ABSTRACT,
  time: TIMES,
  link: LINKS,
  intent: INTENT,
  quantity: QUANTITY,
  newsroom: NEWSROOM,
  empty: EMPTY_SUBJECT,
};
