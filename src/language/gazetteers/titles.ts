/** What a title says of its holder. `public` offices make an official; `neutral` ones need their context ("director", "chairman"). */
export type TitleKind = 'military' | 'public' | 'royal' | 'religious' | 'company' | 'neutral' | 'courtesy';

export interface Title {
  kind: TitleKind;
  /** Full form of an abbreviation: "Adm." → "Admiral". The form itself where it is none. */
  full: string;
}

const ABBREVIATED: Record<string, readonly [string, TitleKind]> = {
  'Adm.': ['Admiral', 'military'], 'Gen.': ['General', 'military'], 'Lt.': ['Lieutenant', 'military'], 'Col.': ['Colonel', 'military'],
  'Maj.': ['Major', 'military'], 'Capt.': ['Captain', 'military'], 'Cmdr.': ['Commander', 'military'], 'Sgt.': ['Sergeant', 'military'],
  'Cpl.': ['Corporal', 'military'], 'Pvt.': ['Private', 'military'], 'Brig.': ['Brigadier', 'military'], 'Vice-Adm.': ['Vice Admiral', 'military'],
  'Gov.': ['Governor', 'public'], 'Sen.': ['Senator', 'public'], 'Sens.': ['Senators', 'public'], 'Rep.': ['Representative', 'public'],
  'Reps.': ['Representatives', 'public'], 'Amb.': ['Ambassador', 'public'], 'Pres.': ['President', 'public'], 'Atty.': ['Attorney', 'neutral'],
  'Supt.': ['Superintendent', 'public'], 'Insp.': ['Inspector', 'public'], 'Det.': ['Detective', 'public'], 'Del.': ['Delegate', 'public'],
  'Rev.': ['Reverend', 'religious'], 'Fr.': ['Father', 'religious'], 'Msgr.': ['Monsignor', 'religious'], 'Hon.': ['Honourable', 'courtesy'],
  'Dr.': ['Doctor', 'courtesy'], 'Prof.': ['Professor', 'neutral'], 'Mr.': ['Mr', 'courtesy'], 'Mrs.': ['Mrs', 'courtesy'],
  'Ms.': ['Ms', 'courtesy'], 'Sr.': ['Sister', 'religious'], 'St.': ['Saint', 'religious'],
};

