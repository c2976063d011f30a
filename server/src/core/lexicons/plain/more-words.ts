/** Words of the news that the dictionary of the spelling rule lacks. */
export const MORE_WORDS = `
onboarding offboarding repo repos backend frontend roadmap roadmaps gamer gamers permalink learnings etherpad pageview pageviews inclusivity
codebase convenings crowdsource crowdsourced crowdsourcing crowdfund crowdfunded crowdfunding transformative scalable scalability timeframe
timeframes ideation impactful standup standups counterterrorism lockdown lockdowns cybersecurity cyberattack cyberattacks procurements mailto
siloed silo silos sudo chatbot chatbots hackathon hackathons lifecycle lifecycles millennial millennials wireframe wireframes responder
responders tradeoff tradeoffs trainings webpage webpages skillset skillsets underserved codec codecs depositary toolkit toolkits
unconference config filesystem bourse bourses eurobond eurobonds crypto cryptocurrency cryptocurrencies blockchain webhook webhooks driverless phablet phablets
coworking neuroscientist neuroscientists neuroscience hardcoded mentee mentees prefectural approver approvers repurpose repurposed
repurposing bioinformatics infographic infographics discoverable strategize codec virtualized rollout rollouts telework teleworking
templated sortable anonymize anonymized anonymity mockup mockups findable interagency schema schemas ruleset rulesets wirelessly duplicative funder funders
subcommunities programmatically callout callouts incentivize incentivized incentivizing wearables formatter reimagine reimagined
reimagining gamification aspirational listserv newsfeed newsfeeds hardline underinsured debutants multibillion multimillion multiday
airstrike airstrikes airdrop airlift airlifted livestream livestreams livestreamed livestreaming podcast podcasts podcaster podcasting
smartphone smartphones selfie selfies hashtag hashtags vlog vlogs blog blogs blogger blogpost blogposts webinar webinars website websites email emails emailed
vape vapes vaping vaped opioid opioids fentanyl naloxone coronavirus coronaviruses mpox ebola antivax vaxxed unvaccinated vaccinator
vaccinators superspreader asymptomatic presymptomatic telehealth telemedicine ventilator ventilators comorbidity comorbidities
immunocompromised immunotherapy biotech biotechnology fintech agritech startup startups unicorns gigabyte gigabytes terabyte terabytes petabytes
subprime fracking fracked frack biofuel biofuels photovoltaic photovoltaics microgrid microgrids decarbonize decarbonization
decarbonise decarbonisation geothermal hydropower microplastic microplastics rewilding rewild carbon neonicotinoid glyphosate
jihadi jihadis jihadist jihadists islamist islamists mujahedeen ayatollah ayatollahs hijab hijabs niqab niqabs burqa burqas burkini imam imams madrasa madrasas
separatist separatists paramilitary paramilitaries militiaman militiamen peacekeeper peacekeepers peacekeeping denuclearization
denuclearize denuclearized demilitarized disinformation misinformation deradicalization radicalized radicalised counterinsurgency
counteroffensive counteroffensives counterprotest counterprotester counterprotesters extrajudicial extralegal gubernatorial mayoral
redistricting gerrymander gerrymandered gerrymandering filibuster filibustered supermajority bipartisanship kleptocracy oligarch oligarchs
populist populists eurozone eurosceptic euroscepticism eurosceptics brexit remainer remainers backbencher backbenchers frontbench
frontbencher frontbenchers backstop backstops prorogue prorogued prorogation undersecretary subcommittee subcommittees spokesperson
spokespeople councilmember councilmembers councilor councilors congressperson chairperson firefighter firefighters firefighting
paramedic paramedics  tased taser tasers carjack carjacked carjacking carjackings carjacker waterboarding arraigned
arraignment bodycam bodycams dashcam dashcams walkout walkouts layoffs payout payouts buyback buybacks takeaways turnaround turnarounds markup
takeaway breakup breakups clampdown clampdowns crackdown crackdowns standoff standoffs runoff runoffs rundown shootout shootouts sellout stakeout
playoff playoffs postseason preseason offseason midseason midterm midterms midfield midfielder midfielders wingback goalkeeper goalkeepers goalkeeping
goalless goalscorer goalscorers equaliser equaliser equalizer equalizers penalty hattrick offside touchline touchlines quarterback quarterbacks linebacker linebackers
cornerback cornerbacks wideout wideouts tailback pitchside infielder infielders outfielder outfielders shortstop bullpen bullpens slugging walkoff
snowboard snowboarder snowboarders snowboarding skateboarder skateboarders wakeboarding motorsport motorsports motocross supercross superbike pitstop
kilometre kilometres kilometer kilometers millimetre litre litres tonne tonnes gigawatt gigawatts megawatt megawatts kilowatt terawatt
teen teens tween tweens preteen preteens preschooler preschoolers kindergartner kindergartners homeschool homeschooled homeschooling childcare daycare eldercare
healthcare nonprofit nonprofits nongovernmental nonbinary cisgender transgender genderqueer intersex biracial multiracial antiracism antiracist
antisemitism antisemitic homophobia homophobic transphobia transphobic islamophobia islamophobic xenophobic misogynist misogynistic
postgraduate undergrad undergrads alum alums valedictorian salutatorian emcee emcees emceed showrunner showrunners biopic biopics
prequel prequels reboot reboots rebooted franchisee franchisees  bingeing  sitcom sitcoms mockumentary miniseries
barista baristas gastropub sommelier sommeliers foodie foodies vegan vegans veganism gluten glutenfree quinoa hummus sriracha kombucha avocado taqueria
takeout cookout cookouts barbecue barbecued barbecuing tailgating glamping staycation staycations motorhome campsite campsites
landline landlines voicemail voicemails spam spammer spammers malware ransomware spyware phishing hacktivist hacktivists doxxed doxxing
metadata geolocation geotag drone drones quadcopter quadcopters exoplanet exoplanets spacewalk spacewalks cosmonaut cosmonauts lander landers orbiter orbiters astrobiologist astrobiology
paleontologist paleontologists paleontology palaeontologist hominin hominins genome genomes genomic genomics epigenetic microbiome microbiomes epidemiologist
epidemiologists epidemiology virologist virologists virology immunologist immunologists pathogen pathogens zoonotic outbreak superbug superbugs
earthquake tsunami tsunamis mudslide mudslides sinkhole sinkholes derecho wildfire wildfires megafire snowpack aftershock aftershocks floodwater floodwaters
evacuee evacuees asylum migrant migrants deportee deportees returnee returnees resettle resettled resettlement statelessness trafficker traffickers
mln bln pct dlr dlrs cts shrs qtr yr yrs fiscal yen renminbi yuan rupee rupees rand ringgit baht dirham dirhams shekel shekels hryvnia zloty forint
ceasefire ceasefires  minefield landmine landmines warhead warheads howitzer howitzers airspace airbase airbases warship warships frigate frigates
mic mics vibe vibes vibey gig gigs lowkey influencer influencers unfriend unfollow retweet retweets retweeted retweeting tweet tweets tweeted
okay ok yeah uh hmm gonna wanna gotta kinda sorta dunno nope yep dude dudes bro bros
doesn didn aren wasn couldn shouldn wouldn weren hasn hadn haven isn mustn needn shan won ain mightn
vis versa vice per se ad hoc et al etc ibid sic viz circa versus apropos hoc nauseam facto jure pro rata quo quid status modus operandi habeas corpus amicus curiae
bona fide prima facie subpoena subpoenas subpoenaed nolo contendere voir dire en route en masse laissez faire deja vu fait accompli raison
worldwide nationwide statewide citywide countywide areawide campuswide companywide industrywide systemwide schoolwide communitywide
theatre theatres centre centres metre metres licence programme programmes tyre tyres kerb kerbs cheque cheques grey storey storeys plough ploughs pyjamas
adviser advisers advisor advisors acknowledgement acknowledgements judgement judgements ageing focussed focussing focusses benefitted benefitting
towards afterwards backwards whilst amongst learnt burnt spelt dreamt spoilt leapt
unhoused underbanked unbanked walkability walkable bikeable bikeshare rideshare ridesharing rideshares carpool carpooled carpooling
electrify electrified electrification powertrain drivetrain hatchback hatchbacks crossover crossovers roadster roadsters supercar supercars
pre pro anti non semi multi intra inter post sub ex co mid
capita annum absentia orca orcas asbestosis whistleblower whistleblowers whistleblowing chokehold chokeholds bootcamp bootcamps waitlist waitlists waitlisted
ebook ebooks hostname hostnames namespace namespaces decrypt decrypted decryption prosthetic prosthetics curation curate curated curator centric eccentric replicable decker archeological
heathers criss handgrip dyscalculia json http https nginx github crontab systemd touchpoint touchpoints searchability optionality tikka photonics polypropylene todays
annualize annualized annualised bugfix bugfixes gigatonne gigatonnes offeror offerors commenter commenters sustainer bolded screencast screencasting onboarded
datos dello nord du des les el la las los di da von van der den het und intentionality asynchronous asynchronously replicability reproducibility
renderer renderers keyring keyrings abled queueing rogan josh magna carte blanche commis teepee teepees naturel crudes militaries storer soundcheck redlined clazy
lede ledes dateline datelines byline bylines subhead subheads stylebook stylebooks newsroom newsrooms copydesk slugline copyeditor copyeditors
upcycle upcycled upcycling recyclable compostable  reusable reusables
sidewalk crosswalk crosswalks roundabout roundabouts carriageway carriageways motorway motorways layby bungalow bungalows townhouse townhouses townhome townhomes condo condos
duplex duplexes triplex fourplex realtor realtors homebuyer homebuyers homeownership homebuilder homebuilders preowned rezoned rezoning upzoning
`;
