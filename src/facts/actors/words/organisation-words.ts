import { ORGANISATION_HEADS } from '../../../language/gazetteers/organisations.ts';
import { words } from '../../../language/word-list.ts';

/** Last words of public bodies: "Foreign Ministry", "Senate Armed Services Committee". */
export const PUBLIC_HEADS = words(`
  ministry ministries department departments dept agency authority administration bureau commission committee committees subcommittee council court courts
  tribunal congress parliament senate assembly cabinet government command politburo knesset duma bundestag bundesrat parliamentary directorate secretariat
  treasury army navy force forces corps guard guards marines brigade regiment battalion police constabulary embassy consulate customs presidency judiciary
  chancellery registry inspectorate chamber legislature house circuit pentagon coastguard patrol interpol gendarmerie nations alliance`);

/** Abbreviations that close a company's name: "Acme Holdings Ltd.", "Bright Energy, Inc." */
export const COMPANY_ENDINGS = words(`
  berhad bhd tbk sdn pte pvt jsc pjsc ojsc oao ooo zao oyj inc corp co ltd llc plc gmbh ag sa nv spa llp lp ag. ab asa pty kk bv oy srl sarl kgaa`);

/** Heads that go on with "of …" or "for …": "Department of Defense", "Institute for Science and International Security". */
export const OPEN_HEADS = words(`
  command administration department ministry bureau university institute college school academy house court bank council committee commission association
  center centre organization organisation office board union federation league society republic kingdom emirates party movement front army authority agency
  church congress confederation chamber foundation fund secretariat conference group coalition alliance campaign citizens families students parents growers
  ranchers realtors americans doctors scientists women bar brotherhood brotherhoods institution observatory guard guards corps forces community commonwealth
  centers centres institutes veterans daughters sons knights order museum library tribunal parliament laboratory partnership project panel forum network
  service club mission`);

/** News media and agencies, by the last word. */
export const MEDIA_HEADS = words(`
  times post journal herald tribune gazette telegraph guardian observer press magazine review weekly daily chronicle globe monitor register examiner dispatch
  news tv television radio broadcasting`);

/** Lower-case nouns beside a name that say it is an organisation: "energy giant Gazprom", "X, a mercenary group,". */
export const ORGANISATION_NOUNS = words(`
  group groups company companies firm firms giant bank lender airline carrier maker manufacturer retailer chain brand conglomerate agency organization
  organisation party movement militia militias network broadcaster channel station newspaper daily tabloid magazine website site outlet publisher insurer fund
  brokerage utility operator startup start-up automaker carmaker drugmaker chipmaker miner producer refiner supplier subsidiary unit charity foundation
  nonprofit non-profit think-tank thinktank tank institute university college school hospital union club team side body ministry department committee
  commission council court watchdog regulator contractor developer consortium corporation coalition alliance cartel faction brigade ngo association federation
  rival platform app consultancy multinational wholesaler distributor bookmaker brewer grocer shipbuilder steelmaker planemaker housebuilder venture museum
  theatre orchestra syndicate cult sect affiliate super-pac pac`);

/** Adjectives and members of peoples, faiths, regions and schools of thought: capitalised, and no actors. */
export const PEOPLES = words(`
  democratic republican conservative liberal socialist communist marxist leninist fascist nazi nazis nazism zionist islamist islamists jihadist christian
  christians moslem moslems muslim muslims jewish jew jews islamic catholic catholics protestant protestants orthodox sunni sunnis shiite shiites shia shi’ite
  shi’ites shi'ite shi'ites shi’a hindu hindus buddhist buddhists sikh sikhs mormon mormons evangelical evangelicals baptist methodist lutheran quaker arab
  arabs kurdish kurd kurds latino latinos latina latinas latinx hispanic hispanics caucasian african africans african-american african-americans asian asians
  asian-american european europeans western westerner westerners eastern northern southern soviet soviets tamil uighur uyghur uighurs uyghurs rohingya pashtun
  tatar tatars chechen chechens basque catalan scottish welsh palestinian palestinians texan texans californian new-yorker native indigenous gypsy roma romani
  slavic nordic baltic balkan caribbean mediterranean atlantic pacific arctic antarctic transatlantic keynesian orwellian victorian shakespearean olympic
  olympian gaullist peronist maoist stalinist trotskyist thatcherite trumpian clintonian reaganite bolivarian wahhabi salafi alawite zaidi ismaili alevi
  maronite coptic copts druze yazidi yazidis hutu tutsi zulu cossack cossacks korean koreans irish congolese democrat millennial millennials proclamation
  congressional presidential parliamentary senatorial gubernatorial midwestern dem dems tory`);

/** Capitalised last words of what is no actor: events, laws, places, works, weapons. */
export const THING_HEADS = words(`
  war wars act bill law treaty agreement accord accords pact deal protocol resolution convention declaration amendment doctrine plan strategy scheme program
  programme day week month year eve christmas easter ramadan cup games olympics championship championships tournament open series prix prize award awards
  trophy medal oscar grammys derby bowl summit festival fair expo airshow street avenue road boulevard lane drive highway bridge tunnel square plaza park
  garden gardens airport airfield airbase base station port harbour harbor canal river lake sea ocean bay gulf delta strait straits shoal shoals reef reefs
  atoll archipelago oblast raion governorate canton voivodeship complex mountain mountains mount hill hills valley island islands peninsula coast desert
  forest beach cape county province district region territory city town village palace castle tower towers hotel building stadium arena restaurant field
  speedway prison jail camp cemetery cathedral mosque temple synagogue monument memorial basilica hurricane storm typhoon cyclone earthquake virus disease
  syndrome pandemic crisis revolution uprising massacre holocaust intifada spring dream theory effect index average poll polls study constitution proclamation
  bible quran koran torah gospel testament report papers dossier memo files edition book novel movie film show song album podcast missile missiles rocket jet
  fighter system systems phone galaxy windows model version currency dollar dollars euro yuan ruble rouble rupee yen peso treasuries bond bonds time gmt est
  edt pst bst utc primary primaries caucus caucuses election elections debate debates inauguration ceremony one two ii iii iv line zone gate hall room clause
  article chapter section title page heights corridor triangle belt strip stream express rail crossing border east west north south theft deficit surplus
  regulation regulations directive ordinance statute property rights life freedom liberty democracy communism socialism capitalism islam islamism christianity
  judaism buddhism hinduism catholicism english spanish arabic french mandarin`);

