/** Stories made up for the specs, and pages to put them in. */

export const ENGLISH = [
  'The harbour board of Port Ellery voted on Thursday to close the old grain pier, which has leaned into the water since the storms of last autumn.',
  '“Nobody should have to guess whether the ground will hold,” said Maud Ferrier, the board’s chairwoman, after a meeting that lasted until midnight.',
  'Ferrier told reporters that divers had found cracks in eleven of the twenty piles and that repair would cost more than a new pier of steel.',
  'The fishing fleet, which lands about a third of its catch there, will move to the southern basin until a decision on a new pier is made in the spring.',
  'Harbour master Idris Vaughan said that two of the larger boats would have to wait for the tide, because the southern basin is shallow at its mouth.',
  'The town council must still agree to pay for the work, and its members meet again next month to hear what the engineers propose.',
];

export const FRENCH = [
  'Le conseil du port de Saint-Ellier a voté jeudi la fermeture de la vieille jetée aux grains, qui penche vers l’eau depuis les tempêtes de l’automne dernier.',
  '« Personne ne devrait avoir à se demander si le sol va tenir », a déclaré la présidente du conseil, Maud Ferrier, après une réunion qui a duré jusqu’à minuit.',
  'Les plongeurs ont trouvé des fissures dans onze des vingt pieux, et la réparation coûterait plus cher qu’une nouvelle jetée en acier, a-t-elle ajouté.',
  'La flotte de pêche, qui débarque là un tiers de ses prises, ira au bassin sud jusqu’à ce qu’une décision soit prise au printemps.',
  'Le maître du port a expliqué que deux des plus grands bateaux devraient attendre la marée, car l’entrée du bassin sud est peu profonde.',
];

export const ARABIC = [
  'صوت مجلس الميناء يوم الخميس على إغلاق رصيف الحبوب القديم الذي يميل نحو الماء منذ عواصف الخريف الماضي، بعد اجتماع استمر حتى منتصف الليل.',
  'وقالت رئيسة المجلس للصحفيين إن الغواصين وجدوا شقوقا في أحد عشر عمودا من أصل عشرين، وإن الإصلاح سيكلف أكثر من رصيف جديد من الفولاذ.',
  'وسينتقل أسطول الصيد الذي يفرغ هناك نحو ثلث صيده إلى الحوض الجنوبي حتى يتخذ قرار في الربيع بشأن بناء رصيف جديد في المكان نفسه.',
  'وأضاف مدير الميناء أن اثنين من القوارب الكبيرة سيضطران إلى انتظار المد لأن مدخل الحوض الجنوبي ضحل في معظم ساعات النهار.',
];

export const CHINESE = [
  '港务委员会星期四投票决定关闭旧粮食码头，自去年秋天的风暴以来，这座码头一直向水面倾斜，附近的居民多次要求政府采取措施，确保来往行人的安全。',
  '委员会主席在一场持续到午夜的会议之后对记者说，潜水员在二十根桩柱中的十一根上发现了裂缝，修理的费用将超过建造一座新的钢制码头。',
  '在春天作出决定之前，约三分之一的渔获在那里上岸的渔船队将迁往南边的港池，港务长说，其中两艘较大的渔船必须等待涨潮才能进港。',
  '镇议会仍须同意支付这项工程的费用，议员们将在下个月再次开会，听取工程师们的建议，并决定是否向中央政府申请补助。',
];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

interface PageParts {
  title?: string;
  paragraphs?: readonly string[];
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Markup for the head, and after the article. */
  head?: string;
  after?: string;
}

/** A page with a story and a rail beside it. */
export function storyPage({ title = 'Old grain pier to close', paragraphs = ENGLISH, lang = 'en', dir = 'ltr', head = '', after = '' }: PageParts = {}): string {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head><body>
<nav><a href="#a">RAILNAV one</a> <a href="#b">RAILNAV two</a></nav>
<main><article><h1>${escaped(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</article></main>
<aside><h2>RAILASIDE most read</h2><ul>${[1, 2, 3, 4].map((n) => `<li><a href="#${n}">RAILASIDE story ${n}</a></li>`).join('')}</ul></aside>
${after}</body></html>`;
}
