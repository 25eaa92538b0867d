import { remember } from '../../../language/remember.ts';
import { words } from '../../../language/word-list.ts';

/**
 * Nouns that say what a person is: "minister", "spokeswoman", "professor". They part titles from names,
 * and tell public office from private life.
 */

/** Whoever is called this holds a public office, whatever stands around it: "lawmaker", "Sen.", "Brig." */
export const PUBLIC_ROLES = words(`
  minister ministers premier senator senators sen sens congressman congresswoman congressmen representative representatives rep reps governor governors gov
  govs mayor mayors ambassador ambassadors envoy envoys diplomat diplomats chancellor king queen shah emir sultan crown-prince judge judges magistrate
  prosecutor prosecutors sheriff warden lawmaker lawmakers legislator legislators parliamentarian mp mps mep meps councilman councilwoman backbencher
  frontbencher councillor councilor alderman assemblyman assemblywoman commissioner commissioners president presidents vice-president ayatollah general gen
  admiral adm colonel col brigadier brig commodore lieutenant lt major maj captain capt sergeant sgt corporal cpl marshal marshals generals admirals cmdr
  commander commanders undersecretary solicitor-general attaché attache ombudsman comptroller consul deputy-minister coroner detective policeman policewoman
  constable superintendent supt insp inspector trooper patrolman patrolmen whip taoiseach undersecretaries secretary-general amb cllr pm pres cpt
  lieutenant-general major-general brigadier-general colonel-general attorney-general governor-general senator-elect prosecutor-general chief-of-staff`);

/** Public or not by whom they serve: "State Department spokesman", "company spokesman". */
export const NEUTRAL_ROLES = words(`
  spokesman spokeswoman spokesperson spokesmen spokespeople chairman chairwoman chairperson chair chairmen director directors head heads chief chiefs adviser
  advisor advisers advisors official officials leader leaders aide aides deputy deputies officer officers member members secretary secretaries negotiator
  negotiators representative delegate sec controller counselor counsellor counsel speaker coordinator co-ordinator administrator ally counterpart counterparts
  bureaucrat strongman ruler dictator clerk operative agent liaison rapporteur inspector investigator soldier pilot boss despot autocrat tyrant emperor
  empress democrat democrats republican republicans independent candidate candidates nominee contender hopeful frontrunner front-runner treasurer registrar
  dean justice justices attorney prince princess pope archbishop cardinal bishop imam mullah cleric sheikh sheik lord lady baroness sir dame no-2
  vice-chairman vice-chair co-chair co-chairman director-general committeeman committeewoman olympian paralympian staffer functionary fighter militant warlord
  loyalist stalwart president-elect representative-elect governor-elect congressman-elect congresswoman-elect mayor-elect secretary-treasurer chaplain
  lobbyist deputy-chairman veteran prime-minister`);

/** What people are in private life, told as roles in small letters alone: capitalised they are surnames, papers and clubs ("Ann Cook", the Kast Star). */
export const PLAIN_ROLES = words(`
  laureate deportee evacuee returnee amputee honoree asylum-seeker escapee retailer-turned stowaway castaway prophet apostle evangelist televangelist preacher
  missionary nun monk vicar patriarch mufti deacon seminarian figure associate assistant confidant confidante protege protégé mentor heir heiress successor
  creator pioneer inventor curator critic broadcaster newsreader newscaster screenwriter scriptwriter showrunner jockey referee umpire skipper bowler winger
  linebacker pitcher star celebrity icon legend fundraiser speechwriter pundit advocate separatist insurgent guerrilla terrorist extremist accountant auditor
  financier capitalist industrialist shareholder stockbroker landlord tenant realtor architect carpenter plumber miner machinist welder janitor nanny
  babysitter hairdresser bartender waiter stewardess sailor rancher specialist therapist psychotherapist pathologist toxicologist immunologist oncologist
  oceanographer ecologist climatologist seismologist botanist zoologist geographer anthropologist librarian archivist educator instructor tutor headmaster
  headmistress headteacher provost rector pupil graduate undergraduate intern apprentice trainee canvasser promoter grandson granddaughter grandfather
  grandmother nephew niece stepson stepdaughter stepfather stepmother son-in-law brother-in-law sister-in-law father-in-law daughter-in-law ex-wife ex-husband
  fiancee fiancée fiancé spouse pensioner homemaker housewife reservist paratrooper medic conscript deserter mediator emissary peacekeeper spy spymaster mole
  hitman gangster mobster kingpin fugitive murderer rapist fraudster arsonist convict felon defendant plaintiff complainant juror appointee czar tsar guru
  trafficker smuggler mercenary maven doyen doyenne kingmaker firebrand scion wunderkind prodigy matriarch bishop-elect technician programmer coder statesman
  elder aristocrat heir-apparent underboss propagandist ideologue theorist pamphleteer biographer essayist novelist-turned memoirist satirist cartoonist
  illustrator sculptor soprano tenor violinist pianist cellist bassist frontman vocalist songwriter actor-director comedienne entertainer impresario
  chef-owner sommelier gynecologist obstetrician anesthesiologist radiologist dermatologist neurologist urologist ophthalmologist paediatrician coroner-elect
  superdelegate superintendent-elect aide-de-camp bodyguard chauffeur valet butler maid housekeeper challenger opponent incumbent runner-up hard-liner
  hardliner reformer adversary detractor accuser surrogate newcomer objector protagonist groundskeeper`);

