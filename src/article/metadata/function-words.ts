/**
 * Short words that make up a fifth to a third of any running text of a language and few of another's.
 * Words that close neighbours share stand with both, so that they decide nothing between the two.
 */
const LATIN: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for on with was as it at by from his her he she they be are this which have has had not but were will would said who their been an or its we you',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'le la les de des du et en un une que qui dans pour sur pas au par plus est il elle ce avec ne se sont mais ont aux son sa ses cette été ou nous leur être a à où',
  es: 'el la los las de del y en que a un una por con no para se su al lo como más pero sus es son ha han fue este esta entre cuando también sobre ser desde hasta según muy ya porque',
  pt: 'o a os as de do da dos das e em que um uma para com não por no na nos nas se ao mais como mas foi são é ser pelo pela também à aos entre já está sobre até segundo ainda isso seu sua disse',
  it: 'il lo la i gli le di del della dei delle e che in un una per con non si da al alla dal nel nella come anche è sono ha hanno più ma questo questa stato dopo essere suo sua ci o dell nell dall all',
  nl: 'de het een en van in te dat op is voor met die zijn niet aan er om ook als door maar bij naar werd wordt uit heeft dan nog over worden hij ze deze was hun tot of meer al zich kan geen volgens',
  sv: 'och att det i en som är på för av med till den har de inte om ett var han men från så vi kan när hon efter vid sig också enligt eller skulle under blev mot vara sin ska än nu alla ur där',
  da: 'og at det i en som er på for af med til den har de ikke om et var han men fra så vi kan når hun efter ved sig også eller skulle under blev mod være sin skal end nu efter hvor bliver blevet mellem ud op mig nogle',
  no: 'og at det i en som er på for av med til den har de ikke om et var han men fra så vi kan når hun etter ved seg også eller skulle under ble mot være sin skal enn nå etter hvor blir blitt mellom ut opp meg noen',
  fi: 'ja on ei että se hän ovat oli mutta myös kun kuin jos joka mukaan ole sen tai mitä ollut jo vain olisi sekä joita kanssa hänen nyt siitä tämä tämän ovat voi jotka niin noin ennen jälkeen',
  pl: 'i w na z się że do nie to jest o jak za po od dla ale przez tym przy tak był oraz który która które są będzie może tego już jego ich być czy także było tylko pod we ze co jednak został',
  cs: 'a se v na že je to s z do o i za by pro jako jsou po k ale který která které od bylo byl tak jeho při už podle také nebo jen ve není až byla být aby před má řekl mezi může',
  sk: 'a sa v na že je to s z do o i za by pre ako sú po k ale ktorý ktorá ktoré od bolo bol tak jeho pri už podľa tiež alebo len vo nie až bola byť aby pred má povedal medzi môže aj',
  hu: 'a az és hogy nem is egy ez volt meg de csak már mint el még ki vagy után szerint azt lesz akkor ezt hogyan között amely minden így van ha sem kell aki miatt pedig be alatt több',
  ro: 'și în de la a cu pe care că din nu o un este pentru au mai fost sunt ale sau lui prin al ca se după dar va ar fi despre fiind le acest această între ce până iar vor',
  hr: 'i u je na se da za su od s kao koji koja koje iz o do će ne što bi po te ali je nije bio bila bilo kako nakon prema zbog samo još tijekom također tko tisuća rekao može godine između',
  sr: 'i u je na se da za su od s kao koji koja koje iz o do će ne što šta bi po ali je nije bio bila bilo kako nakon prema zbog samo još tokom takođe ko hiljada rekao može godine između posle',
  sl: 'in je v na se da za so ki od s z kot pa tudi po ne bo iz o bi do še ali ni pri bil bila bilo ker so kako med pred zaradi več lahko le leta že po tem',
  tr: 've bir bu için da de ile olarak olan çok daha gibi en kadar sonra ne var ise ancak olduğu o ya her ki göre tarafından oldu değil üzerinde mi büyük yeni ilk etti dedi arasında',
  az: 'və bir bu üçün da də ilə olan çox daha kimi ən qədər sonra nə var isə ancaq olduğu o ya hər ki görə tərəfindən oldu deyil yeni ilk etdi dedi arasında edib olunub',
  id: 'yang dan di ini itu dengan untuk dari tidak pada dalam akan juga ke karena oleh ada sebagai adalah mereka telah saat bisa kata kepada tersebut atau lebih menjadi sudah tahun bahwa hanya para',
  ms: 'yang dan di ini itu dengan untuk dari tidak pada dalam akan juga ke kerana oleh ada sebagai adalah mereka telah boleh kata kepada tersebut atau lebih menjadi sudah tahun bahawa hanya para daripada beliau ialah',
  vi: 'và của là có trong cho được các một không những với người này đã khi từ về đến tại ông năm để vào ra cũng như theo nhiều sẽ trên còn nhưng sau bị do bà',
  tl: 'ang ng sa na mga at ay si ni nang para hindi ito siya kung mula isang may pa rin din kay ayon dahil niya ko mo nila kanyang naman lang',
  sw: 'ya wa na kwa ni katika za la kuwa hiyo huyo alisema cha watu vya baada hii hilo pia yake lakini kama zaidi bila hivyo ambao ambayo wake wao',
  ca: 'el la els les de del i en que a un una per amb no es al com més però és són ha han aquest aquesta entre quan també sobre ser des fins segons molt ja perquè dels va amb seva seu',
  et: 'ja on ei et see oli ka kui mis ta aga oma või mida kes ning selle pärast siis nad juba üle veel mille ole aasta ütles tema olla nii pole ainult kuid',
  lv: 'un ir ar par no uz ka tas kas bija kā arī bet lai pēc šī viņš to tā pie vai nav gada gan tika jau tiek līdz viņa ko būs tikai',
  lt: 'ir yra į kad su iš buvo tai bet kaip jis ar dėl nuo po jo apie ne už per taip pat prie jau tik kuris metų savo dar bus sakė',
  sq: 'dhe të në e i një për me që nga është u ka se më por kjo nuk do janë ky si kanë pas ishte duke tha këtë edhe ku',
};

