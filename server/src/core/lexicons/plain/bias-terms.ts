/**
 * Words that label people, with plain ones. From retext-equality (MIT), without pronouns, kin and words that news uses plainly, and with
 * additions; see docs/CREDITS.md.
 */
export const BIAS_TERMS = `
script guy>script person|tech guy>tech person|it guy>IT person|repair guy>repairer|cable guy>cable technician|camera guy>camera operator|delivery guy>delivery worker
a.d.d.>disorganized|a.d.h.d.>disorganized|ablebodied>non-disabled|adhd>disorganized|admitted homosexual>openly gay
afflicted with a disability>has a disability
afflicted with a intellectual disability>person with an intellectual disability|afflicted with a polio>polio
afflicted with aids>person with AIDS|afflicted with an injury>sustain an injury
afflicted with disabilities>has a disability|afflicted with injuries>sustain injuries
afflicted with intellectual disabilities>person with an intellectual disability
afflicted with md>person who has muscular dystrophy
afflicted with multiple sclerosis>person who has multiple sclerosis
afflicted with muscular dystrophy>person who has muscular dystrophy|afflicted with polio>polio
afflicted with psychosis>person with a psychotic condition|afflicted with schizophrenia>person with schizophrenia
aids victim>person with AIDS|aircrew woman>pilot|aircrew women>pilots|aircrewman>pilot|aircrewmen>pilots
aircrewwoman>pilot|aircrewwomen>pilots|alcohol abuser>someone with an alcohol problem|alderwoman>cabinet member
alderwomen>cabinet|anchorwoman>anchor|anchorwomen>anchors|ancient man>ancient civilization|anorexic>thin
authoress>author|average housewife>average consumer|average man>average person|average working man>average wage earner
aviatrix>aviator|avowed homosexual>openly gay|batshit>rude|bimbo>person|biologically female>assigned female at birth
biologically male>assigned male at birth|bitching>whining|black list>blocklist|black listed>blocked
blacklist>blocklist|blacklisted>blocklisted|blacklisting>blocklisting|blacklists>blocklists|blind eye to>careless
bogeywoman>bogeymonster|bogiemen>bogeymonsters|bogiewoman>bogeymonster|bogiewomen>bogeymonsters|bondswoman>bonder
bondswomen>bonders|boogeywoman>boogeymonster|boogieman>boogeymonster|boogiemen>boogeymonsters
boogiewoman>boogeymonster|boogiewomen>boogeymonsters|born a man>assigned male at birth
born a woman>assigned female at birth|bound to a wheelchair>uses a wheelchair|brotherhood of man>the human family
buckteeth>person with prominent teeth|bucktoothed>person with prominent teeth|calendar girl>model
career girl>business executives|cattlewoman>cattle rancher|cattlewomen>cattle ranchers|cavewoman>troglodyte
cavewomen>troglodytae|chairperson>chair|chairpersons>chairs|
chick cop>officer|churchman>cleric|circle the wagons>defend|cleaning boy>cleaner
cleaning girl>cleaner|cleaning girls>cleaners|cleaning ladies>cleaners|cleaning lady>cleaner|cleaning man>cleaner
cleaning men>cleaners|cleaning woman>cleaner|cleftlipped>person with a cleft-lip and palate|clergywoman>clergyperson
clergywomen>clergies|coed>student|coeds>students|commit suicide>die by suicide|committed suicide>died by suicide
committee man>committee member|committee woman>committee member|common girl>common person|common man>common person
complete suicide>die by suicide|completed suicide>died by suicide|confined to a wheelchair>who uses a wheelchair
contard>disagreeable|countrywomen>country folk|craftswoman>artisan|craftswomen>artisans|crazy>rude|cretin>creep
cripple>person with a limp|crippled>person with a limp|daft>absurd|deaf and dumb>deaf|deaf ear to>careless
deafmute>deaf|delivery boy>courier|delivery girl>courier|demented>person with dementia|diffability>has a disability
differently abled>has a disability|doorwoman>concierge|doorwomen>concierges|downs syndrome>Down Syndrome|dude>person
dudely>humanly|dudes>people|dumb>foolish|dyslexic>person with dyslexia|english master>english coordinator
englishmen>the english|epidemic of suicides>rise in suicides|eskimo>Inuit|eskimos>Inuits|fag>gay|faggot>gay
failed suicide>suicide attempt|family burden>with family support needs|feeble minded>foolish|feebleminded>foolish
fireman>fire fighter|firemen>firefighters|firewoman>fire fighter|firewomen>fire fighters|fisherwoman>fisher
fisherwomen>fishers|forewoman>supervisor|forewomen>supervisors|frenchmen>french|freshwomen>first-year students
fucktard>disagreeable|garbageman>garbage collector|garbagemen>garbage collectors|garbagewoman>garbage collector
garbagewomen>garbage collectors|gay agenda>gay issues|gay lifestyle>gay lives|gender pronoun>pronoun
gender pronouns>pronoun|genetically female>assigned female at birth|genetically male>assigned male at birth
gimp>person with a limp|gipsy>Nomad|girly>childish|goyum>a person who is not Jewish|gramps>grandparent
granddaddy>grandparent|grandpappy>grandparent|gyp>Nomad|gyppo>Nomad|gypsy>Nomad|handicapable>has a disability
handicapped parking>accessible parking|handicapped>person with a handicap|handywoman>artisan|handywomen>artisans
hangwoman>guillotine|hangwomen>guillotines|hare lip>cleft-lip and palate|harelip>cleft-lip and palate
harelipped>person with a cleft-lip and palate|has intellectual issues>person with an intellectual disability
he-she>transgender person|hearing impaired>hard of hearing|hearing impairment>hard of hearing|henchwoman>sidekick
henchwomen>sidekicks|hermaphrodite>person who is intersex|hermaphroditic>intersex|heshe>transgender person
homosexual agenda>gay issues|homosexual couple>couple|homosexual lifestyle>gay lives|homosexual marriage>gay marriage
homosexual relations>relationship|homosexual relationship>relationship|hymie>Jewish person|idiot>foolish
illegal alien>person in the country illegally|illegal aliens>people in the country illegally|imbecile>foolish
indian give>go back on one's offer|indian giver>go back on one's offer|industrial man>industrial civilization
infantile paralysis>polio|insane>rude|insanely>incredibly|insomniac>person who has insomnia
insomniacs>people who have insomnia|insurance woman>insurance agent|insurance women>insurance agents|janitress>cleaner
janitresses>cleaners|japs>Japanese person|journeywoman>journeyperson|journeywomen>journeypersons
junkie>person with a drug addiction|junkies>people with a drug addiction|lady doctor>doctor|lady lawyer>lawyer
ladylike>courteous|laywoman>civilian|laywomen>civilians|libtard>disagreeable
long time no hear>I haven't seen you in a long time|long time no see>I haven't seen you in a long time|loony bin>chaos
loony>rude|lunatic>rude|mad man>fanatic|mad men>fanatics|madhouse>chaos|mailman>mail carrier|mailmen>mail carriers
mailperson>mail carrier|mailwoman>mail carrier|mailwomen>mail carriers|male nurse>nurse|man a desk>staff a desk
man enough>strong enough|man hour>staff hour|man hours>staff hours|man in the street>ordinary citizen
man of the land>farmer|man sized task>a demanding task|man the booth>staff the booth
man the fort>keep an eye on things|man the phones>answer the phones|man-made>artificial|manhour>staff hour
manhours>staff hours|mankind>humanity|manmade>artificial|manned>staffed|mans best friend>a faithful dog
mansized task>a demanding task|markswoman>shooter|markswomen>shooters|men of science>scientists|mental case>rude
mental defective>rude|middlewoman>intermediary|middlewomen>intermediaries|midget>person with dwarfism
milkwoman>milk person|milkwomen>milk people|modern man>modern civilization|mongoloid>person with Down Syndrome
moron>rude|moronic>rude|multiple sclerosis victim>person who has multiple sclerosis
natives are becoming restless>dissatisfied|natives are getting restless>dissatisfied
natives are growing restless>dissatisfied|natives are restless>dissatisfied|newspaperman>anchor|newspapermen>anchors
newspaperwoman>anchor|newspaperwomen>anchors|newswoman>anchor|newswomen>anchors|no mans land>unoccupied territory
noblewomen>nobles|non white>person of color|o.c.d.>has an anxiety disorder|o.c.d>has an anxiety disorder
ocd>has an anxiety disorder|off reserve>disobey|office girls>administrative staff|ombudswoman>notary
ombudswomen>notaries|oneupmanship>upstaging|orientals>Asian people|poetess>poet|policeman>officer
policemen>police officers|policewoman>officer|policewomen>officers|postwoman>mail carrier|postwomen>mail carriers
preferred pronoun>pronoun|preferred pronouns>pronoun|pseudo hermaphrodite>person who is intersex
pseudo hermaphroditic>intersex|pseudohermaphrodite>person who is intersex|pseudohermaphroditic>intersex
psychopathology>rude|psychotic>person with a psychotic condition|queenmaker>power behind the throne|queensize>jumbo
railwayman>railway worker|red indian>Native American|red indians>Native American People|redskin>Native American
redskins>Native American People|repairwoman>repairer|repairwomen>technicians
restricted to a wheelchair>uses a wheelchair|retard>silly|retarded>silly|retards>sillies
salarywoman>business executive|salarywomen>business executives|sales man>salesperson|sales men>sales clerks
sales woman>salesperson|sales women>sales clerks|salesladies>sales clerks|saleslady>salesperson|sandmen>fairies
sandwoman>fairy|sandwomen>fairies|sanity check>check|schizo>person with schizophrenia
schizophrenic>person with schizophrenia|senile>person with dementia|servicewoman>soldier|servicewomen>soldiers
sex change operation>sex reassignment surgery|sex change>gender transition|sexchange>transition
sexual preference>sexual orientation|she male>transgender person|shehe>transgender person|shemale>transgender person
shlomo>Jewish person|show women>promoters|showwoman>promoter|showwomen>promoters|shyster>Jewish person
simpleton>foolish|small person>person with dwarfism|spacewoman>astronaut|spacewomen>astronauts
spastic>person with cerebral palsy|special rights>equal rights|specially abled>has a disability|sportsmanlike>fair
sportswoman>athlete|sportswomen>athletes|statesman like>diplomatic|statesmanlike>diplomatic
stewardesses>flight attendants|straight forwardly|stroke victim>individual who has had a stroke|stupid>foolish
stutterer>person who stutters|successful suicide>die by suicide|suffer from aids>person with AIDS
suffer from an injury>sustain an injury|suffer from injuries>sustain injuries
suffering from a disability>has a disability|suffering from a polio>polio
suffering from a stroke>individual who has had a stroke|suffering from aids>person with AIDS
suffering from an injury>sustain an injury
suffering from an intellectual disability>person with an intellectual disability
suffering from disabilities>has a disability|suffering from injuries>sustain injuries
suffering from intellectual disabilities>person with an intellectual disability
suffering from multiple sclerosis>person who has multiple sclerosis|suffering from polio>polio
suffering from psychosis>person with a psychotic condition|suffering from schizophrenia>person with schizophrenia
suffers from aids>person with AIDS|suffers from an injury>sustain an injury|suffers from disabilities>has a disability
suffers from injuries>sustain injuries|suffers from intellectual disabilities>person with an intellectual disability
suffers from md>person who has muscular dystrophy|suffers from multiple sclerosis>person who has multiple sclerosis
suffers from muscular dystrophy>person who has muscular dystrophy|suffers from polio>polio
suffers from psychosis>person with a psychotic condition|suffers from schizophrenia>person with schizophrenia
suicide epidemic>rise in suicides|suicide failure>suicide attempt|suicide note>a note from the deceased
tax man>tax commissioner|
too many chiefs>too many chefs in the kitchen|tourettes disorder>Tourette syndrome
tourettes syndrome>Tourette syndrome|towel heads>Arabs|tradesmans entrance>service entrance|tranny>transgender
transgendered>transgender|transgenderism>being transgender|transgenders>transgender people|transvestite>cross-dresser
unmenly>inhumane|unwomanly>inhumane|unwomenly>inhumane|vertically challenged>person with dwarfism
victim of a stroke>individual who has had a stroke|victim of aids>person with AIDS
victim of an injury>sustain an injury|victim of injuries>sustain injuries
victim of multiple sclerosis>person who has multiple sclerosis|victim of polio>polio
victim of psychosis>person with a psychotic condition|wacko>foolish|watchwoman>watcher|watchwomen>watchers
weatherwoman>weather forecaster|weatherwomen>weather forecasters|whacko>foolish|wheelchair bound>uses a wheelchair
wheelchair-bound>who uses a wheelchair|white list>allow list|white listed>allowed|whitelist>allow list
whitelisted>allowed|whitelisting>passlisting|whitelists>allow lists|wife beater>tank top|wifebeater>tank top
woman doctor>doctor|woman lawyer>lawyer|woman painter>painter|working man>worker
working mother>wage or salary earning woman|working wife>wage or salary earning woman|working woman>worker
workmanship>quality construction|workwoman>worker|workwomen>workers
`;