/** Relatives by whom somebody is told: "his wife, Ann Field". */
export const KIN = words(`
  wife husband son daughter brother sister father mother widow nephew niece cousin uncle aunt grandson granddaughter lady son-in-law daughter-in-law siblings`);

/** Private life: company people, scholars, reporters, activists, families. */
export const PRIVATE_ROLES: ReadonlySet<string> = new Set([...PLAIN_ROLES, ...words(`
  shipowner shipowners landowner landowners homeowner homeowners contributor contributors neurosurgeon cardiologist epidemiologist virologist psychiatrist
  pediatrician dentist midwife pharmacist veterinarian biochemist mathematician statistician linguist publicist translator interpreter fisherman electrician
  waitress steelworker firefighter paramedic lifeguard shopkeeper trucker cabbie team-mate teammate moderator postmaster sub-postmaster parishioner villager
  villagers townsman protester demonstrator environmentalist feminist humanitarian conservationist mountaineer yachtsman cricketer batsman rugby-player
  triathlete marathoner salesman saleswoman cameraman fireman handyman whistle-blower professor prof analyst analysts expert experts fellow fellows ceo cfo
  coo cto cio ciso cmo founder founders co-founder cofounder editor editors reporter reporters journalist journalists correspondent columnist commentator
  author writer novelist poet activist activists campaigner organizer organiser lawyer lawyers solicitor barrister doctor dr physician surgeon nurse actor
  actress singer rapper musician comedian artist painter photographer filmmaker producer student students teacher teachers principal resident residents
  retiree farmer farmers owner owners manager managers banker businessman businesswoman businessmen billionaire millionaire magnate tycoon mogul oligarch
  oligarchs entrepreneur investor investors trader economist economists strategist strategists wife husband son daughter brother sister father mother uncle
  aunt cousin widow friend girlfriend boyfriend partner partners colleague colleagues scientist scientists physicist biologist chemist engineer engineers
  researcher researchers historian scholar scholars academic lecturer sociologist psychologist philosopher theologian pastor rev reverend priest rabbi coach
  captain-coach player striker defender midfielder goalkeeper quarterback footballer boxer golfer cyclist swimmer runner athlete champion driver worker
  workers employee employees executive executives consultant consultants contractor contractors broker host anchor anchorman presenter blogger tweeter
  youtuber socialite philanthropist donor donors supporter volunteer refugee migrant victim suspect gunman hacker whistleblower dissident defector hostage
  detainee prisoner inmate hotelier restaurateur chef designer developer model neighbor neighbour witness survivor passenger shopper voter boy girl man woman
  teenager child baby mother-in-law shooter attacker bomber killer assailant wrestler gymnast trainer surfer skier sprinter boxer-turned drummer guitarist
  composer conductor dancer playwright director-actor demographer pollster meteorologist geologist astronaut cosmonaut archaeologist vice-chancellor comrade
  mr mrs ms miss mx messrs mr. mrs. ms. datuk dato' daw shri smt alhaji hajji haji khun tuan puan encik`)]);

/** Titles that stand before a name and are no role worth telling: "Mr. Field", "Dr. Lee". */
export const HONORIFICS = words(`
  comrade datuk dato' seri sri daw shri smt alhaji hajji haji khun tuan puan encik mr mrs ms miss mx messrs dr drs mme mlle herr frau señor senor sir dame
  lord lady saint st`);
export const MALE_HONORIFICS = words('mr messrs sir lord king prince herr señor senor brother father pope emir sultan imam archbishop bishop cardinal');
export const FEMALE_HONORIFICS = words('mrs ms miss mme mlle dame lady queen princess frau sister baroness');
export const MALE_NOUNS = words(`
  spokesman congressman councilman alderman assemblyman businessman policeman actor father husband son brother uncle man boy king prince statesman anchorman
  widower grandfather nephew`);
