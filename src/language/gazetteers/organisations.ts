/** Head words of an organisation's name, with the kind of body they make. */
export type OrganisationKind = 'government' | 'legislature' | 'court' | 'armed' | 'party' | 'company' | 'bank' | 'media' | 'school' | 'group';

const HEADS: Record<OrganisationKind, string> = {
  government: `Ministry,Department,Agency,Administration,Bureau,Commission,Office,Secretariat,Directorate,Authority,Treasury,Embassy,Consulate,Cabinet,
    Government,Inspectorate,Directorate-General,Presidency,Chancellery,Politburo,Directorates,Ministries,Regulator,Customs,Kremlin,Municipality,Prefecture`,
  legislature: `Parliament,Congress,Senate,Assembly,Duma,Knesset,Bundestag,Bundesrat,Majlis,Diet,Legislature,House,Council,Committee,Subcommittee,Caucus,Rada,
    Chamber,Cortes,Storting,Riksdag,Sejm,Seimas,Verkhovna`,
  court: 'Court,Tribunal,Judiciary,Prosecutor’s,Bar',
  armed: `Army,Navy,Force,Forces,Corps,Guard,Guards,Marines,Brigade,Battalion,Regiment,Division,Militia,Police,Command,Fleet,Brigades,Front,Resistance,
    Squadron,Taskforce,Legion,Militias,Airborne,Intelligence,Gendarmerie`,
  party: 'Party,Alliance,Coalition,Movement,League,Bloc,Union,Democrats,Republicans,Conservatives,Socialists,Liberals,Communists,Greens,Labour,Labor',
  company: `Corp.,Corp,Corporation,Inc.,Inc,Ltd.,Ltd,Limited,LLC,LLP,PLC,Plc,Co.,Company,Companies,Group,Holding,Holdings,Enterprises,Enterprise,Industries,
    Industrial,Motors,Airlines,
    Airways,Aviation,Air,Shipping,Lines,Energy,Oil,Gas,Petroleum,Petrochemical,Petrochemicals,Steel,Mining,Metals,Pharmaceuticals,Technologies,Technology,
    Systems,
    Electronics,Telecom,Telecommunications,Communications,Software,Semiconductor,Semiconductors,Partners,Capital,Investments,Investment,Ventures,Trading,
    Traders,Logistics,Construction,
    Engineering,Aerospace,Shipyard,Shipbuilding,Refinery,Refineries,Insurance,Securities,Brothers,Bros.,GmbH,AG,SA,S.A.,NV,OAO,OOO,PJSC,JSC,FZE,FZCO,Sdn,Bhd,
    Pte,
    Exports,Imports,Conglomerate,Consulting,Foods,Stores,Hotels,Resorts,Entertainment,Studios,Pictures,Records,Labs,Laboratories,Works,Factory,Exchange`,
  bank: 'Bank,Banks,Bancorp,Banque,Banco,Fund,Financial,Finance,Trust,Reserve,Credit,Savings,Sachs,Stanley',
  media: `News,Times,Post,Journal,Herald,Tribune,Press,Television,TV,Radio,Broadcasting,Newspaper,Gazette,Magazine,Daily,Globe,Telegraph,Guardian,Chronicle,
    Observer,Network,Channel,Media,Weekly,Review,Sun,Mirror,Standard,Examiner,Dispatch,Courier,Sentinel,Wire`,
  school: 'University,College,School,Institute,Academy,Institution,Polytechnic,Faculty,Laboratory,Observatory,Hospital,Clinic,Center,Centre,Museum,Library',
  group: `Organization,Organisation,Association,Society,Foundation,Federation,Confederation,Institute,Club,Network,Initiative,Project,Campaign,Watch,Amnesty,
    Church,Brotherhood,Jihad,Brigades,Cartel,Syndicate,Conference,Chamber,Service,Services,Board,Panel,Team,Mission,Programme,Program,Summit,Forum,Community,
    Commonwealth,
    Consortium,Task,Unit,Cooperative,Council,Guild,Lobby,Observatory,Monitor,Advocates,Coalition,Congregation,Synod,Mosque,United,Rangers,Rovers,Athletic,FC,
    Committee`,
};

const BY_WORD = new Map<string, OrganisationKind>();
for (const kind of Object.keys(HEADS) as OrganisationKind[]) {
  for (const word of HEADS[kind].split(/,\s*/)) if (!BY_WORD.has(word)) BY_WORD.set(word, kind);
}

/** Every head word and the kind of body it makes. */
export const ORGANISATION_HEADS: ReadonlyMap<string, OrganisationKind> = BY_WORD;

/** The kind of body that a capitalised head word makes ("Ministry" → government); null where the word heads none. */
export function organisationHead(word: string): OrganisationKind | null {
  return BY_WORD.get(word) ?? null;
}
