/** A place that is no sovereign state. */
export interface Place {
  kind: 'us-state' | 'city' | 'region' | 'water';
  /** Common English name of its state; "" where it lies in several. */
  country: string;
}

/** name | abbreviations (news style, without the post's two letters, which are words or initials too often) */
const US_STATES = `Alabama|Ala.;Alaska|;Arizona|Ariz.;Arkansas|Ark.;California|Calif.;Colorado|Colo.;Connecticut|Conn.;Delaware|Del.;Florida|Fla.;Georgia|Ga.;Hawaii|;Idaho|;
Illinois|Ill.;Indiana|Ind.;Iowa|;Kansas|Kan.;Kentucky|Ky.;Louisiana|La.;Maine|;Maryland|Md.;Massachusetts|Mass.;Michigan|Mich.;Minnesota|Minn.;Mississippi|Miss.;Missouri|Mo.;
Montana|Mont.;Nebraska|Neb.;Nevada|Nev.;New Hampshire|N.H.;New Jersey|N.J.;New Mexico|N.M.;New York|N.Y.;North Carolina|N.C.;North Dakota|N.D.;Ohio|;Oklahoma|Okla.;Oregon|Ore.;
Pennsylvania|Pa.;Rhode Island|R.I.;South Carolina|S.C.;South Dakota|S.D.;Tennessee|Tenn.;Texas|Tex.;Utah|;Vermont|Vt.;Virginia|Va.;Washington state|;West Virginia|W.Va.;Wisconsin|Wis.;
Wyoming|Wyo.;District of Columbia|D.C.`;

