// Names made by the habits of many countries, so that the tagger sees every form and not only those of the sanctions lists.
const pick = (list, random) => list[Math.floor(random() * list.length)];
const words = (text) => text.trim().split(/\s+/);

const KOREAN_FAMILIES =
  words('Kim Ri Lee Pak Park Choe Choi Jo Cho Kang Han Jang Im Lim O Oh Ro Noh Hwang An Ahn Song Yang Yun Yoon So Seo Jon Jung Chong Paek Baek Ko Kwon Hong Ryu Bae Nam');
const KOREAN = words('chol il su song ho jin hyon myong sik gil guk chun ryong thae tae mi jong un ok hui sun young min seok soo hyun ji woo joon won jae kyung bo hye na ra dong hak nam yong kwang');
const CHINESE_FAMILIES =
  words('Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Tsai Hsu Chiang Lai Qin Shi');
const CHINESE = words('jian guo ming hua wen bin zhong ping wei qiang xiao hong yan jun feng hai tao lin bing guang yong zhi mei ling fang shu hui xin yi ze dong rong qing kai bo nan');
const VIETNAMESE = words('Nguyen Tran Le Pham Hoang Vu Vo Dang Bui Do Ho Ngo Van Thi Duc Minh Huu Xuan Quang Thanh Lan Huong Phuc Trong Dung Hai Nam Son Tuan');
const LINKS = ['de', 'de la', 'del', 'da', 'dos', 'van', 'van der', 'van den', 'von', 'de los', 'di', 'bin', 'Bin', 'al', 'el', 'ben', 'ter', 'le'];

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** The listed names, as many again with a known given name and a listed surname, and names by the forms of East Asia, the Arab world and Europe. */
export function worldNames(listed, given, random) {
  const surname = () => pick(listed, random).at(-1);
  const made = [...listed];
  const forms = [
    () => [pick(given, random), surname()],
    () => [pick(given, random), surname()],
    () => [pick(given, random), pick(given, random), surname()],
    () => [pick(given, random), `${'ABCDEFGHJKLMNPRSTW'[Math.floor(random() * 18)]}.`, surname()],
    () => [...initials(random), surname()],
    () => [pick(given, random), ...pick(LINKS, random).split(' '), surname()],
    () => [pick(given, random), pick(given, random), ...pick(LINKS, random).split(' '), surname()],
    () => [pick(given, random), `${random() < 0.5 ? 'al' : 'el'}-${surname().replace(/^.*-/, '')}`],
    () => [pick(given, random), pick(['bin', 'bint', 'ibn'], random), pick(given, random), pick(['al', 'Al'], random), surname()],
    () => [pick(given, random), `${surname()}-${surname()}`],
    () => [pick(given, random), `${pick(["O'", 'Mc', "D'", 'Mac', 'Fitz'], random)}${surname()}`],
    () => [pick(KOREAN_FAMILIES, random), capital(pick(KOREAN, random)), capital(pick(KOREAN, random))],
    () => [pick(KOREAN_FAMILIES, random), `${capital(pick(KOREAN, random))}-${pick(KOREAN, random)}`],
    () => [pick(CHINESE_FAMILIES, random), capital(pick(CHINESE, random) + pick(CHINESE, random))],
    () => [pick(CHINESE_FAMILIES, random), capital(pick(CHINESE, random))],
    () => [pick(CHINESE_FAMILIES, random), `${capital(pick(CHINESE, random))}-${pick(CHINESE, random)}`],
    () => [pick(VIETNAMESE, random), pick(VIETNAMESE, random), pick(VIETNAMESE, random)],
  ];
  for (let i = 0; i < listed.length; i += 1) made.push(pick(forms, random)());
  return made;
}

function initials(random) {
  const one = () => `${'ABCDEFGHJKLMNPRSTUVW'[Math.floor(random() * 20)]}.`;
  return random() < 0.5 ? [one(), one()] : random() < 0.5 ? [one()] : [one(), one(), one()];
}

const TAILS = words(`University Bank Airlines Energy Holdings Group Ministry Institute Party News Corp. Co. Shipping Steel Motors Technologies Aviation Foundation Trading Petroleum
  Telecom Industries Agency Council Army Times Post Commission Academy Insurance Power Partners Capital International Systems Watch Front Movement LLC Ltd. Court Parliament`);

/** Bodies named for a place or family: "Vorsk Trading Co.". */
export function madeBodies(listed, random) {
  const made = [];
  for (let i = 0; i < 4000; i += 1) {
    const tail = pick(TAILS, random);
    const name = pick(pick(listed, random), random);
    if (/^\p{Lu}/u.test(name)) made.push(random() < 0.3 ? [name, pick(TAILS, random).replace('.', ''), tail] : [name, tail]);
  }
  return made;
}
