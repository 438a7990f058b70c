/// Given names that are common where news is written, from the calendars of name days and everyday use; most of those
/// that are everyday words too are left out.
enum GivenNames {
  /// The names in small letters, parted by blanks.
  static let all = """
    aaron abby abdul abdullah abel abigail adam adel adele adi aditi aditya adrian adriana adrien agata \
    agatha agnes agnieszka ahmad ahmed aidan aisha aishwarya ajay akira akshay alain alan alana albert \
    alberto alejandra alejandro aleksandar aleksander aleksandr aleksandra alena alessandra alessandro \
    alessia alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia \
    alina alison alistair aliya allan allen allison alma alok alvaro alvin alyssa amanda amandine amar amber \
    amelia amelie amina amir amit amna amy ana anais anand anastasia anatoly anders andre andrea andreas \
    andreea andrei andres andrew andrey andrzej andy aneta angel angela angelica angelika angelina angelo \
    angus anil anita anja anjali anke ann anna annabel annabelle anne anneke annelie annelies annemarie \
    annette annie annika ansgar anthony antje antoine anton antonia antonin antonio antony anu anupam anya \
    arash archie ari ariana ariane arianna ariel arjun armando armin arnaud arne arnold arthur artur arturo \
    arvind ash asha ashish ashleigh ashley ashok asif asim astrid atul aude audrey augusto aurelie aurelien \
    aurora austin ava avery avi axel ayesha aylin ayse ayumi barbara barbora barry bart bartosz basil bastian \
    bastien beata beate beatrice beatriz becca becky bella ben benedict benedikt benita benjamin benny benoit \
    bent bente berit bernadette bernard bernardo bernd bernhard bert bertrand beth bethany betsy betty bianca \
    bilal bill billy birgit birgitta birgitte birte bjarne bjorn björn blair blake blanca bob bobby bogdan \
    boris bosse brad bradley brandon branko brenda brendan brent bret brett brian bridget brigitte britta \
    brittany bruce bruno bryan bryce burak burkhard caitlin caleb callum calvin cameron camila camilla \
    camille candice cara carina carl carla carlo carlos carly carmel carmen carol carola carolin carolina \
    caroline carolyn carrie carsten casey cassandra cassie catalin catalina catarina catherine cathy catriona \
    cecile cecilia cecilie cedric celia celine celeste cesar chad chandra chantal charlene charles charlie \
    charlotte chase chelsea cheng cheryl chiara chloe chris christa christel christelle christian christiane \
    christina christine christof christoph christophe christopher christy ciara cindy claire clara clare \
    clarissa clark claude claudia claudine claudio claus clemens clement cleo cliff clive clotilde cody \
    colette colin colleen conny connor conor conrad constance constantin cora coralie corey corina corinna \
    corinne cornelia cornelius cory courtney craig cristian cristiano cristina cristobal curt curtis cynthia \
    cyril cyrille dagmar daisy dalia damian damien damir damjan dan dana daniel daniela daniele daniella \
    danielle danilo danish danny daphne daria dario darius dariusz darko darragh darrell darren darya dave \
    david davide dawid dawn dean deanna debbie deborah debra declan deepa deepak deepika deirdre delphine \
    dennis denis denise derek dermot desmond detlef devon dharmendra diana diane diarmuid diego dieter \
    dietmar dietrich dilip dimitar dimitri dimitris dimitry dina dinesh dino dirk dmitri dmitriy dmitry \
    dolores dominic dominik dominika dominique don donal donald donna dora doreen dorian doris dorota \
    dorothea dorothy dorte doug douglas dragan drew duncan dustin dylan earl ebba eckart eckhard ed eddie \
    eddy edgar edith edmund edoardo eduard eduardo edward edwin efrat eileen einar ekaterina elaine eleanor \
    elena eleni eleonora eli elias elif elijah elin elina eliot elisa elisabet elisabeth elise eliza \
    elizabeth elke ella elle ellen ellie elliot elliott elly elmar elodie elsa else elsie elvira emanuel \
    emanuele emanuela emeline emil emile emilia emilie emiliano emilio emily emir emma emmanuel emmanuelle \
    emre enrico enrique eoin erhard eric erica erich erick erik erika erin ernest ernesto ernst erwan erwin \
    esra esteban estelle esther ethan etienne eugen eugene eugenia eugenio eva evan evelyn evgeny evgenia ewa \
    ewald eyal ezra fabian fabiana fabien fabio fabrice fabrizio fadi faisal fanny farah farhad fatima fatma \
    fay federica federico felicia felicity felipe felix ferdinand fergal fergus fernanda fernando fiona \
    flavia flavio fleur florence florent florian floris frances francesca francesco francine francis \
    francisca francisco franck franco francois françois françoise francoise frank franka frankie franz \
    franziska fred freddie frederic frédéric frederick frederik frederike fredrik freya frida frieda \
    friedemann friederike friedrich fritz fumiko gabi gabor gabriel gabriela gabriele gabriella gabrielle \
    gail gareth gary gaurav gavin geert gemma gene genevieve geoff geoffrey georg george georges georgia \
    georgie georgina georgios gerald geraldine gerard gérard gerd gerda gerhard gerrit gerry gert gertrud \
    giacomo giada gian gianluca gianni gideon gil gilbert gilberto giles gilles gillian gina giorgia giorgio \
    giorgos giovanna giovanni giselle gisela gitte giulia giuliano giulio giuseppe giuseppina gladys glen \
    glenn gloria goran gordon grace gracie graeme graham greg gregg gregor gregory grégory greta gretchen \
    grit grzegorz guido guilherme guillaume guillermo gunnar gunter günter günther gustav gustavo guy gwen \
    gwendolyn hadley hailey hakan hal hamid hamish hamza han hana hanna hannah hannes hans hanne harald haris \
    harold harriet harrison harry harsh hartmut harvey hasan hassan hayden hayley hazel heath heather hector \
    heide heidi heike heiko heiner heinrich heinz helen helena helene helga helge helmut hendrik henk henning \
    henri henriette henrik henrike henry herbert herman hermann hernan herve hervé hilary hilda hilde hillary \
    himanshu hiroshi holger holly horst howard hubert hugh hugo humberto hussein hussain iain ian ibrahim ida \
    ignacio igor ilan ilaria ilker ilona ilse ilya imani imogen imran ina indira ines inès inga inge ingeborg \
    ingo ingrid inka ioana ioannis ira irena irene irina iris irma isa isaac isabel isabela isabell isabella \
    isabelle isaiah ishaan isla ismail israel istvan ivan ivana ivo ivona iwona izabela jaap jaanus jack \
    jackie jackson jacob jacopo jacqueline jacques jade jaime jake jakob jakub jamal james jamie jan jana \
    jane janet janice janina janine janis janna janne jannis janos jared jarek jarmo jaroslav jasmin jasmine \
    jason jasper jatin javier jay jean jeanette jeanne jeannette jed jeff jeffrey jelena jemima jen jenna \
    jennie jennifer jenny jens jeremy jérémy jerome jérôme jerry jess jessica jessie jesus jesús jette jill \
    jillian jim jimmy jo joachim joan joana joanna joanne joao joão joaquin jocelyn jochen jodi jodie joe \
    joel joelle joern jörg johan johann johanna johannes john johnny jolanda jolie jon jonah jonas jonathan \
    jordan jordi jorge jorgen jørgen jose josé josef josefin josefine josep joseph josephine josh joshua \
    josie joyce juan juana juanita judith judy juergen jürgen juha jukka jule julia julian juliana juliane \
    julie julien juliet juliette julio julius jun junko jurgen juri justin justine justyna jutta kai kaja \
    kamal kamila kamran kara karen kari karim karin karina karl karla karol karolina karoline karsten kasia \
    kaspar kasper kate katelyn katarina katarzyna katerina kateryna katharina katharine katherine kathleen \
    kathrin kathryn kathy kati katia katie katja katrin katrina katy katya kavita kay kaya kayla keiko keir \
    keith kelley kellie kelly kelsey ken kendall kendra kenji kenneth kenny kent kerry kerstin kevin khalid \
    kiara kiera kieran kim kimberly kiran kirk kirsten kirstin kirsty kjell klara klaus kolja konrad \
    konstantin konstantinos kori kosta krishna kristen kristi kristian kristie kristin kristina kristine \
    kristof kristoffer krystyna krzysztof kumar kurt kwame kyle kylie kyra lachlan laetitia laila lana lance \
    lara larissa larry lars lasse laszlo lászló latoya laura laure laurel lauren laurence laurent laurie \
    lauri lawrence lea leah leanne leandro lee leif leila leïla lena lene leni lennart leo leon leona leonard \
    leonardo leonie leonid leonor leroy lesley leslie leticia lewis lex li lia liam lidia lieke liesbeth lila \
    lilian liliana lilly lily lina linda lindsay lindsey linn linus lionel lisa lisbeth lise lisette liv \
    livia liz liza lizzie lloyd logan lois lola lora loren lorena lorenz lorenzo loretta lori lorna lorraine \
    lothar lotta lotte lou louis louisa louise lluis luc luca lucas lucia lucía lucian luciana luciano lucie \
    lucien lucille lucinda lucy ludovic ludwig luigi luis luís luisa luise luiz lukas łukasz luka luke lutz \
    lydia lyn lynn lyudmila maarten mabel mackenzie maddie maddy madeleine madeline madison mads magali magda \
    magdalena maggie magnus mahmoud mai maia maik maike maja majid makoto malcolm malek malena malgorzata \
    małgorzata malin malte mandy manfred manish manoj manon manuel manuela mara marc marcel marcelo marcia \
    marcin marco marcos marcus marek maren margaret margareta margarete margarita margaux margherita margit \
    margot margret margrit marguerite mari maria maría mariam mariana marianna marianne marie marieke \
    marietta marijke marika marina mario marion marisa marissa marit marita marius marjorie mark marko markus \
    marlene marlies marlon marta marten martha martin martina martine martti marvin mary maryam marzia \
    massimo mateo mateusz mathias mathew mathieu mathilde matilda matt matteo matthew matthias matthieu matti \
    mats maud maura maureen maurice mauricio maurizio max maxim maxime maximilian maya mayte meera meg megan \
    mehdi mehmet melanie mélanie melina melinda melissa melody mercedes meredith merle mette mia micah \
    michael michaela michal michał michel michela michele michelle mick miguel mihai mika mikael mike mikhail \
    mikko mila milan milena miles milica milo milos mimi mina minna miranda mircea miriam mirjam mirko \
    miroslav misha mitch mitchell moa mohamed mohammad mohammed mohsin moira moisés mollie molly mona monica \
    mónica monika monique morgan moritz morten moses muhammad mukesh murat murray mustafa mya myriam nadège \
    nadia nadine nadja nancy naomi narendra nasser nat natacha natalia natalie natalya natascha natasha nate \
    nathalie nathan nathaniel navid neal neha neil nell nelly nelson nena neville nicholas nick nicki nicky \
    nico nicola nicolas nicolás nicole nicoletta nidhi niels nigel nihal nik nikita niklas niko nikola \
    nikolai nikolaus nikolay nikos nils nina nino nishant nitin noah noam noel noelle noemi nora norbert \
    noreen norma norman nuno nuria octavia ola olaf olav oleg oleksandr oleksii olena olga olivia olivier \
    oliver olle oluf omar omer ona ophelia orla orlando oscar óscar osman oskar osvaldo otto ove owen özlem \
    pablo paddy paige pamela paola paolo parker pascal pascale pat patrice patricia patricio patrick patrik \
    patrizia patty paul paula paulina pauline paulo pavel pawel paweł pedro peggy peng penelope penny per \
    perry peter petr petra petri petros phil philip philipp philippa philippe phillip phoebe phyllis pia \
    piero pierre pierrick pieter pilar piotr pooja poppy poul prakash pranav prashant pratik preeti priya \
    priyanka przemysław quentin quinn rachael rachel rachid radek radu rae rafael rafaela rafał rahul raimund \
    rainer raj rajat rajesh rajiv ralf ralph ramesh ramiro ramon ramón ramona ramy ranjit raphael raphaël \
    raquel rasmus raul raúl ravi ray raymond reagan rebeca rebecca rebekah reece reem regina regine régis \
    reid reinhard reinhold remi rémi remy rena renata renate renato renaud rene rené renee renée reto reuben \
    rhea rhiannon rhys ria ricarda riccardo richard rick ricky rico rikke riley rina rita ritu rob robbie \
    robert roberta roberto robin robyn rocio rocío rod roderick rodney rodrigo roger rohan rohit roland rolf \
    roman romain romina ron ronald ronan ronja ronny rory rosa rosalie rosalind rosanna rosanne rose roselyne \
    rosemary rosie ross roswitha rowan roxana roxane roy ruben rubén ruby rudi rudolf rufus rui rupert russ \
    russell ruth ryan sabina sabine sabrina sachin sadie saeed saif salma salman salvador salvatore sam \
    samantha sameer sami samir samira samuel samya sana sandeep sander sandhya sandra sandro sandy sanjay \
    sanna santiago santosh sapna sara sarah sascha sasha saskia satoshi saul saurabh savannah scott sean \
    sebastian sébastien sebastien selena selina selma serena serge sergei sergey sergio sergiy seth severin \
    shane shannon sharon shaun shauna shawn sheena sheila shelby shelley sherry shirley shivam shreya shubham \
    siân sian sidney siegfried sierra sigrid silke silvana silvia silvio simeon simon simona simone sina \
    sinead sinéad siobhan sixtine snezana sofia sofie søren soren sonia sonja sonya sophia sophie spencer \
    stacey stacy stan stanislav stanley stefan stefania stefanie stefano steffen stein stella stelios sten \
    stephan stephanie stéphane stéphanie stephen steve steven stewart stig stuart sue sujata suman sumit \
    sundar sunil sunita sunniva suraj suresh susan susana susann susanna susanne susie suzanne suzy sven \
    svenja svetlana swati sybille sydney sylvain sylvia sylvie sylwia tabea tabitha tae taisia takashi \
    takeshi tal talia tamar tamara tamas tania tanja tanya tara tariq tarun tasha tatiana tatjana tatyana \
    taylor ted teemu tereza teresa terrence terri terry tessa thea theo theodor theresa therese thiago \
    thierry thilo thomas thorsten tiago tibor tiffany till tilman tim timo timothée timothy tina tine tino \
    tobias tobi toby todd tom tomas tomáš tomás tomasz tommaso tommy toni tony tor tora tore torsten tove \
    tracey tracy travis trevor tricia trine trish tristan troels troy trudi tucker tuomas tyler udo ulf uli \
    ulla ulrich ulrike umar umberto umesh ursula uschi ute uwe vaclav vadim valentin valentina valentine \
    valeria valerie valérie valerio valery vanessa vasileios vasilis vasilisa vasily veerle vera verena verna \
    vernon veronica veronika véronique viacheslav vibeke vicente vicki vicky victor victoria vijay vikas \
    vikram viktor viktoria viktoriya ville vinay vincent vincenzo vinod viola violet violeta virginia \
    virginie vishal vit vita vitali vito vittoria vittorio vivek vivian viviane vivien vivienne vladimir vlad \
    vojtech volker volodymyr vytautas waldemar wally walid walter wanda warren wayne wei wendy wenke werner \
    wesley whitney wiebke wilfried wilhelm willem william willy winston wojciech wolf wolfgang wouter xander \
    xavier ximena yael yana yann yannick yannis yara yaroslav yasemin yasmin yasmina yasmine yasser yelena \
    yifan yogesh yolanda yossi youssef yuan yuki yulia yuri yusuf yves yvette yvonne zac zach zachary zainab \
    zara zeynep zoe zoé zofia zoltan zoran zuzana александр алексей алексея алена алина алла анастасия \
    анатолий андрей анна антон артем артём богдан борис вадим валентин валентина валерий валерия василий вера \
    виктор виктория виталий владимир владислав вячеслав галина георги георгий григорий даниил дарья денис \
    дмитрий евгений евгения екатерина елена елизавета иван игорь илья инна ирина кирилл константин ксения \
    лариса леонид лидия любовь людмила максим маргарита марина мария михаил надежда наталия наталья никита \
    николай оксана олег олексій олександр олена ольга павел петр полина роман руслан светлана сергей сергій \
    софья станислав степан тамара тарас татьяна тимур федор юлия юрий яна ярослав петър димитър стефан ивана \
    мартин христо αλέξανδρος αλεξάνδρα ανδρέας άννα αντώνης βασίλης γιάννης γιώργος γεώργιος δημήτρης ελένη \
    ευαγγελία θανάσης ιωάννα κατερίνα κώστας κωνσταντίνος μαρία μιχάλης νίκος παναγιώτης πέτρος σοφία σπύρος \
    χρήστος
    """

  /// Which words are among them.
  static let index: WordMarks = {
    var index = WordMarks(upTo: 3_000)
    var hash = WordMarks.seed
    for byte in all.utf8 {
      if byte == 0x20 {
        index[hash] = 1
        hash = WordMarks.seed
      } else {
        hash = WordMarks.hash(hash, byte)
      }
    }
    index[hash] = 1
    return index
  }()
}
