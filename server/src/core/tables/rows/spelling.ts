import type { TableMatch } from '../match.ts';
import { nouns, pairs, type Row, type RowTraits, verbs } from '../row.ts';

const american = ['spelling', 'american'] as const;
const sp = (name: string, more: Partial<RowTraits> = {}): RowTraits => ({
  entry: `sp.${name}`,
  fix: 'safe',
  when: american,
  guard: notInName,
  ...more,
});
const any = (name: string, more: Partial<RowTraits> = {}): RowTraits => {
  const { when: _, ...rest } = sp(name, more);
  return rest;
};

const CAPITAL = /^\p{Lu}/u;

/** A capital within the sentence, or a capitalised word beside the first one, is part of a name, which keeps its own spelling. */
export function notInName(match: TableMatch): boolean {
  if (!CAPITAL.test(match.text)) return true;
  const { tokens, block } = match.sentence;
  if (block.zone === 'headline' || block.zone === 'subhead') {
    const next = tokens[match.last];
    return match.opens || next === undefined || !CAPITAL.test(next.text);
  }
  if (!match.opens) return false;
  const next = tokens[match.last];
  return next === undefined || !CAPITAL.test(next.text);
}

const directions = 'after back for in out up down on home sky earth heaven north south east west lee sea'.split(' ');

const OUR =
  'arbour ardour behaviour candour clamour colour demeanour discolour dishonour dolour endeavour enamour favour favourite fervour flavour harbour honour humour labour misdemeanour neighbour neighbourhood odour parlour rancour rigour rumour saviour savour splendour succour tumour valour vapour vigour'.split(
    ' ',
  );
const OUR_FORMS =
  'armour armoured armouries armoury behavioural colourful colourless coloured colouring favourable favourably favoured favouring favouritism flavoured flavouring harboured harbouring honourable honourably honoured honouring humoured labourer labourers laboured labouring neighbouring neighbourly rumoured savoury savoured endeavoured endeavouring discoloured dishonoured dishonourable watercolour watercolours multicoloured unfavourable unlaboured belaboured'.split(
    ' ',
  );
const IZE =
  'agonise apologise authorise capitalise categorise centralise characterise civilise colonise commercialise criminalise criticise crystallise customise decentralise demobilise democratise demonise deputise digitise downsise economise emphasise equalise familiarise fantasise fertilise finalise formalise generalise globalise harmonise hospitalise hypothesise idolise immunise industrialise initialise institutionalise internationalise jeopardise legalise legitimise liberalise localise marginalise materialise maximise mechanise memorise militarise minimise mobilise modernise monetise monopolise nationalise naturalise neutralise normalise optimise organise ostracise oxidise patronise penalise personalise polarise popularise prioritise privatise publicise radicalise rationalise realise recognise reorganise revitalise revolutionise sanitise scandalise scrutinise sensitise serialise socialise specialise stabilise standardise sterilise stigmatise subsidise summarise symbolise sympathise synchronise terrorise theorise traumatise trivialise unionise urbanise utilise vandalise verbalise victimise visualise weaponise westernise'
    .split(' ')
    .filter((word) => word !== 'downsise' && word !== 'utilise');
const NOUN_IZE =
  'authorisation capitalisation centralisation characterisation civilisation colonisation commercialisation criminalisation decriminalisation demilitarisation democratisation digitisation fertilisation generalisation globalisation harmonisation hospitalisation immunisation industrialisation legalisation liberalisation localisation marginalisation mobilisation modernisation monetisation nationalisation naturalisation normalisation optimisation organisation polarisation prioritisation privatisation radicalisation realisation reorganisation revitalisation sanitisation specialisation stabilisation standardisation sterilisation unionisation urbanisation vaporisation visualisation westernisation'.split(
    ' ',
  );
const YZE = 'analyse paralyse catalyse breathalyse electrolyse'.split(' ');
const DOUBLED =
  'bevel channel counsel cudgel dial duel equal fuel funnel grovel initial label level libel marshal model panel pedal pencil propel? quarrel refuel remodel relabel revel rival shovel shrivel signal snivel spiral squirrel stencil swivel total towel travel trial? tunnel unravel yodel'
    .split(' ')
    .filter((word) => !word.endsWith('?'));