export const FEMALE_NOUNS = words(`
  spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman actress mother wife daughter sister aunt woman girl queen princess
  widow grandmother niece`);

/** Ranks and titles that, without a company beside them, speak of the United States: "Sen. Ann Field, R-Iowa". */
export const AMERICAN_TITLES = words('sen sens rep reps congressman congresswoman gov');

/** Several-word titles, the words as they are folded; they are sought before single words. */
export const LONG_TITLES: readonly (readonly string[])[] = [
  'second in command', 'prime minister', 'deputy prime minister', 'vice president', 'president pro tempore', 'senate president pro tempore',
    'secretary of state', 'secretary of defense', 'secretary of defence', 'secretary of the treasury',
  'director of national intelligence', 'director of central intelligence', 'secretary general', 'attorney general', 'solicitor general', 'surgeon general',
  'inspector general', 'director general', 'governor general', 'consul general', 'chief of staff',
  'chief executive officer', 'chief executive', 'chief financial officer', 'chief operating officer', 'chief economist', 'chief justice', 'crown prince',
  'crown princess', 'supreme leader',
  'special agent', 'special counsel', 'special envoy', 'special representative', 'lieutenant governor', 'lt. gov.', 'major general', 'brigadier general',
  'lieutenant general', 'rear admiral', 'vice admiral',
  'lieutenant colonel', 'staff sergeant', 'brig. gen.', 'lt. gen.', 'maj. gen.', 'lt. col.', 'district attorney', 'city attorney', 'press secretary',
  'first lady', 'majority leader', 'minority leader',
  'majority whip', 'minority whip', 'house speaker', 'editor in chief', 'commander in chief', 'managing director', 'executive director', 'foreign secretary',
  'home secretary',
  'home minister', 'chief cabinet secretary', 'national security adviser', 'national security advisor', 'vice chairman', 'vice chair', 'vice minister',
  'vice premier', 'grand ayatollah', 'grand mufti',
  'prime minister-elect', 'president-elect', 'president elect', 'high commissioner', 'high representative', 'assistant secretary of state',
  'deputy secretary of state', 'under secretary', 'under secretary of state',
  'assistant secretary', 'deputy assistant secretary', 'chargé d\'affaires', 'charge d\'affaires', 'editor-in-chief', 'commander-in-chief', 'chief of mission',
  'member of parliament', 'head of state', 'running mate',
  'ambassador at large', 'minister of state', 'minister without portfolio', 'field marshal', 'air marshal', 'air chief marshal', 'air vice marshal',
  'general secretary', 'chief minister', 'deputy chief minister',
  'permanent secretary', 'principal secretary', 'deputy chief of staff', 'chief of defence staff', 'chief of army staff', 'chief of the general staff',
  'chief of general staff', 'vice president-elect',
  'prime minister-designate', 'prisoner of war', 'justice of the peace', 'speaker of the house', 'leader of the opposition', 'datuk seri', 'dato seri',
  'tan sri', 'poet laureate', 'general counsel', 'prosecutor general', 'state governor', 'state attorney', 'resident coordinator', 'humanitarian coordinator',
  'resident and humanitarian coordinator', 'opposite number', 'rep. - elect', 'sen. - elect', 'gov. - elect',
].map((title) => title.split(' '));

/** Long titles that are public by themselves. */
export const PUBLIC_LONG_TITLES = words(`
  lt_gov brig_gen lt_gen maj_gen lt_col prime_minister deputy_prime_minister president_pro_tempore senate_president_pro_tempore vice_president
  secretary_of_state secretary_of_defense secretary_of_defence secretary_of_the_treasury director_of_national_intelligence director_of_central_intelligence
  attorney_general solicitor_general surgeon_general inspector_general governor_general consul_general chief_justice crown_prince crown_princess
  supreme_leader special_counsel lieutenant_governor major_general brigadier_general lieutenant_general special_agent rear_admiral vice_admiral
  lieutenant_colonel staff_sergeant district_attorney city_attorney majority_leader minority_leader majority_whip minority_whip house_speaker
  foreign_secretary home_secretary home_minister chief_cabinet_secretary cabinet_secretary national_security_adviser national_security_advisor vice_minister
  vice_premier grand_ayatollah high_commissioner high_representative assistant_secretary_of_state deputy_secretary_of_state under_secretary
  under_secretary_of_state assistant_secretary deputy_assistant_secretary head_of_state member_of_parliament commander-in-chief commander_in_chief
  minister_of_state minister_without_portfolio ambassador_at_large field_marshal air_marshal air_chief_marshal air_vice_marshal chief_minister
  deputy_chief_minister permanent_secretary chief_of_defence_staff chief_of_army_staff chief_of_the_general_staff chief_of_general_staff speaker_of_the_house
  leader_of_the_opposition prosecutor_general chargé_d'affaires charge_d'affaires state_governor state_attorney resident_coordinator humanitarian_coordinator
  resident_and_humanitarian_coordinator defense_secretary defence_secretary treasury_secretary special_envoy`);

