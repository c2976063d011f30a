/**
 * Worn phrases. From the lists of write-good (no-cliches, MIT) and proselint (BSD-3-Clause), with additions; see docs/CREDITS.md.
 */
export const CLICHES = `
a chip off the old block|a clean slate|a dark and stormy night|a far cry|a fate worse than death|a fine kettle of fish
a loose cannon|a penny saved is a penny earned|a perfect storm|a tough row to hoe|a word to the wise|above and beyond
ace in the hole|acid test|across the pond|add insult to injury|against all odds|air your dirty laundry|alas and alack
all fun and games|all in a day's work|all talk, no action|all thumbs|all walks of life|all your eggs in one basket
all's fair in love and war|all's well that ends well|almighty dollar|american as apple pie|an axe to grind
another day, another dollar|armed to the teeth|as luck would have it|as old as time|as the crow flies|at a crossroads
at loggerheads|at loose ends|at my wits end|at the end of the day|avoid like the plague|babe in the woods
back against the wall|back in the saddle|back to square one|back to the drawing board|bad to the bone|badge of honor
bald faced liar|bald-faced lie|ballpark figure|banging your head against a brick wall|baptism by fire
barking up the wrong tree|bat out of hell|bated breath|be all and end all|beat a dead horse|beat around the bush
been there, done that|beggars can't be choosers|behind the eight ball|bend over backwards|benefit of the doubt
bent out of shape|best thing since sliced bread|bet your bottom dollar|better half|better late than never
better mousetrap|better safe than sorry|between a rock and a hard place|between scylla and charybdis
between the devil and the deep blue sea|betwixt and between|beyond the pale|bide your time|big as life|big cheese
big fish in a small pond|big man on campus|bigger they are the harder they fall|bird in the hand|bird's eye view
birds and the bees|birds of a feather flock together|bit the hand that feeds you|bite the bullet|bite the dust
bitten off more than he can chew|bitter end|black as coal|black as pitch|black as the ace of spades
blast from the past|bleeding heart|blessing in disguise|blind ambition|blind as a bat|blind leading the blind
blissful ignorance|blood is thicker than water|blood sweat and tears|blow a fuse|blow off steam|blow your own horn
blushing bride|boils down to|bolt from the blue|bone to pick|bored stiff|bored to tears|bottomless pit
boys will be boys|breath of fresh air|bright and early|bring to the table|brings home the bacon|broad across the beam
broken record|brought back to reality|bulk large|bull by the horns|bull in a china shop|burn the midnight oil
burning question|burning the candle at both ends|burst your bubble|bury the hatchet|busy as a bee
but that's another story|by hook or by crook|by leaps and bounds|call a spade a spade|called onto the carpet
calm before the storm|can of worms|can't cut the mustard|can't hold a candle to|case of mistaken identity|cast a pall
cast aspersions|cat got your tongue|cat's meow|caught in the crossfire|caught red-handed|chase a red herring
checkered past|chomping at the bit|cleanliness is next to godliness|clear as a bell|clear as mud|close to the vest
cock and bull story|cold shoulder|come hell or high water|comparing apples and oranges|conspicuous by its absence
cool as a cucumber|cool, calm, and collected|cost a king's ransom|count your blessings|crack of dawn|crash course
creature comforts|cross that bridge when you come to it|crushing blow|cry like a baby|cry me a river
cry over spilt milk|crystal clear|curiosity killed the cat|cut and dried|cut through the red tape|cut to the chase
cute as a bugs ear|cute as a button|cute as a puppy|cuts to the quick|cutting edge|dark before the dawn
day in, day out|dead as a doornail|devil is in the details|dime a dozen|divide and conquer|dog and pony show|dog days
dog eat dog|dog tired|don't burn your bridges|don't count your chickens|don't look a gift horse in the mouth
don't rock the boat|don't step on anyone's toes|don't take any wooden nickels|down and out|down at the heels
down in the dumps|down the hatch|down to earth|draw the line|dressed to kill|dressed to the nines
drives me up the wall|drop in the bucket|dubious distinction|dull as dishwater|duly authorized|dyed in the wool
eagle eye|ear to the ground|early bird catches the worm|easier said than done|easy as pie|eat your heart out
eat your words|eleventh hour|even the playing field|every dog has its day|every fiber of my being
everything but the kitchen sink|eye for an eye|eyes peeled|face the music|facts of life|fair weather friend
fall by the wayside|fall on deaf ears|fan the flames|far be it from me|fast and loose|feast or famine
feather your nest|feathered friends|few and far between|fifteen minutes of fame|fills the bill|filthy vermin
fine kettle of fish|fish out of water|fishing for a compliment|fit as a fiddle|fit the bill|fit to be tied
flash in the pan|flat as a pancake|flip your lid|flog a dead horse|fly by night|fly the coop|follow your heart
for all intents and purposes|for the birds|for what it's worth|force of nature|force to be reckoned with
foregone conclusion|forgive and forget|fox in the henhouse|free and easy|free as a bird|fresh as a daisy
full steam ahead|fun in the sun|game plan|garbage in, garbage out|gentle as a lamb|get a kick out of|get a leg up
get down and dirty|get the ball rolling|get the lead out|get to the bottom of|get with the program|get your feet wet
gets my goat|gilding the lily|give and take|give up the ghost|go against the grain|go at it tooth and nail
go for broke|go him one better|go the extra mile|go with the flow|goes without saying|good as gold
good deed for the day|good things come to those who wait|good time was had by all|good times were had by all
greased lightning|greek to me|green thumb|green-eyed monster|grist for the mill|growing like a weed|hair of the dog
hand in glove|hand to mouth|handwriting on the wall|happy as a clam|happy as a lark|hasn't a clue|have a nice day
have a short fuse|have high hopes|have the last laugh|haven't got a row to hoe|he's got his hands full|head honcho
head over heels|hear a pin drop|heard it through the grapevine|heart of gold|heart's content|heavy as lead|hem and haw
high and dry|high and mighty|high as a kite|his own worst enemy|his work cut out for him|hit paydirt
hit the nail on the head|hither and yon|hobson's choice|hold your head up high|hold your horses|hold your own
hold your tongue|honest as the day is long|horns of a dilemma|horse of a different color|hot under the collar
hour of need|i beg to differ|icing on the cake|if the shoe fits|if the shoe were on the other foot
if you catch my drift|in a jam|in a jiffy|in a nutshell|in a pig's eye|in a pinch|in harm's way|in hot water
in the final analysis|in the gutter|in the last analysis|in the nick of time|in the same boat|in the thick of it
in your dreams|innocent bystander|iron out the wrinkles|it ain't over till the fat lady sings|it goes without saying
it takes a village|it takes all kinds|it takes one to know one|it's a small world
it's not what you know, it's who you know|it's only a matter of time|ivory tower|jack of all trades
jockey for position|jog your memory|joined at the hip|judge a book by its cover|jump down your throat
jump in with both feet|jump on the bandwagon|jump the gun|jump to conclusions|just a hop, skip, and a jump
just the ticket|justice is blind|keep a stiff upper lip|keep it simple, stupid|keep the home fires burning
keep up with the joneses|keep your chin up|keep your fingers crossed|kettle of fish|kick the bucket|kick up your heels
kick your feet up|kid in a candy store|kill two birds with one stone|kiss of death|knock it out of the park
knock on wood|knock your socks off|know him from adam|know the ropes|know the score|knuckle down|knuckle sandwich
knuckle under|labor of love|ladder of success|land on your feet|lap of luxury|last but not least|last hurrah
last straw|last-ditch effort|law of the jungle|law of the land|lay down the law|leaps and bounds
leave no stone unturned|left no stone unturned|let sleeping dogs lie|let the cat out of the bag
let the good times roll|let your hair down|let's talk turkey|letter perfect|level the playing field|lick your wounds
lies like a rug|life's a bitch|life's a grind|light at the end of the tunnel|lighter than a feather|lighter than air
like a kid in a candy store|like clockwork|like father like son|like taking candy from a baby|like the plague
like there's no tomorrow|lion's share|live and learn|live and let live|long and short of it|long lost love
look before you leap|look down your nose|look what the cat dragged in|looking a gift horse in the mouth
looks like death warmed over|loose cannon|lose your head|lose your temper|loud as a horn|lounge lizard|loved and lost
low man on the totem pole|luck of the draw|luck of the irish|made of money|make a mockery of
make hay while the sun shines|make money hand over fist|make my day|make the best of a bad situation
make the best of it|make your blood boil|male chauvinism|man of few words|man's best friend|mark my words
meaningful dialogue|missed the boat on that one|moment in the sun|moment of glory|moment of truth|money to burn
more in sorrow than in anger|more power to you|more sinned against than sinning|more than one way to skin a cat
movers and shakers|moving experience|my better half|naked as a jaybird|naked truth|neat as a pin|needle in a haystack
needless to say|neither here nor there|never look back|never say never|nip and tuck|nip in the bud|nip it in the bud
no guts, no glory|no love lost|no pain, no gain|no skin off my back|no stone unturned|no strings attached
no time like the present|no use crying over spilled milk|nose to the grindstone|not a hope in hell
not a minute's peace|not in my backyard|not playing with a full deck|not the end of the world|not written in stone
nothing to sneeze at|nothing ventured nothing gained|now we're cooking|off the beaten path|off the top of my head
off the wagon|off the wall|old hat|olden days|older and wiser|older than dirt|older than methuselah|on a roll
on cloud nine|on pins and needles|on the bandwagon|on the money|on the nose|on the rocks|on the same page
on the tip of my tongue|on the wagon|on thin ice|once bitten, twice shy|once in a blue moon
one bad apple doesn't spoil the bushel|one born every minute|one brick short|one foot in the grave|one in a million
one red cent|only game in town|only time will tell|open a can of worms|open and shut case|open the flood gates
opportunity doesn't knock twice|out of pocket|out of sight, out of mind|out of the blue
out of the frying pan into the fire|out of the woods|out on a limb|over a barrel|over the hump|pain and suffering
pain in the|paint the town red|panic button|par for the course|part and parcel|party pooper|pass the buck
patience is a virtue|pay the piper|pay through the nose|penny pincher|perfect storm|pig in a poke|pile it on
pillar of the community|pin your hopes on|pitter patter of little feet|plain as day|plain as the nose on your face
play by the rules|play your cards right|playing the field|playing with fire|pleased as punch|plenty of fish in the sea
point with pride|poor as a church mouse|pot calling the kettle black|presidential timber|pretty as a picture
pull a fast one|pull out all the stops|pull your punches|pulled no punches|pulled out all the stops|pulling your leg
pure as the driven snow|push the envelope|put it in a nutshell|put one over on you|put the cart before the horse
put the pedal to the metal|put your best foot forward|put your foot down|quantum jump|quantum leap|quick as a bunny
quick as a lick|quick as a wink|quick as lightning|quiet as a dormouse|rags to riches|rain cats and dogs
raining buckets|raining cats and dogs|rank and file|rat race|read between the lines|reap what you sow|red as a beet
red herring|redound to one's credit|redound to the benefit of|reinvent the wheel|rich and famous|rings a bell
ripe old age|ripped me off|rise and shine|road to hell is paved with good intentions|rob peter to pay paul
roll over in the grave|rub the wrong way|rude awakening|ruled the roost|running in circles|running on fumes
sad but true|sadder but wiser|safe and sound|salt of the earth|scared stiff|scared to death|sea change
sealed with a kiss|second to none|see eye to eye|seen the light|seize the day|set the record straight
set the world on fire|set your teeth on edge|sharp as a tack|shirked his duties|shoot for the moon|shoot the breeze
shot in the dark|shoulder to the wheel|sick and tired|sick as a dog|sigh of relief|signed, sealed, and delivered
silver lining|sink or swim|six of one, half a dozen of another|six of one, half a dozen of the other
skating on thin ice|sleep like a log|slept like a log|slinging mud|slippery as an eel|slow as molasses|smart as a whip
smooth as a baby's bottom|sneaking suspicion|snug as a bug in a rug|sow wild oats|spare the rod, spoil the child
speak of the devil|spilled the beans|spinning your wheels|spitting image of|spoke with relish|spread like wildfire
spring to life|squeaky wheel gets the grease|stands out like a sore thumb|start from scratch|stick in the mud
stick to your guns|still waters run deep|stitch in time|stop and smell the roses|straight as an arrow
straw that broke the camel's back|stretched to the breaking point|strong as an ox|stubborn as a mule
stuff that dreams are made of|stuffed shirt|sweating blood|sweating bullets|take a load off|take one for the team
take the bait|take the bull by the horns|take the plunge|takes one to know one|takes two to tango|test of time
than you can shake a stick at|the best of both worlds|the bottom line|the calm before the storm|the cream of the crop
the cream rises to the top|the eleventh hour|the more the merrier|the real deal|the real mccoy
the red carpet treatment|the same old story|the straw that broke the camel's back|the whole nine yards
there is no accounting for taste|thick as a brick|thick as thieves|thin as a rail|think outside of the box
think outside the box|thinking outside the box|third time's the charm|this day and age
this hurts me worse than it hurts you|this point in time|thought leaders|three sheets to the wind
through thick and thin|throw in the towel|throw the baby out with the bathwater|tie one on|tighter than a drum
time and time again|time is of the essence|tip of the iceberg|tired but happy|to coin a phrase|to each his own
too hot to handle|too numerous to mention|touch and go|touch with a ten foot pole|tough as nails|trial and error
trials and tribulations|tried and true|trip down memory lane|turn over a new leaf|twist of fate|two cents worth
two peas in a pod|ugly as sin|under the counter|under the gun|under the same roof|under the weather
until the cows come home|unvarnished truth|up the creek|uphill battle|upper crust|upset the applecart|vain attempt
vain effort|vanquish the enemy|various and sundry|vested interest|viable alternative|vicious cycle
waiting for the other shoe to drop|wake-up call|wakeup call|walk in the park|warm welcome|watch your p's and q's
watch your tongue|watching the clock|water under the bridge|wax eloquent|wax poetic|we've got a situation here
weather the storm|weed them out|week of sundays|went belly up|wet behind the ears|what goes around comes around
what you see is what you get|when it rains, it pours|when push comes to shove|when the cat's away
when the going gets tough, the tough get going|whet the appetite|whet your appetite|white as a sheet|whole ball of wax
whole hog|whole new ball game|whole nine yards|wild goose chase|will wonders never cease|winds of change
wisdom of the ages|wise as an owl|wolf at the door|wool pulled over our eyes|words fail me|work like a dog|world weary
worst nightmare|worth its weight in gold|wreak havoc|writ large|writing on the wall|wrong side of the bed
x marks the spot|yanking your chain|yappy as a dog|years young|you are what you eat|you can run but you can't hide
you can't have your cake and eat it too|you only live once|you're the boss|young and foolish|young and vibrant
your guess is as good as mine
`;
