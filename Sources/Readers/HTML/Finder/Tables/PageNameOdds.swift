/// What words in the names of elements say; made by Scripts/learn-pages, not by hand.
enum PageNameOdds {
  static let rings: [[(odds: Int, words: String)]] = [
    [
      (
        -60,
        """
        dropdown footer login reader share
        """
      ),
      (
        -59,
        """
        navbar
        """
      ),
      (
        -58,
        """
        buttons menu
        """
      ),
      (
        -57,
        """
        object
        """
      ),
      (
        -55,
        """
        ancestor
        """
      ),
      (
        -54,
        """
        count published
        """
      ),
      (
        -53,
        """
        account children icons legal mega policy postid visually
        """
      ),
      (
        -52,
        """
        commentform fields logo nav screen subnav
        """
      ),
      (
        -51,
        """
        actions signup subscribe
        """
      ),
      (
        -50,
        """
        cookie email facebook input newsletter singular
        """
      ),
      (
        -49,
        """
        app copyright dialog expanded metadata settings sharing sign trigger
        """
      ),
      (
        -48,
        """
        badge modal notice pagination respond
        """
      ),
      (
        -47,
        """
        disabled hide read reply timestamp tooltip topics youtube
        """
      ),
      (
        -46,
        """
        bar home logged menuitem option phone url
        """
      ),
      (
        -45,
        """
        banner below branding cart consent form megamenu outline socials tags
        """
      ),
      (
        -44,
        """
        archive invisible opacity pinterest second tagline taxonomy validation
        """
      ),
      (
        -43,
        """
        akismet breadcrumb controls focusable hamburger recirc register repeater submenu weather
        """
      ),
      (
        -42,
        """
        divider floating follow gform prev radio social trending unstyled views
        """
      ),
      (
        -41,
        """
        cookies download ellipsis feed foot gfield menubar navigation opinion parent podcasts privacy rss search site \
        sub sublabel svg swiper total transform widgettitle
        """
      ),
      (
        -40,
        """
        active auth call checkbox current flyout half lang mobile newsletters password posts required sdk slot sublist \
        videos yui
        """
      ),
      (
        -39,
        """
        accessibility action ads ajax apps authors bylines category collapse date fluid folder games kicker \
        notification offer pop popover posted reset separator sitemap sized skip smart subitem truncate uppercase \
        vsize xsmall
        """
      ),
      (
        -38,
        """
        button categories comment comments connect contentinfo counter dateline headlines icon justify locations \
        logout message meta popup rail reddit related reviews rubric science stacked store switcher topnav vcard
        """
      ),
      (
        -37,
        """
        advertise announcement author back btns capitalize colophon complementary cookielawinfo corporate cursor \
        custom disclaimer eyebrow homepage instagram join latest leaf links manage mix mob next nocontent pointer \
        prompt recent remove show sidenav signin split sponsored string subscription topbar update wpd
        """
      ),
      (
        -36,
        """
        ast boxed byline careers cta effect empty error forgot hed law lightbox logos more only path reverse robots \
        shopping stories sublink tabs tertiary thumb window
        """
      ),
      (
        -35,
        """
        admin arrow astra attribution avatar bio burger circle cnx collection contain contributor contributors dates \
        datetime dot edition hint honeypot items link member middle newspaper notifications pkr play programs promo \
        ribbon searchform send shows square statement sticky textfield toggle vertical visibility vote wpdiscuz
        """
      ),
      (
        -34,
        """
        advertisement between btn carousel cars channel chevron clickable contact dsg entries fullscreen genesis gpt \
        info jetpack likes locale partners products regions registration right rows scrollbar sep sidebar slug tablist \
        trail user visible widgets
        """
      ),
      (
        -33,
        """
        acc advert alignright articles blend breadcrumbs care commenting contains darkest div fail filter finance \
        footnote grow inactive inverse justified like linkedin linklist material network neutral outer passthrough \
        pipe redesign select subscriptions surface tdi thumbs tiny username visuallyhidden war whatsapp wpdlb wpml wpp \
        xxl year
        """
      ),
      (
        -32,
        """
        accept aligncenter captcha condition confirm ctas dark expand focus gdpr ghost gradient gtm here hover \
        identity init inline landscape membership menus multi now optin places player portal provider publisher reg \
        reveal rtl selected shipping teal thin ticker top transparent
        """
      ),
      (
        -31,
        """
        abo about absolute allowed alternate animated anonymous bordered bottom cats corrections direction disable fit \
        flipboard football heart indicator innovation inverted item justification letters library limit most movies \
        navigate nowrap opener original pager pass purple resource rounded same secondary semibold spacer stack \
        textwidget tiktok timeline topic und unit updated welcome white xlarge
        """
      ),
      (
        -30,
        """
        again animation awards cat community crumb culture demo down filled five flex four gift has header horizontal \
        just lower msg obituaries out owl partner politics preferences profile pulldown ratings report resized \
        schedule separate shadow sharedaddy shares shrink sidepanel sites skin staff submission switch tablet tagcloud \
        topline ukraine universal upper will zip zone
        """
      ),
      (
        -29,
        """
        addon agree alignleft alignment aus biography booking bread breaker btm cancel ccpa classic client close \
        copyrights crime der duration explore fill forum forums hello hfeed interest invalid jobs mission modified \
        must optanon pink plugin primary project request res round showagain sms sorting stretch submit tag this \
        toolbar translate try watch wpdf xxs zur zxq
        """
      ),
      (
        -28,
        """
        asia asset assistive audio bed betting center click containers desktop drawer emphasis end extrabold featured \
        gap geo give gold highlighted internal keys legacy light listen master notices overlay pages placeholder print \
        program puzzles radius result shop six slider sport sun template tennis threads unloaded validate von website \
        wpcf yellow
        """
      ),
      (
        -27,
        """
        ada background brands calendar card choice clamp closed cnt compact continue control credit credits customer \
        discussion edit envelope fade figure helper helpful label learn masthead nfl off pill recirculation sell \
        skiplink slide spinner stamp student subtext tile title transition tube twitter world
        """
      ),
      (
        -26,
        """
        alert alignwide alt analytics attachment cli display donate enable feedback feeds functional group hidden huh \
        industries labels listitem loader log loose lqx mail new notes place podcast portrait relatedposts remember \
        return reviewed ring sfww sidebars solid success tab terms thread time today type usa utility ver video weight \
        wpdtc writer
        """
      ),
      (
        -25,
        """
        aside baa bluesky business color cols cos daily deals education eztoc figcaption fixed flat format gravatars \
        job listing man mini mod pdf photo popular pos pub save side simple team textarea titles yarpp
        """
      ),
      (
        -24,
        """
        address align alignnone animate bookmark context cover depth desc ease europe extra front fullwidth grid \
        headline help image information inherit international lifestyle load media none opt personal resources \
        responsive role service static tool variant wide
        """
      ),
      (
        -23,
        """
        affiliate all black bold box browser but calc caption capture child company conditions dbc decoration editors \
        fdc food full google gray guides less level live names open overline pocket powered previous red rel relative \
        see slogan small space theme tools undefined well wrap wrapper
        """
      ),
      (
        -22,
        """
        above after area books border brand breaking cards column docs drop editorial embed embedded fab head hero \
        left name orange order overflow page press preview progress row series span star start state support tabpanel \
        underline wider
        """
      ),
      (
        -21,
        """
        anchor blogs blue colors cont courses economy element enabled event expandable find frame global intelligence \
        last layer min people plus recommended sale sales sections size south sports target third true view width \
        woocommerce zoom
        """
      ),
      (
        -20,
        """
        arc around builder cell col country default descriptor digital disclosure dyn east events false green hdr \
        health hours landing main money multiple nation necessary node offers other our pane panel position preamble \
        publication quantity results scrolling shared shortcut snippet sqsrte tech travel txt united warning wellness
        """
      ),
      (
        -19,
        """
        adb add africa amazon arts auto base change columns course creative cybersecurity directory eaa ecommerce \
        entertainment experience feature fff first flag get grey house ignore images inside kit lede lists living \
        loading magazine month muted nested non number one paid publish redirect root safety scroll selector self \
        short verify wraper
        """
      ),
      (
        -18,
        """
        abs aligned artificial audience bdc bubble bullet buy centered city collapsible con container crumbs delete \
        details financial gallery height img individual inset large license life line medium networks news nitro \
        options person power rate rating research section services solutions standard style subscriber teaser tracking \
        was washington
        """
      ),
      (
        -17,
        """
        accent aff age archives basis collapsed com comp complex deep document external file float font holder initial \
        interaction issues list outside prefix region rights spacing special stats studio three tip tracker two \
        whitespace widget
        """
      ),
      (
        -16,
        """
        access balance blocks clear composer done environment geg groups guid length margin old org platform pretty \
        price quick real scale shortcode spotlight states statistics status subtitle technology thumbnail trial under \
        yes
        """
      ),
      (
        -15,
        """
        agency apply basic before big both class club data elements energy family flexbox free from fusion garden \
        gutter hub industry issue lazyload licensing linked local nature noprint not panels premium recentcomments \
        recommendation sans sec sky source strapline students styled work
        """
      ),
      (
        -14,
        """
        book canvas check cloud commercial core danger description design excerpt field fieldset general history inner \
        invert languages lap layout lazy location lost module music offset plain product property public regular \
        relaxed rem score secure security slate subheader subject subline tight track who
        """
      ),
      (
        -13,
        """
        accordion additional car college day dek features hierarchy index map max microsoft mid mode office online \
        overview padding selection system teams times tweet
        """
      ),
      (
        -12,
        """
        api baseline beauty behavior climate compare copy healthcare important leading narrow normal paper part \
        presentation pull reference shopify subsection sustainability term training users with word
        """
      ),
      (
        -11,
        """
        aaa adv component contents css dynamic exclusive film hentry interactive markup odd permalink post school set \
        single slideshow stat styles subheading text web women
        """
      ),
      (
        -10,
        """
        also block blog blurb caps case create dce fallback generic indent its keyboard ltr ref super tax temp test
        """
      ),
      (
        -9,
        """
        art editable fee learning legend letter makes native note pricing push rank reading review rules subhead var \
        visual
        """
      ),
      (
        -8,
        """
        campus clean deal faqs fitness fix flexible growth gutters heading hot iframe keyword meet mntl plans ranking \
        recommendations smooth solution started street talk tdb trust
        """
      ),
      (
        -7,
        """
        application brief clearfix code fun have hubspot italic make mark marketing model num overall pad pick picture \
        pro response safe sort stream summary testing toc use value yoast zero
        """
      ),
      (
        -6,
        """
        and better descr editor example insurance into kadence language management marker market mental story tips \
        vertically you
        """
      ),
      (
        -5,
        """
        are clip development easy elementor entity for getting html plan remote whats workflow
        """
      ),
      (
        -4,
        """
        break callout cmp detail expert fde guide handle insights jump picks pre run setting snug table take templates \
        testimonial
        """
      ),
      (
        -3,
        """
        alternative amp analysis budget clr commerce comparison extended highlight intro lead matters should strong \
        systems the types
        """
      ),
      (
        -2,
        """
        associated common examples final formatted good infrastructure questions software speakable them typography \
        what
        """
      ),
      (
        2,
        """
        advanced body cap own paywall
        """
      ),
      (
        3,
        """
        approach bash benefits choose components constrained listicle prism question quote subheadline
        """
      ),
      (
        4,
        """
        does how long math need quality risk sqs when write your
        """
      ),
      (
        5,
        """
        buying disc keep performance problem rich trends
        """
      ),
      (
        6,
        """
        answer recipe specs
        """
      ),
      (
        7,
        """
        beginner entry pullquote structured
        """
      ),
      (
        8,
        """
        different faq
        """
      ),
      (
        9,
        """
        backlink
        """
      ),
      (
        10,
        """
        cms introduction paragraph prose
        """
      ),
      (
        11,
        """
        blockquote key much rte
        """
      ),
      (
        12,
        """
        choosing pros references
        """
      ),
      (
        13,
        """
        consider headings viewer
        """
      ),
      (
        14,
        """
        markdown richtext wysiwyg
        """
      ),
      (
        15,
        """
        abstract bodytext cons thoughts
        """
      ),
      (
        16,
        """
        practices
        """
      ),
      (
        18,
        """
        challenges
        """
      ),
      (
        19,
        """
        conclusion considerations
        """
      ),
    ],
    [
      (
        -60,
        """
        dialog footer modal submenu
        """
      ),
      (
        -58,
        """
        dropdown
        """
      ),
      (
        -57,
        """
        contentinfo taxonomy
        """
      ),
      (
        -56,
        """
        current
        """
      ),
      (
        -55,
        """
        menu navbar popup
        """
      ),
      (
        -54,
        """
        complementary subscribe tags
        """
      ),
      (
        -53,
        """
        bar byline icons respond
        """
      ),
      (
        -52,
        """
        ancestor login pointer
        """
      ),
      (
        -51,
        """
        account buttons copyright
        """
      ),
      (
        -50,
        """
        listitem mega search signup
        """
      ),
      (
        -49,
        """
        subnav
        """
      ),
      (
        -48,
        """
        absolute actions follow sub
        """
      ),
      (
        -47,
        """
        burger hamburger megamenu menus object pagination
        """
      ),
      (
        -46,
        """
        animation colophon cookie fields focus foot nav products subscription
        """
      ),
      (
        -45,
        """
        action btn overlay shape skin
        """
      ),
      (
        -44,
        """
        browser community compact controls flyout icon menubar promo swiper tertiary topics utility
        """
      ),
      (
        -43,
        """
        prev sharedaddy tooltip
        """
      ),
      (
        -42,
        """
        byuser cart gform lang mob navigation nocontent outline robots sidenav
        """
      ),
      (
        -41,
        """
        bio categories connect framework input loop offcanvas placement privacy related selector
        """
      ),
      (
        -40,
        """
        arrows aspect checkbox cli comment comments drawer expand floating folder network popover ratio social store \
        thumbnails translate trending
        """
      ),
      (
        -39,
        """
        affiliate arrow bypostauthor currency drop form option register sitemap socials transform validate validation \
        yes
        """
      ),
      (
        -38,
        """
        accessibility add ads announcement archives avatar back breadcrumbs customer depth disabled display dom links \
        masthead more native sign switcher traditional true zoom
        """
      ),
      (
        -37,
        """
        address anonymous call cats comm commentform context cookielawinfo count effect fullscreen gravity groups \
        header latest offer out php query scrolling sublabel supported threads thumbs touch wpd
        """
      ),
      (
        -36,
        """
        auth banner clickable consent country cursor divide expandable filter hauptnavigation inverted law masonry \
        next path poster price quick sections sites tech thd thread viewport visible
        """
      ),
      (
        -35,
        """
        children collage contact end features fourth gecko industries limit newsletter opentable optin overlap \
        platform preferences recommended reveal ribbon sharing survey trigger truncate tweak usd visibility wpdiscuz
        """
      ),
      (
        -34,
        """
        author bff big bleed branch error fade fast flyouts hide inverse jetpack language logo mainmenu meta mobilenav \
        navi notices off opacity partners password pill plain postid programs prompt proportions registration request \
        share slideout slt timeline tray unauth wpdcom
        """
      ),
      (
        -33,
        """
        animations bookmark btm bylines capture class headlines horizontal locations mainnavigation mfp now personal \
        plus podcasts required secondary state upper
        """
      ),
      (
        -32,
        """
        alternating apps audio breadcrumb button complexity curve delimiter discussion ease empty explore five forgot \
        helpful indicator job lede link member modern notice notification offers pages placeholder preview reset scale \
        see select service show stretch subheader submit unstyled variable
        """
      ),
      (
        -31,
        """
        articles below branding choice circle contributor demo disclaimer edit feedback google loading menuitem \
        newsletters official pop recirc sdk selected sidebars signin stage started svg textarea ticker toggle \
        universal user
        """
      ),
      (
        -30,
        """
        aba alt baf breaking expanded fill head images lightbox mobile remove slug toolbar variation watch window wpcf \
        wpml
        """
      ),
      (
        -29,
        """
        ast canvas collection disclosure down email games headline index info instagram labels layer metadata most \
        nuxt odd print radio rubric slate tablet tile vid
        """
      ),
      (
        -28,
        """
        about black brand carousel contributors credit cta extended fef flair legal level logged lower number sans \
        semibold singular sizing taboola tabs
        """
      ),
      (
        -27,
        """
        aside caption card cookies desktop high homepage middle side size teaser title weather
        """
      ),
      (
        -26,
        """
        archive bottom hover lazyload non options popular pos read right settings solutions zone
        """
      ),
      (
        -25,
        """
        close collapse crime custom customizer dark duration dyn extra fit float hfeed item recent rounded separator \
        sidepanel solid stacked stories time var widgets wpp
        """
      ),
      (
        -24,
        """
        active authors feed four help helper holder inset internal invisible media multiple none player position \
        results screen scroller simple slider special tab third vertical white
        """
      ),
      (
        -23,
        """
        ada after ajax asset classic click client date divi entertainment front hed highlighted mini posts profile rel \
        relative resources scrollbar slide snippet stack static surface system thumb
        """
      ),
      (
        -22,
        """
        align app badge bordered change city color divider embed global image inline items jobs list normal owl \
        pattern policy portal report res resource scheme shadow square success textwidget tribe videos
        """
      ),
      (
        -21,
        """
        alert alignment all background between blue chrome collapsed edition enabled false fluid half hello hero \
        hidden individual init justify legacy new one panel second self shows shrink sidebar sticky support template \
        tool uppercase work
        """
      ),
      (
        -20,
        """
        attribution borders brands closed editable even from group information light message multi nowrap only \
        override part purple shared sponsored standalone terms three top transition transparent video views widget \
        winter woocommerce xlarge
        """
      ),
      (
        -19,
        """
        above access blogs cell cols composer corner div equal figure gap grow gutters initial justified kit lazy like \
        local location newspaper note open overview portrait pre regions responsive reverse root rows shop start strip \
        thirds total underline unit usa weight
        """
      ),
      (
        -18,
        """
        base box bullet calc cards cat center comp dynamic elements excerpt featured fusion gallery green highlander \
        hub insert landing lead load money not parent phone rating reviews rgba services shortcode test topic trail
        """
      ),
      (
        -17,
        """
        additional aligned border channel colors company cover default feature fullwidth gray learn opinion paper \
        presentation primary program redesign region skip source space stats topbar use ver
        """
      ),
      (
        -16,
        """
        antialiased clip contain corporate culture design embedded fixed general gradient height home justification \
        large life markup nested neutral nitro overflow picks provider scroll scrollable small smooth style styled \
        styles subscriber tools trust twitter undefined
        """
      ),
      (
        -15,
        """
        area auto available basis clamp collapsible contained desc detailed details editorial enable entries events \
        facebook flex inner left listing lists mid mod other rail seven site slideshow sports switch target theme \
        titles width world
        """
      ),
      (
        -14,
        """
        animate applied business code document first fix flow font free get grid img magazine medium order our padded \
        partner paywall photo prep sides tablist vert with without zero
        """
      ),
      (
        -13,
        """
        around bold boxes event generic heading highlight lifestyle min minimal outer outside padding pane politics \
        prefix push reference section sport stream tabpanel training tweet two view wrapper you
        """
      ),
      (
        -12,
        """
        accordion before block callout child control for full genesis grey inherit name page pageid publication \
        ranking recommendations regular round row this track under valign variant wide
        """
      ),
      (
        -11,
        """
        addons api basic blocks cda com container description external fieldset foreground guides has health invert \
        last layout live margin module news panels product progress public rem school sec separate setting shell slot \
        txt vcard version whitespace wrap
        """
      ),
      (
        -10,
        """
        acb animated columns data eac fde game gutter inside landscape line max promoted smart split spotlight tdb
        """
      ),
      (
        -9,
        """
        adb boxed builder clearfix cmp col copy core cos direction ffd label portfolio rectangle review set sharebar \
        short single span types vertically web whats why
        """
      ),
      (
        -8,
        """
        accent and blur column common component eec element entity family ffa html indent model pro pull radius \
        spacing tip
        """
      ),
      (
        -7,
        """
        are bbc blurb centered clear components contents ecc ffe food industry intro loaded main master offset pad \
        podcast save seo the
        """
      ),
      (
        -6,
        """
        alignwide anchor art blog check cont formatted frame international mntl reading schedule story tdi tiny travel \
        website
        """
      ),
      (
        -5,
        """
        bbf best book both break double elementor flexbox infinite infobox mode premium red security serif slides \
        software summary term text type
        """
      ),
      (
        -4,
        """
        books counter css expert node onecol safety shopify standard technology toc tracking und
        """
      ),
      (
        -3,
        """
        alignfull body comparison field format guide living mix narrow online structured typography
        """
      ),
      (
        -2,
        """
        amazon blend category con der maincontent management step testimonial wellness
        """
      ),
      (
        2,
        """
        margins output rank segment thumbnail
        """
      ),
      (
        3,
        """
        entry listicle tdc tips
        """
      ),
      (
        4,
        """
        hentry hierarchy kadence long
        """
      ),
      (
        5,
        """
        sqs yui
        """
      ),
      (
        6,
        """
        cms efe headings how publish status
        """
      ),
      (
        7,
        """
        aktuelles faq fashion prose rich
        """
      ),
      (
        8,
        """
        textmedia
        """
      ),
      (
        9,
        """
        pros references tagdiv wysiwyg
        """
      ),
      (
        11,
        """
        cons recipe
        """
      ),
      (
        12,
        """
        paragraph
        """
      ),
      (
        14,
        """
        allgemein blockquote chunks richtext
        """
      ),
      (
        24,
        """
        rte
        """
      ),
      (
        28,
        """
        markdown
        """
      ),
    ],
    [
      (
        -56,
        """
        contentinfo
        """
      ),
      (
        -51,
        """
        colophon
        """
      ),
      (
        -45,
        """
        even popup
        """
      ),
      (
        -44,
        """
        absolute
        """
      ),
      (
        -43,
        """
        complementary upper
        """
      ),
      (
        -42,
        """
        trending
        """
      ),
      (
        -41,
        """
        masthead translate
        """
      ),
      (
        -40,
        """
        cli dyn login menubar subscribe track
        """
      ),
      (
        -39,
        """
        recent swiper
        """
      ),
      (
        -38,
        """
        calc menus most
        """
      ),
      (
        -37,
        """
        authors burger email gform lists store unauth wpd wpdcom wpdiscuz
        """
      ),
      (
        -36,
        """
        collapse company folder foot signup solutions stories
        """
      ),
      (
        -35,
        """
        byline cards mainnavigation monitor popular
        """
      ),
      (
        -34,
        """
        comment gravity hero justification navbar visibility
        """
      ),
      (
        -33,
        """
        aside bff byuser children comm eee headline lstyle submenu thread
        """
      ),
      (
        -32,
        """
        announcement equal expand megamenu modal toggle tracking wpdiscuzuniqueid
        """
      ),
      (
        -31,
        """
        carousel copyright dir end navigation step
        """
      ),
      (
        -30,
        """
        actions collapsed context justified
        """
      ),
      (
        -29,
        """
        bylines depth engine false odd pointer privacy selector
        """
      ),
      (
        -28,
        """
        footer menu nav without
        """
      ),
      (
        -27,
        """
        align bar fields layer library margins mega mini resources subnav subscription
        """
      ),
      (
        -26,
        """
        alt between compact desk invisible listitem object promo recirc related sub var
        """
      ),
      (
        -25,
        """
        cookie dropdown expanded opacity part persistent third transform
        """
      ),
      (
        -24,
        """
        banner current extended form head items nowrap player
        """
      ),
      (
        -23,
        """
        black components contact free initial local rail recommended shortcode stretch teaser
        """
      ),
      (
        -22,
        """
        animated asset bio consent drawer header posts print slot spacer tab tabpanel
        """
      ),
      (
        -21,
        """
        gray hamburger out service sides simple slideout sports subheader taxonomy widget
        """
      ),
      (
        -20,
        """
        about articles comments cos drop feed flyout heading item lazyload lede links list more offcanvas rem \
        secondary settings slider tablet tabs trigger update
        """
      ),
      (
        -19,
        """
        api centered cfb closed cta edition extra framework justify leading line platform start summary views
        """
      ),
      (
        -18,
        """
        brand call desktop dialog dom general last latest level minimal mob mobile newsletter pane podcast \
        presentation pull rel second shadow sidepanel sticky strip valign video
        """
      ),
      (
        -17,
        """
        alignfull avatar bottom browser caption float horizontal listing loop outside overlay panel pop pre query \
        remove usa user viewport work zone
        """
      ),
      (
        -16,
        """
        alignwide blue border dark duration features flexbox from get group hidden middle money open phone plain \
        reading relative segment side top topbar transition utility version
        """
      ),
      (
        -15,
        """
        ads all animation big card down ecf fade feature fixed flow hide inside lazy left legacy media odf other \
        pattern pos preview read redesign reverse right rounded shrink social story support topics universal well
        """
      ),
      (
        -14,
        """
        art auto blend box center cmp collapsible div flex gecko holder info mod multi neutral none order slide \
        visible
        """
      ),
      (
        -13,
        """
        action ajax anonymous archive audio breadcrumbs disable editor editorial four grow highlight img init live mix \
        narrow nested news overflow passthrough populated premium push search static test this unknown widgets with
        """
      ),
      (
        -12,
        """
        accordion account alternate base bold business cat cell check cols copy css direction element family first \
        flat fluid gallery global gradient inline inner learn master meta min new paywall profile rows separator \
        services share tertiary thirds topic travel underline white wide xlarge
        """
      ),
      (
        -11,
        """
        addons aligned anchor app bfc channel chrome color con core data document ease featured for green grid \
        homepage large link max mid module opinion pack pad pages position scroll small surface tech the tools touch \
        variant vertical world yes
        """
      ),
      (
        -10,
        """
        accent alpha author below block blur both buttons colors column columns component contained fill fix follow \
        font fullscreen fullwidth gap home icon life light living margin newspaper nuxt only padded parent prefix \
        primary products root sans sidebar text three two undefined wrap
        """
      ),
      (
        -9,
        """
        active before chunks cms col collection constrained cont contain divider dynamic full genesis grey ground \
        guides gutter hover image index intro landing layout loading logged logo message not off offset one pagination \
        placeholder placement politics progress region review scheme screen section show site smooth space stack \
        stretched style true wrapper
        """
      ),
      (
        -8,
        """
        add and arrow background blocks breadcrumb canvas clearfix click container control cover custom digital ehf \
        empty fast has images infinite inherit lead load magazine next online panels regular report row shell skin \
        stream stylesheet tdi title web your
        """
      ),
      (
        -7,
        """
        body builder button child classic com common comp contents design disabled display events fusion generic \
        height helper icons medium non normal outer padding reference reset responsive size spacing stacked target tdc \
        theme tribe width
        """
      ),
      (
        -6,
        """
        after alignment area article ast astra boxed branding cart circle close default divi elementor embed format \
        front inset kit long node onecol path postid prose sec shopify single singular solid span standard svg ver \
        woocommerce
        """
      ),
      (
        -5,
        """
        analytics antialiased back basic bullets class clear containers contentwrapper controls cookies enabled focus \
        frame generatepress health hello hierarchy interior lang linux loaded location main mode option page \
        pagebuilder php pro sections separate set sharing sidebars template type und variable wpb
        """
      ),
      (
        -4,
        """
        address arrows composer content corner counter effect enable event external gutters html indent indicator \
        lightbox lines ltr plus post price product quick slideshow survey toc
        """
      ),
      (
        -3,
        """
        aawp above autoplay blog boc can categories category cats checkbox client code detail details entity gatsby \
        hfeed inverted label management name options outline provider radio styles submit theia typography view \
        website
        """
      ),
      (
        -2,
        """
        badge controller crop detailed filter floating indicators language masonry rich schema sizing table tag \
        templates thumbnail thumbnails translatepress transparent use yui
        """
      ),
      (
        2,
        """
        kadence mainpagecontent portfolio quote sqs tags variants
        """
      ),
      (
        3,
        """
        paragraph promoted seven system
        """
      ),
      (
        4,
        """
        maincontent
        """
      ),
      (
        6,
        """
        gear
        """
      ),
      (
        8,
        """
        revisions
        """
      ),
      (
        12,
        """
        faq
        """
      ),
    ],
  ]
}