/** Words that may stand between a country and a role noun, or before it: "deputy", "acting", "retired". */
export const ROLE_MODIFIERS = words(`
  ret ousted deposed toppled impeached caretaker cabinet deputy acting interim former ex late then outgoing incoming current chief senior top junior assistant
  vice associate visiting adjunct retired veteran longtime long-time first second third special national foreign defense defence interior finance health
  education energy trade transport justice culture agriculture labor labour home treasury commerce economy economic political military security intelligence
  press media state federal regional local presidential parliamentary congressional republican democratic conservative liberal independent progressive exiled
  jailed opposition rebel ruling elected newly re-elected self-proclaimed billionaire legendary renowned prominent leading influential powerful hard-line
  hardline hawkish moderate reformist executive managing general legal lead principal legislative naval nuclear environmental environment climate emergencies
  emergency unification information communications industry planning house senate majority minority police army navy air space sports youth tourism oil
  petroleum water migration immigration border customs tax budget science technology digital`);

/** What makes an office a thing of the past, or not yet one: "former", "then". */
export const FORMER = words(`
  former previous ret ex then then- one-time onetime erstwhile retired ex-president ex-minister deposed ousted toppled late-president ex-leader then-president
  then-senator`);

/** The role noun without full stop and hyphen: "Sen." → "sen", "then-governor" → "governor". */
export function roleNoun(norm: string): string {
  const bare = norm.endsWith('.') ? norm.slice(0, -1) : norm;
  if (bare.startsWith('then-')) return bare.slice(5);
  if (bare.startsWith('ex-')) return bare.slice(3);
  if (bare.startsWith('vice-') || bare.startsWith('co-')) return bare.slice(bare.indexOf('-') + 1);
  return bare;
}

/** "actresses" → "actress", "Marshals" → "Marshal", "Sens." → "Sen."; the word itself where it is no plural of a role. */
export function singularRole(word: string): string {
  const stop = word.endsWith('.') ? '.' : '';
  const bare = stop === '' ? word : word.slice(0, -1);
  for (const [ending, single] of [['sses', 'ss'], ['men', 'man'], ['ies', 'y'], ['s', '']] as const) {
    // "press secretary": no several of "Pres."
    if (!bare.endsWith(ending) || (ending === 's' && bare.endsWith('ss'))) continue;
    const made = bare.slice(0, -ending.length) + single;
    if (isRoleNoun(made.toLowerCase())) return made + stop;
  }
  return word;
}

export const isRoleNoun = remember((norm) => {
  const bare = norm.endsWith('.') ? norm.slice(0, -1) : norm;
  if (PUBLIC_ROLES.has(bare) || NEUTRAL_ROLES.has(bare) || PRIVATE_ROLES.has(bare)) return true;
  // "actresses", "celebrities", "archbishops"
  const single = bare.endsWith('sses') ? bare.slice(0, -2) : bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.endsWith('s') ? bare.slice(0, -1) : bare;
  if (single !== bare && (PRIVATE_ROLES.has(single) || NEUTRAL_ROLES.has(single))) return true;
  const noun = roleNoun(norm);
  return noun !== bare && (PUBLIC_ROLES.has(noun) || NEUTRAL_ROLES.has(noun) || PRIVATE_ROLES.has(noun));
});

/** What someone is "who chairs the trade committee". */
export const OFFICE_OF = new Map(Object.entries({
  chairs: 'chair', chaired: 'former chair', heads: 'head', headed: 'former head', leads: 'leader', led: 'former leader', runs: 'head', ran: 'former head',
  directs: 'director', directed: 'former director', founded: 'founder', owns: 'owner', 'co-founded': 'co-founder',
}));

/** What someone is by whom a body is led. */
export const LED_BY = new Map(Object.entries({ headed: 'head', led: 'leader', chaired: 'chair', founded: 'founder', owned: 'owner', run: 'head' }));