/** American forms of words that British copy writes otherwise; the left side is British. */
const BRITISH_PAIRS =
  'centre > center; centred > centered; centring > centering; centrepiece > centerpiece; theatre > theater; fibre > fiber; calibre > caliber; sabre > saber; sombre > somber; spectre > specter; lustre > luster; meagre > meager; ' +
  'litre > liter; metre > meter; centimetre > centimeter; millimetre > millimeter; kilometre > kilometer; millilitre > milliliter; ochre > ocher; sepulchre > sepulcher; manoeuvre > maneuver; manoeuvred > maneuvered; manoeuvring > maneuvering; ' +
  'catalogue > catalog; catalogued > cataloged; cataloguing > cataloging; defence > defense; offence > offense; pretence > pretense; licence > license; ' +
  'fulfil > fulfill; fulfils > fulfills; fulfilment > fulfillment; enrol > enroll; enrols > enrolls; enrolment > enrollment; instal > install; instalment > installment; skilful > skillful; skilfully > skillfully; wilful > willful; wilfully > willfully; distil > distill; instil > instill; appal > appall; enthral > enthrall; ' +
  'jewellery > jewelry; jeweller > jeweler; marvellous > marvelous; woollen > woolen; traveller > traveler; counsellor > counselor; modeller > modeler; signaller > signaler; libellous > libelous; chilli > chili; ' +
  'anaemia > anemia; anaemic > anemic; anaesthetic > anesthetic; anaesthesia > anesthesia; anaesthetist > anesthetist; caesarean > cesarean; diarrhoea > diarrhea; encyclopaedia > encyclopedia; foetus > fetus; foetal > fetal; gynaecologist > gynecologist; gynaecology > gynecology; haemorrhage > hemorrhage; haemoglobin > hemoglobin; haemophilia > hemophilia; leukaemia > leukemia; oesophagus > esophagus; oestrogen > estrogen; orthopaedic > orthopedic; paediatric > pediatric; paediatrician > pediatrician; paedophile > pedophile; paedophilia > pedophilia; manoeuvrable > maneuverable; ' +
  'aeroplane > airplane; aluminium > aluminum; artefact > artifact; cheque > check; chequered > checkered; cosy > cozy; cosier > cozier; draught > draft; furore > furor; gaol > jail; grey-haired > gray-haired; kerb > curb; kerbside > curbside; mediaeval > medieval; mould > mold; mouldy > moldy; moult > molt; moustache > mustache; omelette > omelet; phoney > phony; plough > plow; ploughed > plowed; ploughing > plowing; programme > program; pyjamas > pajamas; sceptic > skeptic; sceptical > skeptical; scepticism > skepticism; smoulder > smolder; smouldering > smoldering; smouldered > smoldered; speciality > specialty; sulphur > sulfur; tyre > tire; yoghurt > yogurt; ' +
  'ageing > aging; acknowledgement > acknowledgment; enquiry > inquiry; learnt > learned; dreamt > dreamed; orientated > oriented; whilst > while; maths > math; practise > practice; practised > practiced; practising > practicing; axe > ax; storey > story; liquorice > licorice; cypher > cipher; dialling > dialing; likeable > likable; sizeable > sizable; saleable > salable; ' +
  'grammes > grams; gramme > gram; kilogramme > kilogram; tranquillise > tranquilize; tranquilliser > tranquilizer; organiser > organizer; equaliser > equalizer; fertiliser > fertilizer; moisturiser > moisturizer; stabiliser > stabilizer; sanitiser > sanitizer';
const SINGULAR_ONLY =
  /^(?:whilst|learnt|dreamt|maths|sceptical|scepticism|pyjamas|mediaeval|orientated|defence|aluminium|anaemia|leukaemia|sulphur|.*(?:ed|ing|ful|fully|ier|ic|al|s|our|y))$/;

const american1 = (british: string): string => british.replace('our', 'or');
const britishRows = (): Row[] => {
  const traits = sp('british');
  const simple = BRITISH_PAIRS.split(';').flatMap((pair) => {
    const [from = '', to = ''] = pair.split('>').map((part) => part.trim());
    return SINGULAR_ONLY.test(from) && !/(?:ity|iry)$/.test(from)
      ? pairs(traits, pair)
      : nouns(traits, `${from} > ${to}`);
  });
  const ize = (word: string): string => word.replace(/is(?=e$|ation$)/, 'iz');
  return [
    ...simple,
    ...nouns(traits, OUR.map((word) => `${word} > ${american1(word)}`).join(';')),
    ...pairs(traits, OUR_FORMS.map((word) => `${word} > ${american1(word)}`).join(';')),
    ...verbs(traits, IZE.map((word) => `${word} > ${ize(word)}`).join(';')),
    ...nouns(traits, NOUN_IZE.map((word) => `${word} > ${ize(word)}`).join(';')),
    // "analyses" is the plural of the noun as well.
    ...verbs(traits, YZE.map((word) => `${word} > ${word.replace('yse', 'yze')}`).join(';')).filter(
      ({ find }) => find !== 'analyses',
    ),
    ...DOUBLED.flatMap((word) => pairs(traits, `${word}led > ${word}ed; ${word}ling > ${word}ing`)),
  ];
};