/** country: cities; a line that begins with a space goes on with the one before */
const CITIES = `
United States:New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,Jacksonville,Fort Worth,Columbus,
  Charlotte,San Francisco,Indianapolis,Seattle,Denver,Boston,El Paso,Nashville,Detroit,Oklahoma City,Portland,Las Vegas,Memphis,Louisville,Baltimore,
  Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,Atlanta,Omaha,Colorado Springs,Raleigh,Miami,Long Beach,Virginia Beach,Oakland,Minneapolis,Tulsa,
  Tampa,New Orleans,Cleveland,Honolulu,Anaheim,Pittsburgh,Cincinnati,St. Louis,Orlando,Newark,Brooklyn,Manhattan,Queens,Bronx,Staten Island,Buffalo,Richmond,
  Baton Rouge,Des Moines,Salt Lake City,Birmingham,Tallahassee,Little Rock,Annapolis,Hartford,Concord,Manchester,Ferguson,Charleston,Columbia,Silicon Valley,
  Wall Street,Hollywood,Cambridge
Canada:Toronto,Montreal,Vancouver,Calgary,Edmonton,Quebec City,Winnipeg,Halifax
Mexico:Guadalajara,Monterrey,Tijuana,Ciudad Juárez,Ciudad Juarez,Cancún,Cancun,Puebla
United Kingdom:Edinburgh,Glasgow,Manchester,Liverpool,Leeds,Birmingham,Cardiff,Belfast,Bristol,Sheffield,Oxford,Salisbury
France:Marseille,Lyon,Nice,Toulouse,Strasbourg,Bordeaux,Lille,Calais
Germany:Hamburg,Munich,Frankfurt,Cologne,Stuttgart,Leipzig,Dresden,Düsseldorf,Bonn
Italy:Milan,Naples,Turin,Venice,Florence,Genoa,Palermo,Bologna
Spain:Barcelona,Valencia,Seville,Bilbao,Málaga
Netherlands:Rotterdam,Utrecht,Eindhoven
Belgium:Antwerp,Ghent,Bruges
Switzerland:Geneva,Zurich,Zürich,Basel,Lausanne,Davos,Bern
Russia:St. Petersburg,Saint Petersburg,Vladivostok,Novosibirsk,Yekaterinburg,Kazan,Sochi,Grozny,Magnitogorsk,Kaliningrad,Rostov-on-Don,Murmansk,Khabarovsk,
  Chelyabinsk,Omsk,Belgorod,Kursk
Ukraine:Kharkiv,Odesa,Odessa,Lviv,Mariupol,Donetsk,Luhansk,Dnipro,Sevastopol,Kherson,Zaporizhzhia,Bakhmut
Poland:Krakow,Kraków,Gdansk,Gdańsk,Lodz,Wroclaw
Turkey:Istanbul,Izmir,Adana,Gaziantep,Diyarbakir,Antalya
Iran:Isfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz,Fordow,Bushehr,Bandar Abbas,Arak,Karaj
Iraq:Basra,Mosul,Irbil,Erbil,Kirkuk,Fallujah,Najaf,Karbala,Ramadi,Tikrit
Syria:Aleppo,Homs,Idlib,Raqqa,Palmyra,Latakia,Hama,Deir el-Zour,Kobani
Israel:Haifa,Beersheba,Ashkelon
Palestine:Gaza City,Rafah,Nablus,Hebron,Jenin,Bethlehem
Saudi Arabia:Jeddah,Mecca,Medina,Dhahran
United Arab Emirates:Dubai,Sharjah
Yemen:Aden,Hodeidah,Taiz,Marib
Egypt:Alexandria,Sharm el-Sheikh,Port Said,Luxor
Libya:Benghazi,Misrata,Sirte,Tobruk
Morocco:Casablanca,Marrakesh,Marrakech,Fez
Pakistan:Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad
India:Mumbai,Bombay,Kolkata,Calcutta,Chennai,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Srinagar,Lucknow,Jaipur
Bangladesh:Chittagong,Cox's Bazar
Afghanistan:Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz
China:Shanghai,Guangzhou,Shenzhen,Wuhan,Tianjin,Chongqing,Chengdu,Nanjing,Xi'an,Hangzhou,Dalian,Dandong,Harbin,Shenyang,Urumqi,Lhasa,Qingdao,Kashgar
Japan:Osaka,Kyoto,Yokohama,Nagoya,Hiroshima,Nagasaki,Fukushima,Sapporo,Okinawa
South Korea:Busan,Incheon,Daegu,Gwangju,Pyeongchang,Daejeon
North Korea:Kaesong,Yongbyon,Punggye-ri,Wonsan,Nampo,Rason,Sinuiju
Vietnam:Ho Chi Minh City,Saigon,Da Nang,Haiphong
Thailand:Chiang Mai,Phuket,Pattaya
Myanmar:Yangon,Rangoon,Mandalay
Indonesia:Surabaya,Bandung,Bali,Medan,Denpasar
Philippines:Davao,Cebu,Quezon City,Marawi
Australia:Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin
New Zealand:Auckland,Christchurch
Nigeria:Lagos,Kano,Ibadan,Maiduguri,Port Harcourt
South Africa:Johannesburg,Cape Town,Durban,Soweto
Kenya:Mombasa,Kisumu
Tanzania:Dar es Salaam,Zanzibar
Somalia:Kismayo,Baidoa
Sudan:Omdurman,Port Sudan
Ethiopia:Mekelle
Brazil:Rio de Janeiro,São Paulo,Sao Paulo,Salvador,Recife,Belo Horizonte
Argentina:Rosario,Córdoba,Mendoza
Colombia:Medellín,Medellin,Cali,Cartagena,Cúcuta
Venezuela:Maracaibo,Puerto Cabello
Cuba:Guantánamo Bay,Guantanamo Bay,Santiago de Cuba
Kazakhstan:Almaty
`;

