/** A building, square or ward that stands for those who govern in it, or a well-known national body. */
export interface Institution {
  name: string;
  /** Common English name of its state. */
  state: string;
  /** What it stands for. */
  kind: 'executive' | 'legislature' | 'ministry' | 'military' | 'court' | 'bank' | 'agency' | 'media' | 'armed group' | 'company';
  /** True where the name is a place that stands for the body ("Downing Street"). */
  metonym: boolean;
}

/** names with the first as the main one | state | kind | m for a metonym */
const DATA = `
White House|United States|executive|m
Oval Office|United States|executive|m
Capitol Hill,Capitol|United States|legislature|m
Pentagon|United States|ministry|m
Foggy Bottom|United States|ministry|m
Langley|United States|agency|m
Congress|United States|legislature|
Senate,U.S. Senate,US Senate|United States|legislature|
House of Representatives,U.S. House|United States|legislature|
State Department,U.S. State Department,US State Department,Department of State|United States|ministry|
Treasury Department,U.S. Treasury,US Treasury,U.S. Treasury Department,US Treasury Department,Department of the Treasury|United States|ministry|
Defense Department,Department of Defense|United States|ministry|
Justice Department,Department of Justice,DOJ|United States|ministry|
Commerce Department,Department of Commerce|United States|ministry|
Homeland Security,Department of Homeland Security,DHS|United States|ministry|
Office of Foreign Assets Control,OFAC|United States|agency|
National Security Council,NSC|United States|executive|
Central Intelligence Agency,CIA,C.I.A.|United States|agency|
Federal Bureau of Investigation,FBI,F.B.I.|United States|agency|
Immigration and Customs Enforcement,ICE|United States|agency|
Customs and Border Protection,CBP|United States|agency|
Citizenship and Immigration Services,USCIS|United States|agency|
Securities and Exchange Commission,SEC|United States|agency|
Patent and Trademark Office|United States|agency|
Office of Management and Budget,OMB|United States|agency|
National Security Agency,NSA,N.S.A.|United States|agency|
Environmental Protection Agency,EPA,E.P.A.|United States|agency|
Federal Reserve,Fed|United States|bank|
U.S. Congress,US Congress,United States Congress|United States|legislature|
Supreme Court,U.S. Supreme Court,SCOTUS|United States|court|
Joint Chiefs of Staff,Joint Chiefs|United States|military|
Republican Party,Republicans,GOP,G.O.P.|United States|legislature|
Democratic Party,Democrats|United States|legislature|
Kremlin|Russia|executive|m
State Duma,Duma|Russia|legislature|
Federation Council|Russia|legislature|
Federal Security Service,FSB,F.S.B.|Russia|agency|
GRU,G.R.U.|Russia|agency|
Wagner Group,Wagner|Russia|armed group|
Downing Street,No. 10,Number 10,10 Downing Street|United Kingdom|executive|m
Whitehall|United Kingdom|executive|m
Westminster|United Kingdom|legislature|m
House of Commons,Commons|United Kingdom|legislature|
House of Lords|United Kingdom|legislature|
Foreign Office|United Kingdom|ministry|
Home Office|United Kingdom|ministry|
Scotland Yard,Metropolitan Police|United Kingdom|agency|m
MI5|United Kingdom|agency|
MI6|United Kingdom|agency|
Bank of England|United Kingdom|bank|
Buckingham Palace|United Kingdom|executive|m
Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace|France|executive|m
Quai d'Orsay|France|ministry|m
Bundestag|Germany|legislature|
Bundesbank|Germany|bank|
Quirinale|Italy|executive|m
Blue House|South Korea|executive|m
National Intelligence Service|South Korea|agency|
Unification Ministry|South Korea|ministry|
Workers' Party of Korea,Workers' Party,Workers’ Party of Korea,Workers’ Party|North Korea|legislature|
Korean Central News Agency,KCNA|North Korea|media|
Korean People's Army,Korean People’s Army|North Korea|military|
Zhongnanhai|China|executive|m
National People's Congress,National People’s Congress|China|legislature|
Communist Party of China,Chinese Communist Party,CCP,CPC|China|legislature|
People's Liberation Army,People’s Liberation Army,PLA|China|military|
Politburo Standing Committee|China|executive|
People's Bank of China,People’s Bank of China|China|bank|
Xinhua,Xinhua News Agency|China|media|
Global Times|China|media|
Kantei|Japan|executive|m
Bank of Japan|Japan|bank|
Kyodo,Kyodo News|Japan|media|
NHK|Japan|media|
Majlis|Iran|legislature|
Guardian Council|Iran|executive|
Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard,Revolutionary Guards,Revolutionary Guard Corps|Iran|military|
Quds Force,Qods Force|Iran|military|
Basij|Iran|armed group|
IRNA,Islamic Republic News Agency|Iran|media|
Fars,Fars News Agency|Iran|media|
Tasnim,Tasnim News Agency|Iran|media|
Knesset|Israel|legislature|
Mossad|Israel|agency|
Israel Defense Forces,IDF|Israel|military|
Hamas|Palestine|armed group|
Fatah|Palestine|armed group|
Islamic Jihad|Palestine|armed group|
Palestinian Authority|Palestine|executive|
Hezbollah,Hizbollah,Hizbullah|Lebanon|armed group|
Taliban|Afghanistan|armed group|
Houthis,Houthi,Ansar Allah|Yemen|armed group|
Islamic State,ISIS,ISIL,IS,Isis,Daesh||armed group|
al-Qaeda,al-Qaida,Al Qaeda,al Qaeda,Al-Qaeda,Al-Qaida,al Qaida||armed group|
Al Jazeera,al-Jazeera,Al-Jazeera|Qatar|media|
Boko Haram|Nigeria|armed group|
al-Shabab,al-Shabaab,Al Shabaab,Al-Shabaab|Somalia|armed group|
FARC|Colombia|armed group|
Sublime Porte|Turkey|executive|m
Grand National Assembly|Turkey|legislature|
Anadolu Agency,Anadolu|Turkey|media|
Lok Sabha|India|legislature|
Rajya Sabha|India|legislature|
Inter-Services Intelligence,ISI|Pakistan|agency|
Planalto|Brazil|executive|m
Petrobras|Brazil|company|
Miraflores|Venezuela|executive|m
PDVSA,Petroleos de Venezuela,Petróleos de Venezuela|Venezuela|company|
Casa Rosada|Argentina|executive|m
Malacañang,Malacanang,Malacañang Palace,Malacanang Palace|Philippines|executive|m
Aso Rock|Nigeria|executive|m
La Moneda|Chile|executive|m
Casa de Nariño|Colombia|executive|m
Chigi Palace,Palazzo Chigi|Italy|executive|m
Matignon|France|executive|m
Bankova|Ukraine|executive|m
South Block|India|executive|m
Zhongnanhai|China|executive|m
Los Pinos|Mexico|executive|m
Moncloa|Spain|executive|m
Holy See|Vatican City|executive|
Verkhovna Rada,Rada|Ukraine|legislature|
Union Buildings|South Africa|executive|m
African National Congress,ANC|South Africa|legislature|
Tatmadaw|Myanmar|military|
Tass,TASS|Russia|media|
Interfax|Russia|media|
RIA Novosti|Russia|media|
Sputnik|Russia|media|
Reuters|United Kingdom|media|
BBC|United Kingdom|media|
Associated Press,AP|United States|media|
Agence France-Presse,AFP|France|media|
CNN|United States|media|
Bloomberg|United States|media|
New York Times|United States|media|
Washington Post|United States|media|
Wall Street Journal|United States|media|
Yonhap,Yonhap News Agency|South Korea|media|
`;

const BY_FORM = new Map<string, Institution>();
for (const line of DATA.trim().split('\n')) {
  const [forms = '', state = '', kind = '', mark = ''] = line.split('|');
  const [name = ''] = forms.split(',');
  for (const form of forms.split(',')) {
    if (!BY_FORM.has(form)) BY_FORM.set(form, { name, state, kind: kind as Institution['kind'], metonym: mark === 'm' });
  }
}

/** Every form that `institutionByName` knows. */
export const INSTITUTION_FORMS: readonly string[] = [...BY_FORM.keys()];

/**
 * The institution that `form` names ("Downing Street", "KCNA"); null where none is known.
 * Case counts; a leading "the" is not looked through. `state` is "" for one of no state.
 */
export function institutionByName(form: string): Institution | null {
  return BY_FORM.get(form) ?? (form.includes('’') ? BY_FORM.get(form.replaceAll('’', "'")) : undefined) ?? null;
}
