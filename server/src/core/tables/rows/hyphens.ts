import type { TableMatch } from '../match.ts';
import { nouns, pairs, type Row, type RowTraits } from '../row.ts';

const tag = (match: TableMatch, i: number): string => match.sentence.tags[i] ?? '';
const word = (match: TableMatch, i: number): string => match.sentence.tokens[i]?.lower ?? '';
/** A noun follows, perhaps after an adjective, so that the phrase modifies it. */
function modifies(match: TableMatch): boolean {
  const next = match.sentence.tokens[match.last];
  if (next === undefined || next.kind !== 'word') return false;
  const own = tag(match, match.last);
  if (/^(?:NN|NNS)$/.test(own)) return true;
  return /^(?:JJ|NNP|VBN|VBG)$/.test(own) && /^NN/.test(tag(match, match.last + 1));
}
/** An article or the like stands before, perhaps with a word between, and a noun after. */
function between(match: TableMatch): boolean {
  const prev = word(match, match.first - 1);
  const own = tag(match, match.first - 1);
  const led = /^(?:DT|PRP\$|JJ|POS|CD|IN|CC|VB[DZPGN]?|TO|JJR|JJS)$/.test(own) || prev === '' || match.opens;
  return led && modifies(match);
}

const before: RowTraits = { entry: 'hy.compound-before', fix: 'suggest', level: 'hint', guard: between };
const joined = (list: string): Row[] =>
  pairs(
    before,
    list
      .split('; ')
      .map((phrase) => `${phrase} > ${phrase.replaceAll(' ', '-')}`)
      .join('; '),
  );
const three: RowTraits = {
  entry: 'hy.three-word',
  fix: 'safe',
  guard: (match) =>
    modifies(match) &&
    // "an eye on the job listings": after a noun a preposition opens a phrase of its own.
    (!/^(?:on|off|behind|in|over|under|out|up|by|around|across|after|before|down)$/.test(word(match, match.first)) ||
      /^(?:DT|JJ|PRP\$|CD)/.test(tag(match, match.first - 1))),
};
const joinedThree = (list: string): Row[] =>
  pairs(
    three,
    list
      .split('; ')
      .map((phrase) => `${phrase} > ${phrase.replaceAll(' ', '-')}`)
      .join('; '),
  );

const noun: RowTraits = {
  entry: 'hy.phrasal-noun',
  fix: 'suggest',
  guard: (match) => {
    // The noun has an article before it and no object after: "a set up", but "to set up a shop".
    const prev = word(match, match.first - 1);
    const own = tag(match, match.first - 1);
    const led =
      /^(?:a|an|the|this|that|another|his|her|its|their|our|my|your|any|every|each|no|one|some)$/.test(prev) ||
      (/^JJ/.test(own) && /^(?:a|an|the|this|his|her|its|their|another)$/.test(word(match, match.first - 2)));
    return led && !/^(?:a|an|the|his|her|its|their|to|him|them|it|us|me)$/.test(word(match, match.last));
  },
};

/** Participles that follow "well", "ill" and the like. */
const WELL =
  'known|established|documented|respected|liked|loved|paid|trained|educated|equipped|dressed|funded|organized|prepared|received|connected|written|researched|intentioned|deserved|earned|defined|designed|maintained|preserved|read|rounded|run|planned|placed|publicized|regarded|attended|timed|worn|traveled|thought-out|meaning|off|heeled|armed|behaved|built|developed|executed|informed|kept|lit|made|oiled|played|practiced|proven|reviewed|spoken|stocked|supported|tested|treated|understood|used|versed|balanced|coordinated|grounded|groomed|mannered|guarded|financed|qualified';

