/// What words of short blocks say; made by Scripts/learn-pages, not by hand.
enum PageWordOdds {
  static let rings: [[(odds: Int, words: String)]] = [
    [
      (
        -50,
        """
        sitemap
        """
      ),
      (
        -47,
        """
        cookies
        """
      ),
      (
        -46,
        """
        español
        """
      ),
      (
        -45,
        """
        golf subscribe
        """
      ),
      (
        -44,
        """
        obituaries
        """
      ),
      (
        -43,
        """
        advertise advertisement impressum themen
        """
      ),
      (
        -42,
        """
        newsletter δ
        """
      ),
      (
        -41,
        """
        artikel newsletters newsroom reserved rss
        """
      ),
      (
        -40,
        """
        abo datenschutz kommentare reply teilen
        """
      ),
      (
        -39,
        """
        anzeigen betting cookie coupons flipboard startseite
        """
      ),
      (
        -38,
        """
        aktuelle anmelden classifieds columnists notices
        """
      ),
      (
        -37,
        """
        cricket editorials royals
        """
      ),
      (
        -36,
        """
        academics archive careers cartoons horoscopes karriere kontakt nhl skip subscriber
        """
      ),
      (
        -35,
        """
        americas anzeige beiträge bluesky ebooks epaper hearst kultur newspapers panorama reprints showbiz \
        veranstaltungen
        """
      ),
      (
        -34,
        """
        apr comics conditioning français inhalte pm rd rechte sep slavery specials subscribed wirtschaft
        """
      ),
      (
        -33,
        """
        abonnieren adchoices adresse angebote cookielawinfo copyright datenschutzerklärung dealer halloween inhalt \
        italiano konto masthead mins mon neueste pediatric recaptcha reisen syndication tennis theatre uncategorized \
        vacuums yahoo
        """
      ),
      (
        -32,
        """
        abbrechen admits agb camilla celebrates coupon dec footer fri inbox intel kündigen mastodon mediadaten musik \
        nachrichten oops pakistan privacy producer ratgeber spiele sponsors thanksgiving unsubscribe vorbehalten
        """
      ),
      (
        -31,
        """
        antworten archiv ausland celebs clarifications contact easter elections erhalten exclusives feedbacks ihnen \
        logout mall meldungen putin registrieren suche tagged whitepapers wohnen xbox 日本語
        """
      ),
      (
        -30,
        """
        affiliated akismet archaeology bobbie breadcrumb ccpa celebrations cops debuts esg gewinnspiele horoscope \
        interessieren internships kommentieren login mag magazin mario meteor motorsport news noticeterms podcasts \
        policy rights sentinel sign standings sydney twitter ähnliche العربية
        """
      ),
      (
        -29,
        """
        30am alpha asos auction beitrag campbell cultura discrimination españa flu forgot fußball hearings hike hindi \
        legend lgbtq malta mobilität monica motoring mvp nav nfl oceania odds omg opinion politik ratcliffe \
        resolutions serie sport testen trending tribune tweets vancouver ventures weddings wellbeing zimbabwe فارسی
        """
      ),
      (
        -28,
        """
        5pm aktuelles analyzed anita aufgeben bookmark bulletin celeb collectionyour committees cookware corrections \
        courtesy debatte ekonomi entrepreneur episodes getty gm govern grooming gta india jess kino kunst llc magazine \
        masterclass melden märkte nascar noticeca opera permalink policyterms politics probe pulse radiology robyn \
        salute soccer sri stadt teases traveller troops türkçe unwanted valentine welt wnba
        """
      ),
      (
        -27,
        """
        00am 00pm 9am affair afghanistan anmeldung anonymously archives bc beliebte blast broadway caitlin calculators \
        celebrity clarkson contentskip editorial einloggen fortnite gallery gelesen lanka lopez ltd mma mortgages \
        museums nondiscrimination nurses nw outdoors philips pinterest polski português preis quelle quiz redaktion \
        reddit researcher rezepte shuts singapore spy stefan subs sued terms tv việt werben wholesale wwe 中文 한국어
        """
      ),
      (
        -26,
        """
        afrika arbeit articles avatar bestellen breakup brussels bubble comment consent demo deutsch dixie editions \
        einfach gefallen gratis hilfe hockey imago informiert intern kommentar kritik liebe lightdaa literatur \
        livestream menu migrants nederlands nobel outterms prince proudly replay saturn schreiben socials spa spanien \
        subtotal trademark urges usesite verfassen votre
        """
      ),
      (
        -25,
        """
        9th ali autoren autos aviation awards bell blog brasil briefing cartoon commenting commons dies dpa evil \
        facebook felder foto gadgets geschlossen indonesia internship jeffrey logos lucy mar metro milky min patrick \
        publications puzzles reise schule sister sponsored stocking stories tanks teen thailand theater tours unserem \
        verwandte webinars whitney youtube zeitung übersicht
        """
      ),
      (
        -24,
        """
        affiliates anna basketball cbs celebrities crossword crosswords december democracy digitale disclosure \
        diversity erforderliche featured films fintech galleries gardening gesundheit holidays homepage imprint \
        informationen instagram italia letters malaysia parenting pas podcast radio rugby sara shop spam tel trackers \
        tu tucker tumblr whatsapp
        """
      ),
      (
        -23,
        """
        agree alle amanda blogs browse cancel chicks christopher contents daten dich disclaimer email english glossary \
        grace guides illustration jul kong kostenlos laptops lesen linkedin mailing marked mlb newest op perry pets \
        pizza please prize racing search seite ski sorry sports sudoku thema unternehmen wisdom
        """
      ),
      (
        -22,
        """
        abonnement abortion accessibility affiliate alumni arts asian aug banking boeing bus cafe canada cars \
        celebration clinics entertainment f1 football franchise functionalities gift indigo inquiries investigates \
        jean joe join ki kingdom latest meghan meinung mexico nahost navy nba oct palestine phones playstation \
        princess programme river robots studios submit toronto unsere us utc verkehr verlag videos vincent warns
        """
      ),
      (
        -21,
        """
        adhd ago arabia athletics australia ballot baltimore brexit ca cocktails colin commentary concert definitive \
        disabilities disclosures donate eats edu equity esc est feb fr geld hamas hong info ipad israel italian jeff \
        jobs kardashian krieg liverpool log logged majors matt matthew melissa merchandise movies nasa philippines \
        pics recipes renew reuters safari santa schlagzeilen schweiz share shocking signup soaps surgery transcript \
        translation venezuela view wealth werbung wetter wissen
        """
      ),
      (
        -20,
        """
        30pm actors actress asia bikes bild brad broadband captioning carter cat cohen comeback comments dating \
        einstellungen entdecken enter entertaining espresso events font ga gaza globe gmbh hilton hub inc iran jill kb \
        kelly links loading magical mail mba medien mehr merch merry mississippi mortgage más netanyahu newspaper \
        nicole nursing pacific portal posts presse pride printers purple register registry releases retailer saudi sex \
        sofia song sponsor subscribing sur tower unveils virgin warehouse wearables woche
        """
      ),
      (
        -19,
        """
        25th advisory andrew bears berlin besten beyoncé bowl buyer campus carlson castle ci cinema claire commission \
        commissions contests ct culture defeat deine destinations detroit disclaimers drama edited egypt eric eve \
        fehler festivals festive gifting gifts gmt grants hacked hi horse informative ivy jake jon jonathan journalism \
        julia kate lands launches logo meine meter mt musk navigation ne notice nov occasion orders referral \
        registered rogers roundup sandy scandal shortcuts ssd stars steven street studies supreme tim topics tragedy \
        tweet uae uns unseren visitor voted webcams wellness wp writer
        """
      ),
      (
        -18,
        """
        account advertising alles amy ancient antwort ap arabic atlas backlash baseball beauty benjamin biden bilder \
        bitte biz boxing brandon brother casa center centre china christmas citizen closed columnist columns comedy \
        competitions condé contributor copied coronavirus cosmic dance deutscher deutschland dining dubai ebook \
        edition faculty fax fc gala gdpr harper holiday hospitality iii impeachment inclusion infos inspirational \
        interessant interiors ireland jane jd jennifer jesus julian jun kim korea laser league lee longtime lynch marc \
        mattress modernization nast natur notifications partners pet photoshop poll prevention raleigh redesign \
        religion reporter reveals reviewer reviews saved scholarships separation signing site skin slams smartwatches \
        snow stephanie stolen suv tags talks testimonials testimony ticker toggle tom tony triple ukraine updated va \
        voices votes weekly wissenschaft witness zum × überblick
        """
      ),
      (
        -17,
        """
        ad afp africa analyst anne announce announces argentina arrives artist aspiring avenue beds bildung bookmarks \
        breakfast buch bundle cats cdu central checker cia classified collapse contest contributors crime danielle \
        davies deals debut delhi directions discover dispute east elizabeth emily estate exclusive explosion \
        facilities fantasy faq fashion fields fleet footwear games garcia gateways geometric gesellschaft gop hits \
        houston ihrer insightful interviews jeans julien khan kl könnte m2 map markle mediterranean meetups michelle \
        moms moon nikon notified offensive ol oldest opens originals parade partnership password perspectives philip \
        photo physician pickup por print psychiatry pt ray read reader reads related reviewed richtig riding riot \
        rocks ruin sandwiches sat scott sean sie sourcing statement submissions tablets tensions trademarks tribute \
        turkey tvs türkiye veröffentlicht wikipedia wrestling
        """
      ),
      (
        -16,
        """
        accordance address airpods amid audi ave ben binge blocker bulgaria bundles cancer caribbean carriers carroll \
        cart chocolate club colorado com conditions confirms controversial counseling craig dein directory drones echo \
        editor education election elon em enthusiast ex executive explore explorer finale finance folgen follow forum \
        fraud gender home honda insider invalid irish jan journalist jupiter kan kaufen ken kids legal les linda lisa \
        listen lizenz lo messenger nc ncaa nintendo nurse obituary openings oregon outsourcing pa para paso pediatrics \
        philadelphia playback plush powell presidential printable promo published pumps rachel raspberry \
        revolutionizing richardson sam scooter scotland scottish sections sell slam species spotted steam stella \
        tankless therapist trafficking trump unterstützen username vibe vietnam viewed vip wales watch watches weitere \
        whistleblower wildlife winner wishes
        """
      ),
      (
        -15,
        """
        18th 3d 5th accessories admissions adventure alerts alexandra anniversary anonymous approves author bets bi \
        bike bio birthday boys bundesliga catalog categories charles christian christine chrome closing comedian \
        connect content correspondent couples covid critic cycling dangerous delivered denim diagnosis digest dogs \
        donald dylan economy en entrepreneurship essays ethics europa europe feed financing fl gaming giants \
        guidelines hacks headlines heaters heating hide honor hospitals icon inquiry intelligence italy james january \
        jason jelly jewish jonas july k killed kubernetes launch leben liz macbook mama markiert masters mcp media \
        mein memphis menopause mercury miami miss missouri nations nbc neuen nicholas nicolas nonprofits nyc oakland \
        olympics pharma posted press producers profil promotions ranked rapper rebecca republic republican residency \
        resources rewards ride royal russia saint scholarship science seafood shoots st stake story subsidiary \
        supplements surprising susan teenage temporarily thai thank threads todd tos transfers twin urge url vice \
        victoria wisconsin workshops zack
        """
      ),
      (
        -14,
        """
        10th abu accreditation acting admission adventures alert alex andy angry ar august auto barcelona bethlehem \
        bone bootcamps british calendar cam catalogs ceo ces championship charlie charts checkbox chelsea chill chloe \
        cigarettes clarke classical cleveland coat college compass contributions crashes cruises deutsche devops \
        disability ditch doctor douglas download drink du editors entrance epstein erp essen exempt father filed flags \
        forecast garden gateway gmail governance governor graphics greece harry health hiking holly il indie israeli \
        jackson jamie karen lecture lifestyle loans locator lover macro madrid magazines mai mentor mer mum na neu \
        nick notify november optimizes our pc permissions photograph pope portugal premier previous printer que queen \
        quote receive receives resilience resume retirement reunite rick rob roger roy sale scam sciences scores \
        scroll segment shields ship sin smile soup sporting springs ste stocks stone streams su submitting suburbs sun \
        television theme trailer trucks trusted uhr unlocking urgent utah venues veteran vi volunteer vote wahl walker \
        ward williams wow yale yours österreich 🙂
        """
      ),
      (
        -13,
        """
        aaron ab about accelerator accessed accounting actor ads agenda ahmed album allies ambassador america \
        analytical angel arrested article associate automotive award babies banks barker bath bayern beef behalf \
        belgium blame boots bridge brilliant browser calculator capitol career cell character cheer chef chief chile \
        choices clicking column communications consulting contributed cook coping cork crystal cyber daniel dc \
        democratic denise denver dieser dieses dinner discount discovers disney dispatch dt eds experts exploration \
        faces february film finals fitness food fox gear geht gray harris heading herald hollywood hostages hp ideas \
        ihre image images inline investigations io jacksonville jetzt jim joshua juan katie knives kyle laura lego \
        link louis machen marks mars marvel md mice millionaire mission multimedia music name nelson nightmare norfolk \
        nyt october offices paramount partner paul phone photography pilot pioneering pitch post preferences preferred \
        proprietary protected puts qualifying quest race racist radar readiness recipe relations remake rentals \
        renting rome sap seattle sees shine signature skincare smb smith soul specifications spotlight star \
        subscriptions sunshine sweep swimming tablet tag tech themed therapy trades tradition tragic trainer \
        transmission travel travis ukrainian um una universe vault vermont vest views voucher warming weather west \
        wilson window workshop worst zip zurück â über
        """
      ),
      (
        -12,
        """
        abroad abuse accuses adams advisor ag aged agent agreement aids airline alabama allegations am andrea angeles \
        animation april arbeiten arrest artificial astronomy bachelor backed baden baking billions blames books \
        bookstore boy breaking canon canvas car charlotte checking chinese climate clubs co coaching community \
        conflict congratulations copy credit dan dancing davis dear dell diabetes dialogue direkt discord docs \
        donations downloads drain dream dreams drone eastern economics empire endpoint ends engineers f facility facts \
        fake faqs feeds filtration former founder france galaxy german girlfriend gov govt guide hacker hamburg hannah \
        harassment heroes historic hosts hotels hungary hvac hydration ice ie indian innovators insight inspire \
        instant inter international internationale investor invoice iowa jackpot je joins kits la latin lawn leo loan \
        los ma manage maps maryland maya mccarthy mega meiner message mike monitors montana neue nutrition o \
        observability ok openai opinions opt oracle origin page par parks pic picks player portrait profile psychology \
        quarterly qui recruiting refer referrals report republicans request restaurants returns reveal rhode robot \
        rolling roman routers russian ryan saas sacramento salon sarah screening send senior september series sidebar \
        singh south sovereignty stadium stats stimme store subscription sue taiwan telecom telecommunications terror \
        thompson tickets tiktok toddlers tracker transformation tricks tuition turner uber uc upcoming valid verified \
        victory virus visit visitors visits vp vulnerability webinar welcome wind wine winter wonder württemberg \
        yearly youth
        """
      ),
      (
        -11,
        """
        3rd 5g abc ac academy accident addiction administrator advice ageing air al alice angela antonio anytime \
        apartments appliance asks attribution australian austria baker belongs birth blank bond bonds buyers caption \
        care chase chicago circle clark cold colleges comparisons corporate corporation craft cream crossing crowds \
        cup curated daily dated david de decade del devastating director doc donor ebay educator effortlessly embed \
        empower engagements england enrollment equality expert fe finden finder forgotten funding gay girls glad \
        hacking hair handbook hate heartbreaking hier hilarious honored houses iceland iconic ihr incentive \
        indianapolis inside inspiration inspiring iphone joseph josh jp kevin kicked lab label lane lawyer leader \
        leadership learn licensed listings madison manchester march marketplace marshall mary medicine membership \
        michigan microservices middle mighty milwaukee moments monster morning nach nevada northern nutzen ny oben \
        observe ohio olivia om opening orlando outlook paris partnerships patient pcs polar policies political \
        pregnancy pregnant previews progression proposal prozent rail ransomware reaches relationships resource retail \
        ruling russell sa sauce says screens secrets sen sent services settings shock showcase showroom sicher silence \
        singer slim society son songs sophie sparks speakers sponsorships staff strictly striking student study \
        stunning submission subscribers switzerland temple thanks ticket tips transfer uk united unprecedented upgrade \
        usa vegas video viewers viewing viral vw w washington weird wherever white wordpress world york zealand
        """
      ),
      (
        -10,
        """
        aa accidental adam adidas advocacy aerospace aging all allen amsterdam analyses anderson animal ann \
        appearances appointment appreciation arrow art assessment assistant assistants atlanta authors awesome beach \
        bean beim bill bleiben blogger blow bob book boss boutique bradley brian broke brown burn business california \
        camp card cards champion chart chatgpt chemistry chiefs city civilians classroom close coalition cocktail \
        commercial company conferences connected constitution consultation controversy cooking court crash czech dead \
        decor def degrees democrats derzeit deutschen diesen dog dolor dominic donation dramatic dresses drew drinks \
        drives duo durch e earn earth ed el electric emma empty eu exams explained famous farming favourite fm friday \
        george germany geschichte giveaway giveaways golden grad greatest henry hills homekit homemade hospital howard \
        html5 hunter hurricane immer index innovation innovations inspired integrity interim ipsum j jail japan jersey \
        john journal june justice kills klima klimawandel labs las law le leak legislative letter licensing liga locks \
        lässt main male martin massage mcdonald member memorial mini mining minnesota misinformation mobile mornings \
        mountains mx nails nancy nest neues nike noah noch nächste orbit org orleans overview owner oxygen patent \
        peacock pennsylvania perks personality peter photos physicians pink plain platinum plea poland pollution porn \
        powering premiere prescription preview principles profiles program puzzle quizzes rankings recovery religious \
        remarks removal rivers riverside robert roots samsung san sc scheme scientist senate sentenced sept service \
        shopping shore skirt slip smoke solar solutions sowie spain split stephen streaming studio sunday supporters \
        surprise teens telegram today tour truth tunnel turning ultimate v vacation vacuum validation valley vat vegan \
        vegetarian veterans voting vr waiver war wars website weekend wild wochen zur
        """
      ),
      (
        -9,
        """
        22nd 5k abby accounts actionable advertisements advising agentic agriculture aid airlines aktuell anti \
        antivirus anymore app arizona associated aus bbc bei bird blue bootcamp boston brazil brewing britain \
        broadcasting browsers bump candid candidate capsule cd champions chapter checkout cincinnati classic clearance \
        click coach codes collection collections complaint compliant copilot counselor dad dann dave defend defending \
        defense dei designer di diesem digital directors division duncan dutch economists elevate emails employers \
        employment endorsement engineering entered epic europäische examined exploring factory fame farm finds fixes \
        florida flower flutter fly forbes forums founding fragen frank free frontiers functional funds futures geben \
        gen georgia get gordon gorgeous guardian guilty hall harvest heather hello heute history homes ihren illegal \
        industries infographics information insurance intermediate intervention interview investors jacqueline jessica \
        jet jo joining jordan justin kara kick lake leave licenses living locations london luis makers manufacturing \
        marco megan menü metaverse migrate military miller mom mongolia mother mothers muss n nation next nfc norway \
        nr obesity oder office outfit palestinian panama papers pdf peek personal pharmacy philosophy pi plane planet \
        play playlist popular portfolio powered predictions presidency products profit programm promise protests \
        psychological quotes readers recruitment release rent repair replies reports reset retailers ring rivals road \
        roberts robotic rocky ross sales save schweizer scientists se season secret secretary security shade shadow \
        shares shipping snap snapchat soc southern spice spotify station status stretch subjects table taylor \
        telescope tennessee terrifying texas texts thriving tipps toll tonight trustees u un unchanged undergraduate \
        universal unserer updates utilities vergangenen virginia volunteers vom walmart websites weil wichtig \
        wichtigsten women wonderful written wurde yard young z zu à
        """
      ),
      (
        -8,
        """
        7th accelerate accept act advancement advertisers agility agrees ai airflow alarm alaska alexa amazon android \
        apple apply appointments apps army atlantic au baby back backpack backyard bank beat beats become beer begins \
        behavioral bias billing black board bookshop buy buzz calendars cameras camping canadian cancellations captain \
        caring centers characters chris civil claims clashes commerce confidential conflicts congress consultant \
        continuing cooper corner corona correction council courses cybersecurity dallas danger dashboards daughter \
        death deck delivery deserves desk desserts diese diesel disaster disasters diy domains druck electronics \
        embedded enabled evans event experten fails faith familie fans fda federation feedback field fighting fired \
        forest fort francisco game gerne global graduate graduation grand graphic h haben ham hampshire heads \
        healthcare held holland horror hr humble husband id impress institution insure introductory investigation \
        island islands joy kansas kent klein lewis library life listing lists live logistics love lovers loving mac \
        magic man managed marathon markets mass math max mayor medical men mi mich michael minimalist money mutual \
        myths nonprofit now og ohne oklahoma open operators orchestration outdoor oxford palm paper passwords \
        patagonia performed pictures played plunge po polls pour prep president processors product q random reaction \
        reading reality recent reform regeln regulation reproduction resident review roadmap romania rumors school \
        schools sci score seasons sector sexual shirts shocked shortage show si silver sites sky sms soap speaks spin \
        spring steve stores storm style sub surge survival suspected sustainability talk tampa team technology \
        telephone text threats title tomatoes top tops touch trail transactions trees trials tutorials tutoring \
        uncover unified union unlock urban ux vergleich vitamins von vpn walkthrough waves wealthy week welfare \
        william win wins workers workplace wright wrong www x y yoga zahlen zeiten ️
        """
      ),
      (
        -7,
        """
        20th achieves admin advertiser adviser albert alien alliance amendment animals assault associates atp audit \
        autumn b ban bang barbara bars basics beloved belt berkeley beverage blueprint border brothers burns by c \
        calculated call cap capital captured carpet celebrate chain charity chats cheat checked chronicle church cite \
        cities classes clinic compare computers conduct consumer containing couch county courts cozy crazy creators \
        crown cruise dans davidson days debate defence dementia demos dennis dental deny departments des destruction \
        dev diet dirt diseases doctors domestic donors drive drops edit einen enquiries episode essentials etiquette \
        euro executives expressed eye family fan fears fellow filters find findet fisher floor folder ford form \
        foundation french fund gap garten gegen general girl god gold google gpus gt headphones hearing heaven hidden \
        highlights hiring hulu hype ibm idaho illinois immigration impressed indigenous indoor insights institutional \
        interest internet investigating ios issue ja jacket januar jazz jewelry job jose journalists kennedy killing \
        king kit kitchen knowledge kommen können lawmakers lawsuit leaders leather legacy legendary leggings license \
        literature lunch machines macros marie married matrix me med meet meters millions more movie murder museum \
        mystery müssen national navigate navigator netflix network new official offshore online outs p parental pat \
        patches patients paying pays permission ph physics pile pioneer pittsburgh players plugin plugs police pose pr \
        preserving primary prison productivity programmes protest protesters purchased purchases purposes red \
        reflections regional reject rep required research restaurant returning rico rides roasted robotics rocket \
        rugged sage salt scales scared sd shake sharing shops shorts sir social sony source spark stat stay stellen \
        stylish suite super tab tage taxi territories tester theft toyota trainers travelling treatments truck \
        underground unser victims victor vs walter wardrobe warner warum wearable web wedding weiter weiterhin wife \
        winners woman worker workloads writers writes yang zeigt
        """
      ),
      (
        -6,
        """
        2nd accidents accredited accused activate agencies aktuellen alcohol alive analysis andre announcing apex \
        apparel approvals asset attacks auf aurora bar battle beginner bitcoin bites boost branded brands builders \
        carbon carrier case category ceiling chaos chargers charities chat checklist chen chi children citations clock \
        closer committee como compensation competition conditioner confirm contributing cooling country crafts \
        creative customer dare dashboard deadly deal dean deploy desktops development diego dish displaying displays \
        district dns docker dr drinking dude egg einmal emergencies employee es essay et european evening evolution \
        exceptional expand expansion explains exposed families fbi female finances financial finger flip flowing \
        formerly front für ge gemini generation gets gpu greens guess h2 harvard hat hawaii healthiest heat heater \
        hill hop hrs https hurt ich identity illness impossible independent industry inflation informed initiatives \
        injuries intellectual jackets jahre japanese joint jones kirche kommt l lifetime likes lineup lip louisiana \
        loyal lucky m mad manufacturers mark massive master memberships messy microsoft minuten mirrorless modern \
        motor mr musicians nato newborn nor nur ocean orange packing parent parents park parking peripherals peru pool \
        posting posture presentation processed programs proven province public publication publisher r rated recap \
        records recover region regions relationship renters rescue residents revealed richard robin rock rolls \
        romantic rose roster salesforce savings schon seal see seeks select selected serve shaping shooter signs sits \
        smarter smartphones smbs software soon spanish speaking special spider spirit staffing statista streets \
        students suicide sunglasses supply talent taste taught terry tests tokyo tomorrow topic trade traveler \
        treasure trends tutorial ul ultra uniform unsplash vehicle village virtual wa watchdog weigh wenn winning \
        wizard wo
        """
      ),
      (
        -5,
        """
        6th accelerates accusations ace acquired adults affairs again airport alleged allegedly amazing amet \
        announcements anthony appliances applicable architect architecture ashley assisted assurance attack austin \
        azure bare bay best beta billionaire biomedical block blogging boring bounce box brain brake breach bridging \
        brooks bruce buildings button buying calculate calls cases ce celebrating certificates chairs channel chatbot \
        cleaners cleaning clips cloud coffee collins columbia commissioner communities con continue conversation \
        conversational coverage crush custody dabei dark date declared delivering delivers dem deputy design \
        destination dice disabled disease doi door dozens draws drei electronic emergency emissions encouraged enroll \
        entrepreneurs ev evaluation exam exchanges fiction fire fix fixing followers forces foreign fun funeral gang \
        gas generative geo graham grande green griffin guest guy habit headed healthy hell help himself hip hit hope \
        horizon hot housing hq human humanities humanity humans identification ii im imaging incident incredible \
        indexes infant inspection interact interesting intro introduces investigate investing invite jack jay jeremy \
        journals junk keyboards kurz laundry leaves leisure lifecycle lite load magento makeup management manager \
        manhattan marketers marketing marriage mason mat mattresses meant measurement meta micro migrating migration \
        mir mit mobility modified monthly morgan multilingual my naked neil net networking normally notification \
        nvidia obsessed olive oliver olympic optimism order paint pairing palestinians panic parliament parties \
        payments pen perfection performing pin pinch pixel plot pop powder preserve prime pro procedures promising \
        promoted prompts prosecutors publishing radical ram ranks rear received recommended registration remote \
        remotely researchers restoration revised romance row samantha sand saturday scams scenes schedule searching \
        seats sec selling shows shut sight silicon simplify soll solo spec specialist spends splits spreading state \
        statistics stock strengthening strike strikes strings success successfully suggestions summer summit support \
        survey suspect sweden sweet swift telefon thinks throw tip todo toolkit traditions training trap travelers \
        trips und university unter van vehicles venture violent visiting visually walks waren warned warranty wash \
        watson wegen wing wird worked worlds write
        """
      ),
      (
        -4,
        """
        100k 19th 4th abs academic acknowledge acquisition action ada adult advocate age agency agents alexander \
        alternatives americans analytics animations annie answered answers appeals argument arrests artistic \
        assistance attorney audio automate aws b2b bald barriers bedding beijing benchmarks bid bills bizarre blend \
        blessing blood bold boosting brand broadcast browsing buffer bulky causing change changer charged charging \
        cheap checks chevrolet chicken chip churn climbing cms code cognitive collected compassion compelling \
        complaints computer computing confirmation consecutive contacts contain contract convention corp course \
        creatives critics crypto cultures d da deaths decorating delays desktop developed developer died diets dig \
        discounts discovery discusses distribution draft duke duration dying earbuds ears earthquake eat educators ein \
        einem energy enterprise environment equal era error ethical everywhere exit explores eyes fall fear festival \
        fight filled firefox flight forecasts formula fotos frontend fusion generations ghost giant gibt giving \
        glasses gone governments gps grant gratitude greg grey hack hackers harsh haves heart helped heritage hey ho \
        hole hosting hours house hundreds independence indicates ingredient institute iot jama journeys jr jump kg kia \
        kinder klarna lag lange laptop last lauren left lesser lessons linking linux luxury macht mapping marine meal \
        mechanical medicare medication meeting melbourne mental menus messages metadata mexican ml mouth nashville \
        nationwide nature near nebula newly north notebook novels nun occurred oh oil old omnichannel oral origins os \
        outstanding pack packs pact pants patience peace perform photographers php playoff pocket portland ports pot \
        preference prepare pricing principal printing publish pump pushes quit ratings rechts rental resolve responds \
        retrieval rice rich rund safer safety sea seating seems sells seniors served shield shoppers shutterstock sick \
        silent simon sind sleeping smart smartphone socks solstice southeast span speaker specializing speech \
        spiritual sql standards statements states steht straight strategy stream strengthen struggle swiss symbol \
        takeover te tells tesla throwing ties tipping tl toys transport transportation treatment treats trial trip \
        trouble trusting tuned ugly une unpredictable unusual vendor verify via viable violations vision watching wave \
        went werden wie wiki wireless wish worried year yellow yield your
        """
      ),
      (
        -3,
        """
        2k acceptance access accessing addresses administration adobe advances afford anticipated arrive assemble \
        assessments at attachments attacked automating b2c bad bed belonging boat bodies bookings boom bottle branch \
        branding brings brooklyn brought buck calm captures cardiovascular carl carolina catalogue chairman challenge \
        chemicals child chronic clara clever cm coast coastal collect collective colombia color combat compliance \
        compute conference conservation cooperation count criminal crisis criticism currency data day deadline delayed \
        delicious den denmark der description designing dir discovering discussions display dose dozen drug eating \
        einer elite empowerment enable engineer estimate exchange exec exercise expanding express extend fact failure \
        fatigue fell financially firms flagship flights flying folks foundations frequently freshly funnel future ganz \
        garage gardens gary government grid group gun happy hats header headquarters hear heights helpful homeowner \
        honest hopes host hotel how identified ihn impressions independently influencers invitation iv jahren kannst \
        keine knew land lang lawyers liberal liberty liked linked list llm loaded local location logitech looks loop \
        loss loud lowest maintenance maker malware managers markus may merchant merging mesh metal methodology \
        minimalism mirror misconceptions mixed mode moscow motors mount ms musician mutter naming netherlands nicht \
        night notes noticed number off older oled operational opportunities optical organizational ort owned pages pan \
        pandemic party passionate pasta pay phd phrase picture planner playbook plumbing plus portfolios pos premium \
        presented presents professionals promises propose prospective protection provided puerto pulls python quantum \
        question raises ran rare reactions real recognize reed referring refresh regina relaxed relief reporting \
        representation representing requests reservations return rio roi round rule runner s3 secure seit selbst \
        sellers senator sensitive sensitivity sf shines shoes shooting shot shower signal simulation snake sounds soy \
        spot standing started startups stealing strive suffered sufficient supplier supporting surprises sustainable \
        tank tap teacher teamwork tears technologie templates test thermostats thomas thread threat tires tourism \
        tourist transition transitioning trick tuesday unavailable under undergraduates up upload victim vier visited \
        vitamin vor wants we welcomed wieder windows wire wollen woocommerce wool word workload
        """
      ),
      (
        -2,
        """
        13th 1st 3x absolute active adaptive adopt advancing against agricultural ahead aiming aims allem alt alter \
        american analyze api asana asking assume auch automation banned beans beautiful behaviour behind behörden \
        below big bleeding booking brush buffalo burger burning cache camera campaign cargo cash cast cauliflower \
        centralized certificate chance checklists classics cleared clusters collaborative colorful communicating \
        complete construction contemporary coordinated couldn crew cultural curl dank das database department depth \
        dessert details developers diagnosed diamond dirty disable disappeared discovered discussion disorder \
        disorders disputes doch domain dried dropping drugs dumbbells earns ecommerce economic eggs encouragement \
        enforcement engagement engine enterprises erklärt escape euch excellence excuse expands experiences export \
        faced fastest features federal fi figure figures fill fires first for forced freelance fresh friend friends \
        frozen gb gives gluten grocery ground grounded grow grown guarantee guidance guys happened hazards head \
        healthier her hero hoping hudson ihrem impacts improve in inclusive indiana inflammation initiative inn \
        interactive invest investment ir issues java joined kann kein kicks know korean kpis labour landing landscape \
        language lasting launched leading legitimate lemon lenses line llms loses magnetic maine mal marketplaces \
        martha mask mastering matched matters medium milestone milestones mine minister minute moment moore mouse \
        muscle negotiations neo newer nose numbers offerings officially on operating operations optimize organization \
        original ourselves outcomes pads path personalised perspective peterson pipeline pipelines places planting \
        power practices precision prints processing professional programming projects promotion proud providers \
        pursuing questions rain rally ranking raw readability ready recalled record recorded recycling reduction \
        reflection refund regulations relatives remembering renewed representative residential results rings risk room \
        route ruby rules s saving scientific searches second sehr semi servers serves sexy showers sierra snack soil \
        solved sooner sorts spots spotting spray startup stem stick stop strengthened struck struggles submitted \
        surveillance surveys surviving sweat tackling targets tax tea teachers teaching technologies tent terminal \
        termine theories things this to toss town toxic traits transform try turned ui uncertainty unify universities \
        unterstützung update vanilla variants viele vintage violating visualization voice vows waist wait waiting \
        waivers wake warning washing wayne ways weights wer why wichtige wir work worldwide zeit zusammen
        """
      ),
      (
        2,
        """
        accountability actions adds adjustable adopting affecting ages anything anyway arms attributes ball bench \
        benefits better beyond billion bluetooth boards bright bring budget bugs bumps capturing carried catch chair \
        channels citizens collecting commitment companies comprehensive conditional connects consumers contractors \
        control controls conventional copies corresponding could counsel creativity credits crimes crm customized cut \
        definitions deliver detection devices did didn downloading drawing drivers eliminate eliminated emerging \
        enablement entering environments ergonomic essential everything evidence expect explain facial fast felt fest \
        file findings fit flood fortune fra funded gentle geographic github glance goodbye great growth guests heard \
        highway holder holistic holmes imagination immersive implement improvement inch input instruments intention \
        interactions introduction invitations is iteration itinerary jahr judge junior keep keeping kept knows labels \
        labor later lay learner letzten lights lines lock logic made mainstream makes markup match matches meat mile \
        millionen moved movers mph names navigating nearby nearly negative neither networks node not note object \
        objects observation organizations originally others oz packed pantry parallel passion past paypal peer \
        persistent personalized phishing plan plant positions praise precise premises printed production professor \
        promoting protective publishers rapidly rate receiving remains replace representatives response responsibility \
        reuse rewarding right rise roles roll routine routines runs sagt sample sends server session set sheet sheets \
        shelf short shortages showing shown side sides sized small soft sparked specializes specification spiral \
        streamline stripe strongly styling suggested suggests summaries superior supportive surrounding suspicious \
        swedish sync syndrome t tables tactics tailored technical tested thought thousands tier tool tracing \
        transforming translate treadmill tries trillion type unit unrest upgrades utility vegetable verification \
        wallet want way weak weaknesses weapon wet who whole will working workspace worse yesterday zero zone 👉
        """
      ),
      (
        3,
        """
        above achievements activities activity actually adaptation administrative adoption advanced affects afternoon \
        agreed almost always answering anywhere appeared appears approved arc armed arrived athletes attempts attire \
        authentic balance band barn base bases bathroom beautifully beginners believe belongings breaker breaks \
        bridges brief broken bug building bullet carries carrying casting cause chatbots childhood clients clothes \
        collaboration colleagues comfort committed competitor compiled composition concerns confidence conspiracy \
        contains core cornell dafür dass davon deadlines debug decades declutter decrease deductible deeply delay \
        designed designs destroyed device diagnostic differ direction discontinued displayed documentation done \
        downloaded dressed driver eco effects einige electricity elsewhere empowers encountered engage engaged \
        engaging entry experimental experiments extremely fabric facing failing feelings files five flexible flow \
        flowers foam footage footprint force forever framework frustrated garlic genre git goods greater groups \
        growing guard hand hasn he heavy hikes holes honey households imagine imports incentives inexpensive infinite \
        infrastructure innovative intensive internally invention iron item just keys keyword knowing languages late \
        latency layers leads learned lesson lift light lightweight like loads locate logging looked lovely loyalty \
        machine major make malicious mathematics maximizing mean measure measures meditation memories miles mind mix \
        multi natural necessarily need nice nine notch nuclear officers offs okay only onto opposite optimal \
        optimization other outages overcome overly packages painting passes paste patterns personally phenomenon point \
        politische port positive predicting present priced problems process productive progress promote query rank \
        rapid reached reaching reason recommend recurring reduced regulated reminder requested residence reviewing \
        roof run running safeguard scalable scan scanning seconds seeing seemed sense sensor seven she shelves \
        shoulder since slow slowly speeds spreadsheets standard strategies stress subject sudden suggest suits \
        suppliers switch take taking talented talking targeted targeting territory third threatening thursday time \
        timeline timing too tough transformed traumatic traveling unable understanding unlikely unlimited upright \
        varieties ve version versions visualize vulnerable wanting warnings watt web3 weeks wheel wifi wooden zoom
        """
      ),
      (
        4,
        """
        accepting achievement additional advance aes agreements aka along any appearance applies appreciate around \
        arrangements assessing attachment attendance attendees audience automatic av available away backend backups \
        bags barrier basement benchmark bent bigger bits boundaries built bulk businesses cables café careful casual \
        causes chances charger cheapest chemical choice clicks come communication compatibility completion concrete \
        connecticut conservative console containers convicted correctly couple cover covers creating creator credible \
        critical crop cuts damaged dependencies detail difficulty directly discipline disposable does doing don down \
        during ease ecosystem efficiency efforts emotional employees encompasses endpoints enhances examples existing \
        exists expecting external fault feeling fifth fine firm flavor folding forget format fostering founders four \
        fourth frame frequency friendly ft fueling further g gains gathering good grew grows guided gym ha harm \
        heavier height helps high highlight hold holding holds ignore ignoring immediately impacted import income \
        indicate injection install integrated intervals into introduced investments invoicing items its kind leasing \
        leaving lifting linear liquid little ll look maybe measuring mention merge method methods might model models \
        modular module monitor nano native noise normal noting officials one options organisation organisations \
        organized outside paced pairs paperwork pause person pipe placing plastic plays plugins points portability \
        possibilities potentially powerful practical preparing pricey priority promised prone protecting publicly \
        purpose pushing qualify queries raised re realized recommendation recycle reinforcement rejected rely removed \
        repetitive reputable respond retain rust scary section seek segmentation selection serial shifting shoe should \
        single six size sleek slower specs spoken square starts statistical stopping storing strap streamlining \
        stronger taken technique think thirds through tidy tie toddler together trained transitions trello triggers \
        troubleshooting trying unless used v2 vital whose workforce workouts wurden
        """
      ),
      (
        5,
        """
        according acts adapt aesthetic affect affordable aimed announced approach are arguments array assets attended \
        audiences audits authority availability awareness basket baskets battery be became becomes becoming being \
        boosts bottom breathing budgets came cannot centric chose chosen circumstances clean closely colour combines \
        comfortably compares complicated confusion connecting constraints converts coordinator created creation \
        customize cutting datasets dealing decision dips directed drag driven dust eines encryption environmentally \
        evaluate everyone exciting expected expense experiment extension extra far fee fixtures flat formats fruits \
        funnels fyi gain garbage hands happening have hips hired hitting household huge hungry hunting improvements \
        individuals intake integrate ip it key kill length let lie limited lived longevity markdown masks matter \
        minimum mock modify modules motivation mounted neck nothing novel offset ordered outdated outlet overnight \
        overseas own pace packaging participant participants participating passenger passing period permanent phase \
        physical platforms portions prepared prestigious problem producing proof proposals pros prospects put realize \
        refined relevance reliance remember removing renovations reported repositories represent requirement revenue \
        rgb roads rooms router satisfied saw screenshots seat seeds seriously shampoo shapes signals similar simple \
        sit smoking smooth solely something speak speed steel step storytelling strategically string struggling \
        switches syncing telling thin thrive tight timer took tracks trading traditional train travels two unique \
        usage usd valuable var virtually visibility volume voters was weakness weight where workflows would younger \
        zwischen
        """
      ),
      (
        6,
        """
        accepted achieved adjusted advantage alan aligned allocation ample another answer appeal argued as aspect \
        assignments atmosphere attend bandwidth barely bear behaviors boasts born bottles bracket builds bunch can \
        capability capture carry challenges choose choosing commit communicate compromised config confusing connector \
        cons consequences convenient conversion counts credentials crowded cycles damage debugging decline defensive \
        defined definition demonstrates descriptions despite develop developments differences direct disk doesn \
        dollars drop dry due durability duty easy effect effectively efficiently effort eight eligible employ endless \
        ensures entire equipment excellent extensions fees fiber final flooded foo generate goals has hd headaches \
        identifying implemented impressive included individual inner integration interaction inventory involving known \
        limits literally locked low lying mailchimp memory midnight move much musical obvious offer offering optimized \
        or per plenty popularity population preparation presses pretty priorities procedure prominent prompt proposed \
        protein providing quality quiet ratio recently reduce refine regulatory relevant reliable remain repository \
        rubber scoring securely segments sensors setup shaped shots simultaneously smoothly solving som specialists \
        spent spoke still stupid sunlight supports surfaces tasks terminology terrible these tone tons transforms \
        types understand underwear upfront upon urged using verdict versatility vulnerabilities wage wasn wide willing \
        wired workout
        """
      ),
      (
        7,
        """
        accessible adopted affected aggressive appropriate areas aren attract attractive authentication automatically \
        automations balanced balancing based before begin blocks called calorie catering century cisco cleaner clutter \
        combo compete competitors completed conclusions confident conscious consistency consistently constant \
        continuous cost costs cotton criteria decisions demands demographics difference discussed discussing \
        documented doors doubt easily efficacy elevated else enabling engines enhanced entirely equivalent estimates \
        except exception excess expression familiar feet fetch finding fixed foster frage frameworks functions gather \
        gloves granted habits happen harmful hubspot inches increase indeed installed instruction intensity judgment \
        jumping lassen least legislation lets longer maintained making measured meditate mid milk mistakes modest \
        movements narrow nd negotiation niche none nutritional nutritious nuts operate organic oriented package \
        participation perfectly photographs pins placed placement precautions predictable predictive prefer presence \
        profits prove purchasing putting recognized recordings reminders renovation repairs responsive restrictions \
        retrieved sentence sequence setups simply sink sizes skipping so stainless stays strict surface talked term \
        thorough three total truly tune unexpected unfortunately until users utilizing value vegetables very walking \
        well without zwei
        """
      ),
      (
        8,
        """
        abandoned accommodations accordingly added addressed agile algorithms aligns also aluminum attempt bamboo \
        beginning bones breath bringing but cardio changes charge charges circuit combination committing common \
        competitive compose conclusion condition configure connectivity consultants covered creates criminals \
        cultivate decide decided definitely demonstrate desire determined digging divide dominant drawbacks dynamic \
        earlier earned effective efficient embrace encounter ended enhancing enjoyable equally etwa excessive extended \
        facilitate factor failures feel filling filtering frustration gave gesture grab greatly had handle handling \
        haven having highly hubs impactful importance important incredibly inform insulation internal introduce \
        intuitive keywords knife kosten large layout lean legally less likely listed long loose lots lower many \
        maximum measurable minimize moderation movement myself nail operation option ordering outlets outline outlined \
        overwhelming panels paths perhaps plate pointed polished potential prevent previously principle prioritizing \
        produce produced progressive properly protocols provide pull pursue quite range recognition relatively \
        reliability relocation remaining repeat reshape resolution resonate rest returned richer sacrificing same \
        satisfaction scenario schema seamless seamlessly sessions setting shift shifts simpler simplest solid someone \
        sort specified spikes squarespace stands styles technological them thing tied transparent trash treating ts \
        upper variety wanted waste were when wiring within wondering wrap yeah yourself zudem
        """
      ),
      (
        9,
        """
        accurately adapter addressing adjusting advantages among annually applied arrange avoiding aware bands \
        beneficial benefit bespoke between billed bit breakdown bubbles buttons cambridge certain cheaper clothing \
        colors completely components compromise configuration consideration consumption contributes counter defines \
        described det determine dietary disadvantages disruption distance diverse draw easier edges effectiveness \
        enhance ensuring essence evaluating even exact expensive explicitly fairly fancy flashlight focus focusing \
        following foot function generated genres going grain higher highlighting identify if illustrate improved \
        improving inspect intimidating json larger layouts leaks level levels limit limitations listening majority \
        manually means minor mistake momentum needs nodes optimizing orientation placements planned pockets poor \
        processes qualified quickly reasonable recording regular replaced requirements resulted rid salaries seeking \
        seem separate several snapshot somewhat staple staying stocked stored strain sum sure surprised switching that \
        toilet tor toward transaction trend tuning units visible warm whether which while wider
        """
      ),
      (
        10,
        """
        able acquire advertised asleep assign authorities background caused cohesive combining compatible competing \
        conferencing considered considering consistent contrast copper credential crowd developing different \
        differently difficult dishes distractions drawer embracing emotions establish excited exercises expenditure \
        exposure extensive feels formatting fortunately fundamental funny generic handy hassle implications increased \
        influence instructor intense intentional interval issued jury labeled ministry multiple naturally occasionally \
        ones opposed organizers overall personalize picked polling probably quarter reduces resistance rounded \
        sacrifice saying script selecting skill spreadsheet starting structure sustained swap tackle task techniques \
        temporary than their themselves then there thinking throughout towards tricky trigger tweak typical visuals \
        wrote
        """
      ),
      (
        11,
        """
        align allow angaben arm average bereits bundled calories capabilities cluttered comfortable compared complex \
        connections consider considerations continuously customization decent detailed difficulties divided \
        dramatically enables enough ensure equipped example execution exports fats fits follows frequent frustrating \
        fully gained gaining goal gradually handled harder ideal including isn itself keeps lack lbs letting logical \
        logs lot manageable materials mature minimal minimizes mostly motivated ob obtain occur ongoing outcome \
        partial partnering pattern portion produces realistic reflect reflecting remained replacing roughly rows saves \
        scheduled sharp shit similarly simplicity situation skilled some static strengths strong structures stuck \
        touches volumes wouldn
        """
      ),
      (
        12,
        """
        ability adding addition aim amount amounts angle approaches aside avoid basic bolt capacity cater clear \
        completing context converted customizable easiest encourage established etc evolving extract finish firewall \
        generous honestly improves increasing instead integrating involves lacks learners losses maintaining mess \
        needed needing notable noted once opened owns pad parameters periods pieces preventing provides result \
        scalability significant sitting straightforward structured suddenly tape therefore they titles towel towels \
        typing ultimately usable variable varying vast whenever
        """
      ),
      (
        13,
        """
        attention basically began brave challenging combine comes conducted crucial depending each element elements \
        entity expectations factors few flexibility formal given hourly however implementing initial intent interfaces \
        involvement layer limiting maintain meaningful meanwhile moves myth numerous offered offline outputs overhead \
        permit positioning possible prevents reps specialized steady those thus unnecessary updating whatever worry
        """
      ),
      (
        14,
        """
        allows because both broader component convenience correct eventually experienced fewer finishing gaps heavily \
        increasingly interface manufacturer meaning neutral overwhelmed parameter particular percentage position \
        protocol requiring shorter significantly smoother sound steep steeper though told unlike utilize
        """
      ),
      (
        15,
        """
        accurate adequate assess avoided basis booming calming capable constructed corn credibility deciding distinct \
        dominated durable exclusively expenses facilitates focused foods functionality handles include inefficient \
        initially integrates noticeable often powerhouse prioritize prototyping ranges ranging rather rebuilding \
        responded said scenarios showed slightly sometimes various versatile vigilant
        """
      ),
      (
        16,
        """
        accommodate actively aesthetics allocate although appealing chest combined commitments emphasizes encourages \
        encouraging essentially establishing includes installing leverage mainly obstacles possibly proper reducing \
        requires resistant separately smaller sondern specific standalone token unclear vary
        """
      ),
      (
        17,
        """
        actual adaptability approximately attracting consuming curve descriptive gotten hopefully increases justify \
        marker motivating permits regularly ropes scope substantial ups usually
        """
      ),
      (
        18,
        """
        advancements certainly clearly commands costly define desired especially generally jurisdiction moderate peers \
        poorly stages suited tend uncomfortable understands
        """
      ),
      (
        19,
        """
        additionally adjust allowing commonly depend focuses incorporating instance isolation knees ounce protects \
        regardless require rotation situations somewhere specialize stability unsure walls worrying
        """
      ),
      (
        20,
        """
        afraid broad complexity concise either exactly extends mentioned objectives primarily quantity reusable \
        specifically stable such
        """
      ),
      (
        21,
        """
        consult depends execute grains incorporate involve shoulders sophisticated
        """
      ),
      (
        22,
        """
        adaptable
        """
      ),
      (
        23,
        """
        intended leveraging particularly
        """
      ),
      (
        24,
        """
        adjustments aspects finished robust suitable typically widely
        """
      ),
      (
        25,
        """
        carefully dimensions varies
        """
      ),
      (
        30,
        """
        output
        """
      ),
    ],
    [
      (
        -59,
        """
        careers
        """
      ),
      (
        -55,
        """
        advertise newsletter
        """
      ),
      (
        -54,
        """
        newsletters skip
        """
      ),
      (
        -53,
        """
        politics press
        """
      ),
      (
        -52,
        """
        podcasts
        """
      ),
      (
        -51,
        """
        cookie
        """
      ),
      (
        -50,
        """
        terms videos
        """
      ),
      (
        -49,
        """
        opinion podcast
        """
      ),
      (
        -48,
        """
        latest menu sitemap
        """
      ),
      (
        -47,
        """
        articles dec featured
        """
      ),
      (
        -46,
        """
        categories contact gift privacy sign subscribe tags
        """
      ),
      (
        -45,
        """
        deals events news updated
        """
      ),
      (
        -44,
        """
        cookies editorial europe obituaries partners solutions sponsored style
        """
      ),
      (
        -43,
        """
        advertisement awards golf sport tv
        """
      ),
      (
        -42,
        """
        about cars jobs kontakt kultur login middle rss share whatsapp δ
        """
      ),
      (
        -41,
        """
        blog close crime culture december impressum nfl search wirtschaft
        """
      ),
      (
        -40,
        """
        africa archives campus copyright español recipes reply
        """
      ),
      (
        -39,
        """
        abo letters magazine newsroom politik resources subscriber trending tweet ×
        """
      ),
      (
        -38,
        """
        customers diversity feedback instagram interviews legal mehr projects science sections soccer testimonials
        """
      ),
      (
        -37,
        """
        aktuelle classifieds cricket editorials fantasy gaming manage managed markets pinterest published reviews \
        subscriptions twitter
        """
      ),
      (
        -36,
        """
        2024 account already betting boxing datenschutz electric english executive faculty flipboard forgot forums \
        foto gesundheit holidays horoscopes media multimedia nba november nutrition patient pc policies puzzles \
        startseite transfer weather über
        """
      ),
      (
        -35,
        """
        andrew become columnists competitions elections email forum games getty lists nhl panorama partnerships pets \
        singapore site standings tennis themen unternehmen wetter
        """
      ),
      (
        -34,
        """
        academics ap archive coupons facebook israel join leadership management mar message mexico movies political \
        restaurants royals sex sie sun world
        """
      ),
      (
        -33,
        """
        alumni americas anzeige anzeigen arts asia basketball closed comics company cookielawinfo diet drones ebooks \
        economy environment explore fintech football footer gardening homes ideas identity inspiration investigations \
        iran matt name nature neueste portfolio powered products reise reprints showbiz shows television topics united \
        unlock veranstaltungen view webinars wissen written
        """
      ),
      (
        -32,
        """
        adchoices anmelden artikel athletics cameras celebrity collections comment commentary comments connect \
        contests contributors coronavirus deutschland diabetes election gallery h help home immigration kommentar \
        leave loading log marketplace masthead music paris password race savings staff toggle toronto unsere wellness \
        xbox youtube
        """
      ),
      (
        -31,
        """
        ad agb article car columns corrections dating destinations deutsch dining donate e footwear gesellschaft \
        guides hamas health hilfe italiano january jeffrey jetzt karriere kommentare logo logout money notifications \
        nursing oops op outdoors pet posted psychology quiz reader reality scholarships skin sorry sports stories \
        sydney tablets teilen watch zip zurück
        """
      ),
      (
        -30,
        """
        adventure affiliate apparel autos banking blogs bluesky breadcrumb browse cartoons cold courtesy crosswords \
        dog ebook education entertainment fashion filed follow hockey jonathan jun laptops malaysia mediadaten meinung \
        messenger musik nachrichten navigate nintendo nov partner players please pocket promotions rachel related \
        russian saved settings syndication thailand theater weitere women wow yahoo
        """
      ),
      (
        -29,
        """
        accessibility admin amanda aug black books brands business center college demo detroit digitale enter feb fox \
        français fußball galleries guide hospitals ihre indoor investor ireland kim leben life lifestyle mobilität mon \
        motorsport nation nbc offices opens operations opinions planet posts premier quizzes refer relationships \
        returns reviewed rewards sponsor status stay street suche threads upgrade verkehr victoria von weekend werbung \
        wohnen wwe ähnliche العربية
        """
      ),
      (
        -28,
        """
        00 academic agency alle amy asian ausland back buyer canada career comedy directions director discover dive \
        employers epaper exclusives fact fiction fight gaza halloween helping info insurance investors ipad jul kino \
        korea liz locations medien meetings mother nasa newest oceania philippines photography program publications \
        recipe register renew santa schlagzeilen sean sep series snow society software tagged topic urban usa zimbabwe
        """
      ),
      (
        -27,
        """
        2023 2025 855 accessories advertising alles analytical associate australia aviation billing case champions \
        checkout christmas contributor country elon en enrollment euro formula gadgets german icon illustration india \
        indonesia kelly land linkedin listen meet mlb mma nascar northern olympics patrick pediatric physician \
        playstation prince recent reddit rugby shop stores submit sudoku tour vancouver video woman 日本語
        """
      ),
      (
        -26,
        """
        2026 andy anna beauty beliebte board calculators cancer chief communications community copy covid daily edited \
        eu form gdpr healthcare hide hungary iceland italian jewish k metro natur necessary noch philosophy previous \
        process random space tom tools tumblr u whitepapers work writer
        """
      ),
      (
        -25,
        """
        3d admissions advice affiliates august crazy credit deine disclaimers easter electronics exclusive february \
        finance forms functional get gifts inline institutional investment knowledge kommentieren law love mad march \
        mastodon mortgage network october parenting partnership philadelphia photo pr programs quelle report \
        resilience retirement saturn second senior streaming subtotal support table tech travel tutorials upcoming \
        verwandte weddings
        """
      ),
      (
        -24,
        """
        abonnieren agriculture automotive cart design employment europa film financing food industries interview joe \
        july manufacturing mba phone pregnancy prime seattle september spanish spring supreme tickets tim tuition us \
        wine
        """
      ),
      (
        -23,
        """
        apple apps breaking click commercial conditions construction continue cyber disaster ex fitness france fun \
        game glossary heating hong houston hvac innovation kids min oct print request services shopping spain store \
        technology training x
        """
      ),
      (
        -22,
        """
        artificial authors ben ca cancel city consulting delivery denver disclaimer donald european find germany \
        government heart holiday image industry international kevin kubernetes live mein meine miami play resource \
        retail san scott student sustainability traffic ukraine
        """
      ),
      (
        -21,
        """
        08 alerts app april baseball bill by china cleaning crossword deal der developer directory district du emily \
        entrepreneurship f1 generative got hi m man member mental navigation netflix notify our parents policy popular \
        racing rankings read sms speakers spotlight success teen templates title win workplace zur
        """
      ),
      (
        -20,
        """
        04 academy agencies air all applications applying category chinese climate cycling dance daniel editor expand \
        f faq giving global greece infrastructure insights japan jeff job julia kate maps mind movie off office \
        original pdf primary productivity research ryan schools stop subscription talk thank theme trust uk vr vs ways \
        website
        """
      ),
      (
        -19,
        """
        analytics animal art auto b2b boston camping chicago classic coaching computing consumer customer death \
        development disclosure disney download energy eric ethics farm former fraud general graduate grand headphones \
        history hospitality inside iot iowa june learn les london mastering melissa men military more networking new \
        old open personal place portugal post product property sale sam save schedule security social study summer \
        susan tiktok today ui weekly wisconsin
        """
      ),
      (
        -18,
        """
        2019 98 ab alex application b book breakfast british christian d dental digital docs downloads drive economic \
        ed event fall federal financial gear george hello hier hiking hollywood hotels hr human interest iphone italy \
        j james jennifer la last living makeup manchester marketing mary master missouri modern monthly nach online \
        openai organizational others photos pop president profile reading recommended religion robert russia scores \
        scroll see send shares t ukrainian undergraduate volunteer vor winter workshops zum
        """
      ),
      (
        -17,
        """
        accounting android automation baking baltimore belgium blue bottom branded brian charlotte children chrome \
        cities co compliance congress contents contributing corporate courses creative current documentation east \
        elizabeth england essen fan features freedom golden homeowners important king latin le load maintenance \
        matthew members nick ok oklahoma physics player portland purchase rates reports rob royal sales service \
        shipping show sites source special spotify stephen trade trump trusted type vietnam virtual wedding western \
        yoga zu
        """
      ),
      (
        -16,
        """
        0 02 07 140 adam adidas atlanta austin aws beginners behind biden brand calendar claims colorado compare \
        congratulations devops employee engineering expertise eye familie funding garden gold harry helpful \
        independent ios jan jersey journal l label leading level library los made martin meal medical membership \
        michelle michigan mini mission mit mobile ohio page peter platform quantum radio rebecca release sharing south \
        stats supply thanks um vehicle year
        """
      ),
      (
        -15,
        """
        05 accept address alabama architecture chat cinema cloud code computer cover dark david dear destination \
        discount enjoy essentials family first georgia go governance ground healthy iconic indiana internet john jump \
        landscape learning lessons like limit mac marvel may michael minnesota national net next north pants pin \
        practice real regional salt scientific simon sony st tablet taiwan telecommunications ux virginia vpn web \
        windows
        """
      ),
      (
        -14,
        """
        03 113 agents amazon america announcements argentina associated audience audio author brazil call capital \
        central charles cincinnati cooking course den device ev five foreign front give hours housing ich illinois \
        inflation information integrations josh justin kentucky lisa local lost luxury main migration my need nike \
        notice nvidia older order oregon payment pricing protect r refund responsible restaurant samsung school \
        secondary self sell session sounds star story super sustainable taylor team things top try turkey updates w \
        welcome west white wordpress writing www your
        """
      ),
      (
        -13,
        """
        06 120 ai australian berkeley berlin brain buying california cleveland clinical coffee content could critical \
        dallas decluttering discussion duration edit el electrical expert experts faqs four fresh g gender google \
        green gym hawaii hey house japanese kansas las laundry links macos mark microsoft orlando p poland portrait \
        python receive risk rock sap select specialty state system tennessee test texas transportation used visit \
        whole z â
        """
      ),
      (
        -12,
        """
        2020 act alternatives analysis api arizona auch baby c carbon channel chatgpt contract cybersecurity data \
        domain eating emergency exploring fine fire free french future grow guest head hotel https id improve \
        investing katie licensing linux marco market meta operating optimize or outdoor pages paul people \
        personalization plumbing public quick rating results return rhode round smartphone speed start students studio \
        target taxes teacher teaching tell thema up venue vermont viewed visual vw want washington would write
        """
      ),
      (
        -11,
        """
        01 2016 88 aaron accreditation anti apply bay bei big blockchain caption certificate charity cheap crypto \
        database desktop did diese ecommerce ein es export further growth hair java kitchen korean launch laura \
        license link mail mike must o pennsylvania production red rental researchers residential sarah scheduling \
        shoes six sleep snacks solar statistics storage sunday teams train
        """
      ),
      (
        -10,
        """
        800 90 activate aerospace american annual azure branding buy charging chris contacts craft dan disability \
        discord diy early eat enable exchange exercise field florida furniture hard highlights hire indian instant \
        interactive machine managing most nothing official oil on overview pittsburgh professional push region rice \
        saas saving sci secure seo small smart solo strategy text track true ultimate vegan verify wall water
        """
      ),
      (
        -9,
        """
        2012 21 300 94 active add best boost build child countries description dr emma error fair gain graphic hybrid \
        impact invest late lead lee little mid motor moving number police principles publication reach record \
        reporting required safety single southern speaking startups war wireless y
        """
      ),
      (
        -8,
        """
        125 2004 2005 2010 2015 27 50 99 action adobe americans bad bar box camp client color coming communities \
        custom dedicated developers do docker easily enterprise environmental from group industrial introducing \
        language list major newer non nonprofit other paid pay performance plans professionals question ready reset \
        strength suggested switch tax traditional unified university useful user v warning who wir workflow
        """
      ),
      (
        -7,
        """
        100 20 200 2011 2018 22 25 28 600 83 84 access alternative always break change claim collect communication \
        depression designing discounts drag drop editing end engage file fill für getting have jack map medium n \
        nashville never offshore private publishing re s salesforce screen signs sources streamline template tesla un \
        universal variety zoho
        """
      ),
      (
        -6,
        """
        12 24 330 36 44 95 ads available award be bring cable class clothing come confirm control core create crm \
        customize das date deep deliver don engagement essential everything experience fort half how im individual \
        interested keeping keine lauren looking looks material mechanical minimalist natural organization plant \
        premium prepare registration remote review simplify slow steve thomas three turn value vendor was we
        """
      ),
      (
        -5,
        """
        2009 2014 2017 26 31 32 37 40 54 55 60 alaska ask automate bank begin block browser check complete discuss \
        display dual flowers frequently full gas hiring host lighting make opt part phoenix physical pre pro q \
        reference remove running rust saturday shared short staying sweden take taking third time tips transparency \
        trying upload wi wie working
        """
      ),
      (
        -4,
        """
        10 11 13 15 16 19 1997 23 34 41 91 am beginner body companies comparison die document eine estimated feature \
        great heavy hidden hot html images internal just location max offers pour power quality react reduced salary \
        say scale should simplified soft strategic supported technical uses version warranty ️
        """
      ),
      (
        -3,
        """
        18 2021 30 33 52 53 64 73 80 86 additional analyze camera certified collaborative comparing eco educational \
        equipment establish friday her install labor legacy maybe ms no notes picture preparing project seasonal very \
        wenn where you
        """
      ),
      (
        -2,
        """
        129 2013 250 39 3rd 42 45 51 61 68 72 78 age an bathroom collaboration connecting cut develop fans feel going \
        grab growing happy i included integrate interior keep know massachusetts move nice oh php plan portable pure \
        ranking reduces references role score shopify something stress this tuesday two will
        """
      ),
      (
        2,
        """
        2 4 49 56 57 6 also café common de every hardware ideal introduction long note over paper perfect personalized \
        side starting think under understanding voice whether zero
        """
      ),
      (
        3,
        """
        35 38 66 69 any are automatic being certifications choose creating direct does doesn ever example excellent \
        finding flat foo format frequent hand integrated let lorem monitoring one only planning potential practical \
        provide rank regular set setting several simply summary tailored testing through understand which
        """
      ),
      (
        4,
        """
        59 85 89 as at can cash comprehensive consistent cool credits ease efficient following handling hosting \
        hubspot lower maintain minimal monitor navigating now pick recommendations remember size solid supports tool \
        types und use using wednesday well
        """
      ),
      (
        5,
        """
        building easy extensive fast fully fyi lean making not pack prioritize really she smooth tip whatever wide
        """
      ),
      (
        6,
        """
        77 after again average despite during even external extra it maintaining poor predictive responsive simple \
        thursday to unfortunately
        """
      ),
      (
        7,
        """
        79 choosing effective factors faster innovative integration large native pull range sound squarespace with
        """
      ),
      (
        8,
        """
        background bonus both clean comfortable conclusion double each focus key low multiple okay rather reduce there \
        when
        """
      ),
      (
        9,
        """
        and based clear complex consider emotional examples expensive has instructions materials pros since these \
        unlimited
        """
      ),
      (
        10,
        """
        74 built challenges determine developing everyone final here if less limited none selecting sometimes still \
        such without
        """
      ),
      (
        11,
        """
        58 although another avoid businesses compared complexity fixed having he of step too
        """
      ),
      (
        12,
        """
        basic before durable identifying its many that then update
        """
      ),
      (
        13,
        """
        adding assess below disadvantages includes instructor revenue so strong
        """
      ),
      (
        14,
        """
        battery detailed increased seamless some
        """
      ),
      (
        15,
        """
        define finally improved instead leveraging moderate often rest they those ultimately
        """
      ),
      (
        16,
        """
        advantages cons enhanced fewer implementing lacks
        """
      ),
      (
        17,
        """
        lack meanwhile proper scalability steep users
        """
      ),
      (
        18,
        """
        customizable depending lots while
        """
      ),
      (
        19,
        """
        according additionally
        """
      ),
      (
        20,
        """
        however
        """
      ),
      (
        21,
        """
        but
        """
      ),
      (
        22,
        """
        because their
        """
      ),
      (
        24,
        """
        dimensions
        """
      ),
      (
        27,
        """
        once
        """
      ),
    ],
    [
      (
        -57,
        """
        newsletters
        """
      ),
      (
        -52,
        """
        contact newsletter
        """
      ),
      (
        -49,
        """
        advertise sitemap
        """
      ),
      (
        -48,
        """
        news rss
        """
      ),
      (
        -47,
        """
        magazine subscribe
        """
      ),
      (
        -46,
        """
        demo español legal
        """
      ),
      (
        -45,
        """
        blog reserved whatsapp
        """
      ),
      (
        -44,
        """
        obituaries reply tennis
        """
      ),
      (
        -43,
        """
        articles football latest menu
        """
      ),
      (
        -42,
        """
        fashion golf kultur previous δ
        """
      ),
      (
        -41,
        """
        advertisement careers opinion search wirtschaft
        """
      ),
      (
        -40,
        """
        artikel featured radio testimonials ×
        """
      ),
      (
        -39,
        """
        disclosure marked newsroom thema themen twitter
        """
      ),
      (
        -38,
        """
        archive columnists facebook flipboard impressum portal signup
        """
      ),
      (
        -37,
        """
        anmelden classifieds close cookies cricket datenschutz editorials nba nfl racing startseite theater weddings \
        wissen
        """
      ),
      (
        -36,
        """
        abo anzeigen auto betting boxing copyright coupons elections explore financing gesundheit headlines horoscopes \
        navigation notices offices password pinterest pm policy publications royals shop sport stories teilen us \
        webinars
        """
      ),
      (
        -35,
        """
        academics cartoons central destinations homepage kommentare kong loading login outdoors panorama pets share \
        singapore standings sun trending welt
        """
      ),
      (
        -34,
        """
        admissions americas archives arts athletics banking celebrity conduct copied deutsch en finance give hockey \
        investigations ipad karriere laptops letters nhl podcast politics posts print read thanks uns url \
        veranstaltungen youtube
        """
      ),
      (
        -33,
        """
        adchoices blogs calculator catalog communications cookie donate editions functional g germany gifts \
        hospitality houston india ireland kontakt logo masthead nachrichten phones podcasts published reise showbiz \
        sports star television tv vacuums voices wetter
        """
      ),
      (
        -32,
        """
        abbrechen accept ad alerts am angebote anzeige appointment awards calculators canada caption commercial \
        deutschland directory ebooks email europa fintech fitness gesellschaft giving holidays indonesia info italiano \
        justice microsoft politik reisen request rugby sections sponsors sudoku trackers videos west writer
        """
      ),
      (
        -31,
        """
        2023 about address agb australia baseball blank comics commentary coronavirus dance directions estate \
        exclusives festivals français funds hair halloween instagram investigates jobs logout mail map mehr messenger \
        movies odds procedures republic showcase specials spiele target thailand tvs utc werbung
        """
      ),
      (
        -30,
        """
        abonnement abuse archiv ausland beauty bluesky corporate crossword culture english es f1 guides inbox \
        interessieren italian konto krieg linkedin mediadaten meinung musik newspaper notice pdf register spotify \
        subscribed theatre tours verkehr wohnen
        """
      ),
      (
        -29,
        """
        abonnieren active ago beiträge birthday breadcrumb captioning cars cart center citizen cleaning clinics coach \
        comments contents contributor de disclaimer donation eats editorial epaper equity events facilities footwear \
        glossary international internships kommentar kündigen league lifestyle merchandise mobilität modernization \
        motoring oceania parenting pay philadelphia processed quiz ratgeber registry sentinel social supplements \
        toggle topics tumblr von weather z العربية 日本語
        """
      ),
      (
        -28,
        """
        agreement alumni argentina asia aufgeben bulgaria cafe calendar categories celebration chief comment \
        corrections drama ed ein est galleries geschichte hamas intelligence likes magazin malaysia medicine meldungen \
        nutrition pacific pakistan partnership philippines pizza recruiting reddit registrieren relations reprints \
        reviews rice schlagzeilen science serve smartwatches subjects suche toronto vietnam vorbehalten wellbeing \
        whitepapers فارسی
        """
      ),
      (
        -27,
        """
        00pm account adidas auction author berlin bonds bulletin bundle comedy complaints crime disclaimers \
        disclosures download ebook echo einstellungen entertainment fußball games gelesen grants guidelines hilfe \
        horoscope informationen insider investing kb mastodon men mexico mobile mortgage motorsport multimedia nahost \
        parties predictions preferences received report switzerland tracker tweet visit 한국어
        """
      ),
      (
        -26,
        """
        anonymously belgium centre chicago china committees draft edition erhalten europe fame feed foto gadgets geld \
        governance interessant media minuten ml mlb oldest poland police quote releases seattle speakers statement \
        studies studios tech testen ukraine wars window
        """
      ),
      (
        -25,
        """
        06 accessibility affiliates apple basketball bell consent contributors deals dining discrimination dogs east \
        empty familie food gallery hub journalism kids korea living loans main nederlands partners players privacy \
        recipes scores seite series shows soccer tag translation transportation travel uhr unternehmen vote wellness
        """
      ),
      (
        -24,
        """
        2024 advertising bestellen computers connect content contests cybersecurity follow footer form france gaming \
        home inclusion inquiries israel kingdom label manufacturing markiert popular presse profiles puzzles startups \
        store study terms top trainer vip w workshops
        """
      ),
      (
        -23,
        """
        bikes club columns database defense drink experts films gardening health kits licensing links markets name \
        photos policies portugal profile redaktion reuters sponsored tablets tags trump tutorials venues video weekend
        """
      ),
      (
        -22,
        """
        04 act africa analyst ap appliances by cancer com dating diabetes diversity docs entrepreneurship et \
        government hotels ideas innovation inquiry lab library live machines more national new post press psychology \
        related reporter resources rights schools sex shares tablet threads ticker transformation watch
        """
      ),
      (
        -21,
        """
        academy accessories accounting agent automotive autos back block breakfast cinema climate community \
        competitions documents downloads dpa enabled episodes explained film forum images insight issue journal \
        leadership local luxury mission music n next now orders paper pc promotions quizzes rated recommended sale \
        talk tickets tip touch tourism transactions workshop
        """
      ),
      (
        -20,
        """
        08 affairs aid angeles article bay bio bowl chain city company comparisons cycling departments discover drones \
        economy education electronics england faculty faq feeds filters github guide hospitals index information \
        interiors interviews italy leben medien merch outsourcing papers permissions photo prep pt reality recipe \
        relationships religion reviewed rewards scholarships service services settings shopping spotlight story \
        streaming subscriptions trucks turkey visitors weekly x
        """
      ),
      (
        -19,
        """
        01 02 05 2000 2021 2025 abroad ads all basics biden books builders care closed codes college connected \
        dashboard deal debate december earth edu executives finder global hacks healthcare heart holiday industries \
        inspiration islands klimawandel leaders locations london m max member mobility monitors offers oh p principles \
        profit q research show site smarter sms spain staff survey the tiktok updated workplace zealand
        """
      ),
      (
        -18,
        """
        announcements b beds brazil business campus card check checkout choices conditions cruises dark deadline \
        degrees detroit developers digital editor essentials eve facts forecast gear green homes hospital in insurance \
        io k llc managers membership message miami military moon ok openings opinions pa partnerships path perks \
        philosophy photography plus premium prevention previews product program public pumps reads referrals \
        registration reports resource sciences speaking spending subscription sustainability talks therapy trials \
        vault views winter ️
        """
      ),
      (
        -17,
        """
        101 2019 2020 america art association b2b bookstore cards career chrome claims columbia compensation \
        consulting copy cup desk docker domain editors engineering engineers gaza gov heaters help initiative labs \
        listen ltd madrid marketplace navigate networking nightmare notifications office page paramount partner phone \
        photographers picks plumbing products proposal protected recovery repair smartphones solutions specifications \
        statistics stats street studio style team technology ticket uk writers zu
        """
      ),
      (
        -16,
        """
        advice apply auch auf ca collection consultation cooking council counseling delays dinner educators followers \
        forums foundation free garden gift goods google herald hungary immigration inc inflation internet lists \
        logistics mac play player polls programs rankings reading release restaurants romania sales sidebar snapchat \
        speech sponsorships status think tips trainers trial tricks unchanged union usa women
        """
      ),
      (
        -15,
        """
        00 2016 2017 2026 ages agriculture ai android apparel authors camp centers certificates christmas commission \
        courses cream dallas davis death development diy dog domains drive emails f family feedback found ga greece \
        hiring history investors iphone july know law learn legacy letter location makers maps marriage md me nation \
        other pictures pop portfolio professionals promise reader released resilience round says select spam stone \
        students today topic tour treatments update valley war websites winners write york
        """
      ),
      (
        -14,
        """
        83 96 accreditation administration advanced alert apps assistants beach bill book cases cities collections \
        compare creators days director disability donations duration economics employment energy essays fall firefox \
        fraud galaxy hosting i image insights japan link linux man marketing michigan netflix nursing observability or \
        outlook overview pharma picture records relationship roadmap seasons sector sein sell shipping sites society \
        source telegram text u updates v vegas vendors vpn wall weiter world
        """
      ),
      (
        -13,
        """
        1000 80 88 acquisition agencies alone app appointments austin box channel chinese cloud coaching conferences \
        congress creative discounts disease eating employers extra fantasy faqs fi funding georgia getty guest housing \
        how ios island j job june last literature loop maintenance medium meeting min museum nature netherlands number \
        o olympics online opportunities oregon orleans people pricing productivity programming providers province \
        publishing rentals response retailers retirement salesforce season security sense special teachers tests \
        toolkit trends unsplash web website white windows
        """
      ),
      (
        -12,
        """
        0 03 09 2008 2015 2018 41 90 accounts advocacy animals anniversary at base billing blockchain call characters \
        charging children citations classes clinic communities conflict contacts contribute country course designers \
        disney edge engine enterprise ethics experiences fans firms fm fundamentals game hardware highlights host \
        interview investigation january japanese kit launch lessons life listings ma magento makeup may minnesota miss \
        mit november org pages party pass payments planet plugs preview r reform regions replies returns review ring \
        russia save schedule se seo software stars station theme under use wait workers 🙂
        """
      ),
      (
        -11,
        """
        98 a accident adventure amazon anxiety assessment assistant boots buy cameras canvas capital category coffee \
        color computing contracts corner daily dead decor delivery election engagement etiquette event exchange expert \
        fiction florida francisco h icon iii integrations integrity iran jersey join keyboards matrix money necessary \
        note offerings ohio operations order parents permission places planning prime publication region rule safety \
        seen session sharing sides something sources springs stores support tables title trailer up visualization week \
        wins wrong
        """
      ),
      (
        -10,
        """
        2005 2007 2022 46 adults advisor also analytics atlanta aus automatically aws azure battle black board brands \
        browser car carrier checklist classic colorado compliance contract coverage d design details diets \
        distribution environment essential excel exclusive fire friends from general glasses graphics haves head \
        horizon id initiatives injuries institute jones kitchen laptop lesen libraries lighting loan manage management \
        meals memberships migration monitor motion network nevada of on open packages park parts pennsylvania pin \
        premiere property purchases race ram removal required road romance row s say schedules score sea searches \
        servers sheets student suggestions summit themes thermostats thread tomorrow trade truck universities vehicles \
        version woocommerce
        """
      ),
      (
        -9,
        """
        07 15 365 68 ab again age animation anymore apis architecture assistance audio blueprint body branding button \
        challenge chargers chat clean commerce concern continue cooling covered customers date discord drinks e edit \
        enterprises everyone families far faster forms fund ground hawaii headphones her hosted hr identity install \
        investments java king license list manufacturers messages mom old planner plans pocket pro questions readers \
        reputation requests restaurant retail roi section shops smartphone smith specialist started state stock \
        supporters tab template times tonight tools training transfer transport treatment trees tutorial type upgrade \
        williams works
        """
      ),
      (
        -8,
        """
        1 12 14 2006 2010 2030 24 40 50 53 58 62 76 93 actions air analysis api applications area artists average \
        award bar bars batteries boards britain change clothes collective collins commitment competition conversation \
        credit crisis dad description ecommerce electric everywhere excellence fast field filing finances for friend \
        group hampshire happened here hier incident institution interest involved manager match mesh methodology \
        mining north out pick pipelines present printing question ratings responsibility role savings scale school \
        smbs snacks spot states suit swift switches talent templates test texas transition transparency wardrobe \
        washington wine work worldwide y yet yours
        """
      ),
      (
        -7,
        """
        100 11 150 2011 2013 22 32 47 52 54 55 61 access action allen answers attack awesome c certifications changer \
        co complete consultant cryptocurrency cut depth developer devices discount earbuds editing enquiries essay \
        features fields friday go guidance hall healthy house impact industry installation interactions interesting \
        iowa johnson kg können l language limits loss love march mat mean minutes movie oil outcomes payment peace \
        please pr practices projects room see shoes shopify soon stage stand strategy subscribers switch tax teams \
        technologies tennessee this thomas threats to traffic university ux variety virginia voice webinar win writing
        """
      ),
      (
        -6,
        """
        145 19 2 2012 2014 23 3 300 5 57 95 agency agents alternatives assets automation baby bedroom below better \
        bills booking budgeting build calls carolina certification channels charity common communication companies \
        conference countries court cpu cups databases diet efforts era estimate extras false guarantee hello \
        institutions instructions labor later leads learned learning like long monitoring morning night numbers off \
        organizations perspective python quotes ready regulations risk seconds server spanish standard storage success \
        suppliers systems testing tracking user view vision with worth year
        """
      ),
      (
        -5,
        """
        10 16 18 30 39 4 an arizona benefits best builder choose code consumer data detection do documentation expect \
        express extension feature furniture future generation generator gpu height himself hours improvement \
        individuals ingredients instantly issues line lite made mini monthly mouse notes offer opportunity others \
        owners pads past patterns processing protests purchase reporting return revolution shutterstock slack sleep \
        stream taiwan tea theft trip types united values wordpress you
        """
      ),
      (
        -4,
        """
        13 20 25 26 27 37 43 48 49 59 60 65 66 activities anything bank beyond california campaign chart clients \
        collaboration concepts concerns consumers crash credentials day deck demand deployment diego discussion \
        display easy effects enforcement expertise fabric filter flowers force frame gold good growth hat helpful \
        hubspot infrastructure input inspection ist javascript jr js large limited lives members mindset minute month \
        mount pack perfect php plants platform posted power rating refresh running scheduling space spaces tester \
        tiers tool trail trips trust werden wird
        """
      ),
      (
        -3,
        """
        31 36 38 6 77 89 apartment balance certificate certified comfort conclusions connection conversations cool \
        cycle debt designer device discovery discussions disorders doing done efficiency engineer engines execution \
        experience face file files first foundations grow habit hill illinois journey key languages less matters \
        months need net no only organization over ownership pain pants powder pressure professional project provider \
        purposes reference references replacement responsibilities results skills some stack standards structures \
        supplies t table tasks tested thrive timeline why workspace zurück
        """
      ),
      (
        -2,
        """
        44 63 75 acceptance and application areas authentication behavior being budget choice coding comparison \
        control conversions corp crm decluttering difference employees ever examples favorites girl hand him \
        immediately introduction item lights lot matter meetings metrics mode move names networks panel performance \
        playbook president prices protection rates really recognition repeat result risks rules screen shot sind size \
        solution square stellen summer system territory through way words working yes
        """
      ),
      (
        2,
        """
        29 500 82 are authority away beginner boot click constraints core criteria dates door effectively effort else \
        exercises factors format get goals happen layout macos messaging mind models much often platforms practice \
        problem rank rate repairs revenue sets sheet small so specs steel troubleshooting tuesday wear
        """
      ),
      (
        3,
        """
        400 56 64 86 adoption assignments attacks audience available background be begin case challenges compatibility \
        context decision designs differences efficiently encryption errors firm foo guests habits headaches hybrid \
        indiana kentucky knowledge leaks lines logic normal options period place potential pricey progress quality \
        quickly ranking router sensor speed start strategies stress styles transitions unlimited usage workout wrote \
        years
        """
      ),
      (
        4,
        """
        85 alternative amount angle answer beginners client compromise different fees fun handling html implementation \
        levels limit maintain model ny option panels ratio recording reliable resistance right safe same sessions set \
        shift sizes sound structure that thoughts titles users
        """
      ),
      (
        5,
        """
        72 added building cheap comfortable footprint growing making method motivation movement not points production \
        requirements retention routine run thursday track two ups used workflows
        """
      ),
      (
        6,
        """
        250 connections connectivity controls costs decisions durability easier equipment everything following \
        functionality latency miles moment organized rise satisfaction side specification strength them upgrades \
        versatile visibility yourself
        """
      ),
      (
        7,
        """
        000 79 availability breakdown changes charger clothing conclusion consumption credibility degree elements \
        estimates expenses fit have investment itself low most needs position purpose real reported simplicity \
        takeaways teeth there trend uses waste weight
        """
      ),
      (
        8,
        """
        already annually around before cover damage ergonomics fee funnels high interaction materials once operation \
        seamlessly secure selection short techniques water ways well will
        """
      ),
      (
        9,
        """
        charges convenience customization expensive foods interface limitations meditation mess overall prototyping \
        reliability want
        """
      ),
      (
        10,
        """
        advantage audiences behaviors can capabilities cons effective etc function if lbs level niche processes rows \
        simple
        """
      ),
      (
        11,
        """
        69 advance buttons chair colors components consider cost curve medication periods permits proof pros \
        situations
        """
      ),
      (
        12,
        """
        configuration easily light resolution said
        """
      ),
      (
        13,
        """
        command complexity distance needed scalability
        """
      ),
      (
        14,
        """
        700 attention considerations each early efficient hands ones record situation themselves
        """
      ),
      (
        15,
        """
        alike objectives
        """
      ),
      (
        16,
        """
        counter example includes longer pieces rest
        """
      ),
      (
        17,
        """
        did effectiveness possible
        """
      ),
      (
        18,
        """
        approaches dimensions output
        """
      ),
      (
        19,
        """
        enough include lorem overhead regularly
        """
      ),
      (
        21,
        """
        feel
        """
      ),
      (
        25,
        """
        including
        """
      ),
    ],
  ]
}