/** Preferred spellings, compounds and prefixes. */
export const SPELLING: readonly Row[] = [
  ...pairs(
    sp('toward'),
    `towards > toward; ${directions
      .filter((word) => word !== 'for')
      .map((word) => `${word}wards > ${word}ward`)
      .join(
        '; ',
      )}; afterwards > afterward; forwards > forward; outwards > outward; downwards > downward; upwards > upward`,
  ),
  ...nouns(sp('adviser', { guard: notInName }), 'advisor > adviser'),
  ...pairs(
    sp('canceled'),
    'cancelled > canceled; cancelling > canceling; canceller > canceler; uncancelled > uncanceled',
  ),
  ...pairs(any('canceled'), 'cancelation > cancellation; cancelations > cancellations'),
  ...nouns(any('email'), 'e-mail > email'),
  ...pairs(any('email'), 'e-mailed > emailed; e-mailing > emailing; e mail > email'),
  ...nouns(any('website'), 'web site > website; web-site > website'),
  ...pairs(
    any('website'),
    'web page > webpage; web pages > webpages; web cast > webcast; web casts > webcasts; web-cam, web cam > webcam; web-cams, web cams > webcams; web master > webmaster',
  ),
  ...pairs(any('internet', { guard: (match) => !nextToCapital(match) }), '=Internet > internet'),
  { ...any('internet'), find: 'the =Web', to: 'the web', guard: (match) => !nextToCapital(match) },
  ...pairs(sp('healthcare'), 'healthcare, health-care > health care'),
  ...pairs(sp('underway'), 'under way, under-way > underway'),
  ...nouns(sp('judgment'), 'judgement > judgment; misjudgement > misjudgment'),
  ...pairs(sp('judgment'), 'judgemental > judgmental; nonjudgemental, non-judgemental > nonjudgmental'),
  ...pairs(
    sp('gray'),
    'grey > gray; greys > grays; greyer > grayer; greyest > grayest; greying > graying; greyed > grayed; greyish > grayish; greyness > grayness; grey-haired > gray-haired',
  ),
  ...nouns(any('protester'), 'protestor > protester; protestator > protester'),
  ...pairs(sp('amid'), 'amidst > amid; amongst > among; whilst > while'),
  ...nouns(any('cellphone'), 'cell phone, cell-phone > cellphone; smart phone, smart-phone > smartphone'),
  ...nouns(any('fundraiser'), 'fund raiser, fund-raiser > fundraiser'),
  ...pairs(any('fundraiser'), 'fund raising, fund-raising > fundraising; fund raised, fund-raised > fundraised'),
  ...nouns(any('nonprofit'), 'non-profit, non profit > nonprofit'),
  ...semi(),
  ...pairs(
    any('vice'),
    'vice-president > vice president; vice-presidents > vice presidents; vice-presidential > vice presidential; vice-chairman > vice chairman; vice-chair > vice chair; vice-chairwoman > vice chairwoman; vice-mayor > vice mayor; vice-principal > vice principal; vice-chancellor > vice chancellor; vice-admiral > vice admiral; vice-regent > vice regent; vice-consul > vice consul; vice-provost > vice provost; vice-premier > vice premier; vice-minister > vice minister; vice-captain > vice captain; vice-secretary > vice secretary',
  ),
  ...pairs(
    any('g7', { guard: () => true }),
    'G-7 > G7; G-8 > G8; G-20 > G20; G-77 > G77; G-4 > G4; G-5 > G5; G-10 > G10',
  ),
  ...pairs(
    any('day1', { guard: () => true }),
    '=Day =One|one > Day 1; =Day =Two|two > Day 2; =Day =Three|three > Day 3; =Day =Four > Day 4; =Day =Five > Day 5',
  ),
  ...nouns(any('teen'), 'teen-ager, teen ager > teenager'),
  ...pairs(any('teen'), 'teenaged, teen-age, teen-aged, teen aged > teenage'),
  ...pairs(
    any('tshirt', { guard: () => true }),
    '=t-shirt, =tshirt, =t =shirt, =tee-shirt, =tee =shirt, =Tshirt, =T =shirt > T-shirt; =t-shirts, =tshirts, =tee-shirts, =tee =shirts, =T =shirts > T-shirts',
  ),
  ...britishRows(),
  ...nouns(any('airstrike'), 'air strike, air-strike > airstrike'),
  ...pairs(
    any('supersede'),
    'supercede > supersede; superceded > superseded; supercedes > supersedes; superceding > superseding',
  ),
  ...pairs(any('santa', { guard: aloneClaus, fix: 'safe' }), '=Claus > Santa'),
  ...nouns(any('homepage'), 'home page, home-page > homepage'),
];