/** Last words of other organisations: "Acme Group", "Harvard University". */
export const OTHER_HEADS: ReadonlySet<string> = new Set([...words(`
  nation water utilities high lab centers centres institutes gallery charity league union unions party parties movement front coalition co associates banking
  motor automotive systems solutions studio inquirer register star robotics biotech chemicals chemical textiles footwear apparel cosmetics beverages dairy
  cement tobacco timber freight cruises analytics dynamics biosciences therapeutics genomics diagnostics healthcare instruments optics microsystems networks
  wireless telekom payments realty properties estates developments builders fertilizers plastics packaging minerals aluminium aluminum jewellery shipyards
  cargo growers ranchers realtors cattlemen drilling refining renewables trucking garments plantations farms fisheries seafoods mills power pharma brewing
  breweries restaurants solicitors railway railways brigades militia orchestra ballet choir city relief markets ratings research management advisors counsel
  organizations office task-force taskforce confederacy fellowship ngo action international international's survey journalism units resistance pac products
  resources materials supplies brands appliances advisers consultants brokers investors mechanism`),
    ...[...ORGANISATION_HEADS].flatMap(([word, kind]) => (/^(?:company|bank|media|school|group)$/.test(kind) && !THING_HEADS.has(word.toLowerCase())
      && !PUBLIC_HEADS.has(word.toLowerCase()) ? word.toLowerCase() : []))]);

/** Heads that stand first in the languages that put them there: "Banco do Tejo", "Partido Verde", "Kataib al-Zawra", "Badan Sungai Nasional". */
export const HEAD_FIRST = words(`
  deutsche cartel clan banco banca banque partido parti front frente movimiento movimento mouvement grupo gruppo groupe ministerio ministério ministère
  ministero universidad universidade université università instituto institut fundación fundação fondation comando compañía compagnie société sociedad
  sindicato syndicat unión união confederación confederação confédération federación federação fédération colectivo collectif ejército exército radio
  televisión tribunal corte cour fiscalía procuraduría defensoría contraloría comisión comissão commission consejo conselho conseil consiglio asamblea
  assembleia assemblée congreso congresso fuerza fuerzas forças forces polícia policía guardia alianza aliança coalición coligação comité comitê asociación
  associação agencia agência agence secretaría câmara cámara rassemblement supremo superior empresa centro observatorio observatório hizb hezb jabhat harakat
  jamaat jamiat lashkar ansar liwa saraya kataib kata'ib katibat asaib asa'ib jaysh jaish jund ahrar hayat hay'at faylaq tehreek tehrik partai komisi badan
  dewan majelis lembaga kementerian yayasan bank`);

/** Heads that stand last and are words of other languages: "Rečna Lista", "Nadi Dal", "Irmak Partisi". */
export const HEAD_LAST = words(`
  pati lista stranka savez pokret zajednica partisi partiyasi partia sabha mahasabha parishad sangh parivar sangathan morcha samiti peramuna shimbun kenkyujo
  gakuin ilbo haber gazetesi gazeta novosti holdingi bankası`);

/** Subjects of bodies: in "Institute for Science and International Security" the "and" belongs to the name. */
export const SUBJECTS = words(`
  relations securities local regional support employment competition consumer oil gas tax customs road roads works border metal mining construction electrical
  textile railway catering postal telecommunications chemical timber solidarity unity equality prosperity renewal reconstruction reconciliation integrity
  science sciences health disease diseases security trade technology culture education housing urban foreign justice commerce research development art arts
  law peace human international affairs economics economic agriculture food drug information safety cooperation co-operation investigation investigations
  labor labour energy environment environmental defense defence finance industry industries sport sports tourism transport transportation prevention control
  rights freedom democracy reform oceanic national atmospheric ways means governmental homeland immigration firearms alcohol tobacco explosives fisheries
  forestry water power mines mineral resources medicine nutrition space aeronautics standards training policy political strategic social welfare family
  children women oversight intelligence appropriations budget banking rural work pensions business innovation skills enterprise revenue cultural heritage
  monetary nuclear biological scientific educational public religious religion islamic american european african asian arab latin western eastern north south
  middle east near central aerospace aviation climate migration refugee refugees civil military commonwealth change communications electoral elections
  boundaries corrupt corruption financial crimes fraud crime narcotics drugs prisons values wildlife livestock irrigation lands minerals gender youth
  disability petroleum electricity broadcasting maritime ports railways highways air missile nationality medicare medicaid wealth technologies media
  engineering statistics planning investment investments export import studies government administration nonproliferation non-proliferation disarmament
  conflict`);

/** With these the names of too many bodies begin for one of them to be meant by the word alone. */
export const COMMON_FIRST = words(`
  democratic republican conservative liberal christian islamic muslim national international american united new first general north south east west royal
  federal state central house senate white supreme foreign world european british chinese russian bank university department ministry harvard committee
  council institute center`);
