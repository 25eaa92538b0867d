import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage } from './detect-language.ts';
import { languageOf, languageTag } from './language-of.ts';

const SAID: Readonly<Record<string, string>> = {
  en: 'The harbour reopened on Monday after a storm that had kept every boat ashore for nine days, and the council will meet to decide who pays for the pier.',
  de: 'Der Hafen wurde am Montag nach einem Sturm wieder geöffnet, der alle Boote neun Tage lang an Land gehalten hatte, und der Rat wird sich mit den Kosten für die Mole befassen.',
  fr: 'Le port a rouvert lundi après une tempête qui avait retenu tous les bateaux à terre pendant neuf jours, et le conseil se réunira pour décider qui paiera la jetée.',
  es: 'El puerto reabrió el lunes después de una tormenta que mantuvo todos los barcos en tierra durante nueve días, y el consejo se reunirá para decidir quién paga el muelle.',
  pt: 'O porto reabriu na segunda-feira depois de uma tempestade que manteve todos os barcos em terra durante nove dias, e a câmara vai decidir quem paga o cais, disse o autarca.',
  it: 'Il porto ha riaperto lunedì dopo una tempesta che aveva tenuto tutte le barche a terra per nove giorni, e il consiglio si riunirà per decidere chi paga il molo della città.',
  nl: 'De haven is maandag weer geopend na een storm die alle boten negen dagen aan wal had gehouden, en de raad komt bijeen om te beslissen wie voor de pier betaalt.',
  sv: 'Hamnen öppnade igen på måndagen efter en storm som hade hållit alla båtar i land i nio dagar, och rådet ska mötas för att avgöra vem som inte betalar för piren.',
  da: 'Havnen åbnede igen mandag efter en storm, der havde holdt alle både på land i ni dage, og rådet mødes for at afgøre, hvem der ikke skal betale for molen, som blev bygget af byen.',
  no: 'Havnen åpnet igjen mandag etter en storm som hadde holdt alle båter på land i ni dager, og rådet møtes for å avgjøre hvem som ikke skal betale for moloen, som ble bygget av byen.',
  fi: 'Satama avattiin maanantaina myrskyn jälkeen, joka oli pitänyt kaikki veneet maissa, ja hän sanoi että laituri ei ole vielä kunnossa, mutta myös kalastajat ovat jo merellä.',
  pl: 'Port został otwarty w poniedziałek po burzy, która przez dziewięć dni nie pozwalała łodziom wypłynąć, a rada zbierze się, aby zdecydować, kto zapłaci za molo, i czy będzie to miasto.',
  cs: 'Přístav byl v pondělí znovu otevřen po bouři, která devět dní držela všechny lodě na břehu, a rada se sejde, aby rozhodla, kdo zaplatí za molo, které je už podle úřadu pro město.',
  hu: 'A kikötő hétfőn újra megnyílt egy vihar után, és a tanács dönt majd arról, hogy ki fizeti meg a mólót, amely már nem volt jó állapotban, de csak egy része dőlt össze.',
  ro: 'Portul s-a redeschis luni după o furtună care a ținut toate bărcile la țărm timp de nouă zile, iar consiliul se va întruni pentru a decide cine plătește pentru digul care nu mai este.',
  tr: 'Liman, dokuz gün boyunca bütün tekneleri karada tutan bir fırtınadan sonra pazartesi günü yeniden açıldı ve meclis iskele için ne kadar ödeneceğini görüşecek, bu çok büyük bir iş olarak görülüyor.',
  id: 'Pelabuhan itu dibuka kembali pada hari Senin setelah badai yang menahan semua kapal di darat, dan dewan akan bertemu untuk memutuskan siapa yang bisa membayar dermaga karena rusak.',
  vi: 'Cảng đã mở lại vào thứ Hai sau một cơn bão giữ tất cả các tàu trên bờ trong chín ngày, và hội đồng sẽ họp để quyết định ai trả tiền cho cầu tàu của thành phố.',
  ru: 'Порт вновь открылся в понедельник после шторма, который девять дней не выпускал лодки в море, и совет решит, кто заплатит за причал, как сообщил его начальник.',
  uk: 'Порт знову відкрився у понеділок після шторму, який дев’ять днів не випускав човни в море, і рада вирішить, хто заплатить за причал, що був збудований ще до війни.',
  bg: 'Пристанището отвори отново в понеделник след буря, която девет дни не пусна лодките в морето, и съветът ще реши кой да плати за кея, който е построен от града, но не е на държавата.',
  ar: 'أعيد فتح الميناء يوم الاثنين بعد عاصفة أبقت كل القوارب على الشاطئ تسعة أيام، وقال المجلس إن من يدفع ثمن الرصيف لم يتقرر بعد في المدينة.',
  fa: 'بندر روز دوشنبه پس از توفانی که همه قایق‌ها را نه روز در ساحل نگه داشته بود باز شد و شورا تصمیم می‌گیرد که هزینه اسکله را چه کسی بدهد.',
  ur: 'بندرگاہ پیر کو ایک طوفان کے بعد دوبارہ کھل گئی جس نے تمام کشتیوں کو نو دن تک ساحل پر روکے رکھا تھا اور کونسل یہ فیصلہ کرے گی کہ گھاٹ کے پیسے کون دے گا۔',
  he: 'הנמל נפתח מחדש ביום שני אחרי סערה שהשאירה כל סירה על החוף תשעה ימים, נמסר ממשרד הנמל.',
  el: 'Το λιμάνι άνοιξε ξανά τη Δευτέρα μετά από καταιγίδα που κράτησε όλα τα σκάφη στη στεριά για εννέα ημέρες.',
  hi: 'तूफ़ान के बाद बंदरगाह सोमवार को फिर से खोल दिया गया और परिषद की बैठक में यह तय होगा कि घाट के लिए कौन भुगतान करेगा, यह एक अधिकारी ने कहा है।',
  th: 'ท่าเรือเปิดอีกครั้งเมื่อวันจันทร์หลังพายุที่ทำให้เรือทุกลำต้องจอดอยู่บนฝั่งเป็นเวลาเก้าวัน',
  ko: '항만 당국은 월요일 폭풍으로 아흐레 동안 닫혔던 북쪽 해협을 상선에 다시 개방했다고 밝혔다. 밤새 준설 작업이 진행됐다.',
  ja: '港は月曜日、嵐で九日間すべての船が岸に留まった後に再開された。議会は桟橋の費用を誰が払うかを決めるために集まる予定である。',
  zh: '港口周一在一场使所有船只停靠岸边九天的风暴之后重新开放，议会将开会决定由谁支付码头的费用，该码头建于上个世纪。',
};

