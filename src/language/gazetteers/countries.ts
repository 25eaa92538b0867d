/** How a word names a state: by its name, another name, letters, its capital, or an adjective or demonym. */
export type NamedAs = 'name' | 'other-name' | 'acronym' | 'capital' | 'adjective';

export interface State {
  /** ISO 3166-1 alpha-2; "EU" for the European Union, "XK" for Kosovo. */
  code: string;
  /** Common English short name. */
  name: string;
  otherNames: readonly string[];
  acronyms: readonly string[];
  /** Adjectives and demonyms in the singular. */
  adjectives: readonly string[];
  capitals: readonly string[];
}

export interface StateMatch {
  name: string;
  code: string;
  as: NamedAs;
}

/** code | name | other names | acronyms | adjectives and demonyms | capitals; "~" marks a capital that more often means something else. */
const DATA = `
AF|Afghanistan|Islamic Emirate of Afghanistan||Afghan,Afghani|Kabul
AL|Albania|||Albanian|Tirana
DZ|Algeria|||Algerian|Algiers
AD|Andorra|||Andorran|
AO|Angola|||Angolan|Luanda
AG|Antigua and Barbuda|Antigua||Antiguan|
AR|Argentina|||Argentine,Argentinian,Argentinean|Buenos Aires
AM|Armenia|||Armenian|Yerevan
AU|Australia|||Australian,Aussie|Canberra
AT|Austria|||Austrian|Vienna
AZ|Azerbaijan|||Azerbaijani,Azeri|Baku
BS|Bahamas|The Bahamas||Bahamian|Nassau
BH|Bahrain|||Bahraini|Manama
BD|Bangladesh|||Bangladeshi|Dhaka
BB|Barbados|||Barbadian,Bajan|Bridgetown
BY|Belarus|||Belarusian,Belarussian|Minsk
BE|Belgium|||Belgian|Brussels
BZ|Belize|||Belizean|Belmopan
BJ|Benin|||Beninese|Porto-Novo
BT|Bhutan|||Bhutanese|Thimphu
BO|Bolivia|||Bolivian|La Paz,~Sucre
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina||Bosnian|Sarajevo
BW|Botswana|||Botswanan,Motswana|Gaborone
BR|Brazil|||Brazilian|Brasília,Brasilia
BN|Brunei|||Bruneian|
BG|Bulgaria|||Bulgarian|Sofia
BF|Burkina Faso|||Burkinabe,Burkinabé|Ouagadougou
BI|Burundi|||Burundian|Bujumbura,Gitega
KH|Cambodia|||Cambodian|Phnom Penh
CM|Cameroon|||Cameroonian|Yaoundé,Yaounde
CA|Canada|||Canadian|Ottawa
CV|Cape Verde|Cabo Verde||Cape Verdean|Praia
CF|Central African Republic|||Central African|Bangui
TD|Chad|||Chadian|N'Djamena
CL|Chile|||Chilean|Santiago
CN|China|People's Republic of China,Mainland China|PRC,P.R.C.|Chinese|Beijing,Peking
CO|Colombia|||Colombian|Bogotá,Bogota
KM|Comoros|||Comorian,Comoran|Moroni
CD|Democratic Republic of the Congo|Congo,DR Congo,Congo-Kinshasa,Democratic Republic of Congo|DRC,D.R.C.|Congolese|Kinshasa
CG|Republic of the Congo|Congo-Brazzaville,Republic of Congo||Congolese|Brazzaville
CR|Costa Rica|||Costa Rican|San José
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire||Ivorian|Yamoussoukro,Abidjan
HR|Croatia|||Croatian,Croat|Zagreb
CU|Cuba|||Cuban|Havana
CY|Cyprus|||Cypriot|Nicosia
CZ|Czech Republic|Czechia||Czech|Prague
DK|Denmark|||Danish,Dane|Copenhagen
DJ|Djibouti|||Djiboutian|
DM|Dominica||||Roseau
DO|Dominican Republic|||Dominican|Santo Domingo
EC|Ecuador|||Ecuadorian,Ecuadorean|Quito
EG|Egypt|||Egyptian|Cairo
SV|El Salvador|||Salvadoran,Salvadorean|San Salvador
GQ|Equatorial Guinea|||Equatoguinean,Equatorial Guinean|Malabo
ER|Eritrea|||Eritrean|Asmara
EE|Estonia|||Estonian|Tallinn
SZ|Eswatini|Swaziland||Swazi|Mbabane
ET|Ethiopia|||Ethiopian|Addis Ababa
FJ|Fiji|||Fijian|Suva
FI|Finland|||Finnish,Finn|Helsinki
FR|France|French Republic||French,Frenchman|Paris
GA|Gabon|||Gabonese|Libreville
GM|Gambia|The Gambia||Gambian|Banjul
GE|Georgia|Republic of Georgia||Georgian|Tbilisi
DE|Germany|Federal Republic of Germany|FRG|German|Berlin
GH|Ghana|||Ghanaian|Accra
GR|Greece|||Greek|Athens
GD|Grenada|||Grenadian|
GT|Guatemala|||Guatemalan|Guatemala City
GN|Guinea|||Guinean|Conakry
GW|Guinea-Bissau|||Bissau-Guinean|Bissau
GY|Guyana|||Guyanese|~Georgetown
HT|Haiti|||Haitian|Port-au-Prince
HN|Honduras|||Honduran|Tegucigalpa
HU|Hungary|||Hungarian|Budapest
IS|Iceland|||Icelandic,Icelander|Reykjavik,Reykjavík
IN|India|Republic of India||Indian|New Delhi,Delhi
ID|Indonesia|||Indonesian|Jakarta
IR|Iran|Islamic Republic of Iran,Islamic Republic,Persia|IRI|Iranian,Persian|Tehran,Teheran
IQ|Iraq|Republic of Iraq||Iraqi|Baghdad
IE|Ireland|Irish Republic,Republic of Ireland||Irish,Irishman|Dublin
IL|Israel|State of Israel,Jewish state||Israeli|Jerusalem,Tel Aviv
IT|Italy|||Italian|Rome
JM|Jamaica|||Jamaican|~Kingston
JP|Japan|||Japanese|Tokyo
JO|Jordan|Hashemite Kingdom of Jordan||Jordanian|Amman
KZ|Kazakhstan|||Kazakh,Kazakhstani|Astana,Nur-Sultan
KE|Kenya|||Kenyan|Nairobi
KI|Kiribati|||I-Kiribati|
KP|North Korea|Democratic People's Republic of Korea,Democratic People’s Republic of Korea,the North|DPRK,D.P.R.K.,N. Korea|North Korean|Pyongyang
KR|South Korea|Republic of Korea,the South|ROK,R.O.K.,S. Korea|South Korean|Seoul
KW|Kuwait|||Kuwaiti|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic||Kyrgyz,Kyrgyzstani|Bishkek
LA|Laos|Lao PDR||Laotian,Lao|Vientiane
LV|Latvia|||Latvian|Riga
LB|Lebanon|||Lebanese|Beirut
LS|Lesotho|||Basotho|Maseru
LR|Liberia|||Liberian|Monrovia
LY|Libya|||Libyan|Tripoli
LI|Liechtenstein|||Liechtensteiner|Vaduz
LT|Lithuania|||Lithuanian|Vilnius
LU|Luxembourg|||Luxembourgish,Luxembourger|
MG|Madagascar|||Malagasy|Antananarivo
MW|Malawi|||Malawian|Lilongwe
MY|Malaysia|||Malaysian|Kuala Lumpur
MV|Maldives|The Maldives||Maldivian|Malé
ML|Mali|||Malian|Bamako
MT|Malta|||Maltese|Valletta
MH|Marshall Islands|||Marshallese|Majuro
MR|Mauritania|||Mauritanian|Nouakchott
MU|Mauritius|||Mauritian|Port Louis
MX|Mexico|||Mexican|Mexico City
FM|Micronesia|||Micronesian|Palikir
MD|Moldova|Republic of Moldova||Moldovan|Chisinau,Chişinău
MC|Monaco|||Monegasque,Monacan|
MN|Mongolia|||Mongolian|Ulaanbaatar,Ulan Bator
ME|Montenegro|||Montenegrin|Podgorica
MA|Morocco|||Moroccan|Rabat
MZ|Mozambique|||Mozambican|Maputo
MM|Myanmar|Burma||Burmese|Naypyidaw,Naypyitaw,Nay Pyi Taw
NA|Namibia|||Namibian|Windhoek
NR|Nauru|||Nauruan|
NP|Nepal|||Nepali,Nepalese|Kathmandu
NL|Netherlands|The Netherlands,Holland||Dutch,Dutchman|The Hague,Amsterdam
NZ|New Zealand|||New Zealander,Kiwi|~Wellington
NI|Nicaragua|||Nicaraguan|Managua
NE|Niger|||Nigerien|Niamey
NG|Nigeria|||Nigerian|Abuja
MK|North Macedonia|Macedonia||Macedonian|Skopje
NO|Norway|||Norwegian|Oslo
OM|Oman|||Omani|Muscat
PK|Pakistan|||Pakistani|Islamabad
PW|Palau|||Palauan|Ngerulmud
PS|Palestine|Palestinian Territories,State of Palestine,Palestinian territories||Palestinian|Ramallah
PA|Panama|||Panamanian|Panama City
PG|Papua New Guinea|||Papua New Guinean|Port Moresby
PY|Paraguay|||Paraguayan|Asunción,Asuncion
PE|Peru|||Peruvian|Lima
PH|Philippines|The Philippines||Philippine,Filipino,Filipina|Manila
PL|Poland|||Polish,Pole|Warsaw
PT|Portugal|||Portuguese|Lisbon
QA|Qatar|||Qatari|Doha
RO|Romania|||Romanian|Bucharest
RU|Russia|Russian Federation||Russian|Moscow
RW|Rwanda|||Rwandan|Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis||Kittitian|Basseterre
LC|Saint Lucia|St. Lucia||Saint Lucian|Castries
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines||Vincentian|Kingstown
WS|Samoa|||Samoan|Apia
SM|San Marino|||Sammarinese|
ST|São Tomé and Príncipe|Sao Tome and Principe||Santomean|São Tomé
SA|Saudi Arabia|Kingdom of Saudi Arabia|KSA|Saudi,Saudi Arabian|Riyadh
SN|Senegal|||Senegalese|Dakar
RS|Serbia|||Serbian,Serb|Belgrade
SC|Seychelles|||Seychellois|~Victoria
SL|Sierra Leone|||Sierra Leonean|Freetown
SG|Singapore|||Singaporean|
SK|Slovakia|Slovak Republic||Slovak,Slovakian|Bratislava
SI|Slovenia|||Slovenian,Slovene|Ljubljana
SB|Solomon Islands|||Solomon Islander|Honiara
SO|Somalia|||Somali,Somalian|Mogadishu
ZA|South Africa|||South African|Pretoria
SS|South Sudan|||South Sudanese|Juba
ES|Spain|||Spanish,Spaniard|Madrid
LK|Sri Lanka|||Sri Lankan|Colombo
SD|Sudan|||Sudanese|Khartoum
SR|Suriname|||Surinamese|Paramaribo
SE|Sweden|||Swedish,Swede|Stockholm
CH|Switzerland|||Swiss|~Bern
SY|Syria|Syrian Arab Republic||Syrian|Damascus
TW|Taiwan|Republic of China||Taiwanese|Taipei
TJ|Tajikistan|||Tajik,Tajikistani|Dushanbe
TZ|Tanzania|||Tanzanian|Dodoma
TH|Thailand|||Thai|Bangkok
TL|East Timor|Timor-Leste||Timorese,East Timorese|Dili
TG|Togo|||Togolese|Lomé,Lome
TO|Tonga|||Tongan|
TT|Trinidad and Tobago|Trinidad||Trinidadian|Port of Spain
TN|Tunisia|||Tunisian|Tunis
TR|Turkey|Türkiye,Turkiye,Republic of Turkey||Turkish,Turk|Ankara
TM|Turkmenistan|||Turkmen|Ashgabat
TV|Tuvalu|||Tuvaluan|Funafuti
UG|Uganda|||Ugandan|Kampala
UA|Ukraine|||Ukrainian|Kyiv,Kiev
AE|United Arab Emirates|Emirates,the Emirates|UAE,U.A.E.|Emirati|Abu Dhabi
GB|United Kingdom|Britain,Great Britain|UK,U.K.,GB|British,Briton,Brit|London
US|United States|United States of America,America,the States|US,U.S.,USA,U.S.A.|American|Washington,Washington D.C.,Washington DC,Washington, D.C.
UY|Uruguay|||Uruguayan|Montevideo
UZ|Uzbekistan|||Uzbek,Uzbekistani|Tashkent
VU|Vanuatu|||Vanuatuan,Ni-Vanuatu|Port Vila
VA|Vatican City|Holy See,Vatican,the Vatican||Vatican|
VE|Venezuela|Bolivarian Republic of Venezuela||Venezuelan|Caracas
VN|Vietnam|Viet Nam||Vietnamese|Hanoi
YE|Yemen|||Yemeni|Sanaa,Sana'a
ZM|Zambia|||Zambian|Lusaka
ZW|Zimbabwe|||Zimbabwean|Harare
XK|Kosovo|||Kosovar,Kosovan|Pristina
EU|European Union|European bloc|EU,E.U.|European Union|
HK|Hong Kong|||Hongkonger,Hong Konger|
MO|Macau|Macao||Macanese|
PR|Puerto Rico|||Puerto Rican|San Juan
GL|Greenland|||Greenlandic,Greenlander|Nuuk
EH|Western Sahara|||Sahrawi|
BM|Bermuda|||Bermudian|
KY|Cayman Islands|||Caymanian|
VG|British Virgin Islands||BVI||
GI|Gibraltar|||Gibraltarian|
GG|Guernsey||||
JE|Jersey||||
IM|Isle of Man|||Manx|
CW|Curaçao|Curacao||Curaçaoan|
GU|Guam|||Guamanian|
`;

