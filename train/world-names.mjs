// A check written by hand: names from everywhere in the sentences of world news. [P …] person, [O …] organisation, [L …] place.
const CLASS = { P: 'PERSON', O: 'ORGANIZATION', L: 'PLACE' };

export const WORLD_NAMES = `
[L South Korea]'s foreign minister, [P Han Seo-jin], said [P Ri Chol Min] had left [L Pyongyang] on Monday.
[P Kang Tae Ho] and his sister, [P Kang Mi Jong], inspected a shipyard in [L Nampo], state media said.
Vice Adm. [P Choe Kwang Su] accompanied the leader, [O Yonhap] reported.
[P Oh Min-seok], a professor at [O Kookmin University] in [L Seoul], called it a warning.
"We are watching closely," said [P Bae Soo-yeon], a spokeswoman for the [O Unification Ministry].
Premier [P Zhao Wenli] told [P Liu Guozhong] that [L Beijing] would not bend.
Chinese [O Foreign Ministry] spokesman [P Guo Jianping] rejected the accusation.
[P Tsai Mei-hua], the head of [L Taiwan]'s [O Mainland Affairs Council], declined to comment.
[P Xu Bingnan] of [O Tsinghua University] doubts that [P Xu] can win.
Japanese Defense Minister [P Kenjiro Hatakeyama] flew to [L Okinawa].
[P Sumire Nakagawa], who leads [O Mitsui Heavy Industries], met [P Hatakeyama] in [L Osaka].
Indonesian President [P Bagus Hartono] and his wife, [P Siti Rahmawati], landed in [L Hanoi].
[P Nguyen Thi Lan Huong] and [P Tran Van Duc] were freed from a prison near [L Da Nang].
Thai Prime Minister [P Somsak Charoenrat] dissolved parliament.
[P Aung Zaw Tun], a general in [L Myanmar], was sanctioned by [L Canada].
[P Rodrigo Bautista Salonga], a senator from [L Cebu], challenged [P Salonga]'s critics.
[P Abdul Rahman al-Mutairi], the oil minister of [L Kuwait], met [P Faisal bin Nasser Al Thani] in [L Doha].
[P Hassan al-Jubouri], a spokesman for [L Iraq]'s [O Interior Ministry], said four men were held.
Crown Prince [P Khalid bin Sultan] called [P Abu Bakr al-Hamdani] a terrorist.
[P Ammar el-Masri] fled [L Aleppo] for [L Gaziantep].
Iranian Foreign Minister [P Javad Karimi-Rad] arrived in [L Vienna] on Tuesday.
Gen. [P Gholamreza Soltani] commands the [O Quds Force].
Ayatollah [P Mohammad Taqi Mousavi] denounced [L Washington].
[P Bahram Ghasemzadeh] told the [O Fars] news agency that [L Tehran] was ready.
[P Shirin Mohtadi], a lawyer in [L Tehran], was arrested with [P Reza Daneshvar].
[P Tzipora Ben-Ami], a member of the [O Knesset], attacked [P Ben-Ami]'s rivals.
Prime Minister [P Yoav Shachar] met [P Saeb Nashashibi] in [L Ramallah].
Turkish Defence Minister [P Cevdet Aksoy] phoned [P Ömer Çelikkol].
[P Gülseren Yıldız], of [O Bogazici University], said [P Aksoy] had no choice.
[P Oleksandr Hrytsenko] of the [O Ukrainian Navy] said [L Odesa] was shelled.
[P Nadiya Kovalchuk], mayor of [L Kherson], thanked [P Jens Haugland] of [O NATO].
[O Kremlin] aide [P Yevgeny Sidorchuk] and [P Ramil Akhmetov], chief of [O Rostec Aviation], are on the list.
[P Sidorchuk] denied that [O Gazprom Neft] had paid [P Igor Belyaev].
[P Zurab Kapanadze], a Georgian lawmaker, left [L Tbilisi].
Kazakh President [P Daniyar Abdrakhmanov] welcomed [P Lukas Kowalczyk] of [L Poland].
[P Wojciech Lisowski], [L Poland]'s interior minister, closed the border.
[P Ştefan Munteanu] and [P Ana-Maria Popa] lead the [O Social Democratic Party] in [L Romania].
[P Milorad Stanković] appeared before a court in [L The Hague].
[P Péter Szabolcsi] wrote to [P Ursula Brandt] in [L Brussels].
German Chancellor [P Annegret Vogel] met French President [P Étienne Marchand] at the [O Élysée].
[P Jean-Baptiste Lefèvre], head of [O Total Energies], resigned.
[P Marieke van der Velde], the Dutch prime minister, met [P Joost de Graaf].
[P Bart Van Hoof], of the [O European Commission], would not say.
[P Søren Kjærgaard] and [P Åsa Lindqvist] run [O Nordic Shipping].
[P Siobhán O'Riordan] told [P Declan McGrath] in [L Dublin].
[P Carlos Alberto de la Fuente] replaced [P María José Quintana] as head of [O Petróleos del Sur].
Venezuelan Vice President [P Yolanda Cabrera Rondón] accused [P Iván Dario Mejía] of treason.
[P Quintana], 61, was born in [L Maracaibo].
[P João Pedro da Silveira] governs [L Minas Gerais].
[P Luiza dos Santos] beat [P Getúlio Antunes] in [L São Paulo].
[P Chukwudi Okonkwo], governor of [L Nigeria]'s central bank, met [P Amina Bello-Yusuf].
[P Thabo Dlamini] told the [O African National Congress] that [P Nomsa Khumalo] would resign.
[P Mwangi Kariuki], of [O Equity Bank] in [L Nairobi], blamed [P Kariuki]'s brother.
[P Ousmane Diarra] seized power in [L Bamako], and [P Mariam Traoré] fled to [L Dakar].
Ethiopian Prime Minister [P Tesfaye Gebremariam] spoke to [P Almaz Bekele].
[P Salif Kaboré], the army chief of [L Burkina Faso], is dead.
Somali President [P Abdirahman Warsame Farah] said [O al-Shabab] had lost.
[P Rajkumar Venkataraman] of [O Infosys Technologies] met [P Sunita Deshpande] in [L Mumbai].
[P Harjit Singh Dhillon] told [P Priyanka Chatterjee] that [L New Delhi] disagreed.
[P Imtiaz Ahmed Qureshi], [L Pakistan]'s envoy, spoke in [L Geneva].
[P Tharindu Jayawardena] leads a panel in [L Colombo].
Mullah [P Abdul Wakil] was killed in [L Kandahar].
[P K. R. Subramaniam] and [P T. S. Iyer] sued [O Reliance Power].
Sen. [P Dolores Whitcomb] questioned Adm. [P Theodore "Ted" Brannigan] on [O Capitol Hill].
[P Brannigan] said [O Lockheed Martin] had shipped parts to [L Jakarta].
[P W. E. B. Hargrove] chairs the [O House Foreign Affairs Committee].
[O Sungwoo Trading Co.], a firm in [L Dandong], is run by [P Pak Il Gyu].
The [O Treasury Department] named [P Viktor Anatolyevich Lapin] and [O Lapin Holdings LLC].
[P Leilani Kealoha] of [L Hawaii] and [P Tevita Fonoti] of [L Tonga] signed it.
[O Human Rights Watch] and [O Amnesty International] urged [L Qatar] to free [P Nasser al-Kuwari].
[P Sohn Ji-ae], who speaks for [L Seoul]'s [O Defense Ministry], said [P Ryu Chun Gil] had crossed the border.
Mongolian President [P Batbayar Enkhtuya] met [P Gao Yulin] in [L Ulaanbaatar].
[P Hla Myint Oo] and [P Daw Khin Sandar] were jailed, [O Radio Free Asia] said.
[P Fahd bin Turki al-Otaibi] replaced [P Mansour al-Harbi] as governor of [L Jeddah].
A lawyer for [P Noureddine Belkacem], [P Salima Haddad], said the court in [L Algiers] had erred.
"No deal is better than this," [P Behrouz Farahani] told the [O Tasnim] agency.
[P Gintaras Petrauskas], [L Lithuania]'s defence minister, wants more from [O Rheinmetall].
The shareholder, [P Arkady Shulgin], sold [O Sibir Metals] to [P Dmytro Bondarenko].
[P Beatriz Ferreira de Moura] will face [P Anselmo Cordeiro] in a run-off.
[P Evo Huanca Mamani] won [L Bolivia]'s vote, and [P Huanca] thanked [L Havana].
[P Kwabena Osei-Mensah], a judge in [L Accra], freed [P Yaw Darko].
Sudanese Gen. [P Osman Idris Elbashir] and [P Hamdan Adam] agreed to talk in [L Jeddah].
[P Chidinma Eze-Obi] wrote for [O The Guardian] that [P Danladi Gambo] was ill.
[P Gurbachan Sandhu] met Bangladeshi Foreign Minister [P Rezaul Karim Chowdhury].
[P Anneke ten Brink] left [O Philips] for [O ASML].
[P Guðrún Ólafsdóttir] sings in [L Reykjavik] on Friday.
Dr. [P Panayiotis Stavrou] of the [O University of Cyprus] blamed [P Kemal Denktash].
[O Pars Shipping Lines] and its director, [P Hossein Rahbari], were added to the list.
[P Tomasz Zieliński] asked [P Viktória Horváth] about [O OTP Bank].
[P Losaline Taufa] and [P James Kiliva Manu] fly to [L Port Moresby].
`.trim().split('\n').map(unmark);

/** {text, names: [{start, end, entity}]} of a marked sentence. */
function unmark(marked) {
  const names = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([POL]) ([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    names.push({ start: text.length, end: text.length + match[2].length, entity: CLASS[match[1]] });
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), names };
}
