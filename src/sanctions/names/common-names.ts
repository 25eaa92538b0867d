import { soundOf } from './sound.ts';

/**
 * Given and family names that so many bear that the two together tell nobody apart: thousands are called "Zhang Wei" or "Sergei Ivanov",
 * however few of them the lists hold. Korean names are none of these: theirs are told apart by a third syllable.
 */
const COMMON: readonly (readonly [given: string, family: string])[] = [
  ['wei min jing li fang lei yang jun yong ming jie qiang hui hong tao ping gang bo bin hua yan xin ying jian liang feng long peng hao chao yu yun dong kai lin na',
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo'],
  ['alexander aleksandr alexandra sergei dmitry andrei alexei aleksei ivan mikhail vladimir nikolai yuri igor pavel maxim viktor oleg elena olga natalia anna maria',
    'ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin'],
  ['jose juan maria luis carlos antonio manuel francisco pedro miguel jesus jorge ana rosa carmen fernando rafael daniel javier',
    'garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez hernandez diaz torres ramirez flores rivera morales ortiz cruz reyes gutierrez silva santos'],
  ['john james robert michael david william richard thomas charles joseph mary patricia jennifer linda elizabeth mark paul steven george peter',
    'smith johnson williams brown jones miller davis wilson taylor thomas moore martin jackson white harris clark lewis robinson walker king'],
  ['mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman fatma ayse', 'yilmaz kaya demir celik sahin yildiz ozturk aydin arslan dogan'],
  ['imran muhammad mohammad ali asif salman ahmed abdul', 'khan hussain malik shah butt'],
];

interface Sounds { given: ReadonlySet<string>; family: ReadonlySet<string> }

/** Made when the first name is asked of: few articles have one that gets so far. */
let made: readonly Sounds[] | null = null;

function sounds(): readonly Sounds[] {
  made ??= COMMON.map(([given, family]) => ({ given: soundsOf(given), family: soundsOf(family) }));
  return made;
}

function soundsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => [soundOf(word), soundOf(`${word}a`)].slice(0, /ov$|ev$|in$/.test(word) ? 2 : 1)));
}

/** Whether a name is a common given name and a common family name of one language, in either order, and nothing else. */
export function isCommonName(words: readonly string[]): boolean {
  const [one, two] = words.map(soundOf);
  if (one === undefined || two === undefined || words.length !== 2) return false;
  return sounds().some(({ given, family }) => (given.has(one) && family.has(two)) || (given.has(two) && family.has(one)));
}

/** "Mayra Gonzalez" for "GONZALEZ CORDERO, Mayra Gisel": with a family name that common, what is missing may be anyone's. */
export function isCommonFamily(word: string): boolean {
  const sound = soundOf(word);
  return word.length > 3 && sounds().some(({ family }) => family.has(sound));
}

/** Bodies that every state has: "Ministry of Defence", "Central Bank". */
export function isEveryStates(words: readonly string[]): boolean {
  return /^(?:ministry|department) (?:defen[cs]e|interior|finance|foreign affairs|justice|information|education|health|energy|intelligence|industry|trade|transport|agriculture)$|^(?:central|national|state|reserve) bank$|^(?:general staff|armed forces|air force|navy|army|police|national police|national guard|supreme court|parliament|national assembly|security council|state security)$/.test(words.join(' '));
}