function parse(line: string): State {
  const [code = '', name = '', others = '', acronyms = '', adjectives = '', capitals = ''] = line.split('|');
  const list = (field: string): string[] => (field === '' ? [] : field.includes(',') ? field.split(/,(?! )/) : [field]);
  return { code, name, otherNames: list(others), acronyms: list(acronyms), adjectives: list(adjectives), capitals: list(capitals) };
}

export const STATES: readonly State[] = DATA.trim().split('\n').map(parse);

const BY_NAME = new Map<string, StateMatch>();
const BY_ADJECTIVE = new Map<string, StateMatch>();
const BY_CODE = new Map<string, State>();

function listForms(): void {
  for (const state of STATES) {
    BY_CODE.set(state.code, state);
    const put = (form: string, as: NamedAs): void => {
      const match: StateMatch = { name: state.name, code: state.code, as };
      const map = as === 'adjective' ? BY_ADJECTIVE : BY_NAME;
      if (!map.has(form)) map.set(form, match);
    };
    put(state.name, 'name');
    for (const form of state.otherNames) put(form, 'other-name');
    for (const form of state.acronyms) put(form, 'acronym');
    for (const form of state.capitals) if (!form.startsWith('~')) put(form, 'capital');
    for (const form of state.adjectives) {
      put(form, 'adjective');
      // "Russians", "Serbs", "Frenchmen"; not "Chineses"
      if (form.endsWith('man')) put(`${form.slice(0, -3)}men`, 'adjective');
      else if (!/(?:ese|ish|ch|ss|yz)$/.test(form)) put(`${form}s`, 'adjective');
    }
  }
}
listForms();

/** Every form that `stateByName` or `stateByAdjective` knows. */
export const STATE_FORMS: readonly string[] = [...BY_NAME.keys(), ...BY_ADJECTIVE.keys()];

/**
 * The state that `form` names as a noun, by name, other name, letters or capital; null where none is known. Case counts: "US" is not "us".
 * A leading "the" and a possessive are not looked through. "Georgia" and "Jersey" are given as states: check `usStateByName` where it matters.
 */
export function stateByName(form: string): StateMatch | null {
  return BY_NAME.get(form) ?? (form.includes('’') ? BY_NAME.get(form.replaceAll('’', "'")) : undefined) ?? null;
}

/** The state of an adjective or demonym: "Chinese", "Russians". "Congolese" gives the Democratic Republic. */
export function stateByAdjective(form: string): StateMatch | null {
  return BY_ADJECTIVE.get(form) ?? null;
}

/** The state of an ISO 3166-1 alpha-2 code in upper or lower case. */
export function stateByCode(code: string): State | null {
  return BY_CODE.get(code.toUpperCase()) ?? null;
}