const CYRILLIC: Readonly<Record<string, string>> = {
  ru: 'и в не на с что он по это как а из у за от о к но же для до бы был его её их она они мы был были быть или так также если при только все ещё уже которые который года после сообщил',
  uk: 'і в не на з що він по це як а із у за від о до але ж для би був його її їх вона вони ми були бути або так також якщо при тільки все ще вже які який року після та й є про',
  be: 'і ў не на з што ён па гэта як а із у за ад да але ж для бы быў яго яе іх яна яны мы былі быць або так таксама калі пры толькі ўсё яшчэ ўжо якія які года пасля ды',
  bg: 'и в не на с че той по това как а от у за са се към но да за до би беше бил неговата ги тя те ние бяха бъде или така също ако при само всички още вече които който година след ще е',
  sr: 'и у не на с што је по то како а из за од о да се су али за до би био његов њих она они ми били бити или тако такође ако при само све још већ које који године после ће',
  mk: 'и во не на со што тој по ова како а од за дека се кон но да до би беше неговиот ги таа тие ние биле биде или така исто ако при само сите уште веќе кои кој година по ќе е',
  kk: 'және мен бұл үшін да де бір деп бар болып бойынша туралы жылы оның еді екен осы сол кейін емес ол керек жаңа болған',
};

const ARABIC: Readonly<Record<string, string>> = {
  ar: 'في من على إلى عن أن إن التي الذي هذا هذه كان كانت مع لا ما بعد قد لم وقال قال بين كما أو ذلك هو هي حيث خلال كل منذ وفي ولم وأن',
  fa: 'در به از که این را با است برای آن یک می تا خود بر شد شده بود کرد هم نیز وی اما یا هر شود کند های گفت پس او ما',
  ur: 'کے کی میں ہے اور سے کا کو نے پر ہیں اس کہ یہ نہیں تھا بھی ہو کر گیا ہوئے تھے وہ ان جو ایک تو کیا لیے',
  ps: 'د په او چې کې له دا دی ته هم یې نه هغه سره وو شوي کوي خو لپاره کړي وي تر',
};

const DEVANAGARI: Readonly<Record<string, string>> = {
  hi: 'के में की है का से को और ने पर यह कि हैं इस एक भी नहीं तो कर हो वह था थे लिए गया अपने साथ',
  mr: 'आहे आणि या च्या ने तर होते नाही हे मध्ये केली केले असे त्यांनी मात्र होता आहेत साठी की ते',
  ne: 'छ र को मा ले भने पनि गरेको हो छन् लागि यो गर्ने बाट भएको नेपाल तर थियो उनले',
};

/** Languages that are told apart by their short words, by the script they share. */
export const FUNCTION_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: LATIN, Cyrillic: CYRILLIC, Arabic: ARABIC, Devanagari: DEVANAGARI,
};