test('a text tells its language by its script and short words', () => {
  assert.deepEqual(Object.entries(SAID).map(([, text]) => detectLanguage(text)?.language ?? null), Object.keys(SAID));
});

test('a text too short, of names alone or of two languages in equal parts tells none', () => {
  for (const text of ['', 'Harbour reopens', 'Ada Wells, Bo Lind, Ana Petrov, Runa Dahl, Lim Su, Jo Park, Ike Moss, Una Bell, Ed Ray, Al Moy', `${SAID['en']} ${SAID['fr']}`, '12 : 3, 7 : 4, 9 : 9'.repeat(20)]) {
    assert.equal(detectLanguage(text), null, text);
  }
});

test('foreign names and a foreign quotation do not change the language of a text', () => {
  assert.equal(detectLanguage(`${SAID['zh']}Ada Wells（Coast Herald）与 Bo Lind 说，“The harbour is open”。`)?.language, 'zh');
  assert.equal(detectLanguage(`${SAID['ko']} Ada Wells 기자 Coast Herald`)?.language, 'ko');
  assert.equal(detectLanguage(`${SAID['en']?.repeat(3)} « ${SAID['fr']} »`)?.language, 'en');
});

test('the page is believed where its text agrees or cannot tell, with its region; else the text is', () => {
  const twice = (language: string) => `${SAID[language]} ${SAID[language]}`;
  assert.equal(languageOf(['en-GB'], twice('en')), 'en-GB');
  assert.equal(languageOf(['en'], SAID['ko'] ?? ''), 'ko');
  assert.equal(languageOf(['en', 'de'], twice('de')), 'de');
  assert.equal(languageOf(['de'], twice('en')), 'en');
  assert.equal(languageOf([], SAID['pt'] ?? ''), 'pt');
  assert.equal(languageOf([], 'Harbour'), null);
  assert.equal(languageOf(['gd'], 'Harbour'), 'gd');
  // Written alike: short words do not overrule what the page says.
  assert.equal(languageOf(['nn'], twice('no')), 'nn');
  assert.equal(languageOf(['ms'], twice('id')), 'ms');
});

test('tags become those of BCP 47, and what is no tag none', () => {
  assert.deepEqual(['en_US', 'zh-hans-cn', 'ES', 'english', 'und', '', null].map(languageTag), ['en-US', 'zh-Hans-CN', 'es', null, null, null, null]);
});
