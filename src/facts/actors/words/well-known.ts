import { COMPANY_FORMS, MEDIUM_FORMS } from '../../../language/gazetteers/companies.ts';
import { ARMED_GROUPS } from './known-groups.ts';
import { PRESS } from './known-press.ts';

/**
 * Organisations that news names without saying what they are, and whose names do not tell it.
 * Those whose names do ("Harvard University", "Acme Corp.") need no entry.
 */
const MEDIA = `ABC,ANSA,Axios,BBC News,Bild,Bloomberg News,CBC,Corriere della Sera,Daily Mail,Spiegel,Dawn,El Pais,ESPN,Folha de S.Paulo,Forbes,Fox,
Fox Business,Independent,La Repubblica,Le Figaro,ProPublica,Rossiya 24,SANA,Slate,Süddeutsche Zeitung,TechCrunch,The Atlantic,The Economist,The Hill,
The Independent,The Intercept,The New Yorker,The Sun,Time magazine,U.S. News & World Report,Vox,WikiLeaks=Wikileaks,
Wired,Yomiuri,Asahi,ZDF,ARD,Meduza,Nexta,The Verge,Salon,Mother Jones,The Nation,Washington Examiner`;
const COMPANIES = `Amazon,Apple,AT&T,Audi,Comcast,Ford,Gallup,Honeywell,JP Morgan Chase,J.P. Morgan,McKinsey,Merrill Lynch,Meta,Oracle,PricewaterhouseCoopers,
Shell,Skype,Slaughter and May,Burisma,Gannett,Zijin,Telegram,Verizon,Vodafone,Wells Fargo,Yahoo,Zoom,Roscosmos,Yukos,Gazprom Neft,Gazprom Export,Santander UK,
Euronext,Deutsche Boerse,Etihad,Mubadala,Adnoc,SABIC,DP World,Emaar,Itaú Unibanco,Itau Unibanco,Bradesco,
Braskem,Odebrecht,Cemex,América Móvil,América Movil,Codelco,Avianca,Infosys,Wipro,Evergrande,Didi,Temu,Shein,SK Hynix,Naver,Kakao,Petronas,Pertamina,Singtel,
Safaricom,Sasol,Eskom,Transnet,De Beers,Anglo American,Rio Tinto,Naftogaz,Energoatom,Ukrenergo,Metinvest,Orlen,PKN Orlen,Raiffeisen,Intesa Sanpaolo,Enel,
Stellantis,Engie,Safran,Iberdrola,
Telefónica,Telefonica,Alrosa,Sovcomflot,Sibur,Tatneft,Alfa-Bank,Promsvyazbank,Bank Rossiya,Euroclear,Clearstream,Deutsche Börse,London Stock Exchange,
Palantir,Anthropic,Megvii,Dahua,Hytera,China Mobile,China Telecom,China Unicom,Sinosure,Zhongxing,Orano,Vattenfall,Fortum,Ørsted,Orsted,easyJet,
Turkish Airlines,Baykar,Aselsan,Roketsan,Israel Aerospace Industries,
Halkbank,Total SA,Eni SpA,Mapna,Khodro,Iran Khodro,Petrochina,Bitmain,Tether,En+ Group,Basic Element,Renova,Kamaz,Uralvagonzavod,Tupolev,Ilyushin,Oboronprom,
Belavia,Belaruskali,Mercedes-Benz=Mercedes Benz,Pratt & Whitney,Booz Allen Hamilton=Booz Allen,Yuganskneftegas=Yuganskneftegaz,Sibneft,Worldcom,Qwest,
Parmalat,Ahold,SABMiller,Diageo,Allied Domecq,
Pernod Ricard,Marks & Spencer=M&S,Sainsbury's,J Sainsbury,Asda,Morrisons,Woolworths,WH Smith,Debenhams,Harrods,Selfridges,MG Rover,Network Rail,Standard Life,
Aviva,Lloyds TSB,Royal Bank of Scotland=RBS,Alitalia,US Airways,BHP Billiton,Xstrata,Newmont,GlaxoSmithKline=GSK,SAP,Novell,Time Warner,AOL,Viacom,BSkyB,
Nintendo,Sega,Electronic Arts,Ubisoft,Napster,Research In Motion,
Infineon,Philips,Daewoo,Livedoor,Softbank,NTT DoCoMo,Virgin Atlantic,Monsanto,Cargill,Bechtel,Fluor,Wackenhut,G4S,Serco,Capita,Carillion,Cambridge Analytica,
Theranos,Lyft,Kodak,Xerox,Motorola,Sprint,T-Mobile,Fannie Mae,Freddie Mac,Bear Stearns,Countrywide,Washington Mutual,Wachovia,American Express,Charles Schwab,
Blackstone,Anheuser-Busch,Kraft,
Nabisco,Kellogg's,Kroger,Best Buy,Alcoa,Under Armour,Lululemon,Ferrari,Lamborghini,Porsche,Jaguar Land Rover,Land Rover,Cummins,Deere & Co.=Deere=John Deere,
Emerson Electric,3M,U.S. Steel,Nucor,Peabody,Exelon,PG&E,Entergy,Valero,Anadarko,Occidental,Baker Hughes,Weatherford,Enbridge,Suncor,Evercore ISI,Evercore,
Lazard,Nasdaq OMX,Cathay Pacific=Cathay,Garuda=Garuda Indonesia,Asiana,
All Nippon Airways=ANA,Thai Airways,EgyptAir=Egyptair,El Al,Flydubai=FlyDubai,Saudia,Iberia,Finnair,Swissair,Air Berlin,Germanwings,Eurowings,
Norwegian Air Shuttle,Vueling,Aeromexico=Aeroméxico,Virgin Australia,Jetstar,Cebu Pacific,Pakistan International Airlines,Cubana,Conviasa,Metrojet,
Kogalymavia,UTair,
Sumitomo Mitsui=Sumitomo Mitsui Financial Group=SMFG,UFJ Holdings=UFJ,Sophos,Symantec,McAfee,F-Secure,Trend Micro,Polydor,Universal Music,Warner Music,
Bertelsmann,Walgreens,Rite Aid,Humana,Aetna,Cigna,Anthem Inc.,Eli Lilly,Gilead,Amgen,Biogen,Abbott,Bristol-Myers Squibb,Medtronic,Novo Nordisk,Ben & Jerry's,
Hobby Lobby,Papa John's,Wendy's,Taco Bell,Subway chain,
Dunkin' Donuts,Tim Hortons,J.C. Penney,JCPenney,Greyhound,Harley-Davidson=Harley Davidson,Carrier Corp.,Target,Fidelity=Fidelity Investments,Coles,Cazenove,
Thermo Fisher Scientific`;
/** Who counts, polls, rates and forecasts: news names them behind a figure and says no more of them. */
const COUNTERS = `Rasmussen Reports,Rasmussen,Morning Consult,Public Policy Polling,Harris Interactive,Ipsos,Gallup Poll,Datafolha,Quaest,Cadem,Kantar,
Nielsen,Pew,Quinnipiac,Levada,Metron,Afrobarometer,Latinobarómetro,Latinobarometro,Kpler,Vortexa,Cirium,Flightradar24,Refinitiv,Tradeweb,Dealogic,Morningstar,
MSCI,Nomura,Macquarie,Jefferies,Capital Economics,Oxford Economics,Wood Mackenzie,S&P Global,IHS Markit,Gartner,Forrester,Canalys,Counterpoint,Statista,Teneo,
Verisk Maplecroft,Ambrey,Maxar,Chainalysis,Elliptic,Mandiant,Bank of America,Bank of Montreal,Royal Bank of Canada,Scotiabank,ING,Rabobank,Nordea,Swedbank,
ABN Amro,Crédit Agricole,Natixis,Mizuho,Deloitte,Ernst & Young,
Accenture`;
const GROUPS = `Cosatu=COSATU,Fusion GPS,J Street,Carnegie Endowment=Carnegie Endowment for International Peace,Freedom Caucus=House Freedom Caucus,
March for Our Lives,Shin Bet,Emerge USA,Mi Familia Vota,Associated General Contractors,Associated Builders and Contractors,DNC,RNC,DCCC,NRSC,NRCC,DSCC,
Harvard,Stanford,Yale,Princeton,MIT,Caltech,UCLA,NYU,World Athletics,World Aquatics,World Rugby,World Sailing,FIBA,FIA,UCI,Sea-Watch,Mercy Corps,
World Vision,Save the Children,Caritas,ActionAid,Médecins du Monde,Bellingcat,Sant'Egidio,Memorial,ACLU,AFL-CIO,AIPAC,Black Lives Matter,ETA,Greenpeace,
Ku Klux Klan,NAACP,NRA,Oxfam,Peshmerga,BJP,Likud,Sinn Fein,Sinn Féin,UKIP,Ukip,Five Star Movement,Syriza,Podemos,Fidesz,Law and Justice,United Russia,
Brookings,Chatham House,Human Rights First,Irish Republican Army,IRA,Tamil Tigers,Pussy Riot,Mafia,
Real Madrid,Chelsea,Arsenal,Red Crescent,Freedom House,RAND,PEN America,Tea Party Patriots,Tea Party Express,Americans for Prosperity,
Americans for Tax Reform,Club for Growth,FreedomWorks,Democracy for America,Organizing for America,Ready for Hillary,Rock the Vote,Bend the Arc,Change.org,
Avaaz,Faith in Action,Moms for Liberty,Demand Progress,MoveOn.org=MoveOn,Crossroads GPS,
Priorities USA=Priorities USA Action,Right to Rise,EMILY's List=Emily's List,Everytown for Gun Safety=Everytown,Media Matters,Third Way,Common Cause,
Public Citizen,Our Revolution,America Rising,Correct the Record,Code Pink,Turning Point USA,Project Veritas,Susan B. Anthony List,Organizing for Action,
Earthjustice,Friends of the Earth,350.org,Fridays for Future,Extinction Rebellion,
Occupy Wall Street,Boy Scouts,Girl Scouts,Black Panthers,Nation of Islam,SEIU,AFSCME,UAW=United Auto Workers,United Steelworkers,United Mine Workers,
United Farm Workers,Communications Workers of America=CWA,Teamsters,Everton,Aston Villa,Tottenham=Tottenham Hotspur,Crystal Palace,West Ham=West Ham United,
Manchester City,Juventus,AC Milan,Inter Milan,Bayern Munich,Borussia Dortmund,
Atletico Madrid=Atlético Madrid,Ajax,Benfica,Galatasaray,Fenerbahce=Fenerbahçe,Besiktas=Beşiktaş,Boca Juniors,Flamengo,National Football League=NFL,
National Basketball Association=NBA,National Hockey League=NHL,Major League Baseball=MLB,NCAA,PGA,ATP,WTA,WBA,WBC,World Anti-Doping Agency=WADA,
U.S. Anti-Doping Agency=USADA=Usada,UK Athletics,RFU,NASCAR,Carolina Panthers,Carolina Hurricanes,
Golden State Warriors,Lakers,Knicks,Yankees,Dodgers,Red Sox,Broncos,Steelers,Packers,Seahawks,Veterans of Foreign Wars=VFW,American Legion,Salvation Army,
Goodwill,Knights of Columbus,Southern Baptist Convention,Church of England,Church of Scientology,Confederation of British Industry=CBI,
Trades Union Congress=TUC,National Union of Teachers=NUT,NASUWT,RSPCA,RSPB,NSPCC,
British Medical Association=BMA,National Farmers' Union=NFU,Unison,Amicus,Barnardo's,Countryside Alliance,Royal Mail,NHS Employers,King's Fund,
Transport and General Workers' Union=TGWU=T&G,GMB,State of Law Coalition=State of Law,Stop the War Coalition=Stop The War Coalition=Stop the War,
Fraternal Order of Police,ACPO=Acpo,Police Federation,New Zealand First=NZ First,Hillsong,Opus Dei,Falun Gong,
Hells Angels,Yakuza,Cosa Nostra,'Ndrangheta,Camorra,Academi`;
/** Parties and movements whose names do not say that they are one. */
const PARTIES = `Luhansk People's Republic=Lugansk People's Republic,Donetsk People's Republic,Christian Democrats,Social Democrats,Free Democrats,
Plaid Cymru,Fianna Fáil,Fianna Fail,Fine Gael,Change UK,En Marche,La France Insoumise,France Insoumise,Rassemblement National,National Rally,
Alternative for Germany,AfD,CDU,CSU,SPD,FDP,Die Linke,ÖVP,FPÖ,SPÖ,VVD,D66,N-VA,Vlaams Belang,Forza Italia,Lega,Brothers of Italy,Fratelli d'Italia,PSOE,
Ciudadanos,Junts,Chega,Golden Dawn,PASOK,Pasok,GERB,
Smer,Jobbik,Civic Platform,Batkivshchyna,Servant of the People,Georgian Dream,Nur Otan,Amanat,Vetevendosje,Vetëvendosje,AKP,CHP,HDP,MHP,Ennahda,Nahda,Shas,
Yisrael Beiteinu,Kadima,Yesh Atid,Shiv Sena,Trinamool Congress,DMK,AIADMK,Akali Dal,Pakistan Tehreek-e-Insaf,PTI,PML-N,MQM,Jamaat-e-Islami,BNP,Golkar,PDI-P,
Gerindra,UMNO,Barisan Nasional,Pakatan Harapan,Pheu Thai,Palang Pracharath,Kuomintang,
Komeito,Ishin,Zanu-PF,ZANU-PF,MDC,Frelimo,FRELIMO,Renamo,RENAMO,MPLA,UNITA,Unita,SWAPO,Swapo,Inkatha,Chama Cha Mapinduzi,FDLR,EPRDF,Azimio,Morena,MORENA,
Fuerza Popular,Frente de Todos,Juntos por el Cambio,FMLN,ARENA,Pachakutik,Movimiento al Socialismo,Vox party`;
/** Public bodies whose letters or names stand alone. */
const PUBLIC = `Asian Infrastructure Investment Bank=AIIB,European Bank for Reconstruction and Development=EBRD,Inter-American Development Bank,Cheong Wa Dae,
Politburo,DHS,DoD,NASA,MEA,Inter-American Commission on Human Rights=IACHR,NHS,NIH,NIST,NLRB,NOAA,TSA,USAID,USDA,Coast Guard,Secret Service,Border Patrol,
Marine Corps,National Guard,Air Force,Bundeswehr,GCHQ,KGB,SVR,FSB,Roskomnadzor,Knesset,Bundesrat,Sejm,Folketing,Riksdag,Storting,Diet,Oireachtas,Dáil,Majlis,
Shura Council,Hurriyet Party,Interior Ministry,Health Ministry,Foreign Ministry,Defense Ministry,Defence Ministry,Finance Ministry,Justice Ministry,
Labour Party,Ofcom,Palestine Liberation Organization=Palestinian Liberation Organization=Palestine Liberation Organisation=PLO,
Palestinian Legislative Council,Government of National Accord,Kurdistan Regional Government=KRG,
Metropolitan police=Met Police=Met police,Frontier Corps,Inter-Services Public Relations=ISPR,Frontex,Supo,SBU,HUR,Rosgvardia,Roskosmos,Rosneftegaz,
Bundesnachrichtendienst=BND,Bundeskriminalamt=BKA,Bundesamt für Verfassungsschutz,DGSE,DGSI,Shin Bet security service,BNDES,Lok Ayukta,NITI Aayog,
Enforcement Directorate,Treasury,Health and Human Services=Department of Health and Human Services=HHS,
Housing and Urban Development=Department of Housing and Urban Development=HUD,Veterans Affairs=Department of Veterans Affairs`;

