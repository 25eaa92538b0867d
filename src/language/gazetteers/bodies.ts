/** Bodies of more than one state, and their letters. */
export interface Body {
  name: string;
  acronyms: readonly string[];
  otherNames: readonly string[];
}

export interface BodyMatch {
  name: string;
  as: 'name' | 'acronym' | 'other-name';
}

/** name | letters | other names */
const DATA = `
United Nations|UN,U.N.,UNO|United Nations Organization,United Nations Organisation
U.N. Security Council|UNSC|UN Security Council,United Nations Security Council,Security Council
U.N. General Assembly|UNGA|UN General Assembly,United Nations General Assembly,General Assembly
U.N. Human Rights Council|UNHRC|UN Human Rights Council,Human Rights Council
U.N. Panel of Experts||UN Panel of Experts,Panel of Experts
UNESCO|UNESCO|United Nations Educational Scientific and Cultural Organization
UNICEF|UNICEF|United Nations Children's Fund
UNHCR|UNHCR|U.N. refugee agency,UN refugee agency,United Nations High Commissioner for Refugees
UNRWA|UNRWA|
UNIFIL|UNIFIL|
OCHA|OCHA|
North Atlantic Treaty Organization|NATO,N.A.T.O.|Nato,Atlantic Alliance
International Atomic Energy Agency|IAEA,I.A.E.A.|
Organization of the Petroleum Exporting Countries|OPEC,OPEC+|Opec
World Health Organization|WHO|World Health Organisation
World Trade Organization|WTO,W.T.O.|World Trade Organisation
World Food Programme|WFP|World Food Program
World Bank||
International Monetary Fund|IMF,I.M.F.|
International Criminal Court|ICC|
International Court of Justice|ICJ|World Court
International Labour Organization|ILO|International Labor Organization
International Maritime Organization|IMO|
International Energy Agency|IEA|
International Olympic Committee|IOC,I.O.C.|
International Committee of the Red Cross|ICRC|Red Cross
Organisation for Economic Co-operation and Development|OECD,O.E.C.D.|Organization for Economic Cooperation and Development
Organization for Security and Co-operation in Europe|OSCE,O.S.C.E.|Organization for Security and Cooperation in Europe
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
Council of Europe||
European Union|EU,E.U.|European bloc
European Commission||
European Council||
European Parliament||
European Central Bank|ECB,E.C.B.|
European Court of Human Rights|ECHR|
European Court of Justice|ECJ|
European External Action Service|EEAS|
Eurogroup||
Eurozone||Euro zone
Eurasian Economic Union|EAEU|
African Union|AU,A.U.|
African Union Peace and Security Council|AU Peace and Security Council,Peace and Security Council
African Development Bank||
Asian Development Bank|ADB|
Economic Community of West African States|ECOWAS|Ecowas
Intergovernmental Authority on Development|IGAD|
Southern African Development Community|SADC|
Arab League||League of Arab States
Gulf Cooperation Council|GCC|
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
Association of Southeast Asian Nations|ASEAN|Asean
Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
Asia-Pacific Economic Cooperation|APEC|
Organization of American States|OAS,O.A.S.|
Mercosur||
CARICOM|CARICOM|Caribbean Community
BRICS|BRICS|Brics
Group of Seven|G7,G-7|Group of 7
Group of Eight|G8,G-8|Group of 8
Group of 20|G20,G-20|Group of Twenty
Commonwealth of Independent States|CIS|
Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation
Commonwealth of Nations||
Financial Action Task Force|FATF|
Interpol|INTERPOL|
Europol|EUROPOL|
SWIFT|SWIFT|Society for Worldwide Interbank Financial Telecommunication
World Economic Forum|WEF|
Paris Club||
Quad|QUAD|
Amnesty International||
Human Rights Watch|HRW|
Doctors Without Borders|MSF|Médecins Sans Frontières
FIFA|FIFA|
UEFA|UEFA|
`;

export const BODIES: readonly Body[] = DATA.trim().split('\n').map((line) => {
  const [name = '', acronyms = '', others = ''] = line.split('|');
  const list = (field: string): string[] => (field === '' ? [] : field.split(','));
  return { name, acronyms: list(acronyms), otherNames: list(others) };
});

const BY_FORM = new Map<string, BodyMatch>();
for (const body of BODIES) {
  BY_FORM.set(body.name, { name: body.name, as: 'name' });
  for (const form of body.otherNames) BY_FORM.set(form, { name: body.name, as: 'other-name' });
  for (const form of body.acronyms) if (!BY_FORM.has(form)) BY_FORM.set(form, { name: body.name, as: 'acronym' });
}

/** Every form that `bodyByName` knows. */
export const BODY_FORMS: readonly string[] = [...BY_FORM.keys()];

/** The international body that `form` names, by name, other name or letters. Case counts: "WHO" is not "who". A leading "the" is not looked through. */
export function bodyByName(form: string): BodyMatch | null {
  return BY_FORM.get(form) ?? null;
}
