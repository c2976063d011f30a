/** Common given names, in lower case: English-speaking countries first, then names frequent in world news. Own list. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abby abdul abdullah abe abigail abraham adam adrian adriana ahmad ahmed aisha al alan alana albert alejandro alessandro alex alexa ' +
    'alexander alexandra alexei alexis alfred ali alice alicia alison allan allen allison alma alvin alyssa amanda amber amelia amir amy ana ' +
    'andre andrea andreas andrei andres andrew andy angel angela angelina angie anita ann anna anne annie anthony antonio april ari ariana arnold ' +
    'arthur arturo ashley asif aubrey audrey austin ava avery barack barbara barry bart beatrice becky ben benedict benjamin bernard bernice ' +
    'bernie beth bethany betsy betty beverly bill billy bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian brianna ' +
    'bridget britney brittany brock bruce bruno bryan bryce byron caitlin caleb calvin cameron camila camille candace carl carla carlos carmen ' +
    'carol carole caroline carolyn carrie casey cassandra catherine cathy cecilia cesar chad charles charlie charlotte chelsea cheryl chester ' +
    'chloe chris christian christina christine christopher chuck cindy claire clara clarence clark claude claudia clay clayton cliff clifford ' +
    'clint clyde cody colin colleen connie connor conor constance corey cornelius courtney craig cristina crystal curtis cynthia daisy dale ' +
    'dallas damian damon dan dana daniel daniela danielle danny daphne darius darlene darrell darren dave david dawn dean deb debbie deborah ' +
    'debra deirdre delia denise dennis derek derrick desmond devin diana diane dick diego dieter dimitri dmitry dolores dominic don donald donna ' +
    'doris dorothy doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine ' +
    'eleanor elena eli elias elijah elizabeth ella ellen elliot elliott elon elsa emil emilia emily emma emmanuel enrique eric erica erik erika ' +
    'erin ernest ernesto esther ethan eugene eva evan eve evelyn fatima felicia felix fernando fiona florence floyd frances francesca francis ' +
    'francisco francois frank franklin fred freddie frederick gabriel gabriela gail gareth garrett gary gavin gemma gene geoff geoffrey george ' +
    'georgia georgina gerald gerard gerardo gerhard gilbert gina giorgio giovanni giulia giuseppe gladys glen glenn gloria gordon grace graham ' +
    'grant greg gregory greta guillermo gustavo guy gwen hannah hans harold harriet harris harry harvey hassan hazel heather hector heidi helen ' +
    'helena helmut henri henry herbert herman hillary holly homer hong hope howard hugh hugo humberto hussein ian ibrahim igor imran ingrid ira ' +
    'irene iris isaac isabel isabella ismail ivan ivy jack jackie jackson jacob jacqueline jacques jaime jake jamal james jamie jan jane janet ' +
    'janice jared jasmine jason javier jay jean jeanne jeff jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jesus ' +
    'jill jim jimmy jo joan joanna joanne joao jodi joe joel joey johan johanna john johnny jon jonah jonas jonathan jordan jorge jose josef ' +
    'joseph josephine josh joshua joy joyce juan juana judith judy julia julian juliana julie juliet julio june justin kamala karen karim karina ' +
    'karl karla kate katherine kathleen kathryn kathy katie kay kayla keith kelly ken kenneth kenny kevin khalid kim kimberly kirk kirsten klaus ' +
    'kristen kristin kristina kurt kyle lara larry lars laura lauren laurence laurie lawrence leah lee leila lena leo leon leonard leonardo leroy ' +
    'leslie lester levi lewis liam lillian lily linda lindsay lindsey lionel lisa liz liza lloyd logan lois lola lorena lorenzo loretta lori ' +
    'lorraine lou louis louisa louise lucas lucia lucille lucy luigi luis luke lydia lynn mabel mackenzie madeleine madison malcolm malik mandy ' +
    'manuel marc marcel marcia marco marcos marcus margaret margarita maria mariam marian mariana marie marilyn mario marion marisa marjorie mark ' +
    'marlene marsha marshall martha martin martina marvin mary mason mateo matt matteo matthew maureen maurice max maxine maya megan mehdi mehmet ' +
    'melanie melinda melissa melvin mercedes meredith mia michael michaela micheal michele michelle miguel mike mikhail milan mildred miles milton ' +
    'mimi miranda miriam mitch mitchell mohamed mohammad mohammed moises molly mona monica morgan morris moses muhammad mustafa myra nadia nancy ' +
    'naomi narendra natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikki nikita nikolai nina noah ' +
    'noel nora norma norman oleg olga oliver olivia olivier omar oprah oscar osama otto owen pablo paige pam pamela paolo patricia patrick patsy ' +
    'patti paul paula paulo pedro peggy penelope penny percy perry pete peter petra phil philip philippe phillip phoebe phyllis pierre piers polly ' +
    'preston priya quentin rachel rafael raj rajesh ralph ramon ramona randall randy raul ray raymond rebecca regina reginald rene renee reuben rex ' +
    'ricardo richard rick ricky riley rita rob robert roberta roberto robin rochelle rod roderick rodney rodrigo roger roland roman ron ronald ' +
    'ronnie rory rosa rosalind rose rosemary ross roy ruben rudolph rudy rupert russell ruth ryan sabrina sadie sally salman salvador sam samantha ' +
    'samuel sandra sandy santiago sara sarah saul scott sean sebastian selena serena serge sergei sergey sergio seth shane shannon sharon shaun ' +
    'shawn sheila shelby shelley sherry shirley sidney sierra silvia simon simone sofia sonia sophia sophie spencer stacey stacy stan stanley stella ' +
    'stephanie stephen steve steven stewart stuart sue susan susanne suzanne svetlana sven sylvia tamara tammy tanya tara taylor ted terence teresa ' +
    'terrance terrence terri terry thelma theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor ' +
    'tricia tristan troy tyler tyrone ursula valentina valerie vanessa vera vernon veronica vicki vicky victor victoria vijay vince vincent viola ' +
    'violet virginia vivian vladimir volodymyr wade wallace walter wanda warren wayne wendell wendy wesley whitney wilbur will william willie willis ' +
    'wolfgang marta ines theo joan dana rosa ingrid anya anders astrid bjorn carmela chiara dario eleni elif esteban fabio farah giovanna goran hana hiroshi ilya ines ioana iryna jamila jin jiro joaquin kaito kenji kofi kwame lakshmi leticia ling luca magda mahmoud marek marija marisol matthias mei mikael milos mina mirjana mohsen nabil nadia naoko nasser nasrin nils nour oksana olena omer oskar pavel petr piotr rafal rahul ramesh rana reza rohan roza sabine salma samir sanjay satoshi senem shinzo silvio sina soren stefan sunita tadeusz takashi tariq tatiana thabo tomas tomasz vaclav vasily viktor vikram wiktor yannis yara yoko yukio zainab zofia zoran xavier yasmin yasser yolanda yoon yusuf yuri yvonne zachary zoe ' +
    'abebe abeer adaeze aditya agnieszka aiko aino akira alasdair alhassan amina aminata ananya andriy anjali anneke annika ' +
    'anselm arash arjun armando artem arvind asha atsuko ayesha aylin ayse azadeh babak baptiste basma beata bengt birgit ' +
    'blanca bogdan bonface boubacar bram callum carlo catalina cecile celine chidi chinedu chioma chun clarissa consuelo ' +
    'corinne cyrus dagmar daisuke dalia damir danica darko davide deepak delphine dimitris dina divya dmitri dmytro ' +
    'donatella dragan duc edwige efrain eilidh eleftheria eloise emeka emre esperanza etienne eugenia evangelos ewa eyal ' +
    'ezekiel fabienne faisal farouk fatou fatoumata federica felipe femi ferdinand fernanda florian folake freya friedrich ' +
    'fumiko gaspard geeta genevieve georgios ghassan gianni gonzalo gunther gwendolyn gwenllian gyula haakon habib hadiya ' +
    'hailu halima hamad hamid haruki haruto heinrich helga henrik herve hiroko hyun idris ife ignacio ikram imani imogen ' +
    'indira ingeborg irina isha ismael istvan ivana ivo jana janek jannik jarek jasmin jelena jens jerzy jochen johann ' +
    'johannes joris josefina josip jovan jurgen kaja kamal kamran karin karolina kasim katarzyna kateryna kazuo keiko ketan ' +
    'khadija kiran kosta kostas krzysztof lalita lasse latifa lev liesbeth lilian liv lotte lucinda lukas maciej madina ' +
    'magnus mahesh mamadou manoj marcin mareike mariama marijke masako mathieu maximilian michal mihai mihail mikko milena ' +
    'minh mireille miroslav moussa murat mwangi nadine nagesh najib naveed nazanin neha ngozi niamh nicolae nikhil nikola ' +
    'noor nuno obinna odette olumide orla osman oumar padraig paloma parisa pascal pieter pilar pradeep pranav rachid ' +
    'radoslav raman rania rashid ravi renata renzo rina rohit roisin rosalie rosamund ruthanne ryota sadia saeed saeko ' +
    'salim samira sana sandeep sanjeev sanna saoirse sayed seamus senait sergiy serhiy shabnam shanti shirin shreya ' +
    'sibusiso siegfried sigrid siobhan sipho slobodan sneha solange somchai sota sourav stavros stellan suleiman sunil ' +
    'suresh susana svetla swati taiwo takeshi tamas tanvir tatsuya tendai teresita thaddeus thandi thandiwe thierry tomoko ' +
    'torsten tsering tuan tunde tuomas ugo ulrich umar umberto usha uwe valentin valeria vasile vasilis venkat veronique ' +
    'vesna vidya vinod vito vivek volker wafa waleed wambui wanjiru werner wes wioletta wojciech yaw yekaterina yevgeny ' +
    'yewande yiannis ying yoav yohannes yosef yuki yuko yulia yuliya yusra zahra zanele zbigniew zeinab zeynep zlatan ' +
    'zubair zuzana'
  ).split(' '),
);