/** Bodies of the United States whose names do not say so. */
const AMERICAN = `Office of the Director of National Intelligence=ODNI,
Centers for Disease Control and Prevention=Centers for Disease Control=Centers For Disease Control=CDC,
Central Command=U.S. Central Command=US Central Command=CENTCOM=Centcom,Africa Command=U.S. Africa Command=AFRICOM,
Pacific Command=U.S. Pacific Command=US Pacific Command=PACOM,
Special Operations Command=U.S. Special Operations Command=SOCOM,Office of Personnel Management=OPM,Government Accountability Office=GAO,
Congressional Budget Office=CBO,Bureau of Labor Statistics=BLS,Census Bureau=U.S. Census Bureau,Federal Emergency Management Agency=FEMA,
Drug Enforcement Administration=DEA,Food and Drug Administration=FDA,Internal Revenue Service=IRS,
Federal Aviation Administration=FAA,National Transportation Safety Board=NTSB,Federal Communications Commission=FCC,Federal Trade Commission=FTC,
Consumer Financial Protection Bureau=CFPB,Bureau of Land Management=BLM,Army Corps of Engineers,National Weather Service,Social Security Administration,
U.S. Postal Service=Postal Service=USPS`;

interface WellKnown {
  /** The first of its forms. */
  name: string;
  publicBody: boolean;
  medium: boolean;
  state: string | null;
}