/** country: regions, provinces, islands, disputed lands */
const REGIONS = `
United Kingdom:England,Scotland,Wales,Northern Ireland,Yorkshire,Cornwall,Falkland Islands
Ukraine:Crimea,Donbas,Donbass
Russia:Chechnya,Siberia,Dagestan,Tatarstan,Kamchatka,Sakhalin,Far East
China:Xinjiang,Tibet,Guangdong,Sichuan,Hubei,Hunan,Yunnan,Inner Mongolia,Liaoning,Jilin
India:Kashmir,Punjab,Gujarat,Kerala,Assam,Uttar Pradesh,Bihar,Tamil Nadu
Pakistan:Balochistan,Baluchistan,Sindh,Waziristan
Iraq:Kurdistan,Anbar
Palestine:Gaza,Gaza Strip,West Bank,East Jerusalem
Syria:Golan Heights
Spain:Catalonia,Basque Country,Andalusia
France:Normandy,Brittany,Corsica
Germany:Bavaria,Saxony
Canada:Quebec,Ontario,Alberta,British Columbia,Manitoba,Nova Scotia,Saskatchewan
Australia:Queensland,Victoria,Tasmania,New South Wales
Ethiopia:Tigray
Sudan:Darfur
Afghanistan:Helmand
Myanmar:Rakhine
Moldova:Transnistria
Georgia:Abkhazia,South Ossetia
Azerbaijan:Nagorno-Karabakh
:Europe,Asia,Africa,North America,South America,Latin America,Central America,Oceania,Antarctica,Middle East,Far East,Balkans,Caucasus,Scandinavia,Caribbean,
  Central Asia,Southeast Asia,South Asia,Eastern Europe,Western Europe,Central Europe,Sahel,Maghreb,Levant,Horn of Africa,Korean Peninsula,Korean peninsula,
  Arabian Peninsula,Persian Gulf,Indo-Pacific,Asia-Pacific,Balkan Peninsula,Crimean Peninsula,Sinai,Sub-Saharan Africa,West Africa,East Africa,North Africa,
  Southern Africa,Eurasia,Palestine,Baltics,Gulf of Mexico,Midwest,New England,Gulf Coast,West Coast,East Coast
`;

const WATERS = `Atlantic,Pacific,Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic Ocean,Arctic,Mediterranean,Mediterranean Sea,Black Sea,Red Sea,Baltic Sea,
Caspian Sea,South China Sea,East China Sea,Yellow Sea,
Sea of Japan,Sea of Azov,North Sea,Arabian Sea,Gulf of Oman,Gulf of Aden,Strait of Hormuz,Taiwan Strait,Kerch Strait,Suez Canal,Panama Canal,Bosporus,
Bosphorus,Danube,Rhine,Nile,Volga,Euphrates,Tigris,Yalu,Tumen,Mississippi River,Hudson`;

const PLACES = new Map<string, Place>();
const US_STATE_OF = new Map<string, string>();
for (const entry of US_STATES.split(/;\s*/)) {
  const [name = '', abbreviation = ''] = entry.split('|');
  US_STATE_OF.set(name, name);
  if (abbreviation !== '') US_STATE_OF.set(abbreviation, name);
}
for (const form of US_STATE_OF.keys()) PLACES.set(form, { kind: 'us-state', country: 'United States' });
addAll(CITIES, 'city');
addAll(REGIONS, 'region');
for (const form of WATERS.split(/,\s*/)) PLACES.set(form, { kind: 'water', country: '' });

function addAll(data: string, kind: Place['kind']): void {
  for (const line of data.trim().split(/\n(?! )/)) {
    const colon = line.indexOf(':');
    for (const form of line.slice(colon + 1).split(/,\s*/)) if (!PLACES.has(form)) PLACES.set(form, { kind, country: line.slice(0, colon) });
  }
}

/** Every form that `placeByName` knows. */
export const PLACE_FORMS: readonly string[] = [...PLACES.keys()];

/** A well-known place that is neither a state nor a capital; null where none is known. Case counts; a leading "the" is not looked through. */
export function placeByName(form: string): Place | null {
  return PLACES.get(form) ?? null;
}

/** Full name of the U.S. state that `form` names ("Texas", "Calif."); null where none is. "Georgia" is one too. */
export function usStateByName(form: string): string | null {
  return US_STATE_OF.get(form) ?? null;
}