/** Compounds, hyphenated or not. */
export const HYPHENS: readonly Row[] = [
  ...WELL.split('|').map(
    (participle): Row => ({
      ...before,
      find: `well ${participle}`,
      to: `well-${participle}`,
      guard: (match) => between(match) && !/^(?:as|very|so|too|pretty|quite)$/.test(word(match, match.first - 1)),
    }),
  ),
  ...joined(
    'best known; lesser known; little known; better known; least known; long awaited; long running; long standing; long delayed; long term; long range; long distance; long haul; long lasting; long lost; long suffering; long time; short term; short lived; short range; short handed; high profile; high ranking; high speed; high level; high risk; high rise; high tech; high end; high quality; high pressure; high powered; high stakes; high impact; high priority; high resolution; high octane; high income; high paying; high scoring; low income; low cost; low key; low level; low lying; low wage; low risk; low budget; low cut; low paying; low profile; middle income; middle class; working class; upper class; lower class; full time; part time; first time; first class; first rate; first place; second place; third place; second hand; second class; second largest; third largest; fourth largest; last minute; large scale; small scale; wide ranging; far reaching; far flung; far right; far left; right wing; left wing; hard line; hard working; hard core; hard hit; hard won; fast food; fast moving; fast growing; fast paced; slow moving; open ended; open air; open source; so called; record breaking; record setting; award winning; prize winning; tax free; tax exempt; duty free; interest free; rent free; smoke free; drug free; toll free; sugar free; fat free; gluten free; war torn; storm damaged; drought stricken; poverty stricken; cash strapped; state run; state owned; state funded; state sponsored; government run; government owned; government funded; government backed; family owned; family run; privately-owned; employee owned; black owned; woman owned; decision making; life threatening; life saving; life changing; money losing; money saving; time consuming; eye catching; breath taking; heart breaking; ground breaking; record high; record low; all time; all star; all out; real time; real life; real world; real estate-related; cold blooded; warm blooded; left handed; right handed; two time; three time; four time; two year; three year; four year; five year; six year; two day; three day; four day; five day; two week; three week; two month; three month; six month; two hour; three hour; two story; three story; two thirds-majority; one time; one way; two way; two part; three part; two person; two party; single family; single use; single parent; double digit; triple digit; single digit; multi year; half hour; half mile; quarter mile; half million; mid level; entry level; street level; sea level-rise; top ranked; top seeded; top level; top tier; top secret; top selling; best selling; best dressed; worst case; old fashioned; brand new; middle aged; teen age; blue collar; white collar; red hot; ice cold; sky high; world class; world famous; world renowned; nationally-known; user friendly; family friendly; environmentally-friendly; eco friendly; bullet proof; water proof; fire resistant; drought resistant; bomb sniffing; drug sniffing; crime fighting; law abiding; peace keeping; bite size; life size; king size; full size; full fledged; full page; full length; full scale; full blown; half baked; half empty; half price; cut rate; cutting edge; leading edge; front line; front page; back door; back seat; back up-plan; side impact; door to door; rear end; rear ended; drive through; drive by; walk in; walk on; stand alone; stand up; sit down; start up; made up; run down; worn out; burned out; sold out; broken down; fed up; laid back; built in; pent up; grown up; spin off; play off; lay off; pay per-view; pre existing; anti war; anti government; pro democracy; pro government; self employed; self made; self defense; self imposed; self driving; self help; self proclaimed; self styled; self published; self inflicted; self contained; self serving; self sufficient; self described; self titled; snow covered; tree lined; oil rich; mineral rich; vitamin rich; debt ridden; crime ridden; guilt ridden; flood prone; accident prone; injury prone; fire prone; air conditioned; kid friendly; pet friendly; english speaking; spanish speaking; french speaking; russian speaking; german born; british born; mexican born; russian backed; iran backed; u.s. backed; u.s. led; nato led; saudi led; u.n. backed; government issued; court ordered; court appointed; taxpayer funded; publicly-funded; voter approved; gun related; drug related; alcohol related; weather related; work related; health related; gang related; job related; covid related; stress related; climate related; heat related; storm related; tobacco related; energy efficient; fuel efficient; cost effective; labor intensive; time sensitive; data driven; market driven; mission driven; consumer driven; solar powered; battery powered; gas powered; nuclear powered; coal fired; wood burning; gas guzzling; oil producing; bipartisan-backed; hand held; hand made; home made; home grown; home schooled; man made; tailor made; ready made; custom made; mass produced; foreign born; native born; u.s. born; ill fated; ill advised; ill equipped; ill prepared; ill conceived; ill gotten; ill informed; much needed; much anticipated; much loved; much improved; much maligned; soon to be-released; once popular; ever changing; ever growing; ever present; never ending; far away; close knit; close up; tight knit; light rail-only; face saving; jaw dropping; nail biting; back breaking; earth shattering; mouth watering; groundbreaking-new; problem solving; fund raising-drive; mind altering; child rearing; risk taking; vote getting; bond rating-agency; off duty; off campus; off site; off road; on site; on campus; on duty; on air; on time; over the-counter; in depth; in house; in person; in state; in flight; up front; up close; down to-earth; out of-state',
  ).filter(
    ({ find }) =>
      !/-|^(?:fast food|real estate|teen age|on time|water proof|light rail|home made|hand made|stand up|made up|far away|run down|fed up|sold out|lay off|start up|close up|in state|on air|up front|law abiding\?)/.test(
        find,
      ),
  ),
  ...joinedThree(
    'black and white; state of the art; up to date; day to day; face to face; one on one; hand to hand; door to door; year over year; over the counter; behind the scenes; out of state; out of town; out of court; out of pocket; out of control; end of year; end of life; end of season; word of mouth; run of the mill; around the clock; off the record; on the job; on the record; head to head; side by side; coast to coast; back to back; once in a lifetime; step by step; case by case; tongue in cheek; first of its kind; work from home; down to earth; made for tv; made for television; life and death; life or death; hit and run; cease and desist; cut and dried; cut and paste; middle of the road; matter of fact; point blank range; wait and see; do it yourself; not for profit; pay per view; pay as you go; right of way; all you can eat; cost of living; rags to riches; hand me down; spur of the moment; get out the vote; stay at home; bread and butter; drag and drop; trial and error; open and shut; give and take; touch and go; tried and true; tit for tat; top of the line; mother in law; one size fits all; on again off again; state by state; county by county; block by block; minute by minute; week to week; month to month; person to person; point to point; wall to wall; end to end; peer to peer; toe to toe; nose to nose; shot for shot; line by line; line of sight; best of three; best of five; best of seven; two for one; three for one; buy one get one; dog eat dog; fly by night; hard to find; hard to reach; soon to be; would be; off the cuff; off the shelf; under the radar; under the table; over the top; in your face; larger than life; better than expected; worse than expected; higher than expected; lower than expected; higher than normal; lower than normal; smaller than expected; larger than expected; older than expected; longer than expected; stronger than expected; farm to table; pay to play; show and tell; up and coming; down and out; smash and grab; stop and frisk; search and rescue; go to market; back to school; business to business; business as usual; sink or swim; do or die; all or nothing; now or never; win or lose; take it or leave it; law and order; rock and roll; country and western; bed and breakfast',
  ).filter(
    ({ find }) =>
      !/^(?:would be|mother in law|right of way|law and order|rock and roll|country and western|bed and breakfast|search and rescue|cost of living|point blank range|soon to be)$/.test(
        find,
      ),
  ),
  ...nouns(
    noun,
    'set up > setup; back up > backup; break down > breakdown; build up > buildup; work out > workout; check up > checkup; check in > check-in; follow up > follow-up; shut down > shutdown; take over > takeover; cover up > cover-up; clean up > cleanup; make over > makeover; pay off > payoff; lay off > layoff; log in > login; cut back > cutback; turn out > turnout; turn over > turnover; hold up > holdup; line up > lineup; mix up > mix-up; pick up > pickup; round up > roundup; run off > runoff; sell out > sellout; shake up > shake-up; show down > showdown; slow down > slowdown; stand off > standoff; stand by > standby; tune up > tuneup; warm up > warmup; write off > write-off; kick off > kickoff; lock down > lockdown; melt down > meltdown; walk out > walkout; crack down > crackdown; fall out > fallout; flare up > flare-up; give away > giveaway; start up > startup; spin off > spinoff; tip off > tipoff; trade off > trade-off; take off > takeoff; touch down > touchdown; drop out > dropout; drop off > drop-off; sign up > signup; stop over > stopover; lay over > layover; hang over > hangover; hand out > handout; hide out > hideout; black out > blackout; burn out > burnout; bail out > bailout; buy out > buyout; break up > breakup; break in > break-in; break through > breakthrough; break out > breakout; blow out > blowout; cook out > cookout; grown up > grown-up; close up > close-up; tie up > tie-up; wake up > wake-up; run up > run-up; ramp up > ramp-up; scale back > scale-back; roll out > rollout; roll back > rollback; pull back > pullback; pull out > pullout; push back > pushback; look out > lookout; let down > letdown; let up > letup; carry over > carryover; spill over > spillover; make up > makeup; stand out > standout; time out > timeout; try out > tryout; wipe out > wipeout; white out > whiteout; wash out > washout; shoot out > shootout; strike out > strikeout; knock out > knockout; lock out > lockout; print out > printout; fly over > flyover; fly by > flyby; drive by > drive-by; play off > playoff; face off > faceoff; rip off > rip-off; show off > show-off; kick back > kickback; feed back > feedback; come back > comeback; set back > setback; pay back > payback; hold over > holdover; count down > countdown; drill down > drill-down; build out > buildout; work around > workaround; run around > runaround; turn around > turnaround; write up > write-up; send off > send-off; sit in > sit-in; stand in > stand-in; walk through > walk-through; walk in > walk-in; read out > readout; check out > checkout; cut off > cutoff; pile up > pileup; hook up > hookup; link up > linkup; start over > do-over; stake out > stakeout; sleep over > sleepover; push over > pushover; hand over > handover; change over > changeover; cross over > crossover; roll over > rollover; left over > leftover',
  ).filter(({ find }) => !/^(?:grown|left|start over)/.test(find)),
  {
    entry: 'hy.everyday',
    fix: 'suggest',
    find: '=everyday|Everyday',
    to: 'every day',
    guard: (match) => {
      const own = tag(match, match.last);
      const next = match.sentence.tokens[match.last];
      // A line of that word alone says nothing of its use.
      if (match.first === 0 && next === undefined) return false;
      return (
        next === undefined || next.kind !== 'word' || /^(?:PRP|DT|IN|VB|MD|CC|TO|RB|WP|NNP|WDT|WRB|PRP\$)/.test(own)
      );
    },
  },
  {
    entry: 'hy.everyday',
    fix: 'suggest',
    find: 'every day life|lives|use|people|objects|items|things|language|experience|experiences|activities|problems|clothes|wear|tasks',
    to: (match) => match.text.replace(/every day/i, (found) => (found.startsWith('E') ? 'Everyday' : 'everyday')),
  },
  ...pairs(
    { entry: 'hy.awhile', fix: 'safe' },
    'for awhile > for a while; in awhile > in a while; after awhile > after a while; quite awhile > quite a while; once in awhile > once in a while; awhile ago > a while ago; awhile back > a while back; awhile longer > a while longer; it took awhile > it took a while; takes awhile > takes a while; it has been awhile > it has been a while; a awhile > a while',
  ),
  {
    entry: 'hy.grade',
    fix: 'suggest',
    level: 'hint',
    find: 'first-grade|second-grade|third-grade|fourth-grade|fifth-grade|sixth-grade|seventh-grade|eighth-grade student|students|teacher|teachers|class|classroom|classrooms|level|reading|math|pupil|pupils|curriculum|boys|girls|students',
    to: (match) => match.text.replace('-', ' '),
  },
  {
    entry: 'hy.grade',
    fix: 'suggest',
    level: 'hint',
    find: 'first-quarter|second-quarter|third-quarter|fourth-quarter earnings|profit|profits|results|revenue|touchdown|sales|loss|growth',
    to: (match) => match.text.replace('-', ' '),
  },
  ...nouns(
    { entry: 'hy.ex', fix: 'safe' },
    'exhusband, ex husband > ex-husband; exwife, ex wife > ex-wife; exboyfriend, ex boyfriend > ex-boyfriend; exgirlfriend, ex girlfriend > ex-girlfriend; expresident, ex president > ex-president; exconvict, ex convict > ex-convict; excon, ex con > ex-con; excop, ex cop > ex-cop; exmayor, ex mayor > ex-mayor; exgovernor, ex governor > ex-governor; exsoldier, ex soldier > ex-soldier; exspouse, ex spouse > ex-spouse; expartner, ex partner > ex-partner; exofficer, ex officer > ex-officer; exemployee, ex employee > ex-employee; exminister, ex minister > ex-minister; exsenator, ex senator > ex-senator; exmarine, ex marine > ex-Marine; exchief, ex chief > ex-chief; exofficial, ex official > ex-official; explayer, ex player > ex-player; excoach, ex coach > ex-coach; exlawyer, ex lawyer > ex-lawyer; exdirector, ex director > ex-director; ex offender > ex-offender; ex smoker > ex-smoker',
  ).map((row) => (/^ex (?:wives|wifes)$/.test(row.find) ? { ...row, find: 'ex wives', to: 'ex-wives' } : row)),
  ...pairs({ entry: 'hy.ex', fix: 'safe' }, 'exwives > ex-wives; exhusband’s > ex-husband’s; exwife’s > ex-wife’s'),
];
