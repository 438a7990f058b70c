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
        español reply
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
        abo datenschutz teilen
        """
      ),
      (
        -39,
        """
        anzeigen betting cookie coupons flipboard kommentare startseite tennis
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
        comics conditioning inhalte pm rd rechte sep slavery specials subscribed wirtschaft
        """
      ),
      (
        -33,
        """
        abonnieren adchoices adresse angebote apr cookielawinfo copyright datenschutzerklärung dealer français \
        halloween inhalt italiano konto masthead mins mon neueste pediatric recaptcha reisen syndication theatre \
        uncategorized vacuums yahoo
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
        logout mall meldungen opinion putin registrieren suche tagged whitepapers wohnen xbox
        """
      ),
      (
        -30,
        """
        affiliated akismet archaeology bobbie breadcrumb ccpa celebrations cops debuts esg gewinnspiele horoscope \
        indigo interessieren internships kommentieren login mag magazin mario meteor motorsport news noticeterms \
        podcasts policy rights sentinel sign standings sydney twitter ähnliche العربية 日本語
        """
      ),
      (
        -29,
        """
        30am alpha asos auction beitrag campbell cultura discrimination flu forgot fußball hearings hike hindi \
        legend lgbtq malta mobilität monica motoring mvp nav nfl oceania odds omg politik ratcliffe resolutions \
        serie sport testen trending tribune tweets vancouver ventures weddings wellbeing zimbabwe فارسی
        """
      ),
      (
        -28,
        """
        5pm aktuelles analyzed anita aufgeben bookmark bulletin celeb cohen collectionyour committees cookware \
        corrections courtesy debatte ekonomi entrepreneur episodes getty gm govern grooming gta india jess kino \
        kunst llc magazine masterclass melden märkte nascar noticeca opera permalink policyterms politics probe \
        pulse radiology robyn salute soccer sorry sri stadt teases tragedy traveller troops türkçe unwanted \
        valentine welt wisdom wnba
        """
      ),
      (
        -27,
        """
        00am 00pm 9am affair afghanistan anmeldung anonymously archives bc beliebte blast broadway caitlin \
        calculators cancel celebrity clarkson contentskip deutscher editorial einloggen fortnite gallery gelesen \
        lanka lopez ltd mma mortgages museums nondiscrimination nurses nw outdoors philips pinterest polski preis \
        quelle quiz redaktion reddit researcher rezepte shuts singapore spy stefan subs sued terms tv việt werben \
        wholesale wwe 中文
        """
      ),
      (
        -26,
        """
        afrika arbeit articles bestellen breakup brussels bubble comment demo deutsch dixie editions einfach \
        gefallen gratis hilfe hockey imago informiert intern kommentar kritik liebe lightdaa literatur livestream \
        menu migrants nederlands nobel outterms prince proudly replay saturn schreiben socials spa spanien subtotal \
        trademark urges usesite verfassen votre
        """
      ),
      (
        -25,
        """
        9th ali autoren autos aviation awards bell blog brasil briefing browse cartoon commenting commons consent \
        dies dpa evil facebook felder foto gadgets geschlossen indonesia internship jeffrey logos lucy mar meetups \
        metro milky min patrick printable publications puzzles reise schule sister sponsored stocking stories tanks \
        teen thailand theater tours unserem verwandte webinars whitney youtube zeitung übersicht
        """
      ),
      (
        -24,
        """
        affiliates anna basketball cat cbs celebrities crossword crosswords december digitale disclosure diversity \
        erforderliche featured films fintech galleries gardening gesundheit holidays homepage imprint informationen \
        instagram italia letters malaysia nba parenting pas podcast radio rugby sara shop spam tel trackers tu \
        tucker tumblr whatsapp
        """
      ),
      (
        -23,
        """
        agree alle amanda blogs chicks christopher contents democracy dich disclaimer email english glossary grace \
        guides illustration jul kong kostenlos laptops lesen linkedin mailing marked mlb newest op perry pets pizza \
        please prize racing search seite ski sports sudoku thema unternehmen
        """
      ),
      (
        -22,
        """
        abonnement abortion accessibility affiliate alumni anne arts asian aug banking boeing bus cafe canada cars \
        celebration clinics daten entertainment f1 football franchise functionalities gift inquiries investigates \
        jean join ki kingdom latest meghan meinung mexico nahost navy palestine phones playstation princess \
        programme river robots sourcing studios submit toronto unsere us utc verkehr verlag videos vincent warns
        """
      ),
      (
        -21,
        """
        adhd ago arabia athletics australia ballot baltimore brexit ca cocktails colin commentary comments concert \
        dance definitive disabilities disclosures donate eats edu equity esc feb fr geld hi hong info ipad israel \
        italian jeff jobs joe kardashian krieg log logged majors matt matthew melissa merchandise movies nasa oct \
        philippines pics recipes renew reuters safari santa schlagzeilen schweiz share signup soaps surgery tim \
        transcript translation venezuela view wealth werbung wetter wissen
        """
      ),
      (
        -20,
        """
        30pm actors actress asia bets bikes bild brad broadband captioning carter comeback dating einstellungen em \
        entdecken enter entertaining espresso events faculty font ga gaza globe gmbh hamas hilton hub inc iran jill \
        journalism kb kelly links loading magical mail mba medien mehr merch merry mississippi mortgage más \
        netanyahu newspaper nicole nursing pacific portal posts presse pride printers purple reads register registry \
        releases retailer saudi sex shocking sofia song sponsor subscribing sur tower uns unveils warehouse \
        wearables woche
        """
      ),
      (
        -19,
        """
        25th advisory andrew bears berlin besten beyoncé bowl buyer campus carlson castle ci cinema claire \
        commission commissions contests ct culture defeat deine destinations detroit disclaimers drama edited egypt \
        eric est eve fehler festivals festive gifting gifts gmt grants hacked hits holiday horse informative ivy \
        jake jon jonathan julia kate lands launches logo meine meter mt musk navigation ne notice orders pt referral \
        registered reveals rogers roundup sandy scandal shortcuts ssd stars steven street studies supreme topics \
        tweet uae unseren visitor voted webcams wellness wp writer
        """
      ),
      (
        -18,
        """
        account advertising alles amy ancient antwort ap arabic atlas backlash baseball beauty benjamin biden bilder \
        bitte biz boxing brandon brother casa center central centre china christmas citizen closed columnist comedy \
        competitions condé contributor copied coronavirus cosmic crime deutschland dining dubai ebook edition estate \
        fax fc fields gala gdpr harper hospitality iii impeachment inclusion infos inspirational interessant \
        interiors ireland jane jd jennifer jesus julian jun kim korea laser league lee longtime lynch marc mattress \
        modernization nast natur notifications nov occasion partners pet photoshop poll prevention raleigh ranked \
        redesign religion reporter reviewer reviews saved scholarships separation signing site skin slams \
        smartwatches snow statement stephanie stolen suv tags talks testimonials testimony ticker toggle tom tony \
        triple ukraine updated va voices votes wahl weekly wissenschaft witness zum × überblick
        """
      ),
      (
        -17,
        """
        ad address afp africa analyst announce announces argentina arrives artist aspiring avenue beds bildung \
        bookmarks breakfast buch bundle cats cdu checker cia classified collapse columns contest contributors \
        danielle davies deals debut delhi directions discover dispute donald east election elizabeth emily exclusive \
        explosion facilities fantasy faq fashion fleet footwear games garcia gateways geometric gesellschaft gop \
        houston ihrer insightful interviews jeans julien khan kl könnte m2 map markle mediterranean michelle moms \
        moon nikon notified offensive ol opens originals parade partnership password perspectives philip photo \
        physician pickup por print psychiatry ray read reader related reviewed richtig riding riot rocks ruin \
        sandwiches sat scott sean sie submissions tablets tensions trademarks tribute trump turkey tvs türkiye \
        veröffentlicht weitere wikipedia wrestling
        """
      ),
      (
        -16,
        """
        accordance airpods ambassador amid audi ave behalf ben binge blocker bulgaria bundles cancer caribbean \
        carriers carroll cart champion chocolate club colorado com conditions confirms content controversial \
        counseling craig dein dieses directory drones echo editor education elon ends enthusiast ex executive \
        explore explorer finale finance folgen follow forum fraud gender home honda insider invalid irish jan \
        journalist jupiter kan kaufen ken kids legal les linda lisa listen lizenz lo messenger miami nc ncaa \
        nintendo nurse obituary oldest openings oregon outsourcing pa para paso pediatrics philadelphia playback \
        powell presidential promo published pumps raspberry revolutionizing richardson sam scooter scotland scottish \
        sections sell slam sovereignty species spotted steam stella tankless television thank therapist trafficking \
        unterstützen username vibe vietnam viewed wales watch watches whistleblower wildlife winner wishes
        """
      ),
      (
        -15,
        """
        18th 3d 5th accessories admissions adventure alerts alexandra anniversary anonymous approves author bi bike \
        bio birthday boys bundesliga catalog categories ceo charles christine chrome closing comedian connect \
        correspondent couples covid critic cycling dangerous delivered denim derzeit diagnosis digest dogs dylan \
        economy en entrepreneurship essays ethics europa europe feed financing fl gaming giants guidelines hacks \
        headlines heaters heating honor hospitals icon il inquiry intelligence italy james january jason jelly \
        jewish jonas july k killed kubernetes launch leben liz macbook mama markiert masters mcp media mein memphis \
        menopause mercury miss missouri nations nbc neuen nicholas nicolas nonprofits nyc oakland olympics pharma \
        plush pope posted press producers profil promotions rachel rapper rebecca republic republican residency \
        resources rewards ride royal russia saint scholarship science sciences seafood shoots st stake stone story \
        subsidiary supplements surprising susan teenage temporarily thai threads todd tos transfers twin urge url \
        vice victoria vip wisconsin workshops worst zack
        """
      ),
      (
        -14,
        """
        10th abu accreditation acting admission adventures alert alex andy angry ar august auto barcelona bethlehem \
        bone bootcamps british calendar cam catalogs ces championship charlie charts checkbox chelsea chloe \
        christian cigarettes clarke classical cleveland coat college compass contributions crashes cruises cyber \
        dancing dated deutsche devops disability ditch doctor douglas download drink du editors entrance epstein erp \
        essen exempt father filed flags forecast garden gateway gmail governance governor graphics greece health \
        hide hiking holly indie israeli jackson jamie karen lecture lifestyle loans locator lover macro madrid \
        magazines mai mentor mer mum na neu nick notify november optimizes our pc permissions photograph portugal \
        preferences previous printer que queen quote receive receives refer resilience resume retirement reunite \
        rick rob roger roy sale scam scores scroll segment shields ship sin soup sporting springs ste stocks streams \
        submitting suburbs sun theme trailer trucks trusted uhr unlocking urgent utah venues veteran vi viewers \
        volunteer vote walker ward williams wow yale yours österreich über 🙂
        """
      ),
      (
        -13,
        """
        aaron ab about accelerator accessed accounting actor ads agenda ahmed album allies america analytical angel \
        arrested article associate automotive award babies banks barker bath bayern belgium blame books boots bridge \
        brilliant browser calculator capitol career cell character cheer chief chile choices clicking column \
        communications consulting contributed cook coping cork crystal daniel dc dear democratic denise denver \
        dieser dinner discount discovers disney dispatch dt eds experts exploration faces february film finals \
        fitness food fox gay gear geht gray harris harry herald hollywood hostages hp ideas ihre image images inline \
        investigations io jacksonville jetzt jim joshua juan katie knives kyle laura lego licensed link louis manage \
        marks mars marvel md mice millionaire mission multimedia music name nelson neue nightmare norfolk nutrition \
        nutzen nyt october offices ok paramount paul phone photography pilot pioneering pitch post preferred premier \
        proprietary protected puts qualifying quest race radar readiness recipe relations remake rentals renting \
        rome routers russian sap seattle sees shine signature skincare smb smith soul specifications spotlight star \
        su subscriptions sunshine sweep swimming tablet tag tech themed therapy trades tradition tragic trainer \
        transmission travel travis trustees ukrainian um una universe vault vermont vest views viral voucher warming \
        weather welcome west wilson window workshop zip zurück â
        """
      ),
      (
        -12,
        """
        abroad abuse accuses adams advice advisor ag aged agent agreement aids airline alabama allegations am andrea \
        angeles animation april arbeiten arrest artificial astronomy bachelor backed baden baking billions blames \
        bookstore boss boy breaking canon canvas car charlotte checking chef chinese climate clubs co coaching cold \
        community conflict congratulations copy credit dan davis dell diabetes dialogue direkt discord docs dog \
        donations downloads dozens drain dream dreams drone eastern economics empire endpoint engineers f facility \
        facts fake faqs feeds filtration former founder france galaxy german girlfriend gov govt guide hacker \
        hamburg hannah harassment heading heather heroes historic hosts hotels houses hungary hvac hydration ice \
        iceland ie indian innovators insight inspire instant inter international internationale investor invoice \
        iowa jackpot je joins kits la latin lawn leo loan los ma maps maryland maya mccarthy mega meiner message \
        mike monitors montana ny o observability openai opinions opt oracle origin page par parks partner pic picks \
        player portrait profile psychology quarterly qui recruiting referrals report republicans request restaurants \
        returns reveal rhode robot rolling roman ryan saas sacramento salon sarah screening send senior september \
        series sidebar singer singh south stadium stats stimme store subscription sue taiwan telecom \
        telecommunications terror thompson tickets tiktok toddlers tracker transfer transformation tricks tuition \
        turner uc united upcoming valid verified victory virus visit visitors visits vp vulnerability webinar wind \
        wine winter wonder württemberg yearly youth
        """
      ),
      (
        -11,
        """
        3rd 5g abc ac academy accident addiction administrator ageing air al alice angela ann antonio anytime \
        apartments appliance art asks attribution australian austria baker belongs birth blank bond bonds buyers \
        candidate caption care caring chase chicago circle clark colleges comparisons corporate corporation craft \
        cream crossing crowds cup curated daily david de decade del director doc donor e ebay educator effortlessly \
        el embed empower engagements england enrollment equality expert fe fighting finden finder forgotten funding \
        george girls glad hacking hair handbook hate heartbreaking hier hilarious honored iconic incentive \
        indianapolis inside inspiration inspiring iphone joseph josh jp kevin kick kicked lab label lane lawyer \
        leader leadership leak learn listings madison manchester march marketplace marshall martin mary medicine \
        membership metaverse michigan microservices middle mighty milwaukee moments monster morning nach nevada oben \
        observe ohio olivia om opening orlando outlook paris partnerships patient pcs personality polar policies \
        political pregnancy pregnant previews processors program progression proposal prozent rail ransomware \
        reaches relationships resident resource retail ruling russell sa sauce says screens secrets sen sent \
        services settings shock showcase sicher silence slim society son songs sophie sparks speakers sponsorships \
        staff strictly striking student study stunning subjects submission subscribers switzerland temple thanks \
        ticket tips uber uk upgrade usa vegas video viewing vw w washington weird wherever white wild wordpress \
        world york zealand
        """
      ),
      (
        -10,
        """
        aa accidental adam adidas advocacy aerospace agentic aging all allen amsterdam analyses anderson appearances \
        appointment appreciation arrow assessment assistant assistants atlanta authors awesome beach bean beim bill \
        bleiben blogger blow blue bob book boutique bradley brian broke brown burn business california camp card \
        cards chart chatgpt chemistry chiefs city civilians classroom close coalition cocktail commercial company \
        conferences connected constitution consultation controversy cooking court crash czech decor def degrees \
        democrats deutschen diesen dolor dominic donation dramatic dresses drew drinks drives duo durch earn earth \
        ed electric emma empty eu exams explained famous farming favourite fm friday functional germany geschichte \
        giveaway giveaways golden grad greatest henry hills homemade hospital howard html5 hunter hurricane hype ihr \
        index innovation innovations inspired integrity interim interview ipsum islands j jail japan jersey john \
        journal june justice kills klima klimawandel labs las law le legislative letter licensing liga locks lässt \
        main male massage mcdonald member memorial mini mining minnesota misinformation mobile mornings mother \
        mountains mx nails nancy nest neues nike noah noch northern nächste office orbit org orleans overview owner \
        patent peacock pennsylvania perks peter photos physicians pink plain planet platinum plea poland pollution \
        porn powering premiere prescription preserving preview principles profiles puzzle quizzes rankings recovery \
        religious remarks removal ring rivers riverside robert roots samsung san sc scheme scientist senate \
        sentenced sept service shares shopping shore skirt slip smoke snap solar solutions sowie spain split stephen \
        streaming studio sunday supporters surprise teens telegram today tour truth tunnel turning u ultimate \
        unprecedented v vacation vacuum validation valley vat vegan vegetarian veterans voting vr waiver war wars \
        website weekend wochen z zur
        """
      ),
      (
        -9,
        """
        22nd 5k abby accounts actionable advertisements advising agriculture aid airlines aktuell animal anti \
        antivirus anymore app arizona aus back bank bbc beat become bei bird black bootcamp boston brazil brewing \
        britain broadcasting browsers bump candid cd champions chapter checkout cincinnati classic clearance click \
        clinic coach codes collection collections complaint compliant congress copilot council counselor dad dann \
        dave dead defend defending defense dei designer di diesem digital directors division dutch economists \
        elevate emails employers employment enabled endorsement engineering entered epic europäische examined \
        exploring factory fame farm finds fixes florida flower flutter fly forbes forums founding fragen frank free \
        frontiers funds futures geben gen georgia get god gordon gorgeous guardian guilty h hall harvest hearing \
        hello heute history homekit homes ihren immer industries infographics information insurance intermediate \
        intervention investors jacqueline jessica jet jo joining jordan justin kara lake leave licenses living \
        locations london loving luis m makers manufacturing marco megan men menü migrate military miller mom \
        mongolia mothers muss n nation next nfc norway nr obesity oder outfit oxygen pairing palestinian panama \
        papers pdf peek personal pharmacy philosophy pi plane play playlist popular portfolio powered predictions \
        presidency products profit programm promise protests psychological quotes readers reality recruitment \
        release rent rep repair replies reports reset retailers rivals road roberts robotic rocky ross sales save \
        schweizer scientists se season secret secretary security sexual shade shadow shipping sites snapchat soc \
        southern spice spotify station status steve stretch table taylor telescope tennessee terrifying texas texts \
        tipps toll tonight unchanged undergraduate universal unserer updates utilities vergangenen virginia \
        volunteers vom walmart websites weil wichtig wichtigsten women written wurde www y yard young zu à ��10
        """
      ),
      (
        -8,
        """
        3x 7th accelerate accept act advancement advertisers agility agrees ai airflow alarm alaska alexa amazon \
        andre android announcing apple apply appointments apps army associated atlantic au baby backpack backyard \
        beats beer begins behavioral bias billing bitcoin board bookshop brothers buy buzz calendars cameras camping \
        canadian cancellations capsule captain centers characters chris civil claims clashes clock commerce \
        confidential conflicts consultant continuing cooper corner corona correction courses cybersecurity dallas \
        danger dashboards daughter dean death deck delivery deserves desk desserts diese diesel disaster disasters \
        diy domains druck electronics embedded evans event experten fails faith familie fan fans fda federation \
        feedback field fired forest form fort francisco fund game gerne global graduate graduation grand graphic h2 \
        haben ham hampshire heads healthcare held holland horror hr humble husband id illegal impress institution \
        insure introductory investigation island jay joy kansas kent klein lewis library life lists live logistics \
        love lovers loyal mac magic man managed marathon markets married mass math max mayor medical mi mich michael \
        minimalist money movie mutual myths neil nonprofit now og ohne oklahoma open operators orchestration outdoor \
        oxford palm paper passwords patagonia perfection performed permission pictures played plunge po polls pour \
        prep president product q random reaction reading recent reform regeln regional regulation reproduction \
        review roadmap romania rumors school schools sci score seasons sector shirts shocked shortage show si silver \
        sky sms soap speaks spin spring stores storm style sub surge survival suspected sustainability tab talk \
        tampa team technology telephone text threats thriving title tomatoes top tops touch trail transactions trees \
        trials tutorials tutoring un uncover unified union unlock urban ux vitamins von vpn walkthrough wealthy week \
        welfare william win wins wonderful workers workplace wright writes wrong x yoga zahlen zeiten ��️
        """
      ),
      (
        -7,
        """
        20th achieves acquired admin advertiser adviser agencies albert alive alliance amendment animals apex \
        assault associates atp audit auf autumn b bang barbara bars basics beloved belt berkeley beverage blessing \
        blueprint border burns by c calculated call cap capital captured carpet case celebrate chain charity chats \
        cheat checked checklist chronicle church cite cities classes closer collins compare computers conduct \
        consumer containing couch county courts cozy crazy creators crown cruise dans davidson days debate defence \
        dementia demos dennis dental deny departments des destruction dev diet dirt diseases doctors domestic donors \
        drive drops edit einen enquiries episode es essentials etiquette euro executives expressed eye family fears \
        fellow filters find findet fisher floor folder ford foundation french gap garten gegen general gold google \
        gpus gt harsh hat headphones heaven hidden highlights hiring hulu ibm idaho illinois immigration impressed \
        indigenous indoor insights institutional interest internet investigating ios issue ja jacket januar jazz \
        jewelry job jose journalists kennedy killing king kit kitchen knowledge kommen können lawmakers lawsuit \
        leaders leather legacy leggings license listing literature lunch machines macros marie me med meet meters \
        millions more murder museum mystery müssen national navigate navigator network new official offshore online \
        outs p parental pat patches patients paying pays ph physics pile pioneer pittsburgh players plugin plugs \
        police pose pr primary productivity programmes protest protesters purchased purchases purposes rechts red \
        reflections reject required research restaurant returning rico rides roasted robotics rocket rugged s sage \
        salt scales scared sd shake sharing shops shorts sir social sony source spark stat stay stellen stylish \
        suite super tage taxi territories tester theft topic toyota trainers travelling treatments truck underground \
        unser vergleich victims victor violent vs walter wardrobe warner warum waves wearable web wedding weiter \
        weiterhin wife winners woman worker workloads writers yang zeigt ��from
        """
      ),
      (
        -6,
        """
        2nd accidents accredited accused activate aktuellen alcohol analysis apparel approvals argument asset \
        attacks attorney aurora ban bar battle beginner bites boost branded brands builders button calls carbon \
        carrier category ceiling chairs chaos chargers charities chat chen chi children citations committee como \
        compensation competition conditioner confirm continue contributing cooling country crafts creative customer \
        d dare dashboard deadly deal deploy desktops development diego dish displaying displays district dns docker \
        dr dude egg einmal emergencies employee essay et european evening evolution exceptional expand expansion \
        explains exposed families fbi female finances financial finger fire flip flowing foreign formerly front für \
        ge gemini generation generative gets girl gpu greens guess harvard hawaii healthiest heat heater hell hey \
        hill hop housing hrs https hurt ich identity illness im impossible incredible independent industry inflation \
        initiatives injuries intellectual jackets jahre japanese joint jones kirche l legendary lifetime likes \
        lineup lip lite louisiana lucky mad manufacturers mark massive master matrix memberships messy microsoft \
        minuten mirrorless mit modern motor musicians nato netflix newborn nor nur nvidia ocean orange packing \
        parent parents park parking peripherals peru pool posting posture presentation prison pro processed programs \
        proven province public publication publisher r rated recap records recover region regions relationship \
        renters rescue revealed richard robin rock rolls romantic rose roster salesforce savings schon seal see \
        seeks select selected selling serve shaping shooter signs sits smarter smartphones smbs software soon \
        spanish speaking special spider spirit staffing state statista streets students suicide sunglasses supply \
        talent taste taught terry tests tipping tokyo tomorrow trade traveler treasure trends tutorial ul uniform \
        unsplash vehicle village virtual wa watchdog weigh wing winning wizard wo
        """
      ),
      (
        -5,
        """
        6th accelerates accusations ace adults advocate affairs again agency airport alexander alleged allegedly \
        amazing amet announcements anthony appliances applicable architect architecture ashley assisted assurance \
        attack austin azure bare bay best beta billionaire biomedical block blogging boring bounce box brain brake \
        brand breach bridging brooks bruce buildings buying calculate cases ce celebrating certificates chairman \
        channel chatbot cleaners cleaning clips cloud coffee columbia commissioner communities compute con \
        conversation conversational coverage crush crypto dabei dark date deaths declared delivering delivers dem \
        deputy design destination dice diets disabled disease doi door draws drei drinking eat ein electronic \
        emergency emissions encouraged enroll entrepreneurs ev exam exchanges fiction fix fixing followers forces \
        fun funeral gang gas geo ghost giant graham grande green griffin guest guy habit hackers headed healthy help \
        himself hip hit hope horizon hot hq human humanities humanity humans identification ii imaging incident \
        indexes infant informed inspection interact interesting intro introduces investigate investing invite jack \
        jeremy journals junk keyboards kommt kurz laundry leaves leisure lifecycle load magento makeup management \
        manager manhattan marketers marketing marriage mason mat mattresses meant measurement meeting meta micro \
        migrating migration mir mobility modified monthly morgan mr multilingual my naked net networking normally \
        notification obsessed oh olive olympic optimism order paint palestinians panic parliament parties payments \
        pen performing pin pinch pixel plot pop powder preserve prime printing procedures promising promoted prompts \
        prosecutors publishing radical ram ranks rear received recommended registration remote remotely researchers \
        residents restoration revised romance row samantha sand saturday scams scenes schedule searching seats sec \
        seems shows sight silicon simplify smart soll spec specialist spends splits standards states statistics \
        stock strengthening strike strikes strings success successfully suggestions summer summit support survey \
        suspect sweden swift t telefon tells thinks throw tip todo toolkit traditions training trap travelers trips \
        ultra unavailable und university unter van vehicles venture visiting visually walks waren warned warranty \
        wash watching watson wegen wenn wird wollen worked worlds write ��die
        """
      ),
      (
        -4,
        """
        100k 19th 4th abs academic acknowledge acquisition action ada adult age agents aims alternatives americans \
        analytics animations annie answered answers appeals arrests artistic assistance audio automate aws b2b bald \
        barriers bedding beijing benchmarks bid bills blend blood boosting broadcast browsing buffer bulky causing \
        change changer charged charging cheap checks chevrolet chip chronic churn climbing cms code cognitive \
        collected compassion compelling complaints computer computing confirmation consecutive contacts contain \
        contract convention corp course creatives critics cultures da decorating delays desktop developed developer \
        died dig discounted discounts discovery discusses distribution draft duke duration dying earbuds ears \
        earthquake educators einem energy enterprise environment equal era error ethical evaluation everywhere exit \
        explores eyes fall fear festival fight filled firefox flight forecasts formula fotos frontend fusion \
        generations gibt giving glasses gone governments gps grant gratitude greg grey hack happy haves headquarters \
        heart helped heritage ho hole hosting hours house independence indicates ingredient institute iot jama \
        journeys jr jump kg kia klarna lag lange laptop last lauren left lesser lessons linking linux location loss \
        luxury macht managers mapping marine meal mechanical medicare medication melbourne mental menus messages \
        metadata mexican ml mouth nashville nationwide nature near nebula newly north notebook novels nun occurred \
        oil old omnichannel oral origins os outstanding pack packs pact pants patience peace perform photographers \
        php playoff pocket portland ports pot preference prepare presents pricing principal publish pump pushes quit \
        ratings rental resolve responds retrieval rice rich rund safer safety scientific sea seating sells seniors \
        served serves shield shoes shooting shoppers shot shutterstock sick signal silent simon sind sleeping \
        smartphone socks soil solo solstice southeast span speaker specializing speech spiritual sql statements \
        steht straight strategy stream strengthen struggle sustainable sweet swiss symbol takeover te tesla threat \
        ties tl toys transition transport transportation treatment treats trial trip trouble trusting tuned une \
        unpredictable unusual vendor verify via viable violations vision wave we went werden wie wiki wireless wish \
        word worried year yellow yield your ��5 ��all
        """
      ),
      (
        -3,
        """
        2k absolute acceptance access accessing addresses administration adobe advances afford american anticipated \
        arrive assemble assessments at attachments attacked automating b2c bad bed belonging boat bodies bold \
        bookings boom booth bottle branch branding brings brought buck cardiovascular carl carolina cash catalogue \
        challenge chemicals chicken child clara clever cm coast coastal collect collective colombia color combat \
        compliance conference conservation cooperation count criminal crisis criticism currency data day deadline \
        delayed delicious den denmark der description designing dessert dir discovering discussions display dose \
        dozen drug eating einer elite empowerment enable engagement engineer estimate exchange exec exercise \
        expanding express extend failure fatigue fell figure financially firms flagship flights flying folks \
        foundations frequently freshly funnel future garage gardens gary government group gun hats header hear \
        heights helpful homeowner hopes host hotel how hundreds identified identifier ihn impressions inclusive \
        independently influencers invitation iv jahren kann kannst keine kinder knew korean labour land lang lawyers \
        liberal liberty liked linked list ll llm loaded local logitech looks loop loud lowest maintenance maker \
        malware markus may merchant merging mesh metal methodology milestones minimalism minister mirror \
        misconceptions mixed mode moscow motors mount ms musician naming netherlands nicht night notes noticed \
        number off officially older oled operational opportunities optical organizational ort owned pages pan \
        pandemic party passionate pasta pay phd phrase picture planner playbook plumbing plus portfolios pos premium \
        presented professionals promises propose prospective protection provided puerto pulls python quantum \
        question raises ran rare reactions real recognize reed refresh regina relaxed representation representing \
        requests reservations return rings rio roi round rule runner s3 secure seit selbst sellers senator sensitive \
        sensitivity sf shines shower simplifies simulation snake sounds spot standing started startups strive \
        studying suffered sufficient supplier supporting surprises tank tap teacher teamwork tears technologie \
        technologies templates test thermostats thomas thread tires tourism tourist transitioning try tuesday under \
        undergraduates up upload victim vier visited vitamin voice vor waiting wants welcomed wieder windows wir \
        wire woocommerce wool work workload �� ��4 ��just
        """
      ),
      (
        -2,
        """
        13th 1st active adaptive adopt advancing against agricultural ahead aiming allem alt alter analyze api asana \
        asking assume auch automation autonomous banned behaviour behind behörden below big bizarre bleeding \
        blockchain booking brooklyn brush buffalo burger cache calm camera campaign captures cargo cast cauliflower \
        centralized certificate chance checklists classics cleared clusters collaborative colorful communicating \
        complete concern construction contemporary coordinated couldn crew cultural curl dank das database \
        department depth details developers diagnosed diamond dirty disable disappeared discovered discussion \
        disorder disorders disputes doch domain dried dropping drugs dumbbells earns ecommerce economic eggs \
        encouragement enforcement engine enterprises erklärt escape euch excellence excuse expands experiences \
        export faced fact fastest features federal fi figures fill fires first fish for forced freelance fresh \
        friend friends gb give gives gluten grid grocery ground grounded grow grown guarantee guidance guys happened \
        hazards head healthier her hero hoping hudson ihrem impacts improve in indiana inflammation ingredients \
        initiative inn interactive investment ir issues java joined juice kein kicks know kpis landing landscape \
        language lasting launched leading legitimate lemon lenses line llms loses luck magnetic maine mal \
        marketplaces martha mask mastering matched matters medium milestone mine minute moment moore mouse muscle \
        mutter negotiations neo newer nose numbers objective offerings on operating operations optimize organization \
        original ourselves outcomes outreach pads personalised perspective peterson pipeline pipelines places \
        planting power practices precision prints processing professional programming projects promotion proud \
        providers pursuing questions rain rally ranking raw re readability ready recalled record recorded recycling \
        reduction referring reflection refund regulations relatives relief remembering renewed reporting \
        representative residential respect results risk room route ruby rules safe salary saving searches second \
        sehr semi servers sexy showers sierra snack solved sooner sorts spots spotting spray startup stem stick stop \
        strengthened struck struggles submitted surveillance surveys surviving sweat tackling takes tax tea teachers \
        teaching tent termine theories things this throwing to toss town toxic traits transform turned ui \
        uncertainty unify universities unterstützung update vanilla variants viele vintage violating visa \
        visualization vows waist wait waivers wake warning washing wayne ways weights wer why wichtige worldwide \
        wrapped xl zeit zusammen ��in
        """
      ),
      (
        2,
        """
        accountability actions activities adds adjustable adopting affecting ages allowed alone anything anyway \
        anywhere approved arms attributes ball bench benefits better beyond billion bright bring budget bumps \
        carried catch chair channels collecting committed companies comprehensive conditional consumers contractors \
        control controls conventional copies corresponding could counsel creativity credits crimes crm customized \
        cut dass deeply definitions deliver detection devices did didn downloading drawing drivers eliminate \
        eliminated emerging enablement engaged engaging entering environments ergonomic erste essential everything \
        evidence expect explain facial fast felt fest file findings fit flood forever fortune fra funded gentle \
        geographic github glance great growth guests heard highway holder holistic holmes http imagination immersive \
        implement implementation improvement inch input instruments intention introduction invitations is item \
        iteration itinerary jahr judge junior keep kept knows labels labor later lay learner letzten lights lines \
        lock logic looked looking makes markup match matches meat mile millionen moved movers mph names narrative \
        navigating nearby nearly negative neither networks not note object objects observation organizations \
        originally other others oz packed pantry parallel passion peer persistent personalized phishing pipes plan \
        plant positions praise precise premises printed priority production professor promoting prone protective \
        publishers rapidly rate reached reason receiving remains replace representatives response responsibility \
        reuse rewarding right rise roles roll routine routines runs sagt sample seeing sends server session set \
        sheet sheets shelf shortages showing shown side sides sized small sparked specializes specification spiral \
        streamline stripe styling subject suggested summaries superior supportive surrounding suspicious swedish \
        switch sync syndrome tables tactics tailored technical tested thousands tier tool tracing transforming \
        translate treadmill tries trillion type unit unrest upgrades utility verification wallet want way weaknesses \
        web3 weeks wet who whole will working workspace worse zero zone ��the 👉
        """
      ),
      (
        3,
        """
        above achievements activity actually adaptation administrative adoption advanced affects afternoon agreed \
        almost always answering appears arc arrived athletes attempts attire authentic balance band base bases \
        bathroom beautifully beginners believe belongings bluetooth breaker breaks bridges brief broken bug bugs \
        building bulk bullet businesses carries carrying casting cause chatbots childhood clients clothes \
        collaboration colleagues comfort competitor compiled completion composition concerns confidence connecticut \
        conspiracy contains core cornell dafür davon deadlines debug decades declutter decrease deductible delay \
        designed designs destroyed device diagnostic differ direction discontinued displayed documentation done \
        downloaded dressed driver eco effects einige electricity elsewhere empowers encountered entry experimental \
        experiments extremely fabric facing failing feelings files five flexible flow flowers footprint force fourth \
        framework g garlic genre git goods greater groups growing guard gym hand hasn he heavy hikes hired holes \
        households imports incentives income inexpensive infinite infrastructure innovative intensive internally \
        invention iron just keys keyword languages latency layers leads learned lesson lift light lightweight like \
        loads locate logging lovely loyalty machine major make malicious mathematics maximizing mean measure \
        measures meditation memories miles mind mix multi natural necessarily need nice nine notch nuclear officers \
        offs only onto opposite optimal optimization outages overcome overly packages painting passes paste patterns \
        personally phenomenon point politische port positive potentially predicting preparing present priced \
        problems process productive progress promote query rank rapid recommend recurring reduced refined regulated \
        reminder requested reviewing roof run running safeguard scalable scan scanning seconds seemed sense sensor \
        she shelves shoulder since slow slowly soft speeds spreadsheets standard strategies stress sudden suggest \
        suppliers take taken taking talking targeted territory third threatening thursday time timeline timing too \
        tough transformed traumatic traveling unable understanding unlikely unlimited upright varieties version \
        versions visualize vulnerable wanting watt wheel wifi wooden zoom ��d ��how ��i ��yes
        """
      ),
      (
        4,
        """
        accepting according achievement additional advance aes agreements aka along any appearance applies \
        appreciate around arrangements assessing attachment attendance attendees audience automatic av available \
        away backend backups bags barely barrier basement becomes benchmark bent bigger bits boundaries breathing \
        built cables cannot careful casual causes chances charger cheapest chemical choice clean clicks come \
        communication compatibility concrete connects conservative console containers convicted correctly cover \
        covers creating creator critical crop cuts damaged dependencies detail difficulty directly discipline \
        disposable does doing don down during ease ecosystem efficiency efforts emotional employees encompasses \
        endpoints engage enhances examples existing exists expecting external fault feeling fifth fine firm flavor \
        foam folding footage forget format founders four frame frequency friendly ft fueling further gain gains \
        gathering good grew grows guided ha happening harm heavier height helps high highlight hold holding holds \
        huge ignore ignoring imagine immediately impacted import injection install integrated intervals into \
        introduced investments invoicing items its kind knowing late leasing leaving lifting linear liquid little \
        lived look mainstream maybe measuring mention merge method methods might minimum mock model models modular \
        module monitor nano native noise normal noting officials one options organisation organisations organized \
        outdated outside paced pairs paperwork participants pause person pipe placing plastic plays plugins points \
        portability possibilities powerful practical pricey protecting publicly purpose pushing put qualify queries \
        raised realized recommendation recycle reinforcement rejected rely removed repetitive reported reputable \
        respond retain rust scary section seek segmentation selection serial seriously seven shifting shoe single \
        six size sleek slower specs spoken square starts statistical stopping storing strap streamlining stronger \
        strongly suits targeting technique think thirds through tidy tie toddler together trained transitions trello \
        triggers troubleshooting trying unless used v2 vital whose workforce workouts wurden yesterday ��but ��no \
        ��not
        """
      ),
      (
        5,
        """
        achieved acts adapt aesthetic affect affordable aimed alan announced approach are arguments array as assets \
        attended audiences audits authority availability awareness basket baskets battery be became becoming being \
        boosts born bottom budgets builds came chosen circumstances closely colour combines compares complicated \
        confusion connecting constraints converts coordinator couple created creation customize cutting datasets \
        dealing decision definition dips direct directed drag driven dust duty eines encryption environmentally \
        equipment evaluate everyone exciting expected expense experiment extension extra failures far fee fixtures \
        flat formats fruits funnels fyi garbage hands have hips hitting honey household hungry hunting improvements \
        individual individuals intake integrate ip it key length let lie limited locked longevity markdown masks \
        matter modify modules motivation mounted move neck nothing novel offset ordered outlet overnight overseas \
        own pace packaging participant participating passenger passing period permanent phase physical platforms \
        portions prestigious pretty problem producing proof proposals pros prospects realize relevance reliance \
        remember removing renovations repositories represent requirement revenue rgb roads rooms router satisfied \
        saw screenshots seat seeds shampoo shapes should signals similar simple sit smoking smooth solely something \
        speak speed steel step storytelling strategically string struggling switches syncing telling thin thrive \
        tight timer took tracks trading traditional train travels two types unique usage usd valuable var virtually \
        visibility volume voters wage was wasn weight where willing workflows would yeah younger zwischen ��12
        """
      ),
      (
        6,
        """
        accepted adjusted advantage aggressive aligned allocation another answer appeal argued aspect assignments \
        atmosphere attend automatically automations bandwidth bear begin behaviors boasts bottles bracket bunch café \
        can capability capture carry centric challenges choose choosing chose comfortably commit communicate \
        compromised confident config confusing connector cons consequences convenient conversion counts credentials \
        crowded cycles damage debugging decline defensive defined demonstrates descriptions despite develop \
        developments differences disk doesn dollars drop dry due durability easy effectively efficiently effort \
        eligible employ endless ensures entire excellent extensions fees fiber final flooded foo fostering \
        frustrated frustration generate gloves goals has hd headaches identifying implemented impressive included \
        inner integration interaction inventory involving kill known limits low lying mailchimp memory midnight much \
        musical nutritional obvious offer offering optimized or participation per plenty popularity population \
        preparation prepared presses priorities procedure prominent prompt proposed protein providing quality quiet \
        ratio recently reduce refine regulatory relevant reliable remain repository scoring securely segments \
        sensors sequence setup shaped shots simultaneously smoothly so solving som specialists spent spoke still \
        stupid sunlight supports surfaces tasks terminology terrible these tone tons transforms understand underwear \
        unfortunately upfront upon urged using verdict versatility vulnerabilities wide wired workout ��ve ��we
        """
      ),
      (
        7,
        """
        accessible adopted affected appropriate areas aren attract attractive authentication balanced balancing \
        based blocks bringing called calorie catering century charges cisco cleaner clutter combo compete \
        competitors completed conclusions conscious consistency constant continuous cost costs creates criteria \
        decisions demands demographics difference discussed discussing documented doors doubt easily effect \
        effective efficacy eight elevated else enabling engines enhanced entirely equivalent estimates exception \
        excess expression familiar feet fetch finding fixed foster frage frameworks functions gather granted habits \
        happen hubspot inches increase installed instruction intensity judgment jumping lassen least lets literally \
        longer maintained making measured meditate mid milk mistakes modest movement movements myself narrow nd \
        negotiation niche none nutritious nuts okay operate organic oriented package perfectly photographs pins \
        placed placement precautions predictable predictive presence profits progressive prove purchasing putting \
        recognized recordings reminders renovation repairs resolution responsive restrictions retrieved seamless \
        sentence setups simply sink sizes skipping sort stainless stays strict surface talked term thorough three \
        total truly tune users utilizing value vegetables very walking well without zwei ��so ��t ��they
        """
      ),
      (
        8,
        """
        abandoned accommodations accordingly added agile algorithms also aluminum attempt aware bamboo before \
        beginning bit bones breath but cardio certain changes charge circuit clothing combination committing common \
        competitive compose conclusion condition configure connectivity consultants cotton covered credible \
        criminals decide decided definitely demonstrate desire determined digging divide dominant drawbacks dynamic \
        earlier earned efficient embrace encounter ended enhancing enjoyable etwa except excessive facilitate factor \
        feel filling filtering focusing function genres gesture grab greatly had handling haven having highly hubs \
        if impactful importance important incredibly inform insulation internal introduce intuitive keywords knife \
        kosten large layout lean legally legislation less level likely listed long loose lots lower manually many \
        maximum measurable minimize mistake moderation nail nodes operation option ordering outlets outline outlined \
        panels paths perhaps planned plate pointed polished poor potential prefer prevent previously principle \
        prioritizing produce produced properly protocols provide pull pursue quite range reasonable recognition \
        relatively reliability relocation remaining repeat reshape resonate rest returned rubber sacrificing same \
        satisfaction scenario schema seamlessly sessions shift shifts simpler simplest solid someone specified \
        spikes squarespace stands styles technological them thing tied transparent trash treating unexpected units \
        until upper variety wanted waste were when wiring wondering wrap yourself zudem ��re ��there
        """
      ),
      (
        9,
        """
        accurately adapter addressing adjusting advantages aligns among annually applied arrange avoiding bands \
        beneficial benefit bespoke between billed breakdown bubbles buttons cambridge cheaper colors completely \
        components compromise configuration consistently consumption contributes counter defines determine dietary \
        difficult disadvantages disruption distance diverse draw easier edges effectiveness enhance ensuring essence \
        evaluating even exact expensive explicitly extended fairly fancy flashlight focus following foot fundamental \
        gave generated going grain handle higher highlighting identify illustrate improved improving indeed inspect \
        intimidating json larger layouts leaks levels limit limitations listening majority means minor momentum \
        needs optimizing orientation placements pockets probably processes qualified quickly recording reduces \
        regular replaced requirements resulted rid salaries seeking seem separate setting several snapshot somewhat \
        staple starting staying stocked stored strain sum sure surprised switching that toilet tor toward \
        transaction trend tuning visible warm whether which while wider within wrote ��ll
        """
      ),
      (
        10,
        """
        able acquire advertised armed asleep assign authorities background caused cohesive combining compatible \
        competing conferencing considered considering consistent contrast copper credential crowd det developing \
        different differently dishes distractions drawer embracing emotions establish excited exercises expenditure \
        exposure extensive feels formatting fortunately funny generic goal handy harmful hassle implications \
        increased influence instructor intentional interval issued jury labeled ministry mostly multiple naturally \
        occasionally ones opposed organizers overall overwhelming personalize picked polling quarter resistance \
        rounded sacrifice saying script selecting skill spreadsheet strengths structure sustained swap tackle task \
        techniques temporary than their themselves then there thinking throughout towards tricky trigger tweak \
        typical visuals wouldn ��are ��that
        """
      ),
      (
        11,
        """
        align allow angaben arm average bereits bundled calories capabilities cluttered comfortable compared complex \
        connections consider considerations continuously customization decent described detailed difficulties \
        divided dramatically enables enough ensure equipped example execution exports fats fits follows frequent \
        frustrating fully gained gaining gradually handled harder ideal intense isn itself keeps lack lbs letting \
        logical logs lot manageable materials mature minimal minimizes motivated ob obtain occur outcome partial \
        partnering pattern pieces portion produces realistic reflect reflecting remained replacing roughly rows \
        saves scheduled sharp shit similarly simplicity situation skilled some static strong structures stuck \
        touches volumes ��it
        """
      ),
      (
        12,
        """
        ability adding addition aim amount amounts angle approaches aside avoid basic began bolt capacity cater \
        clear completing conducted context converted customizable each easiest encourage established etc evolving \
        extract finish firewall generous given honestly improves including increasing instead integrating involves \
        lacks learners losses maintaining mess needed needing notable noted once ongoing opened outputs owns pad \
        parameters periods preventing provides result scalability sitting straightforward structured suddenly tape \
        therefore they titles towel towels typing ultimately usable variable varying vast whenever ��2 ��this ��you
        """
      ),
      (
        13,
        """
        attention basically brave challenging combine comes crucial depending element elements entity eventually \
        expectations factors few flexibility formal hourly implementing initial intent interfaces layer limiting \
        maintain meaningful meanwhile moves myth numerous offered offline overhead permit positioning possible \
        prevents reps significant specialized steady those thus updating worry
        """
      ),
      (
        14,
        """
        allows because both capable component convenience correct experienced fewer finishing gaps heavily however \
        increasingly interface manufacturer meaning neutral overwhelmed parameter particular percentage position \
        protocol requiring shorter showed significantly smoother sound steep steeper though told unlike utilize
        """
      ),
      (
        15,
        """
        accurate adequate although assess avoided basis booming calming constructed corn credibility deciding \
        distinct dominated durable encouraging exclusively expenses facilitates focused foods functionality handles \
        include inefficient integrates noticeable often powerhouse prioritize prototyping ranges ranging rather \
        rebuilding requires responded said scenarios slightly sometimes unnecessary various versatile vigilant
        """
      ),
      (
        16,
        """
        accommodate actively actual aesthetics allocate appealing chest combined emphasizes encourages essentially \
        establishing includes installing jurisdiction leverage mainly obstacles possibly proper reducing regularly \
        resistant separately smaller sondern specific standalone token unclear vary
        """
      ),
      (
        17,
        """
        adaptability approximately attracting consuming curve descriptive gotten hopefully increases justify marker \
        moderate motivating permits ropes scope substantial ups usually whatever
        """
      ),
      (
        18,
        """
        advancements broader certainly clearly commands commonly costly define desired especially focuses generally \
        peers poorly regardless situations stages suited tend uncomfortable understands ��what
        """
      ),
      (
        19,
        """
        additionally adjust allowing depend incorporating instance isolation knees ounce protects require rotation \
        somewhere specialize stability such unsure walls worrying
        """
      ),
      (
        20,
        """
        afraid broad complexity concise either exactly extends mentioned objectives primarily quantity reusable \
        specifically stable
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
        cookies editorial europe obituaries partners solutions sponsored style tennis
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
        blog close crime culture december impressum search wirtschaft
        """
      ),
      (
        -40,
        """
        africa archives campus copyright español nfl recipes reply
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
        subscriptions theater twitter
        """
      ),
      (
        -36,
        """
        2024 account already betting boxing datenschutz electric executive faculty flipboard forgot forums foto \
        gesundheit holidays horoscopes media multimedia nba nutrition patient pc policies puzzles startseite \
        transfer weather über
        """
      ),
      (
        -35,
        """
        andrew become columnists competitions elections email english forum games getty lists nhl november panorama \
        partnerships pets singapore site standings themen unternehmen wetter
        """
      ),
      (
        -34,
        """
        academics ap archive coupons facebook israel join leadership management mar message mexico movies \
        restaurants royals sex sie sun world
        """
      ),
      (
        -33,
        """
        alumni americas anzeige anzeigen arts asia basketball closed comics company cookielawinfo diet drones ebooks \
        economy environment explore fintech football footer gardening homes ideas identity inspiration \
        investigations iran matt name nature neueste political portfolio powered products reise reprints showbiz \
        shows television topics united unlock veranstaltungen view webinars wissen written
        """
      ),
      (
        -32,
        """
        adchoices anmelden artikel athletics cameras celebrity collections comment commentary comments connect \
        contests contributors coronavirus deutschland diabetes election gallery help home immigration kommentar \
        leave loading log marketplace masthead music paris password prime race savings staff toggle toronto unsere \
        wellness xbox youtube
        """
      ),
      (
        -31,
        """
        ad agb article car columns corrections dating destinations deutsch dining donate e footwear gesellschaft \
        guides h health hilfe january jeffrey jetzt karriere kommentare logo logout money notifications nursing oops \
        op outdoors pet posted psychology quiz reader reality scholarships skin sorry sports stories sydney tablets \
        watch zip zurück
        """
      ),
      (
        -30,
        """
        adventure affiliate apparel autos banking blogs bluesky breadcrumb browse cartoons cold courtesy crosswords \
        dog ebook education entertainment fashion filed follow hamas hockey italiano jonathan jun laptops malaysia \
        mediadaten meinung messenger musik nachrichten navigate nintendo nov partner players please pocket \
        promotions rachel related russian saved settings syndication teilen thailand weitere women wow yahoo
        """
      ),
      (
        -29,
        """
        accessibility admin amanda aug black books brands business center college demo detroit digitale enter feb \
        fox français fußball galleries guide hospitals ihre indoor investor ireland kim leben life lifestyle \
        mobilität mon motorsport nation nbc offices opens operations opinions planet posts premier quizzes refer \
        relationships returns reviewed rewards sponsor status street suche threads upgrade verkehr victoria von \
        weekend werbung wohnen wwe ähnliche العربية
        """
      ),
      (
        -28,
        """
        agency alle amy asian ausland back buyer canada career comedy directions director discover dive employers \
        epaper exclusives fact fiction fight halloween helping info insurance investors ipad jul kino korea liz \
        locations medien meetings mother nasa newest oceania philippines photography program publications recipe \
        register renew santa schlagzeilen sean sep series snow society software stay tagged topic u urban usa \
        zimbabwe
        """
      ),
      (
        -27,
        """
        2023 2025 855 academic accessories advertising alles analytical associate australia aviation billing case \
        champions checkout christmas contributor country elon en enrollment euro formula gadgets german icon \
        illustration india kelly land linkedin listen meet mlb mma nascar northern olympics patrick pediatric \
        physician playstation prince recent reddit rugby shop stores submit sudoku tour vancouver video woman
        """
      ),
      (
        -26,
        """
        2026 andy anna beauty beliebte board calculators cancer communications community copy covid daily edited eu \
        form gdpr healthcare hide hungary iceland indonesia italian jewish k metro natur necessary noch philosophy \
        process random space tom tools tumblr whitepapers work writer 日本語
        """
      ),
      (
        -25,
        """
        3d admissions advice affiliates chief crazy credit deine disclaimers easter electronics exclusive finance \
        forms functional get gifts inline institutional investment knowledge kommentieren law love mad mastodon \
        mortgage network parenting partnership philadelphia photo pr previous programs quelle report resilience \
        retirement saturn second senior september streaming subtotal support table tech travel tutorials upcoming \
        verwandte weddings
        """
      ),
      (
        -24,
        """
        abonnieren agriculture august automotive cart design employment europa february film financing food giving \
        industries interview march october phone pregnancy seattle spanish spring supreme tickets tim tuition us \
        wine
        """
      ),
      (
        -23,
        """
        apple apps breaking click commercial conditions congress construction continue cyber disaster ex fitness \
        france fun game glossary heating hi hong houston hvac innovation joe july kids manufacturing mba min oct \
        print request services shopping spain store technology training x
        """
      ),
      (
        -22,
        """
        artificial authors ben ca cancel city consulting delivery denver der disclaimer donald european find germany \
        government heart holiday image industry international kevin kubernetes live mein miami our play resource \
        retail san scott student summer sustainability thank traffic ukraine
        """
      ),
      (
        -21,
        """
        alerts all app baseball bill by china cleaning crossword deal developer directory district du emily \
        entrepreneurship f1 generative got m man meine member mental navigation netflix notify parents policy \
        popular racing rankings read research sms speakers spotlight success teen templates title win workplace zur
        """
      ),
      (
        -20,
        """
        academy agencies air applications applying april category chinese climate cycling dance daniel editor expand \
        f faq global greece infrastructure insights japan jeff job julia kate maps mind movie off office original \
        pdf primary productivity ryan schools stop subscription talk theme today trust uk vr vs ways website
        """
      ),
      (
        -19,
        """
        04 08 analytics animal art auto b2b boston camping chicago classic coaching computing consumer customer \
        death development digital disclosure disney download energy eric ethics farm financial former fraud general \
        graduate grand headphones history hospitality inside iowa last learn les london mastering melissa men \
        military more networking new old open personal place portugal post product property responsible sale sam \
        save schedule security show social study susan tiktok ui weekly wisconsin
        """
      ),
      (
        -18,
        """
        2019 ab alex application b book breakfast british christian d dental docs downloads drive economic ed event \
        fall federal gear george hello hier hiking hollywood hotels hr human interest iot iphone italy j james \
        jennifer june la living makeup manchester marketing mary master missouri modern monthly nach online openai \
        organizational others photos pop president profile reading recommended religion robert russia scores scroll \
        see send shares t trump ukrainian undergraduate virtual volunteer vor winter workshops zum
        """
      ),
      (
        -17,
        """
        accounting android automation baking baltimore belgium blue bottom branded brian charlotte children chrome \
        cities co compliance contents contributing corporate courses creative current documentation elizabeth \
        england essen fan features freedom golden homeowners important king latin le load maintenance matthew \
        members nick ok oklahoma payment physics player portland purchase rates reports rob royal sales service \
        shipping sites source special spotify stephen trade trusted type vietnam wedding western yoga zu
        """
      ),
      (
        -16,
        """
        0 07 140 adam adidas atlanta austin aws beginners behind biden brand calendar claims colorado compare \
        congratulations dallas devops employee engineering expertise eye familie funding garden gold helpful \
        independent ios jan jersey journal l label leading learning level library like los made martin meal medical \
        membership michelle michigan mini mission mit mobile ohio page peter platform quantum radio rebecca release \
        sell sharing south stats super supply thanks um vehicle year
        """
      ),
      (
        -15,
        """
        05 98 accept address alabama architecture chat cinema cloud code computer cover dark dear destination \
        discount enjoy essentials family first georgia go governance ground healthy iconic indiana internet john \
        jump landscape lessons limit mac marvel michael minnesota national net next north pants pin practice real \
        regional salt scientific simon sony st tablet taiwan telecommunications ux virginia vpn web welcome windows
        """
      ),
      (
        -14,
        """
        02 03 113 amazon america announcements argentina audience audio author brazil call capital central charles \
        cincinnati cooking course david den device ev five foreign front give hours housing ich illinois inflation \
        information integrations justin kentucky lisa local lost luxury main may migration my need notice nvidia \
        older order oregon pricing protect r refund restaurant samsung school secondary self session sounds star \
        state story sustainable taylor team things top try turkey updates w west white wordpress writing www your
        """
      ),
      (
        -13,
        """
        120 ai associated australian berkeley berlin brain buying california cleveland clinical coffee content could \
        critical decluttering discussion duration edit el electrical es expert experts faqs four fresh g gender \
        google green gym hawaii hey house japanese kansas las laundry links macos mark microsoft nike orlando p \
        people poland portrait python receive risk rock sap select specialty system tennessee test texas \
        transportation used visit whole z â ��
        """
      ),
      (
        -12,
        """
        act alternatives analysis api arizona auch baby c carbon channel chatgpt contract cybersecurity data domain \
        eating emergency exploring fine fire free french future grow guest head hotel https id investing katie \
        licensing linux marco market meta operating optimize or outdoor pages paul personalization plumbing public \
        quick rating results return rhode round smartphone speed start students studio target taxes teacher teaching \
        tell thema up venue vermont viewed visual vw want washington would write y
        """
      ),
      (
        -11,
        """
        01 88 aaron accreditation anti apply bay bei big blockchain caption certificate charity cheap crypto \
        database desktop did diese ecommerce ein export further growth hair improve java kitchen korean launch laura \
        license link mail mike most must o pennsylvania production red rental researchers residential sarah \
        scheduling shoes six sleep snacks solar statistics storage sunday teams text train water
        """
      ),
      (
        -10,
        """
        06 2016 2020 800 activate aerospace american annual azure branding buy charging chris contacts craft dan \
        disability discord diy early eat enable exchange exercise field florida furniture hard highlights hire \
        indian instant interactive machine managing nothing official oil on overview pittsburgh professional push \
        region rice saas saving sci secure seo signs small smart solo strategy strength track true ultimate vegan \
        verify wall wir
        """
      ),
      (
        -9,
        """
        300 94 active add best boost build child countries description docker dr emma error fair gain graphic hybrid \
        im impact invest late lead lee mid motor moving non number police principles publication reach record \
        reporting required safety single southern speaking startups tesla war wireless
        """
      ),
      (
        -8,
        """
        125 2004 2005 2012 21 50 90 99 action adobe americans bad bar box camp client color coming communities \
        custom dedicated developers do easily enterprise from group industrial introducing language list little \
        major newer nonprofit other paid pay performance plans professionals question ready reset suggested switch \
        tax traditional university useful user v warning who workflow
        """
      ),
      (
        -7,
        """
        100 20 200 25 27 600 83 84 access alternative always break change claim collect communication depression \
        designing discounts drag drop editing engage environmental file fill für getting jack map medium n nashville \
        never offshore private publishing re salesforce screen sources steve streamline template un universal \
        variety we zoho
        """
      ),
      (
        -6,
        """
        12 2010 2015 2018 22 24 28 330 36 44 95 ads available award be bring cable class clothing come confirm \
        control core create crm customize das date deep deliver don end engagement essential everything experience \
        fort have how individual interested keeping keine lauren looking looks material mechanical minimalist \
        natural organization plant premium prepare registration remote review s simplify slow thomas three turn \
        unified value vendor was
        """
      ),
      (
        -5,
        """
        31 32 37 40 54 55 60 alaska ask automate bank begin block body browser check complete discuss display dual \
        flowers frequently full gas hiring host lighting make opt part phoenix physical pre pro q reference remove \
        running rust shared short staying sweden take taking third time tips transparency trying upload wi wie \
        working
        """
      ),
      (
        -4,
        """
        10 11 13 15 16 19 1997 2017 23 26 34 41 91 am beginner companies comparison die document eine estimated \
        feature great happy heavy her hidden hot html images internal just location max no offers pour power quality \
        react salary saturday say scale should simplified soft strategic supported technical uses version warranty \
        ��️
        """
      ),
      (
        -3,
        """
        18 2014 30 33 52 53 64 73 80 86 analyze camera certified collaborative comparing currently eco educational \
        equipment friday install labor legacy maybe ms notes per picture preparing project reduced seasonal this \
        very wenn where you
        """
      ),
      (
        -2,
        """
        129 250 39 3rd 42 45 51 61 68 72 additional age an bathroom collaboration connecting cut develop fans feel \
        going grab growing i integrate interior is keep know massachusetts move nice oh php plan portable pure \
        ranking reduces references role score shopify something stress tuesday two will yes
        """
      ),
      (
        2,
        """
        2 4 49 56 57 6 also café common de every hardware ideal introduction long multi note over paper perfect \
        personalized side starting think under understanding voice
        """
      ),
      (
        3,
        """
        35 38 66 69 any are automatic being can certifications choose direct does doesn ever example excellent \
        finding flat foo format frequent hand integrated let lorem monitoring only planning potential practical \
        provide rank regular set setting several simply summary tailored testing understand use whether which zero
        """
      ),
      (
        4,
        """
        59 85 89 as at cash comprehensive consistent cool creating credits efficient following handling hosting \
        hubspot lower maintain minimal monitor navigating not now one pick recommendations remember size solid \
        supports tool types using wednesday well
        """
      ),
      (
        5,
        """
        after building easy even extensive fast fully fyi it lean making pack prioritize really she smooth tip \
        whatever wide
        """
      ),
      (
        6,
        """
        77 again average despite during ease external extra maintaining poor predictive responsive simple thursday \
        to und unfortunately ��the
        """
      ),
      (
        7,
        """
        79 choosing each effective factors faster innovative integration large native pull range sound squarespace \
        with
        """
      ),
      (
        8,
        """
        background bonus both clean comfortable conclusion double focus key low multiple rather reduce there when \
        without ��we
        """
      ),
      (
        9,
        """
        and based clear complex consider emotional examples expensive has if instructions materials pros since these \
        unlimited ��i ��no
        """
      ),
      (
        10,
        """
        74 built challenges compared determine developing everyone final having here less limited none selecting \
        sometimes still
        """
      ),
      (
        11,
        """
        58 although another avoid businesses complexity fixed of step too
        """
      ),
      (
        12,
        """
        durable he identifying its many that then update
        """
      ),
      (
        13,
        """
        adding assess basic before below disadvantages includes instructor revenue so strong ��it ��this
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
        define finally improved instead leveraging moderate often rest those ultimately
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
        lack meanwhile proper steep users while
        """
      ),
      (
        18,
        """
        customizable depending lots they
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
        22,
        """
        because but scalability their
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
        demo legal
        """
      ),
      (
        -45,
        """
        archive blog español reserved whatsapp
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
        columnists facebook flipboard impressum league portal signup
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
        abo anzeigen auto betting boxing copyright coupons elections explore financing gesundheit headlines \
        horoscopes navigation notices offices password pinterest policy publications read royals shop sport stories \
        teilen us webinars
        """
      ),
      (
        -35,
        """
        academics cartoons central destinations homepage kommentare kong loading login outdoors panorama pets pm \
        share singapore standings sun trending welt
        """
      ),
      (
        -34,
        """
        admissions americas archives arts athletics banking celebrity conduct copied en finance give hockey \
        investigations ipad karriere laptops letters nhl podcast politics posts print thanks uns url veranstaltungen \
        youtube
        """
      ),
      (
        -33,
        """
        adchoices blogs calculator catalog communications cookie deutsch donate editions functional g germany gifts \
        hospitality houston india ireland kontakt logo masthead nachrichten notice phones podcasts published reise \
        showbiz sports star television tv unternehmen vacuums voices wetter
        """
      ),
      (
        -32,
        """
        abbrechen accept ad alerts angebote anzeige appointment awards calculators canada caption commercial \
        deutschland directory ebooks email europa fintech fitness gesellschaft giving holidays info italiano justice \
        microsoft politik reisen request rugby sections sponsors sudoku trackers videos writer
        """
      ),
      (
        -31,
        """
        2023 about address agb am australia baseball blank comics commentary coronavirus dance directions estate \
        exclusives festivals français funds hair halloween indonesia instagram investigates jobs logout mail map \
        messenger movies odds procedures republic showcase specials spiele target thailand tvs utc werbung west
        """
      ),
      (
        -30,
        """
        abonnement abuse archiv ausland beauty bluesky corporate crime crossword culture english es f1 guides inbox \
        interessieren italian konto krieg linkedin mediadaten meinung musik newspaper pdf register spotify \
        subscribed theatre tours verkehr wohnen
        """
      ),
      (
        -29,
        """
        abonnieren active ago beiträge birthday breadcrumb captioning cars cart center citizen cleaning clinics \
        coach comments contents contributor de disclaimer donation eats editorial epaper equity events facilities \
        faculty footwear glossary international internships kommentar kündigen lifestyle mehr merchandise mobilität \
        modernization motoring oceania parenting pay philadelphia processed quiz ratgeber registry science sentinel \
        social supplements toggle topics tumblr von weather z العربية 日本語
        """
      ),
      (
        -28,
        """
        agreement alumni argentina asia aufgeben bulgaria cafe calendar categories celebration chief comment \
        corrections drama ed ein est galleries geschichte hamas intelligence likes magazin malaysia medicine \
        meldungen nutrition pacific pakistan partnership philippines pizza recruiting reddit registrieren relations \
        reprints reviews schlagzeilen serve shows smartwatches subjects suche toronto vietnam vorbehalten wellbeing \
        whitepapers فارسی
        """
      ),
      (
        -27,
        """
        00pm account adidas auction author berlin bonds bulletin bundle comedy complaints disclaimers disclosures \
        download ebook echo einstellungen entertainment fußball games gelesen grants guidelines hilfe horoscope \
        informationen insider investing kb mastodon men mexico mobile mortgage motorsport multimedia nahost parties \
        predictions preferences received rice switzerland tracker tweet visit
        """
      ),
      (
        -26,
        """
        anonymously belgium centre chicago china committees draft edition erhalten europe fame feed gadgets geld \
        governance interessant media minuten ml mlb oldest poland police quote releases report seattle speakers \
        statement studies studios tech testen ukraine window
        """
      ),
      (
        -25,
        """
        accessibility affiliates apple basketball bell consent contributors deals dining discrimination dogs drones \
        east empty familie food gallery hub journalism kids korea living loans main nederlands partners players prep \
        privacy recipes scores seite series soccer tag translation transportation travel uhr vote wars wellness
        """
      ),
      (
        -24,
        """
        2024 advertising africa bestellen computers connect content contests cybersecurity follow footer form france \
        gaming home inclusion inquiries kingdom label manufacturing markiert popular presse profiles puzzles \
        startups store study terms top trainer vip w workshops
        """
      ),
      (
        -23,
        """
        bikes club columns database defense drink experts films gardening health israel kits licensing links markets \
        music name photos policies portugal profile reads redaktion reuters sponsored tablets tags trump tutorials \
        venues video weekend
        """
      ),
      (
        -22,
        """
        act analyst ap appliances by cancer com dating diabetes diversity docs entrepreneurship et francisco \
        government hospital hotels ideas images innovation inquiry lab leaders leadership library live machines \
        national new post press psychology related reporter resources rights schools sex shares tablet therapy \
        threads ticker transformation views watch
        """
      ),
      (
        -21,
        """
        04 academy accessories accounting agent automotive autos back block cinema climate community competitions \
        documents downloads enabled episodes explained film forum insight issue journal local luxury mission more n \
        now orders paper pc promotions quizzes rated recommended sale talk tickets tip touch tourism transactions \
        workshop
        """
      ),
      (
        -20,
        """
        affairs aid all angeles article bay bio bowl breakfast chain city company comparisons cycling departments \
        discover dpa economy education electronics england faq feeds filters github guide hospitals index \
        information interiors interviews italy leben medien merch next outsourcing papers permissions pt reality \
        recipe relationships religion reviewed rewards scholarships service services settings shopping spotlight \
        story streaming subscriptions trucks turkey visitors weekly x
        """
      ),
      (
        -19,
        """
        01 05 2000 2021 2025 abroad ads agriculture basics biden books builders care closed codes college connected \
        dashboard deal debate december earth edu executives finder fraud global hacks healthcare heart holiday in \
        industries inspiration islands klimawandel locations london m max member mobility monitors office oh p photo \
        picks principles profit q relationship research show site smarter sms spain staff subscription survey the \
        tiktok uk updated workplace zealand
        """
      ),
      (
        -18,
        """
        08 announcements b beds brazil business campus card check checkout choices conditions cruises dark deadline \
        degrees detroit developers digital editor engineering essentials eve facts forecast gear green homes \
        insurance io k llc managers membership message miami military moon offers ok openings opinions pa \
        partnerships perks philosophy photography plus premium prevention previews product program public pumps \
        referrals registration reports resource sciences speaking spending sustainability talks trials vault winter \
        ��️
        """
      ),
      (
        -17,
        """
        02 101 2019 2020 america art association b2b bookstore camp cards career chrome cities claims columbia \
        compensation consulting copy desk docker domain editors engineers gaza gov heaters help housing initiative \
        labs law listen ltd madrid marketplace me navigate networking notifications other page paramount partner \
        path phone photographers plumbing products proposal protected recovery repair smartphones solutions \
        statistics stats street studio style team technology ticket war writers zu
        """
      ),
      (
        -16,
        """
        advice apply auch auf ca consultation cooking council counseling cup days delays dinner educators followers \
        forums foundation free garden gift goods google herald hungary immigration inc inflation internet know lists \
        logistics mac or play player polls programs rankings reading release restaurants retirement romania sales \
        says sidebar snapchat speech sponsorships status students think tips trainers trial tricks unchanged union \
        usa women
        """
      ),
      (
        -15,
        """
        2016 2017 2026 ages ai android apparel authors centers certificates christmas collection commission courses \
        cream dallas davis death development diy dog domains drive emails energy f family feedback found ga greece \
        hiring history investors iphone july learn legacy letter location makers maps marketing marriage md meeting \
        nation pictures planet pop portfolio professionals promise reader released resilience round select sites \
        spam stone today topic tour treatments update valley websites winners write york
        """
      ),
      (
        -14,
        """
        00 83 96 accreditation administration advanced alert apps assistants beach bill book cases cloud collections \
        compare creators director disability donations duration economics employment essays fall firefox galaxy \
        hosting i image insights japan link linux man michigan netflix nursing observability opportunities order \
        outlook overview pharma picture records roadmap seasons sector sein sell session shipping society source \
        specifications telegram text u updates v vegas vendors vpn wall website windows world
        """
      ),
      (
        -13,
        """
        1000 88 acquisition agencies also app appointments austin box channel chinese coaching conferences congress \
        creative discounts disease eating employers extra fantasy faqs fi funding game georgia getty guest how \
        interview ios island j job june last literature loop maintenance medium min museum nature netherlands number \
        o olympics online oregon orleans people pricing productivity programming providers province publishing \
        rentals response retailers salesforce season security sense software special teachers tests toolkit trends \
        unsplash web white wrong
        """
      ),
      (
        -12,
        """
        0 03 09 2008 2015 2018 41 accounts advocacy alone animals anniversary at base billing blockchain call \
        characters charging children citations classes clinic communities conflict contacts continue contribute \
        country course designers disney edge engine enterprise ethics experiences fans firms fm fundamentals \
        hardware highlights host initiatives investigation january japanese kit launch lessons life listings ma \
        magento makeup may minnesota miss mit mom money november of org pages parts party pass payments pin plugs \
        preview r reform regions replies returns review ring russia s schedule se section stars station theme under \
        up use wait workers 🙂
        """
      ),
      (
        -11,
        """
        80 90 a accident adventure amazon anxiety assessment assistant boots buy cameras canvas capital category \
        challenge coffee color computing contracts corner daily decor delivery design details election engagement \
        etiquette event everyone exchange expert fiction florida h icon iii integrations integrity iran jersey join \
        keyboards matrix necessary note offerings ohio operations opportunity parents permission places planning \
        prime publication question rule safety save say seen seo sharing sides something sources springs state \
        stores support tables title trailer visualization week wins
        """
      ),
      (
        -10,
        """
        2005 2007 2022 46 adults advisor analytics atlanta aus automatically aws azure battle black board brands \
        browser car carrier checklist classic colorado compliance contract conversation coverage d diets \
        distribution environment essential excel exclusive fire friends from general glasses graphics haves her \
        horizon id incident injuries institute jones kitchen laptop lesen libraries lighting loan manage management \
        meals memberships migration monitor motion network nevada on open packages park pennsylvania premiere \
        property purchases race ram region removal required romance row schedules score searches servers sheets \
        student suggestions summit themes thermostats thread tomorrow trade truck universities vehicles version \
        woocommerce
        """
      ),
      (
        -9,
        """
        07 15 365 54 68 98 ab action again age animation anymore apis architecture assistance audio blueprint body \
        branding button chargers chat clean commerce concern cooling covered credit customers date discord drinks e \
        edit enterprises families far faster field forms fund ground hawaii headphones hosted hr identity install \
        investments java king license manufacturers messages old planner plans pocket pro questions readers \
        reputation requests restaurant retail roi savings shops smartphone smith specialist started stock supporters \
        t tab template times tools training transport treatment trees tutorial type upgrade williams works
        """
      ),
      (
        -8,
        """
        1 12 2006 2010 24 40 53 58 62 76 93 actions air analysis api applications area artists average award bar \
        bars batteries boards britain c change clothes collective collins commitment companies competition crisis \
        dad description ecommerce everywhere excellence fast filing finances for group hampshire happened here hier \
        institution interest involved later list manager match mesh methodology mining out pick pipelines practices \
        present printing ratings responsibility road role room scale school smbs snacks spot states suit swift \
        switches talent templates texas transfer transition transparency wardrobe washington wine worldwide writing \
        y yet yours
        """
      ),
      (
        -7,
        """
        100 11 14 150 2 2011 2013 22 32 47 50 52 55 61 access allen answers attack awesome build certifications \
        changer co complete consultant cryptocurrency cut depth developer devices discount earbuds editing enquiries \
        essay features fields friday friend go guidance hall healthy house impact industry installation interactions \
        interesting iowa johnson kg können l language limits loss love march mat minutes movie night off offer oil \
        outcomes payment please pr projects see shoes shopify soon stage stand strategy subscribers switch tax teams \
        technologies tennessee test this thomas threats traffic university ux variety virginia voice win work ��
        """
      ),
      (
        -6,
        """
        145 2012 2014 3 300 5 57 agency agents alternatives anything assets automation baby bedroom below better \
        bills booking budgeting calls carolina certification channels common communication conference countries cpu \
        cups databases diet discussion efforts electric era estimate extras guarantee hello institutions \
        instructions ist labor leads learned learning like long made monitoring morning numbers organizations \
        perspective python quotes ready regulations risk seconds server spanish standard storage success suppliers \
        systems testing to tracking user view vision worth year
        """
      ),
      (
        -5,
        """
        19 23 39 4 95 arizona benefits best builder choose code concerns consumer data detection do documentation \
        expect express extension feature furniture future generation generator gpu height himself hours improvement \
        ingredients instantly issues line lite mini monthly mouse notes others owners pads past patterns processing \
        protests purchase reporting return shutterstock slack sleep stream taiwan tea tested theft trip types united \
        values with wordpress you
        """
      ),
      (
        -4,
        """
        10 13 16 18 20 25 30 43 48 49 59 60 66 activities an bank beyond california chart clients collaboration \
        concepts consumers crash credentials day deck demand deployment diego display done easy effects enforcement \
        expertise fabric filter first flowers force frame girl gold good growth hat helpful hubspot individuals \
        infrastructure input inspection javascript journey jr js large limited lives members minute month months \
        mount no over pack perfect php plants platform posted power rating refresh running scheduling space spaces \
        tester tiers tool trail trips trust werden wird
        """
      ),
      (
        -3,
        """
        26 31 37 38 6 65 77 89 apartment balance behavior campaign certificate certified comfort conclusions \
        connection conversations cycle designer device discovery discussions disorders doing efficiency engineer \
        engines experience face file files foundations grow hill illinois key languages matters mindset need net \
        nights only organization ownership pain pants powder pressure professional project provider purposes reach \
        reference references replacement responsibilities results risks skills some stack standards structures \
        supplies table tasks thrive timeline why words workspace yes zurück
        """
      ),
      (
        -2,
        """
        27 36 63 75 acceptance application approach areas as authentication bed being budget choice coding \
        comparison control conversions corp crm debt decluttering difference employees examples favorites forever \
        forward hand him immediately introduction item less lights lot matter meetings metrics mode move names \
        networks one package panel performance playbook president prices protection rates really recognition repeat \
        result revolution rules screen shot sind size solution square stellen stuff summer system territory thing \
        through way working
        """
      ),
      (
        2,
        """
        29 42 500 82 authority beginner boot click constraints core criteria decision door effectively effort end \
        exercises factors format get goals happen knowledge layout length macos messaging mind models often \
        platforms practice rank rate repairs revenue safe scene sets sheet small specs steel take troubleshooting \
        tuesday wear workout years
        """
      ),
      (
        3,
        """
        28 400 56 64 86 99 adoption angle answer assignments attacks audience available away background be begin \
        case challenges compatibility context designs differences efficiently encryption errors firm foo guests \
        habits headaches hybrid indiana kentucky leaks lines logic normal options period place pricey quality \
        quickly ranking router sensor speed start strategies stress styles that transitions unlimited usage wrote
        """
      ),
      (
        4,
        """
        85 alternative amount beginners client compromise different fees fun handling html implementation levels \
        limit model ny option panels ratio recording reliable resistance right routine run same sessions set shift \
        sizes so sound structure thoughts titles users workflows
        """
      ),
      (
        5,
        """
        72 added building cheap comfortable footprint growing making method moment motivation movement not points \
        production progress requirements retention thursday track two ups used
        """
      ),
      (
        6,
        """
        250 connections connectivity controls costs decisions durability easier equipment everything expenses \
        following functionality have latency miles once organized real rise satisfaction side specification strength \
        them trend upgrades versatile visibility
        """
      ),
      (
        7,
        """
        000 availability breakdown changes charger clothing conclusion consumption credibility degree elements \
        estimates fit investment itself low most needs position purpose reported simplicity takeaways there uses \
        waste weight yourself
        """
      ),
      (
        8,
        """
        already annually around before cover damage ergonomics fee funnels high if interaction materials operation \
        secure selection short techniques want ways well will
        """
      ),
      (
        9,
        """
        charges convenience customization expensive foods interface limitations meditation overall prototyping \
        reliability
        """
      ),
      (
        10,
        """
        79 advantage audiences behaviors can capabilities cons effective etc function lbs level niche processes rows \
        simple situations water ��t
        """
      ),
      (
        11,
        """
        69 advance buttons colors components consider cost curve easily medication periods permits proof pros said
        """
      ),
      (
        12,
        """
        configuration distance light resolution
        """
      ),
      (
        13,
        """
        command complexity early needed scalability
        """
      ),
      (
        14,
        """
        700 attention considerations each efficient hands ones record situation themselves
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
        counter example includes longer pieces possible rest
        """
      ),
      (
        17,
        """
        did effectiveness
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