const FULL: Record<TitleKind, string> = {
  military: `Admiral,General,Lieutenant,Colonel,Major,Captain,Commander,Sergeant,Corporal,Brigadier,Marshal,Field Marshal,Commodore,Rear Admiral,
    Vice Admiral,Vice Marshal,Lieutenant General,Lieutenant Colonel,Major General,Brigadier General,Commander-in-Chief,Commander in Chief,
    Chief of Staff,Chief of the General Staff,Private,Airman,Staff Sergeant,Master Sergeant,Warlord,Colonel General`,
  public: `President,Vice President,President-elect,Prime Minister,Deputy Prime Minister,Premier,Vice Premier,Chancellor,Taoiseach,Minister,
    Deputy Minister,Vice Minister,Foreign Minister,Defense Minister,Defence Minister,Finance Minister,Interior Minister,Justice Minister,
    Energy Minister,Oil Minister,Trade Minister,Health Minister,Home Secretary,Foreign Secretary,Secretary of State,Secretary of Defense,
    Defense Secretary,Defence Secretary,Treasury Secretary,Commerce Secretary,Energy Secretary,Press Secretary,Secretary,Undersecretary,
    Under Secretary,Assistant Secretary,Deputy Secretary,Secretary-General,Secretary General,General Secretary,Governor,Lieutenant Governor,
    Senator,Representative,Congressman,Congresswoman,Speaker,House Speaker,Majority Leader,Minority Leader,Lawmaker,Legislator,Deputy,
    Member of Parliament,MP,MEP,Assemblyman,Assemblywoman,Councilman,Councilwoman,Councillor,Mayor,Ambassador,Envoy,Special Envoy,
    Special Representative,High Representative,Consul,Consul General,Diplomat,Attorney General,Solicitor General,Prosecutor,
    Chief Prosecutor,Prosecutor General,Judge,Justice,Chief Justice,Magistrate,Sheriff,Police Chief,Superintendent,Inspector,
    Inspector General,Commissioner,High Commissioner,Comptroller,Surgeon General,Postmaster General,National Security Adviser,
    National Security Advisor,Chief Cabinet Secretary,Supreme Leader,First Lady,First Secretary,Detective,Delegate,Alderman,Selectman,Senators,
    Dictator,Head of State,Party Secretary,Party Chief,Chief Executive of Hong Kong,Chargé d'Affaires`,
  royal: `King,Queen,Prince,Princess,Crown Prince,Crown Princess,Emperor,Empress,Emir,Amir,Sultan,Sheikh,Sheikha,Sheik,Shaikh,Duke,Duchess,Lord,Lady,
    Baron,Baroness,Earl,Count,Countess,Sir,Dame,Shah,Tsar,Sayyid`,
  religious: `Pope,Ayatollah,Grand Ayatollah,Imam,Mullah,Mufti,Grand Mufti,Patriarch,Archbishop,Bishop,Cardinal,Rabbi,Chief Rabbi,Reverend,Pastor,
    Father,Sister,Brother,Monsignor,Hojatoleslam,Maulana,Swami,Dalai Lama,Minister of Religion,Cleric`,
  company: `Chief Executive,Chief Executive Officer,CEO,CFO,COO,CTO,Chief Financial Officer,Chief Operating Officer,Chief Economist,Managing Director,
    Founder,Co-founder,Cofounder,Owner,Vice Chairman,Oligarch,Tycoon,Billionaire,Businessman,Businesswoman,Entrepreneur,Banker,Trader,
    Executive Vice President,Senior Vice President,Partner,Editor,Editor-in-Chief,Publisher`,
  neutral: `Chairman,Chairwoman,Chairperson,Chair,Director,Deputy Director,Director General,Director-General,Executive Director,Head,Deputy Head,
    Chief,Leader,Co-leader,Deputy,Spokesman,Spokeswoman,Spokesperson,Adviser,Advisor,Aide,Counsel,General Counsel,Attorney,Lawyer,Professor,
    Analyst,Economist,Activist,Historian,Scientist,Candidate,Nominee,Strategist,Manager,Campaign Manager,Coach,Author,Journalist,Reporter,
    Correspondent,Anchor,Host,Actor,Actress,Singer,Reverend Doctor,Negotiator,Chief Negotiator,Official,Officer,Administrator,Coordinator,
    Inspector,Investigator,Expert,Researcher,Fellow,Senior Fellow,Dissident,Doctor,Nurse,Secretary to the Cabinet,Principal,Dean,Provost,Comrade`,
  courtesy: 'Mr,Mrs,Ms,Miss,Dr,Madam,Madame,Mx,Monsieur,Herr,Frau,Señor,Señora,Don,Doña,Haji,Ustad,Hon',
};

const TITLES = new Map<string, Title>();
for (const kind of Object.keys(FULL) as TitleKind[]) {
  for (const form of FULL[kind].split(/,\s*/)) if (!TITLES.has(form)) TITLES.set(form, { kind, full: form });
}
for (const [form, [full, kind]] of Object.entries(ABBREVIATED)) TITLES.set(form, { kind, full });

const LOWER = new Map<string, Title>();
for (const [form, title] of TITLES) LOWER.set(form.toLowerCase(), title);
// "lead", "count" and "major" are common words: they are titles with a capital only.
for (const word of ['count', 'major', 'general', 'private', 'don', 'lady', 'partner', 'hon', 'miss', 'sister', 'brother', 'father', 'head', 'fellow', 'sr.',
  'st.']) LOWER.delete(word);

/** The title that `form` is, with its capitals ("Adm.", "Prime Minister", "Marshals"); null where it is none. A plural has the singular's full form. */
export function titleOf(form: string): Title | null {
  return TITLES.get(form) ?? (form.length > 5 && form.endsWith('s') ? (TITLES.get(form.slice(0, -1)) ?? null) : null);
}

/** The title in lower case, as in "the foreign minister": words that are mostly something else ("general", "major") are not taken. */
export function titleInLowerCase(form: string): Title | null {
  return LOWER.get(form.toLowerCase()) ?? null;
}
