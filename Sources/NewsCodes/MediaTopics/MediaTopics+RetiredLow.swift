extension MediaTopics {
  /// The retired topics of the lower codes, each on a line: code, day, what is in use (`=` for the same concept, `<`
  /// for the nearest broader one), and the names of both.
  static let retiredLow: StaticString = """
    20000030 2021-09-30 <20000029 music theatre>theatre
    20000064 2016-04-05 =20000105 war crime action>war crime
    20000109 2019-10-07 <20000107 court administration>court
    20000113 2019-10-07 <20000111 defendant>trial (court)
    20000115 2019-10-07 <20000111 witness>trial (court)
    20000119 2023-10-02 <02000000 justice>crime, law and justice
    20000160 2015-08-27 <03000000 emergency incident>disaster, accident and emergency incident
    20000162 2015-08-27 =20000143 transport incident>transportation accident and incident
    20000163 2015-08-27 <03000000 air and space incident>disaster, accident and emergency incident
    20000164 2015-08-27 <03000000 maritime incident>disaster, accident and emergency incident
    20000165 2015-08-27 <03000000 railway incident>disaster, accident and emergency incident
    20000166 2015-08-27 =20000147 road incident>road accident and incident
    20000167 2019-12-11 <03000000 emergency planning>disaster, accident and emergency incident
    20000171 2023-03-31 <20000170 business finance>business information
    20000172 2023-03-31 <20001365 accounting and audit>business reporting and performance
    20000173 2023-03-31 <20000170 analysts comment>business information
    20000179 2023-03-31 <20001365 earnings forecast>business reporting and performance
    20000184 2023-10-02 =20001366 restructuring and recapitalisation>business restructuring
    20000191 2023-03-31 <20000183 stock option>business financing
    20000202 2023-03-31 <20000192 licensing agreement>business strategy and marketing
    20000211 2023-03-31 <20000210 aquaculture>agriculture
    20000212 2023-03-31 <20000210 arable farming>agriculture
    20000215 2023-03-31 <20000210 livestock farming>agriculture
    20000216 2023-03-31 <20000210 viniculture>agriculture
    20000219 2023-03-31 <20000217 fertiliser>chemicals
    20000220 2023-03-31 =20001248 health and beauty product>cosmetics
    20000221 2023-03-31 <20000217 inorganic chemical>chemicals
    20000222 2023-03-31 <20000217 organic chemical>chemicals
    20000227 2023-03-31 <20000225 computer networking>computing and information technology
    20000229 2023-03-31 <20000225 computer security>computing and information technology
    20000232 2023-03-31 <20000225 telecommunication equipment>computing and information technology
    20000236 2023-03-31 <20000235 design and engineering>construction and property
    20000237 2019-10-07 <20000235 farms>construction and property
    20000238 2019-07-25 <20000235 heavy construction>construction and property
    20000239 2023-03-31 <20000235 house building>construction and property
    20000240 2023-03-31 <20000235 land price>construction and property
    20000241 2023-03-31 <20000235 real estate>construction and property
    20000244 2023-03-31 <20000243 beverage>consumer goods
    20000248 2023-03-31 <20000243 grocery>consumer goods
    20000250 2023-03-31 <20000252 mail order>retail
    20000251 2023-03-31 <20000243 non-durable good>consumer goods
    20000261 2019-07-25 =20000256 energy industry>energy and resource
    20000262 2023-03-31 <20001243 kerosene/paraffin>oil and gas
    20000266 2019-07-25 <20000256 oil and gas - downstream activities>energy and resource
    20000267 2019-07-25 <20000256 oil and gas - upstream activities>energy and resource
    20000271 2023-03-31 =20001370 financial and business service>financial service
    20000277 2023-03-31 <20000209 funeral parlour and crematorium>products and services
    20000281 2023-03-31 <20001371 janitorial service>business service
    20000285 2023-03-31 =20000287 personal finance>personal finance and investment
    20000286 2023-03-31 <20000209 personal income>products and services
    20000288 2023-03-31 <20001371 personal service>business service
    20000289 2023-03-31 <20000209 printing service>products and services
    20000293 2023-03-31 <20001371 wedding service>business service
    20000300 2023-03-31 <20000294 industrial component>manufacturing and engineering
    20000301 2023-03-31 <20000294 instrument engineering>manufacturing and engineering
    20000309 2023-03-31 <20000304 news agency>media and entertainment industry
    20000310 2023-03-31 <20000304 newspaper and magazine>media and entertainment industry
    20000311 2023-03-31 <20000304 online media industry>media and entertainment industry
    20000319 2023-03-31 <20000316 iron and steel>metal and mineral mining and refining
    20000320 2023-03-31 <20000316 mining>metal and mineral mining and refining
    20000321 2023-03-31 <20000316 non-ferrous metal>metal and mineral mining and refining
    20000322 2023-03-31 <20000209 process industry>products and services
    20000323 2023-03-31 <20000209 distiller and brewer>products and services
    20000326 2023-03-31 <20000209 paper and packaging product>products and services
    20000327 2023-03-31 <20000209 rubber product>products and services
    20000328 2023-03-31 <20000209 soft drinks>products and services
    20000329 2023-03-31 <20000209 textile and clothing>products and services
    20000342 2023-03-31 <20000337 traffic>transport
    20000347 2024-03-28 <20000346 bonds>economic trends and indicators
    20000348 2024-03-28 <20000346 budgets and budgeting>economic trends and indicators
    20000351 2024-03-28 <20000346 consumers>economic trends and indicators
    20000353 2024-03-28 <20000346 consumer issue>economic trends and indicators
    20000354 2024-03-28 <20000346 credit and debt>economic trends and indicators
    20000358 2024-03-28 <20000346 economic indicator>economic trends and indicators
    20000367 2024-03-28 <20000346 government aid>economic trends and indicators
    20000378 2024-03-28 <20000346 investments>economic trends and indicators
    20000382 2024-03-28 <20000346 prices>economic trends and indicators
    20000389 2023-10-02 <20000386 soft commodities market>commodities market
    20000394 2023-03-31 <20000183 securities>business financing
    20000402 2021-09-30 <20000400 further education>school
    20000406 2021-09-30 <20000405 college>college and university
    20000407 2021-09-30 <20000405 university>college and university
    20000411 2021-09-30 =05000000 teaching and learning>education
    20000419 2025-06-30 <20000418 global warming>climate change
    20000421 2025-06-30 <20000420 energy saving>conservation
    20000431 2025-06-30 <20000430 energy resources>natural resource
    20000432 2025-06-30 <20000430 land resources>natural resource
    20000435 2025-06-30 <20000430 population growth>natural resource
    20000436 2023-03-31 =20000257 renewable energy>renewable energy
    20000437 2025-10-09 <20000430 water>natural resource
    20000450 2022-06-14 <20000449 plague (disease)>epidemic and pandemic
    20000453 2022-06-14 <20000451 retrovirus>viral disease
    20000455 2022-06-14 <20000446 illness>disease and condition
    20000475 2022-06-14 <20000464 physical fitness>health treatment and procedure
    20000476 2022-06-14 <20000464 preventative medicine>health treatment and procedure
    20000481 2014-06-02 <20000480 Medicaid>government health care
    20000482 2014-06-02 <20000480 Medicare>government health care
    20000488 2022-06-14 <20000487 geriatric medicine>medical specialisation
    20000489 2022-06-14 <20000487 obstetrics/gynaecology>medical specialisation
    20000491 2022-06-14 <20000487 reproductive medicine>medical specialisation
    20000493 2022-06-14 <07000000 non-human diseases>health
    20000497 2021-05-05 <08000000 accomplishment>human interest
    20000502 2021-05-05 <08000000 people>human interest
    20000515 2019-10-07 <20000514 advanced training>employment training
    20000516 2019-10-07 <20000514 retraining>employment training
    20000517 2019-10-07 <20000509 occupations>employment
    20000519 2019-10-07 <20000518 employee benefits>wages and benefits
    20000526 2019-10-07 =20000522 contract issue-healthcare>workplace health and safety
    20000527 2019-10-07 =20000518 contract issue-wages>wages and benefits
    20000528 2019-10-07 <20000525 contract issue-work rules>collective agreements
    20000534 2019-10-07 <20000533 job layoffs>unemployment
    20000559 2021-02-18 =20001126 sports facilities>sport venue
    20000564 2019-07-22 <20000563 tourism>travel and tourism
    20000580 2024-09-26 <20000574 political campaigns>election
    20000594 2025-03-31 <20000593 civil and public service>government
    20000601 2025-03-31 <20000598 military equipment>national security
    20000603 2025-03-31 <20000598 security measures (defence)>national security
    20000604 2025-03-31 =20000598 national security>national security
    20000608 2025-03-31 <20000607 public finance>government budget
    20000609 2025-03-31 <20000593 government department>government
    20000619 2025-03-31 <20000621 safety of citizens>government policy
    20000626 2025-03-31 <20000621 interior policy>government policy
    20000631 2025-03-31 <20000621 personal data collection policy>government policy
    20000633 2025-03-31 <20000621 planning inquiries>government policy
    20000647 2025-03-31 <11000000 political crisis>politics and government
    20000649 2025-03-31 <11000000 political process>politics and government
    20000651 2025-03-31 =20001384 political parties and movements>political party
    20000652 2025-03-31 <20000593 political development>government
    20000660 2021-12-17 <20000659 ecumenism>Christianity
    20000662 2021-12-17 <20000659 Old Catholic>Christianity
    20000665 2021-12-17 <20000664 Anglican>Protestantism
    20000666 2021-12-17 <20000664 Baptist>Protestantism
    20000667 2021-12-17 <20000664 Lutheran>Protestantism
    20000668 2021-12-17 <20000664 Mennonite>Protestantism
    20000669 2021-12-17 <20000664 Methodist>Protestantism
    20000670 2021-12-17 <20000664 Reformed>Protestantism
    20000671 2021-12-17 <20000659 Roman Catholic>Christianity
    20000672 2021-12-17 <20000659 concordat>Christianity
    20000675 2021-12-17 <20000657 Freemasonry>belief systems
    20000687 2021-12-17 <12000000 interreligious dialogue>religion
    20000689 2021-12-17 <12000000 religious event>religion
    20000701 2021-12-17 <20000697 temple>religious facility
    20000713 2022-06-14 <20000487 pharmacology>medical specialisation
    20000796 2019-10-07 <20000788 nuclear radiation victims>demographic group
    20000809 2019-10-07 <20000808 corrupt practices>values
    20000857 2015-02-24 <20000856 bantamweight (boxing)>boxing
    20000858 2015-02-24 <20000856 cruiserweight (boxing)>boxing
    20000859 2015-02-24 <20000856 featherweight (boxing)>boxing
    20000860 2015-02-24 <20000856 flyweight (boxing)>boxing
    20000861 2015-02-24 <20000856 heavyweight (boxing)>boxing
    20000862 2015-02-24 <20000856 light flyweight (boxing)>boxing
    20000863 2015-02-24 <20000856 light-heavyweight (boxing)>boxing
    20000864 2015-02-24 <20000856 light-middleweight (boxing)>boxing
    20000865 2015-02-24 <20000856 light-welterweight (boxing)>boxing
    20000866 2015-02-24 <20000856 lightweight (boxing)>boxing
    20000867 2015-02-24 <20000856 middleweight (boxing)>boxing
    20000868 2015-02-24 <20000856 straw weight (boxing)>boxing
    20000869 2015-02-24 <20000856 super-bantamweight (boxing)>boxing
    20000870 2015-02-24 <20000856 super-featherweight (boxing)>boxing
    20000871 2015-02-24 <20000856 super-flyweight (boxing)>boxing
    """
}
