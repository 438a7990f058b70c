extension MediaTopics {
  /// The retired topics of the higher codes, each on a line: code, day, what is in use (`=` for the same concept, `<`
  /// for the nearest broader one), and the names of both.
  static let retiredHigh: StaticString = """
    20000872 2015-02-24 <20000856 super-heavyweight (boxing)>boxing
    20000873 2015-02-24 <20000856 super-middleweight (boxing)>boxing
    20000874 2015-02-24 <20000856 welterweight (boxing)>boxing
    20000878 2015-02-24 <20000877 C1 (canoeing)>canoeing
    20000879 2015-02-24 <20000877 C2 (canoeing)>canoeing
    20000880 2015-02-24 <20000877 C4 (canoeing)>canoeing
    20000881 2017-07-04 <20000877 canoe sailing>canoeing
    20000882 2017-07-04 <20000877 pontoniering>canoeing
    20000894 2017-07-04 =20000895 bi-crossing>bmx racing
    20000897 2017-07-04 <20000892 cycle sprint race>cycling
    20000898 2017-07-04 <20000892 cyclo-cross>cycling
    20000899 2017-07-04 <20000892 individual pursuit (cycling)>cycling
    20000900 2017-07-04 <20000892 individual time trial (cycling)>cycling
    20000901 2017-07-04 <20000892 Keirin>cycling
    20000902 2017-07-04 <20000892 Madison race>cycling
    20000904 2017-07-04 <20000892 points race (cycling)>cycling
    20000905 2017-07-04 =20001333 road cycling>road cycling
    20000906 2017-07-04 <20000892 cycling staging race>cycling
    20000907 2017-07-04 <20000892 team cycle sprint>cycling
    20000908 2017-07-04 <20000892 road cycling team pursuit>cycling
    20000909 2017-07-04 <20000892 team time trial (cycling)>cycling
    20000910 2017-07-04 =20001334 track race (cycling)>track cycling
    20000920 2017-07-04 <20000919 oval track dog racing>dog racing
    20000921 2017-07-04 <20000919 dog sled racing>dog racing
    20000924 2017-07-04 <20000923 cross-country horse riding>equestrian
    20000925 2017-07-04 <20000923 dressage>equestrian
    20000926 2017-07-04 <20000923 horse jumping>equestrian
    20000927 2017-07-04 <20000923 three day eventing>equestrian
    20000928 2017-07-04 <20000923 horse driving>equestrian
    20000930 2017-07-04 <20000929 epee>fencing
    20000931 2017-07-04 <20000929 foil>fencing
    20000932 2017-07-04 <20000929 sabre>fencing
    20000935 2017-07-04 <20000934 ice dance>figure skating
    20000943 2015-02-24 <20000951 ball (rhythmic gymnastics)>rhythmic gymnastics
    20000944 2015-02-24 <20001152 beam (artistic gymnastics)>artistic gymnastics
    20000945 2015-02-24 <20000951 clubs (rhythmic gymnastics)>rhythmic gymnastics
    20000946 2015-02-24 <20001152 floor exercise (artistic gymnastics)>artistic gymnastics
    20000947 2015-02-24 <20000951 hoop (rhythmic gymnastics)>rhythmic gymnastics
    20000948 2015-02-24 <20001152 horizontal bar (artistic gymnastics)>artistic gymnastics
    20000949 2015-02-24 <20001152 parallel bars (artistic gymnastics)>artistic gymnastics
    20000950 2015-02-24 <20001152 pommel horse (artistic gymnastics)>artistic gymnastics
    20000952 2015-02-24 <20000951 ribbon (rhythmic gymnastics)>rhythmic gymnastics
    20000953 2015-02-24 <20001152 rings (artistic gymnastics)>artistic gymnastics
    20000954 2015-02-24 <20000951 rope (rhythmic gymnastics)>rhythmic gymnastics
    20000956 2015-02-24 <20001152 uneven bars (artistic gymnastics)>artistic gymnastics
    20000957 2015-02-24 <20001152 vault (artistic gymnastics)>artistic gymnastics
    20000961 2017-07-04 <20000960 flat racing>horse racing
    20000962 2017-07-04 <20000960 harness racing>horse racing
    20000963 2017-07-04 <20000960 steeple chase>horse racing
    20000967 2021-02-18 <20000822 inline skating>competition discipline
    20000970 2015-02-24 <20000969 extra lightweight (judo)>judo
    20000971 2015-02-24 <20000969 half-heavyweight (judo)>judo
    20000972 2015-02-24 <20000969 half-lightweight (judo)>judo
    20000973 2015-02-24 <20000969 half-middleweight (judo)>judo
    20000974 2015-02-24 <20000969 heavyweight (judo)>judo
    20000975 2015-02-24 <20000969 lightweight (judo)>judo
    20000976 2015-02-24 <20000969 middleweight (judo)>judo
    20000980 2015-02-24 <20000979 K1 (kayaking)>kayaking
    20000981 2015-02-24 <20000979 K2 (kayaking)>kayaking
    20000982 2015-02-24 <20000979 K4 (kayaking)>kayaking
    20000992 2017-07-04 <20000991 endurance race>motor car racing
    20000993 2017-07-04 <20000991 F3000>motor car racing
    20000994 2017-07-04 <20000991 Formula One>motor car racing
    20000995 2017-07-04 <20000991 Indy Racing>motor car racing
    20000996 2017-07-04 <20000991 motor car rallycross>motor car racing
    20000997 2017-07-04 <20000991 motor car rallying>motor car racing
    20000999 2017-07-04 <20000998 motorcycle endurance>motorcycling
    20001000 2017-07-04 <20000998 enduro>motorcycling
    20001001 2017-07-04 <20000998 grass-track>motorcycling
    20001002 2017-07-04 <20000998 moto-ball>motorcycling
    20001003 2017-07-04 <20000998 moto-cross>motorcycling
    20001004 2017-07-04 <20000998 motoGP>motorcycling
    20001005 2017-07-04 <20000998 motorcycle rallying>motorcycling
    20001006 2017-07-04 <20000998 side-cars>motorcycling
    20001007 2017-07-04 <20000998 speedway>motorcycling
    20001008 2017-07-04 <20000998 motorcycling trial>motorcycling
    20001027 2015-02-24 <20001026 coxed four>rowing
    20001028 2015-02-24 <20001026 coxed pair>rowing
    20001029 2015-02-24 <20001026 coxless four>rowing
    20001030 2015-02-24 <20001026 coxless pair>rowing
    20001031 2015-02-24 <20001026 double sculls>rowing
    20001032 2015-02-24 <20001026 coxed eight>rowing
    20001033 2015-02-24 <20001026 quadruple sculls>rowing
    20001034 2015-02-24 <20001026 single sculls>rowing
    20001039 2017-07-04 <20001038 multihull>sailing
    20001040 2017-07-04 <20001038 dinghy>sailing
    20001041 2017-07-04 <20001038 keelboat>sailing
    20001042 2017-07-04 <20001038 sailing regatta>sailing
    20001043 2017-07-04 <20001038 ocean sailing>sailing
    20001044 2017-07-04 <20001038 round the world race>sailing
    20001045 2017-07-04 <20001038 solo ocean sailing>sailing
    20001046 2017-07-04 <20001038 non-stop solo race>sailing
    20001050 2017-07-04 <20001049 pistol shooting>sport shooting
    20001051 2017-07-04 <20001049 rifle shooting>sport shooting
    20001052 2017-07-04 <20001049 running target shooting>sport shooting
    20001053 2017-07-04 <20001049 shotgun shooting>sport shooting
    20001054 2017-07-04 <20001049 clay pigeon shooting>sport shooting
    20001060 2019-08-01 <20001056 Nordic skiing>skiing
    20001072 2015-02-24 <20001071 backstroke>swimming
    20001073 2015-02-24 <20001071 breaststroke>swimming
    20001074 2015-02-24 <20001071 butterfly swimming>swimming
    20001075 2015-02-24 <20001071 freestyle swimming>swimming
    20001076 2015-02-24 <20001071 medley swimming>swimming
    20001078 2015-02-24 <20001071 relay freestyle swimming>swimming
    20001079 2015-02-24 <20001071 relay medley swimming>swimming
    20001080 2015-02-24 <20001071 short course swimming>swimming
    20001094 2017-07-04 <20001093 clean and jerk (weightlifting)>weightlifting and powerlifting
    20001095 2017-07-04 <20001093 powerlifting>weightlifting and powerlifting
    20001096 2017-07-04 <20001093 snatch (weightlifting)>weightlifting and powerlifting
    20001105 2022-09-23 <20001104 drug abuse in sport>drug use in sport
    20001106 2022-09-23 <20001104 drug testing in sport>drug use in sport
    20001107 2022-09-23 <20001104 medical drug use in sport>drug use in sport
    20001109 2021-12-17 <20001108 continental championship>sport event
    20001110 2021-12-17 <20001108 continental cup>sport event
    20001111 2021-12-17 <20001108 continental games>sport event
    20001112 2021-12-17 <20001108 international championship>sport event
    20001113 2021-12-17 <20001108 international cup>sport event
    20001114 2021-12-17 <20001108 international games>sport event
    20001115 2021-12-17 <20001108 national championship>sport event
    20001116 2021-12-17 <20001108 national cup>sport event
    20001117 2021-12-17 <20001108 national games>sport event
    20001118 2021-12-17 <20001108 regional championship>sport event
    20001119 2021-12-17 <20001108 regional cup>sport event
    20001120 2021-12-17 <20001108 regional games>sport event
    20001121 2021-12-17 <20001108 world championship>sport event
    20001122 2021-12-17 <20001108 world cup>sport event
    20001123 2021-12-17 <20001108 world games>sport event
    20001137 2023-03-31 <20000396 stock recommendation>stocks and securities
    20001138 2023-03-31 <20000396 buy recommendation>stocks and securities
    20001139 2023-03-31 <20000396 hold recommendation>stocks and securities
    20001140 2023-03-31 <20000396 sell recommendation>stocks and securities
    20001141 2023-03-31 <20000396 hot stock>stocks and securities
    20001144 2025-03-31 <20000593 civilian service>government
    20001146 2025-03-31 <20000621 integration policy>government policy
    20001161 2023-03-31 <20000225 Internet of Things>computing and information technology
    20001165 2023-03-31 <20000294 capital goods>manufacturing and engineering
    20001169 2023-03-31 <20000209 e-cigarette>products and services
    20001173 2025-03-31 <20000593 regulatory authority>government
    20001218 2022-06-14 <20000449 pandemic>epidemic and pandemic
    20001220 2022-06-14 <20000487 general practice>medical specialisation
    20001222 2022-06-14 <20000487 orthopaedics>medical specialisation
    20001223 2022-06-14 <20000487 oncology>medical specialisation
    20001224 2022-06-14 <20000487 radiology>medical specialisation
    20001226 2022-06-14 =20001228 surgical medicine>surgery
    20001227 2022-06-14 <20000487 psychiatry>medical specialisation
    20001246 2023-03-31 <20000235 commercial building>construction and property
    20001263 2024-09-26 <20000574 church elections>election
    20001378 2024-07-01 =20000061 missing in action>missing in action
    """
}