function semi(): Row[] {
  const list = (name: string, prefix: string, words: string, more: Partial<RowTraits> = {}): Row[] =>
    words
      .split(' ')
      .flatMap((word) =>
        pairs(
          any(name, more),
          `${prefix}-${word}, ${prefix} ${word} > ${prefix}${word}`.replace(`, ${prefix} ${word}`, ''),
        ),
      );
  return [
    ...list(
      'semi',
      'semi',
      'annual annually arid automatic automatics circle circular conductor conductors conscious detached final finals finalist finalists formal official permanent precious private professional retired rural skilled soft solid sweet tropical truck truck',
    ),
    ...list(
      'prefix-re',
      're',
      'elect elects elected electing election elections enact enacted enacting enactment enactments enacts enter entered entering enters entry emerge emerged emerges emerging emergence establish established establishes establishing establishment examine examined examines examining examination engage engaged engagement engineer engineered engineering evaluate evaluated evaluating evaluation equip equipped educate educated education emphasize enlist enlisted enlisting enlistment energize energized employ employed erect erected',
    ),
    ...list(
      'prefix-2024',
      're',
      'open opened opening opens build built building hire hired hiring write wrote written writing route routed routing think thinking start started starting train trained training trial trials use used using name named naming locate located locating unite united unification introduce introduced issue issued invent invented join joined launch launched make read release released run sell schedule scheduled design designed define defined draw drawn create? arrest arrested try tried test tested fuel fueled appear appeared appoint appointed assess assessed assign assigned arrange arranged allocate allocated negotiate negotiated visit visited settle settled settlement supply supplied zone zoned zoning'.replace(
        ' create?',
        '',
      ),
    ),
    ...list(
      'prefix-2024',
      'post',
      'game war election elections season pandemic graduate graduates operative mortem op production natal partum race match hurricane storm apartheid industrial modern revolutionary conviction trial surgery debate partisan secondary traumatic convention impressionist date dated colonial communist independence recession crisis'
        .replace('op ', '')
        .replace('mortem ', 'mortem '),
    ),
    ...list(
      'prefix-2024',
      'pre',
      'game war election season pandemic trial existing empt empted empting emptive eminent eminence exist approve approved arranged date dated determined heat heated school schooler schoolers teen teens tax natal race match dawn school-age paid packaged recorded order ordered orders register registered registration flight industrial med cook cooked condition conditions historic kindergarten K? marital owned qualify qualified screen screened shrunk view wash sale set storm surgery convention debate'
        .replace(' K?', '')
        .replace(' school-age', ''),
    ),
    ...list(
      'prefix-2024',
      'out',
      'bid box? perform performed performing performs patient patients number numbered gain gained last lasted live lived pace paced play played run score scored sell sold spend spent vote voted weigh weighed'.replace(
        ' box?',
        '',
      ),
    ),
    ...list(
      'co',
      'co',
      'operate operates operated operating operation operative operatives ordinate ordinates ordinated ordinating ordination ordinator ordinators exist existed existence exists education educational efficient',
      { fix: 'suggest' },
    ),
  ];
}

function nextToCapital(match: TableMatch): boolean {
  const { tokens } = match.sentence;
  const [before, after] = [tokens[match.first - 1], tokens[match.last]];
  const zone = match.sentence.block.zone;
  if (zone === 'headline' || zone === 'subhead') return false;
  if (after !== undefined && CAPITAL.test(after.text)) return true;
  return before !== undefined && CAPITAL.test(before.text) && match.first > 1;
}

function aloneClaus(match: TableMatch): boolean {
  const before = match.sentence.tokens[match.first - 1];
  const next = match.sentence.tokens[match.last];
  return (
    (before === undefined || !CAPITAL.test(before.text)) &&
    next?.kind === 'word' &&
    /^(?:said|says|told|will|was|is|has|had|arrived|added|came|asked|waved|gave|visited)$/.test(next.lower)
  );
}
