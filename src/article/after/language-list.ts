import type { Phrase } from './phrase-list.ts';

/**
 * Furniture of pages in the major news languages, a line each: labels that stand alone, consent
 * that an embedded post asks for, ways to follow, agencies. Same terms as in `PHRASES`.
 */
export const BY_LANGUAGE: readonly Phrase[] = [
  // Whole lines: "Artikel teilen", "Zur Startseite", "Sujets associés", "Archivado en", "Haberin Devamı", "Zobacz także", "あわせて読みたい", "举报/反馈"
  {
    name: 'control', longest: 60,
    says: [
      /^(?:share full article|most read in \p{L}+|artikel teilen|diesen artikel teilen|zur startseite|zum thema|réutiliser ce contenu)\s*[:.!…»>]*$/iu,
      /^(?:sujets associés|la rédaction vous conseille|sur le même sujet|archivado en|más noticias|más en|noticias relacionadas|compartilhe)\s*[:.!…»>]*$/iu,
      /^(?:continua (?:após|depois) d?a publicidade|vídeos: mais assistidos.*|recurso exclusivo para assinantes|scarica l['’]app)\s*[:.!…»>]*$/iu,
      /^(?:continua a leggere|per approfondire|haberin devamı|[iİ]lginizi çekebilir|son dakika haberleri için tıklayın|deel dit artikel)\s*[:.!…»>]*$/iu,
      /^(?:tekst loopt (?:door|verder) onder .*|lees verder onder .*|dela artikeln|rekommenderad läsning|czytaj dalej)\s*[:.!…»>]*$/iu,
      /^(?:zobacz (?:także|też|również)|dalsza część (?:artykułu|tekstu) pod .*|dziękujemy, że przeczytał.*|chia sẻ bài viết|xem thêm)\s*[:.!…»>]*$/iu,
      /^(?:mời bạn đọc thêm|tin liên quan|новости сми2|авторы|новости партнеров|что думаешь\? оцени!?|поділитися|читати далі)\s*[:.!…»>]*$/iu,
    ],
  },
  {
    name: 'control', longest: 30,
    says: [
      /^(?:举报\/反馈|举报|扫一扫.{0,20}|点击进入专题.{0,20}|点击查看更多.{0,10}|延伸閱讀|シェアする|記事を読む|続きを読む|あわせて読みたい|関連ニュース|関連リンク|おすすめ記事|이 기사를 공유합니다|좋아요|기사 ?추천|공유하기)\s*[:：.!…»>/]*$/iu,
      /^(?:많이 본 (?:뉴스|기사)|شارك القصة|شارك|مواضيع ذات صلة|اقرأ (?:أيضا|أيضًا|المزيد)|ذات صلة|بیشتر بخوانید|انتهای پیام\/?|قراءة المزيد)\s*[:：.!…»>/]*$/iu,
      /^(?:ये भी पढ़ें|यह भी पढ़ें|διαβάστε (?:επίσης|ακόμη)|קראו (?:גם|עוד)|שתפו)\s*[:：.!…»>/]*$/iu,
    ],
  },
  // "Kapcsolódó írások:", "Čítajte tiež: …", "Loe ka: …", "مطالب مرتبط", "อ่านเพิ่มเติม", "আরও পড়ুন"
  {
    name: 'read more', longest: 200, linked: 0.3,
    says: [
      /^(?:kapcsolódó (?:írás|cikk|anyag|hír|tartal)|olvas(?:sa el|d el|ta már)|bővebben|čítajte (?:tiež|aj|viac)|prečítajte si|preberite (?:še|tudi|več))/i,
      /^(?:loe (?:ka|lisaks)|lasi(?:et)? arī|skaitykite (?:taip pat|daugiau)|llegeix (?:també|més)|le tamén|soma (?:pia|zaidi)|lexo (?:edhe|më))/i,
      /^(?:بیشتر بخوانید|مطالب مرتبط|(?:یہ بھی|مزید) پڑھیں|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|আর[ওো] পড়ুন)/i,
    ],
  },
  // "Figyelem! A hozzászólások nem …", "Za treść komentarzy nie odpowiadamy", "Redakce si vyhrazuje … komentáře …", "Редакция не отвечает за комментарии"
  {
    name: 'comment policy', longest: 600, ends: true,
    says: [
      /(?:hozzászólás|komment|komentar|komentář|yorum|коммента|комента|σχόλι).{0,200}(?:vélemény|nézet|kulturált|moder|regulamin|pravidl|pravila|odpow|odgov|sorumlu|мнени|модер)/i,
      /(?:hozzászólás|komment|komentar|komentář|yorum|коммента|комента|σχόλι).{0,200}(?:правил|отв?еча|отговорн|ευθύν)/i,
      /(?:odpowiada|vyhrazuje|отвечает|отговаря).{0,80}(?:komentar|komentář|коммента|комента)/i,
    ],
  },
  // "Allow X content?", "Empfohlener externer Inhalt", "Pour afficher ce contenu …,
  // vous devez accepter les cookies": in place of a post that the page did not load
  {
    name: 'consent', longest: 520,
    says: [
      /^allow [\p{L}. ]{1,30} content\?/iu,
      /^this (?:article|content|page|post) (?:contains|includes|is) (?:content )?(?:provided|hosted|supplied) by .{1,80}\b(?:cookies|permission)\b/iu,
      /^(?:to show you this content,? )?we need your (?:consent|permission) to (?:load|show|use|display)\b/iu,
      /^(?:unfortunately we have been unable to verify if you have consented|warning: third[- ]party content)/iu,
      /^to (?:view|see) this (?:content|post|tweet|embed)\b.{0,60}\b(?:cookies|accept|consent|preferences|button)\b/iu,
    ],
  },
  {
    name: 'consent', longest: 420,
    says: [
      /^(?:empfohlener (?:externer|redaktioneller) inhalt|(?:an dieser stelle|hier) (?:finden sie|befindet sich|steht|wird|sollte)\b.{0,60}\bextern)/iu,
      /^(?:ich bin (?:damit )?einverstanden, dass .{0,60}\binhalt|mit ihrer zustimmung (?:wird|werden)\b.{0,40}\binhalt)/iu,
      /^um (?:diesen|den|alle) (?:externen )?inhalte?\b.{0,30}\b(?:anzuzeigen|anzusehen|zu sehen|darzustellen)\b/iu,
      /^(?:extern(?:e|en|er) inhalte? (?:anzeigen|laden|erlauben|zulassen)\b|mehr (?:informationen )?dazu (?:finden sie )?in unserer datenschutz)/iu,
      /^(?:pour (?:afficher|voir|lire|visualiser) ce (?:contenu|tweet|post)\b.{0,60}\b(?:accepter|autoriser)\b|ce contenu est bloqué)/iu,
      /^en cliquant sur .{0,30}accepte.{0,20}(?:traceurs|cookies)/iu,
      /^(?:este contenido|este conteúdo|questo contenuto|deze inhoud|ta treść)\b.{0,120}\bcookie/iu,
      /^para (?:ver|visualizar) este (?:contenido|conteúdo)\b.{0,80}\bcookies/iu,
    ],
  },
  // "Keep up with all the latest news by following …", "Recevez l’essentiel chaque matin", "Receba no
  // seu email …", "Simak breaking news …", "Bizi Google News'te takip edin", "Читайте … в Telegram"
  {
    name: 'follow', longest: 260,
    says: [
      /^(?:keep up with\b.{0,120}\bby following\b|recevez (?:l['’]essentiel|chaque|toute l['’]actualité|nos)\b)/iu,
      /^(?:recibe (?:cada|en tu correo|las noticias|gratis)\b|regístrate (?:gratis )?para\b)/iu,
      /^(?:receba (?:no seu e-?mail|as (?:principais )?notícias|em primeira mão)\b|clique aqui (?:para|e) (?:seguir|siga|entre|receb|participe|assine))/iu,
      /^(?:siga o (?:canal|perfil)\b|entre no (?:grupo|canal|nosso)\b|(?:\P{L}{0,4})baixe (?:o|nosso) app\b)/iu,
      /^(?:segui(?:ci)? .{0,40}\b(?:google news|whatsapp|telegram)\b|simak (?:breaking news|berita|informasi)\b|dapatkan (?:update )?berita\b)/iu,
      /^(?:ikuti (?:kami|berita|saluran|channel)\b|bizi .{0,30}\btakip edin|obserwuj nas\b|följ oss på |følg oss på |volg (?:ons|het nieuws) (?:op|via)\b)/iu,
      /^(?:mời (?:bạn|quý) .{0,40}\btheo dõi\b|читайте .{1,40} в (?:telegram|телеграм\p{L}*|дзен\p{L}*|max|вк|viber|google)\b|подписывайтесь|підписуйтес)/iu,
    ],
  },
  {
    name: 'follow', longest: 160,
    says: [
      /^(?:हमें .{0,20}फॉलो करें|(?:ताज़ा|ताजा) खबरों के लिए|תעקבו אחרינו|עקבו אחרינו|הצטרפו ל|ακολουθήστε (?:το|μας|τον|την))/iu,
      /^(?:تابعوا? (?:آخر|كل|أحدث|حساب|قناة|نا|أخبار)|حمّ?ل(?:وا)? (?:التطبيق|تطبيق)|کانال (?:تلگرام|ایتا|بله)|ما را (?:در|دنبال)|제보는)/iu,
      /^(?:(?:네이버|카카오|유튜브).{0,20}(?:구독|채널)|.{0,20}(?:구독하기|구독 ?신청)$|会員登録すると|LINEで友だち|关注.{0,12}(?:公众号|微信)|长按.{0,10}二维码)/iu,
    ],
  },
  // "Wenn Sie einen Fehler entdeckt haben …", "Если вы нашли ошибку, выделите её …", "Vous avez une
  // information à nous transmettre ?", "Have you got a story? Email us", "Got a confidential news tip?"
  {
    name: 'contact', longest: 260,
    says: [
      /^(?:wenn sie einen fehler|haben sie einen fehler|(?:если вы|якщо ви) (?:нашли|заметили|увидели|знайшли|помітили) (?:ошибку|опечатку|помилку))/iu,
      /^(?:vous avez (?:une information|repéré une (?:erreur|faute))|une (?:erreur|faute) dans l['’]article)/iu,
      /^(?:have you got (?:a|an) (?:story|opinion|tip|view|question)|got (?:a|any) (?:confidential |news )+tips?\b|¿has (?:encontrado|visto) un error)/iu,
      /^(?:viu algum erro|encontrou (?:algum|um) erro)/iu,
    ],
  },
  // "【纠错】【责任编辑:王明】". Whose the rights are is left to stand, as papers set it below the text.
  { name: 'credits', longest: 60, says: [/^(?:[【[（(]?纠错[】\])）]?.{0,40}|[【（(]责任编辑.{0,40})$/u] },
  // "Źródło: PAP", "Πηγή: ΑΠΕ-ΜΠΕ", "Kaynak: AA", "المصدر : وكالات", "Le Monde avec AFP", "Theo Reuters", "(rdp/idh)"
  {
    name: 'credits', longest: 70, ends: true,
    says: [
      /^(?:źródło|πηγή|kaynak|المصدر|منبع|nguồn|zdroj|forrás|sursa|источник|джерело)\s?:.{1,50}$/iu,
      /^(?:[\p{L}’' ]{2,30} (?:avec|mit|con|com) (?:afp|reuters|ap|dpa|efe|lusa|ansa|agences?|agenturen|agencias)|theo [\p{L} ,]{2,40})$/iu,
      /^(?:\([a-z]{2,4}(?:\/[a-z]{2,4}){1,3}\)|all photos? by .{2,40})$/iu,
    ],
  },
  // "[Gambas:Video 20detik]", "SCROLL TO CONTINUE WITH CONTENT"
  { name: 'shortcode', longest: 60, says: [/^(?:\[?gambas:.{1,40}|scroll to (?:continue|resume|read).*)$/i] },
];