const KNOWN = new Map<string, WellKnown>();
function listKnown(): void {
  for (const [list, publicBody, medium, state] of [
    [AMERICAN, true, false, 'United States'], [PRESS, false, true, null], [ARMED_GROUPS, false, false, null], [MEDIA, false, true, null],
    [COMPANIES, false, false, null], [COUNTERS, false, false, null], [GROUPS, false, false, null], [PARTIES, false, false, null], [PUBLIC, true, false, null],
  ] as const) {
    for (const forms of list.trim().split(/,\s*/)) {
      const end = forms.indexOf('=');
      const known = { name: end < 0 ? forms : forms.slice(0, end), publicBody, medium, state };
      for (const form of end < 0 ? [forms] : forms.split('=')) if (!KNOWN.has(form)) KNOWN.set(form, known);
    }
  }

  for (const form of COMPANY_FORMS) if (!KNOWN.has(form)) KNOWN.set(form, { name: form, publicBody: false, medium: MEDIUM_FORMS.has(form), state: null });
}
listKnown();

/** Every form that `wellKnownOrganisation` knows. */
export const WELL_KNOWN_FORMS: readonly string[] = [...KNOWN.keys()];

export function wellKnownOrganisation(form: string): WellKnown | null {
  return KNOWN.get(form.includes('’') ? form.replaceAll('’', "'") : form) ?? null;
}
