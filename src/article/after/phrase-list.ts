/** Wordings of page furniture, in the languages in which most news is written. Matched against a whole unit, its leading marks removed. */
export interface Phrase {
  name: string;
  /** Ways to say it. */
  says: readonly RegExp[];
  /** Units longer than this are never matched: the words may then be part of a sentence of the article. */
  longest: number;
  /** Least share of the unit's characters that must stand in links. */
  linked?: number;
  /** Counts only about the end of the text; above it the words may be what an article is about. */
  ends?: boolean;
}

const NETWORK = '(?:twitter|facebook|instagram|linkedin|whatsapp|telegram|pinterest|youtube|tiktok|snapchat|reddit|threads|bluesky|mastodon|flipboard'
  + '|google news|apple news|x)';
/** What a button for sharing says, and what may stand behind it. */
const SHARE = '(?:share|tweet|pin|print|e-?mail|save|copy link|link copied|submit|like|whatsapp|sms|partager|teilen|compartir|compartilhar|condividi|delen|del|dela'
  + '|paylaş|bagikan|поделиться|分享|共有|シェア|공유|مشاركة|שתף)';
const SHARED = 'this|on|via|with|to|it|by|the|a|link|article|story|post|page|your|friends?|diesen artikel|sur|en|auf';

export const PHRASES: readonly Phrase[] = [
  // "Advertisement", "ADVERTISEMENT - STORY CONTINUES BELOW", "Anzeige", "Publicité", "Реклама", "Iklan"
  {
    name: 'advertisement', longest: 70,
    says: [
      /^(?:advert(?:isement|ising|s)?|ad|sponsored(?: content)?|paid (?:content|post)|anzeige|werbung)(?:[\s:.\-–—]*(?:(?:story|article)? ?continues? (?:below|after).*|scroll to continue.*|loading.*))?$/i,
      /^(?:publicit[ée]|publicidade?|pubblicità|advertentie|annonse?|annons|reklama?|реклама|iklan)(?:[\s:.\-–—]*(?:(?:story|article)? ?continues? (?:below|after).*|scroll to continue.*|loading.*))?$/i,
      /^(?:quảng cáo|ilan|広告|广告|廣告|광고|إعلان|פרסומת|विज्ञापन|διαφήμιση)(?:[\s:.\-–—]*(?:(?:story|article)? ?continues? (?:below|after).*|scroll to continue.*|loading.*))?$/i,
    ],
  },
  // "Story continues below", "Continue reading below", "Article continues after this advertisement"
  {
    name: 'advertisement', longest: 90,
    says: [
      /^\(?(?:(?:story|article) continues (?:below|after)|continue reading (?:below|the main story))/i,
      /^\(?(?:(?:scroll|keep scrolling) (?:down )?(?:to continue|for more)|der artikel wird unten|la suite après)/i,
    ],
  },
  // "Share", "Share this article", "Tweet", "Print", "Email", "Teilen", "Partager", "Compartir", "分享"
  { name: 'share', longest: 60, says: [new RegExp(String.raw`^(?:${SHARE}(?:\s+(?:${SHARED}|${NETWORK}|&))*[\s|/,]*)+$`, 'i')] },
  {
    name: 'share', longest: 60,
    says: [new RegExp(String.raw`^(?:share|follow|view|find|join|like) (?:this |us |me |them |him |her )?(?:\w+ )?on ${NETWORK}\b`, 'i')],
  },
  // "Image 1 of 9", "Photo: A. Wells / AP", "Image copyright …", "Enlarge image", "Close", "Caption"
  {
    name: 'picture', longest: 40,
    says: [
      /^(?:image|photo|slide|picture|foto|bild) \d+ (?:of|von|de|di|van) ?\/? ?\d+$/i,
      /^(?:enlarge(?: image)?|close|caption|hide caption|toggle caption|show caption|view gallery|view slideshow|full screen|play video|play|pause|mute)$/i,
      /^(?:unmute|previous|next|replay|expand|collapse)$/i,
    ],
  },
  {
    name: 'picture', longest: 160,
    says: [
      /^(?:image|media|photo|picture|video) ?(?:copyright|caption|credit|source)s?\b/i,
      /^(?:(?:photos?|photograph|photo credit|image credit|credit|foto|fotos|bild|crédit photo|фото)\s*(?::|by\b|©)|photograph by|getty images)/i,
      /^\(?© ?(?!\d{4}|copyright|.*\brights reserved)/i,
    ],
  },
  { name: 'picture', longest: 70, says: [/^this (?:slideshow|content|video|player) requires (?:javascript|flash)/i] },
  // "Image via The Coast", "Featured image: Bo Lind", "Source: Coast Wire", "[Photo: port office]"
  {
    name: 'picture', longest: 90,
    says: [
      /^[[(]?(?:(?:featured|lead|top|header|cover|main|stock) (?:image|photo|picture)|image|photo|picture|pic)s?(?: (?:via|from|courtesy|by)\b|\s?(?::|©))/i,
      /^[[(]?(?:source|sources|via|quelle|fuente|fonte|bron|källa|источник|来源|出典|출처)\s?[:：].{1,60}$/i,
    ],
  },
  // "What do you think? Let us know in the comments below", "Have your say", "Join the conversation on Facebook"
  {
    name: 'call to comment', longest: 240,
    says: [
      /\b(?:let us know|tell us|share your (?:thoughts|views?|opinions?|stor(?:y|ies))|have your say)\b.{0,120}\b(?:comments?|below|facebook|twitter|e-?mail|here|conversation|discussion)\b/i,
      /\b(?:join the (?:conversation|discussion)|sound off|leave a comment)\b.{0,120}\b(?:comments?|below|facebook|twitter|e-?mail|here|conversation|discussion)\b/i,
      /\bdrop (?:us )?a (?:line|comment)\b.{0,120}\b(?:comments?|below|facebook|twitter|e-?mail|here|conversation|discussion)\b/i,
      /^have your say\b/i,
    ],
  },
  // A shortcode of the site's software that it failed to replace: "[button link="/tips"]Send us your story[/button]"
  { name: 'shortcode', longest: 400, says: [/^\[[a-z][\w-]* [^\]]{1,300}\].{0,200}\[\/[a-z][\w-]*\]$/i] },
  // "Skip to content", "Sign in", "Log in to comment", "Loading…", "Comments", "Leave a reply", "3 comments"
  {
    name: 'control', longest: 50,
    says: [
      /^(?:skip to .*|sign in|log ?in|log ?out|register|subscribe(?: now)?|menu|search|loading|loading…|loading\.\.\.|home|back to top|top|text size)[.:]?$/i,
      /^(?:order reprints|print article|view author archive|e-?mail the author|email this author|more from this author|reprints?(?: & permissions)?)[.:]?$/i,
      /^(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|комментарии|yorumlar|komentar|评论|評論|コメント|댓글|تعليقات)[.:]?$/i,
      /^(?:(?:view|show|read|see|post|add|leave|write)(?: all| a| your| the)?(?: \d+)? (?:comments?|reply|replies)|tell us what you think.*)[.:]?$/i,
      /^(?:what do you think\??|you must be logged in.*|recommended|related|trending|breaking news)[.:]?$/i,
    ],
  },
  // The length of a film, under its title: "1:32"
  { name: 'control', longest: 8, says: [/^\d{1,2}:\d{2}(?::\d{2})?$/] },
  // "Read more: …", "READ ALSO: …", "Related: …", "See also: …", "Lesen Sie auch: …", "À lire aussi : …", "Читайте также: …"
  {
    name: 'read more', longest: 260, linked: 0.3,
    says: [
      /^(?:read(?: (?:more|also|next|the full|full|on|this|:))|more ?:|also ?(?:read|see)?:|see (?:also|more))/i,
      /^(?:related(?: (?:story|stories|articles?|links?|content|coverage))?\b|recommended(?: reading)?:|don['’]t miss|you may (?:also )?like)/i,
      /^(?:watch(?: (?:now|live|more|the video|the latest))?\s*:|listen(?: now)?\s*:|video\s*:|photos\s*:|in pictures\s*:|click here|click to)/i,
      /^(?:check out (?:more|our|the)|learn more|find out more|full (?:story|coverage)|on [a-z]+\.com\s*:|lesen sie|mehr zum thema|mehr dazu|siehe auch)/i,
      /^(?:lire aussi|à lire|lire (?:la suite|plus)|voir aussi|lea (?:también|más)|leer más|te puede interesar|ver más|leia (?:também|mais)|saiba mais)/i,
      /^(?:veja (?:também|mais)|leggi (?:anche|di più|tutto)|approfondisci|lees (?:ook|meer)|läs (?:också|även|mer)|les også|læs også|lue myös)/i,
      /^(?:czytaj (?:też|także|więcej)|читайте также|читать (?:далее|также)|смотрите также|читайте|čtěte také|přečtěte si|baca juga)/i,
      /^(?:simak (?:juga|video|selengkapnya)|tonton juga|lihat juga|xem thêm|διαβάστε (?:επίσης|ακόμ)|δείτε (?:επίσης|ακόμ)|citește și|pročitajte|прочетете)/i,
      /^(?:читайте ще|lue myös|ayrıca okuyun|devamını oku|延伸阅读|延伸閱讀|相关阅读|相关新闻|関連記事|あわせて読みたい|관련 ?기사|اقرأ أيضا|اقرأ أيضًا|قراءة المزيد|קראו גם|यह भी पढ़ें)/i,
    ],
  },
  // The same where the link follows in a unit of its own: "Related:", "Read more:"
  {
    name: 'read more', longest: 40,
    says: [
      /^(?:read (?:more|next|also)|more(?: (?:on this|stories|news|coverage|from .*))?|see also)\s*[:>»…]?$/i,
      /^(?:related(?: (?:story|stories|articles?|links?|content|coverage|topics|posts?|news))?|recommended(?: for you)?|you may also like)\s*[:>»…]?$/i,
      /^(?:also read|also on .*|popular(?: (?:this week|posts|now|stories))?|most (?:read|popular|viewed)|trending(?: now)?)\s*[:>»…]?$/i,
      /^(?:latest(?: (?:news|stories))|recent (?:articles|posts|stories)|top stories|around the web|from the web|editors?['’]? picks?|up next)\s*[:>»…]?$/i,
      /^(?:mehr zum thema|lesen sie auch|siehe auch|à lire aussi|lire aussi|lea también|te puede interesar|leia também|veja também|leggi anche)\s*[:>»…]?$/i,
      /^(?:lees ook|czytaj także|читайте также|baca juga|関連記事|相关阅读|관련기사)\s*[:>»…]?$/i,
    ],
  },
  // "Sign up for our newsletter", "Get the day's headlines in your inbox", "Subscribe to …", "Download our app"
  {
    name: 'sign up', longest: 300,
    says: [
      /^(?:click here to |please |to |you can )?(?:sign up|subscribe|register)\b(?=.*\b(?:newsletters?|alerts?|inbox|e-?mails?|updates|podcast|channel|free|here|magazine|today|now|to read|account)\b)/i,
      /^(?:get|receive)\b(?=.*\b(?:in(?:to)? your inbox|to your inbox|newsletter|breaking news alerts?|delivered|letterbox|special reports)\b)/i,
      /^(?:click here to )?(?:download|get) (?:the|our) .{0,40}\bapp\b/i,
      /^(?:click here (?:to|for)\b(?! (?:get|learn|find|see|read|view) .{0,40}(?:information|details)\b)|(?:melden sie sich|jetzt) .{0,40}newsletter)/i,
      /^(?:abonnieren sie|newsletter (?:abonnieren|bestellen)|abonnez-vous|inscrivez-vous|suscr[ií]bete|assine|inscreva-se|iscriviti|abonneer)/i,
      /^(?:подпи(?:шитесь|сывайтесь)|订阅|訂閱|구독|اشترك)/i,
    ],
  },
  {
    name: 'sign up', longest: 220,
    says: [
      /\bnewsletters?\b(?=.*\b(?:sign up|subscribe|inbox|here)\b)/i,
      /\b(?:sign up|subscribe)\b(?=.*\bnewsletters?\b)/i,
    ],
  },
  // "Start the day smarter: all the news you need in your inbox each morning", "Apúntate a nuestro boletín diario", "Abonnez-vous à notre lettre du matin"
  {
    name: 'sign up', longest: 200,
    says: [
      /\b(?:in|to|into) your (?:inbox|mailbox|e-?mail(?: box)?)\b(?!.*[“”"])/i,
      /\bget a (?:\w+ )?subscription (?:of|to) (?:our|the)\b/i,
      /^(?:apúnta|suscr[ií]b|regístra|inscr[ií]b|receba|assin|cadastr|iscriv|abonn|inscri|meld ).{0,90}(?:bolet[ií]n|newsletter|nieuwsbrief|nyhetsbrev|biuletyn|bülten|рассылк|hírlev|ενημερωτικ|lettre)/i,
      /^(?:schrijf|prenumerer|abonner|tilmeld|zapisz|přihlaste|iratkozz|εγγραφ|kaydol|abone ol).{0,90}(?:bolet[ií]n|newsletter|nieuwsbrief|nyhetsbrev|biuletyn|bülten|рассылк|hírlev|ενημερωτικ|lettre)/i,
      /^(?:зарегистр|подпи).{0,90}(?:bolet[ií]n|newsletter|nieuwsbrief|nyhetsbrev|biuletyn|bülten|рассылк|hírlev|ενημερωτικ|lettre)/i,
    ],
  },
  // "Follow Ada Wells on Twitter", "Follow us on Facebook and Instagram", "Suivez-nous sur …", "Síguenos en …"
  {
    name: 'follow', longest: 220,
    says: [
      new RegExp(`^(?:you can )?(?:and )?(?:follow|like|find|join|connect with) (?:[^.]{0,60} )?(?:on|via|at) (?:[^.]{0,30})?(?:${NETWORK}|@)`, 'i'),
      /^(?:you can )?(?:follow @\w+|suivez|síguenos|siga-nos|seguici|folgen sie uns|volg ons|подписывайтесь|takip edin|ikuti kami)/i,
    ],
  },
  // "Ada Wells may be reached at …", "Contact the writer at a@b.example", "Write to Ada Wells at …", "Have a tip?", "Send tips to …"
  {
    name: 'contact', longest: 400,
    says: [
      /^do you have (?:an? |any )?(?:opinions?|tips?|stor(?:y|ies)|questions?|information|views?|news)\b.{0,250}\b(?:e-?mail|click here|contact|letters|write|get in touch|tell us|submit|let us know)\b/iu,
      /^have (?:a|any) (?:news |story )?(?:tip|question|comment|idea)s?\b/iu,
      /^(?:(?:send|e-?mail|submit) (?:us )?(?:your )?(?:tips?|news tips?|questions|comments|letters)\b|got a (?:tip|story|news tip)\b)/iu,
      /^(?:write|e-?mail|contact|reach|tweet) (?:to )?(?:the )?(?:[\p{L}.'’-]+ ){0,5}(?:at|via)\b.*[@\d]/iu,
      /^(?:contact|e-?mail) (?:the )?(?:author|reporter|writer|editor)s?\b/iu,
    ],
  },
  {
    name: 'contact', longest: 240,
    says: [
      /\b(?:(?:can|may) be (?:reached|contacted|followed|emailed|e-mailed)|is reachable|reach (?:him|her|them) at|follow (?:him|her|them|me) (?:on|at))\b/i,
      /\b(?:(?:his|her|their|my) (?:email|e-mail|twitter)|listen (?:back|to .* live))\b/i,
    ],
  },
  {
    name: 'contact', longest: 60,
    says: [
      /^(?:e-?mail:? ?)?\S+@\S+\.\w+$/i,
      /^(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram)\.com\/\S+$/i,
      /^@\w+$/i,
    ],
  },
  // "The Coast Agency contributed to this report.", "(Reporting by Ada Wells; editing by Bo Lind)", "Additional reporting by …".
  // Where a text was first published ("Originally published by The Coast") is what a reader is to know, and stays.
  {
    name: 'credits', longest: 400,
    says: [
      /\bcontributed (?:to|reporting|research) ?(?:to )?(?:this|the) (?:report|story|article|post)/i,
      /\bcontributed (?:reporting|research)\b(?: (?:from|for|to) .{0,80})?\.?$/i,
      /^a version of this (?:article|story|post) (?:appear|was|first|ran)/i,
      /^[([—–-]*\s*(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited|written|produced) by\b/i,
      /^(?:additional|with) (?:reporting|research|contributions?) (?:by|from)\b/i,
      /^this (?:story|article|post|report|essay|interview|column) (?:is |was |has been )?(?:updated|edited|translated|produced)\b/i,
      /^this (?:story|article|post|report|essay|interview|column) (?:first |originally )?(?:appears?|appeared|ran|is published|was published) in (?:the |our ).{0,60}\b(?:issue|edition|print)\b/i,
      /^(?:mit material von|avec (?:afp|reuters|ap)|con información de)/i,
    ],
  },
  // "Published 4:00 am, Wednesday", "Updated Nov. 19", "Last updated on …"
  {
    name: 'date', longest: 110,
    says: [
      /^(?:(?:first |originally )?(?:published|posted|updated|last (?:updated|modified))(?: on| at|:)?\s*:?\s*(?=.*\d)|veröffentlicht|aktualisiert|publié le)/i,
      /^(?:mis à jour|publicado|actualizado|atualizado|pubblicato il|опубликовано|обновлено)/i,
    ],
  },
];
