import type { Phrase } from './phrase-list.ts';

/** How an appeal begins, what says that it is the site's own, and what it asks for. */
const ASKS = String.raw`^(?:please |you can |but |now |now more than ever,? )?(?:(?:consider|donate|support|help|become|make|join|contribute|chip in`
  + String.raw`|your (?:support|donation|contribution|gift|membership)|we (?:rely|depend|need)|our (?:journalism|work|newsroom|reporting)`
  + String.raw`|(?:the|this) (?:coast|newsroom|site|publication|website) (?:is|relies)|if (?:you|everyone)|as a (?:non-?profit|reader))\b)`;
const OWN = '(?:our|us|we|this (?:site|work|newsroom)|join)';
const GIVING = '(?:journalism|newsroom|donat(?:e|ions?)|tax[- ]deductible|subscri(?:be|bers?|ption)|reader[- ](?:funded|supported)|memberships?'
  + '|become a (?:member|supporter|patron|subscriber)|proposition for you|independent (?:media|news|reporting)|support (?:our|us)|paywalls?)';

/** News agencies, as they stand at the end of what they sent. */
const AGENCIES = '(?:dpa|afp|apa|sda|ansa|efe|reuters|ap|tass|тасс|риа новости|интерфакс|lusa|belga|anp|ritzau|ntb|tt|pap|čtk|ctk|xinhua|新华社|yonhap|연합뉴스'
  + '|kyodo|共同|時事|pti|ani|ians|bernama|antara|aa|upi)';

/** Wordings by which a site speaks of itself: what a reader may listen to, pay for, write or share. Same terms as in `PHRASES`. */
export const NOTICES: readonly Phrase[] = [
  // "Tags: storm, pier", "Filed under Ports", "In this story: …", "Schlagwörter: …", "タグ：台風"
  {
    name: 'tags', longest: 500, linked: 0.5,
    says: [
      /^(?:tags?|tagged(?: (?:with|in|under|as))?|topics?|related topics|filed (?:under|in|to)|posted in|categor(?:y|ies)|keywords?|labels)(?=[\s:：,]|$)/i,
      /^(?:in this (?:story|article)|mentioned in this article|schlagw(?:ö|oe)rter|schlagworte|themen|stichworte|mots[- ]clés|étiquettes|sujets)(?=[\s:：,]|$)/i,
      /^(?:thèmes|etiquetas|temas|tópicos|assuntos|argomenti|temi|trefwoorden|onderwerpen|emner|ämnen|теги|метки|темы|тэги|tagi|tematy)(?=[\s:：,]|$)/i,
      /^(?:etiketler|konular|标签|標籤|關鍵字|关键词|タグ|キーワード|태그|الوسوم|وسوم|תגיות)(?=[\s:：,]|$)/i,
    ],
  },
  // "5 min read", "Lesezeit: 4 Minuten", "Temps de lecture : 3 min", "Время чтения: 2 минуты"
  {
    name: 'reading time', longest: 60,
    says: [
      /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?min(?:ute)?s?\.?(?: ?(?:read|reading time|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd|lästid|lesetid|læsetid|okuma))?$/i,
      /^(?:(?:estimated |approximate )?read(?:ing)? time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo d[ei] le(?:itura|ttura))(?=[\s:：]|$)/i,
      /^(?:leestijd|lästid|lesetid|время чтения|czas czytania|okuma süresi|waktu baca|阅读时间|阅读时长)(?=[\s:：]|$)/i,
    ],
  },
  // "Listen to this article", "0:00 / 5:31", "Artikel anhören", "Écouter l’article", "Ouça este conteúdo"
  {
    name: 'audio', longest: 110,
    says: [
      /^(?:listen(?: now)?(?: to (?:this|the) (?:article|story|post|piece|report|episode|interview))?(?:[.\s:–—-]*\d.*)?|listen to this .*)$/i,
      /^(?:(?:this )?audio (?:version|is) .*(?:generated|ai|narrat).*|article narration.*|play(?: this)? (?:article|audio|story))$/i,
      /^(?:your browser does not support .*|(?:diesen )?artikel (?:an|vor)hören.*|vorlesen lassen|[ée]couter (?:l['’]|cet )article.*)$/i,
      /^escucha(?:r)? (?:el |este )?(?:artículo|nota|noticia).*$/i,
      /^(?:(?:ouça|ouvir) (?:este|esta|o|a|essa?) (?:artigo|conteúdo|texto|matéria|notícia|reportagem).*|ascolta (?:l['’]|questo )articolo.*)$/i,
      /^(?:(?:beluister|luister naar) (?:dit|het) artikel.*|lyssna på artikeln.*|(?:слушать|прослушать) (?:статью|новость).*|posłuchaj artykułu.*|听新闻.*|朗读)$/i,
      /^(?:음성으로 듣기.*|기사 듣기.*)$/i,
      /^\d{1,2}:\d{2}(?::\d{2})? ?\/ ?\d{1,2}:\d{2}(?::\d{2})?$/i,
    ],
  },
  // "Listen on Apple Podcasts", "Subscribe to our podcast wherever you listen"
  {
    name: 'audio', longest: 240,
    says: [
      /^(?:listen|subscribe|follow|download|find|hear|stream)\b.{0,120}\b(?:podcast app|apple podcasts|google podcasts|spotify|stitcher|soundcloud|overcast)\b/i,
      /^(?:listen|subscribe|follow|download|find|hear|stream)\b.{0,120}\b(?:pocket casts|iheart(?:radio)?|wherever you (?:get|listen))\b/i,
    ],
  },
  // "This article is for subscribers", "Already a member? Log in", "Cet article est réservé aux abonnés", "この記事は有料会員限定です"
  {
    name: 'paywall', longest: 260,
    says: [
      /^(?:this|the (?:full|rest of this)) (?:article|story|post|content|page|feature) (?:is|are) (?:only |exclusively |reserved |available )*(?:for|to) (?:our )?(?:paid |paying |premium )?(?:subscribers|members|registered)/i,
      /^already (?:a |an |have a )?(?:subscriber|subscribed|member|registered|account|subscription)\b/i,
      /^(?:to (?:continue|keep) reading|continue reading (?:this|with|your|by)|keep reading (?:by|with|for))\b/i,
      /^(?:subscribe (?:now )?(?:to|and) (?:continue|read|keep|unlock|get|access)\b|(?:log|sign) in (?:to|or) (?:continue|read|subscribe|register|create)\b)/i,
      /^(?:unlock (?:this|the|full|unlimited)\b|(?:you['’]ve|you have) (?:reached|read|used|got|\d+)\b.{0,60}\b(?:article|stor(?:y|ies)|limit))/i,
      /^(?:subscribers? only|(?:premium|exclusive|members?[- ]only|subscriber[- ]only) (?:content|article|story)|create (?:a|your) free account)/i,
      /^(?:dieser (?:artikel|text|inhalt) ist (?:nur |exklusiv )?für|jetzt weiterlesen|weiterlesen mit)/i,
      /^(?:(?:sie sind )?(?:bereits|schon) (?:abonnent|registriert|kunde)|cet article est réservé|(?:article|contenu) réservé aux?|déjà abonné)/i,
      /^(?:il vous reste .{0,20} (?:à lire|de cet article)|la suite est réservée)/i,
      /^(?:est[ea] (?:artículo|contenido|nota|noticia) es (?:solo |exclusiv[oa] |sólo )*para|contenido (?:exclusivo|solo) para|¿?ya (?:eres|soy) suscriptor)/i,
      /^(?:(?:conteúdo|matéria) (?:exclusiv[oa]|só|apenas|restrit[oa]) (?:para|a) assinantes|já é assinante|(?:contenuto|articolo) (?:riservato|esclusivo))/i,
      /^(?:sei già abbonato|dit artikel is (?:alleen |exclusief )?voor|al abonnee)/i,
      /^(?:(?:статья|материал|текст) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам)|dostęp (?:tylko )?dla|この記事は(?:有料|会員)|有料会員(?:限定|の方)|会員限定)/i,
      /^(?:残り ?\d+ ?文字|本文为?付费|付费阅读|유료 ?회원)/i,
    ],
  },
  // "Please support independent journalism", "Help us keep our reporting free", "If you value our work, become a member"
  { name: 'appeal', longest: 700, says: [new RegExp(`${ASKS}(?=.*\\b${OWN}\\b)(?=.*\\b${GIVING}\\b)`, 'i')] },
  // "[Stay up to date with similar stories by signing up to our channel.]", "Privacy notice: newsletters
  // may contain …", "By signing up you agree to our terms", "You can unsubscribe at any time"
  {
    name: 'sign up', longest: 420,
    says: [
      /^(?:stay (?:up to date|informed|connected|in the know)|keep up|never miss|get the latest|be the first|don['’]t miss)\b.{0,160}\b(?:(?:sign|signing) up|subscrib(?:e|ing)|(?:follow|join)(?:ing)? (?:us|our))\b/i,
      /^(?:privacy notice: ?)?newsletters may contain\b/i,
      /^by (?:signing up|subscribing|clicking|entering your e?-?mail|submitting your e?-?mail|providing your e?-?mail)\b.{0,120}\b(?:you (?:agree|accept|consent|will receive|acknowledge)|i agree)\b/i,
      /^(?:you can (?:unsubscribe|opt out) at any time|this site is protected by recaptcha|we['’]ll e-?mail you\b)/i,
      /^thank(?:s| you) for (?:signing up|subscribing)\b/i,
    ],
  },
  // "(With inputs from agencies)", "ada@coast.example (END)", "-30-", "AW/BL (CW, dpa)": how agencies and desks sign
  {
    name: 'credits', longest: 90, ends: true,
    says: [
      /^(?:\(?(?:with|from) (?:inputs?|agency inputs|additional reporting) (?:from|by)\b.*|(?:\S+@\S+\.\w+\s?)?\((?:end|ends|konec|fin)\)|-\s?30\s?-)$/i,
      /^(?:ends?\s?\/\/?\s?\w*|[a-z]{2,3}(?:\/[a-z]{2,4}){1,3} \([A-Z][\w, ]{1,40}\))$/i,
    ],
  },
  // "Sigue toda la información en Facebook y X, o en nuestra newsletter semanal", "Siga todas las noticias en …"
  {
    name: 'follow', longest: 220,
    says: [
      /^sig(?:ue|a) (?:toda|todas|nuestra|la actualidad)\b.{0,160}\b(?:facebook|twitter|x|instagram|whatsapp|telegram|newsletter|bolet[ií]n)\b/i,
      /^(?:suivez (?:toute|l['’]actualité)|segui (?:tutte|le notizie)|acompanhe (?:tudo|as notícias|mais))/i,
    ],
  },
  // "Stay with the Coast for updates", "For more on this story, subscribe today", "For the latest headlines,
  // follow our channel", "Catch all the latest news on the app", "To comment on this story, visit our page"
  {
    name: 'follow', longest: 240,
    says: [
      /^stay (?:with|tuned to) .{2,40}\bfor (?:updates|more|the latest)\b/i,
      /^for (?:more|the latest|all the latest|breaking)\b.{0,80}\b(?:subscribe|sign up|follow us|follow our|download (?:the|our)|visit our (?:page|channel|app))\b/i,
      /^(?:catch all the\b.{0,120}\b(?:app|live|updates|news on)\b|to comment on this (?:story|article|post)\b|find our entire collection of\b)/i,
      /^(?:(?:read or )?share this (?:story|article)\s?:\s?\S|submit (?:a|your) (?:news )?tips?[.!]?$|twitter:? ?@\w+$)/i,
    ],
  },
  // "Contact Ada Wells: ada@coast.example; 555-0112", "A post shared by Ada (@ada) on Feb 3, 2031"
  {
    name: 'contact', longest: 200,
    says: [
      /^(?:[Cc]ontact (?:\p{Lu}[\p{L}.'’-]* ){1,4}?\p{Lu}[\p{L}.'’-]*\s?:.*\S@\S|[Aa] (?:post|photo|video) shared by .{1,60} on \w{3})/u,
    ],
  },
  // "Watch the video above.", "Scroll down for video", "Buy Photo"
  {
    name: 'control', longest: 60,
    says: [
      /^(?:watch|view|see|play|click through) (?:the )?(?:full )?(?:video|clip|footage|photos?|gallery|slideshow|photo gallery)(?: of .{1,20})? (?:above|below)[.:!]?$/i,
      /^(?:scroll down (?:for|to) .{1,30}|buy (?:this )?photos?)$/i,
    ],
  },
  // "This story was originally published February 3, 2031 9:14 AM."
  {
    name: 'date', longest: 100,
    says: [
      /^this (?:story|article|post) was (?:originally |first |last )?(?:published|posted|updated) (?:on |at )?(?:\p{L}{3,9}\.? \d|\d)[^.]*\.?$/iu,
    ],
  },
  // "Our Standards: The Coast Trust Principles.", "Find out more about our editorial standards", "The Coast is part of The Trust Project"
  {
    name: 'credits', longest: 160, ends: true,
    says: [
      /^(?:our standards:|(?:read|find out|learn) more about (?:our|how we) .{0,60}\b(?:standards|principles|polic(?:y|ies)|ethics|fact[- ]check(?:ing)?)\b)/i,
      /^.{0,40}\btrust (?:principles|project)\b\.?$/i,
    ],
  },
  // "Oops!", "Something went wrong.", "Please try again later."
  {
    name: 'player', longest: 90,
    says: [
      /^(?:oops[!,.]*(?: ?something went wrong.*)?|(?:sorry, )?something went wrong[.!]*.*|(?:please )?try again (?:later|in a (?:moment|few minutes))[.!]*)$/i,
      /^(?:an error (?:has )?occurred[.!]*.*|(?:the )?(?:video|page|content) failed to load.*)$/i,
    ],
  },
  // "Support local journalism with a digital subscription to The Coast."
  { name: 'appeal', longest: 240, says: [/^support (?:local|independent|quality|nonprofit|public|free|great) (?:journalism|news|media|reporting)\b/i] },
  // "If you enjoyed this article, subscribe", "Like what you are reading?", "Thanks for reading The Coast!"
  {
    name: 'appeal', longest: 320,
    says: [
      /^if you (?:like|liked|enjoy|enjoyed|found|love|loved|appreciate) (?:what|this|our|these|reading)\b.{0,60}(?:\?|,).{0,240}\b(?:subscri|sign up|share|follow|join|donat|support|newsletter|member|like us|check out|tell)/i,
      /^(?:did you |do you )?(?:like|enjoy|love)(?:d|ing)? (?:what|this|our|these|reading)\b.{0,60}(?:\?|,).{0,240}\b(?:subscri|sign up|share|follow|join|donat|support|newsletter|member|like us|check out|tell)/i,
      /^(?:like|enjoying|enjoyed|liked) (?:what you['’]re|what you are|this|what you)\b.{0,40}\?/i,
      /^(?:thank(?:s| you) for reading (?!the)\b.{0,60}[!.]\s*(?:subscribe|this post|share|sign|if)|thanks for reading\b.{0,50}! (?:subscribe|this))/i,
    ],
  },
  // "Download the Coast app", "Open in app", "Available on Google Play", "Join our WhatsApp channel"
  {
    name: 'app', longest: 200,
    says: [
      /^(?:download|get|install|open(?: this)?(?: in)?|read (?:this|more) (?:in|on)|try) (?:the |our |this in |in )?(?:[\w.’' ]{0,30} )?app(?: (?:for|on|today|now|to|and|here)\b.*)?[.!]?$/i,
      /^available on (?:the )?(?:app store|google play|ios|android).*$/i,
      /^(?:join|follow|subscribe to) (?:our|us on|the|my) .{0,40}\b(?:whatsapp|telegram|viber|signal) ?(?:channel|group|community)?\b.*$/i,
      /^(?:for|get|catch|stay).{0,80}\b(?:news app|latest news and updates|breaking news and .{0,30}updates)\b.*$/i,
    ],
  },
  // "To view this video please enable JavaScript", "Your browser does not support the video tag"
  {
    name: 'player', longest: 220,
    says: [
      /^(?:to (?:view|play|watch|see) this (?:video|content|audio|media)\b.*|(?:please )?(?:enable|turn on|activate) javascript\b.*)$/i,
      /^your browser (?:does not|doesn['’]t) support\b.*$/i,
      /^(?:this|the) (?:video|media|content) (?:is not|isn['’]t|cannot be|could not be) (?:available|supported|played|loaded)\b.*$/i,
      /^(?:(?:we['’]re sorry, )?this video (?:file )?(?:cannot|can['’]t) .*|media playback is (?:not |un)supported\b.*)$/i,
      /^(?:simak|tonton|saksikan)(?: juga)? video\b.*$/i,
    ],
  },
  // "Lire l’enquête (en 2030) : …", "Más información: …", "【写真】…", "▶ 해안신문 구독하기", each with its link
  {
    name: 'read more', longest: 240, linked: 0.4,
    says: [
      /^(?:lire (?:l['’]|le |la |notre |son )\p{L}+.{0,40}:|más información\b|para saber más|plus d['’]informations\b|weitere informationen\b)/iu,
      /^(?:ulteriori informazioni|[【[［(（<＜]?(?:写真|画像|動画|フォト|図解|一覧|関連|特集|图集|视频|相关|사진|영상|관련|포토)[^】\]］)）>＞]{0,12}[】\]］)）>＞:：])/iu,
      /^.{0,30}(?:구독하기|구독 ?신청|바로가기|기사 ?더보기)$/iu,
    ],
  },
  // "Read this in Spanish", "Lire en français", "Leer en español", "Read in: English"
  {
    name: 'language', longest: 70, linked: 0.3,
    says: [
      /^(?:read|view|see|also available|available|this (?:story|article|post) is(?: also)? available)(?: this)?(?: (?:story|article|page|post|content))? in:? [\p{L}, |/()]{3,50}$/iu,
      /^(?:lire (?:cet article |ce texte )?en [\p{L}]+|(?:leer|lea|lee)(?: esto| este artículo| la nota)? en [\p{L}]+|ler em [\p{L}]+|leggi in [\p{L}]+)$/iu,
      /^(?:(?:auf|in) (?:deutsch|englisch|english|español|français|türkisch) lesen|читать (?:на|по)[ -]\p{L}+.*)$/iu,
    ],
  },
  // "Skip advertisement", "Skip past newsletter promotion", "after newsletter promotion", "Report an error", "Jump to recipe"
  {
    name: 'control', longest: 80,
    says: [
      /^(?:skip (?:past|ad|advertisement|advert|video|gallery|player)\b.*|after (?:newsletter|podcast|app|email) promotion)[.!:»>]?$/i,
      /^(?:report (?:an? )?(?:error|typo|mistake|correction|abuse)|jump to .{1,30}|print (?:this )?(?:recipe|page|story|article))[.!:»>]?$/i,
      /^(?:take (?:the|our) (?:quiz|poll|survey)|(?:view|see|show) (?:poll )?results|vote(?: now)?|loading poll.*)[.!:»>]?$/i,
      /^(?:right[ -])?(?:tap|click|swipe|press) (?:here |on .{1,20} )?to (?:enlarge|download|listen|expand|zoom|play|view|see more|read more|unmute|watch)\b.*[.!:»>]?$/i,
      /^(?:back to (?:top|home|homepage|all .*|.{0,20}news)|return to (?:top|home|homepage|.{0,20}news)|scroll (?:down|up)|show (?:more|less))[.!:»>]?$/i,
      /^(?:view (?:more|all)(?: (?:articles|stories|posts))?|load more.*|see all|see more|all (?:posts|articles|news))[.!:»>]?$/i,
      /^(?:previous (?:article|post|story)|next (?:article|post|story)|sponsor(?:ed)? message|message from our sponsors?|become an? \w+ sponsor)[.!:»>]?$/i,
      /^(?:from our (?:partners?|sponsors?)|(?:comments (?:are|have been) (?:closed|disabled|off).*)|this (?:thread|article|post) is closed.*)[.!:»>]?$/i,
      /^(?:be the first to comment.*|no comments(?: yet)?|(?:powered|presented|brought to you|sponsored) by .{1,30})[.!:»>]?$/i,
    ],
  },
  // "Comments are moderated …", "ATTENTION: comments that insult will not be published"
  {
    name: 'comment policy', longest: 600, ends: true,
    says: [
      /\b(?:comments?|commenters?|comentários?|comentarios?|kommentare?|commentaires?|commenti)\b.{0,200}\b(?:moderat(?:ed|ors?|ing|ion)|moderador(?:es)?|guidelines|terms of (?:use|service))\b/i,
      /\b(?:comments?|commenters?|comentários?|comentarios?|kommentare?|commentaires?|commenti)\b.{0,200}\b(?:community (?:standards|rules)|real names?)\b/i,
      /\b(?:comments?|commenters?|comentários?|comentarios?|kommentare?|commentaires?|commenti)\b.{0,200}\b(?:will (?:not )?be (?:approved|published|removed|deleted)|aprovad[oa]s|publicad[oa]s)\b/i,
      /\b(?:comments?|commenters?|comentários?|comentarios?|kommentare?|commentaires?|commenti)\b.{0,200}\b(?:netiquette|freigeschaltet|moderiert|modérés|modération)\b/i,
      /\bmoderating all comments\b/i,
      /مراجعة التعليقات/i,
      /الآراء الواردة .{0,30}لا تعبر/i,
    ],
  },
  // "This post may contain affiliate links; we earn a commission if you buy"
  {
    name: 'disclosure', longest: 500,
    says: [
      /\b(?:(?:this|our|the) (?:post|article|page|site|story|content|review|stories|posts|articles)|we)\b.{0,120}\b(?:affiliate|referral)\b.{0,60}\b(?:links?|commissions?|partner|program|disclosure)/i,
      /\b(?:i|links?|coast)\b.{0,120}\b(?:affiliate|referral)\b.{0,60}\b(?:links?|commissions?|partner|program|disclosure)/i,
      /\b(?:may|might|can|will|could) (?:also )?(?:earn|receive|get|make) an?\b.{0,30}\bcommissions?\b.{0,60}\b(?:our|these|the) links?\b/i,
      /\b(?:we|i) (?:may |might |can |will |could )?(?:also )?(?:earn|receive|get|make)\b.{0,40}\bcommissions?\b/i,
    ],
  },
  // "The views expressed here are the author's own", "The opinions in this column are those of the writer"
  {
    name: 'disclosure', longest: 420, ends: true,
    says: [
      /^[([*\s]*(?:disclaimer:? *)?(?:the |all |any )?(?:views?|opinions?|ideas|facts)(?: and opinions| or opinions)? (?:expressed|presented|contained|in this|are|here|of the)\b.{0,200}\b(?:author|writer|columnist|own|not necessarily|do not|reflect)/i,
    ],
  },
  // "Ada Wells reported from South Haven. Bo Lind in Port Ada contributed."
  {
    name: 'credits', longest: 400, ends: true,
    says: [
      /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:(?:and|,) (?:\p{Lu}[\p{L}.'’-]* ){1,4})?reported from \p{Lu}.{0,200}$/u,
      /\bcontributed(?: from .{0,60})?[.)]*$/u,
    ],
  },
  // "(This story has not been edited by our staff and is published from a syndicated feed.)"
  {
    name: 'credits', longest: 320,
    says: [
      /^[([*\s]*(?:except for the headline|(?:this|the above) (?:story|article|report|copy|news)\b.{0,80})?.{0,60}\b(?:has not been (?:created or )?edited by|only the headline and picture|auto-?aggregated by)\b/i,
      /^[([*\s]*(?:except for the headline|(?:this|the above) (?:story|article|report|copy|news)\b.{0,80})?.{0,60}\b(?:auto-?generated|published|taken) from a? ?(?:syndicated|agency|news agency) (?:news )?feed\b/i,
      /^[([*\s]*(?:except for the headline|(?:this|the above) (?:story|article|report|copy|news)\b.{0,80})?.{0,60}\bwith(?:out)? (?:any |minor )?(?:modifications?|edits) to the text\b/i,
    ],
  },
  // "Com informações da agência", "(avec agences)", "dpa/coa", "(ANSA)", "责任编辑：王明", "原标题：…"
  {
    name: 'credits', longest: 90, ends: true,
    says: [
      /^[([—–-]*\s*(?:com informações d|con informaci[óo]n de|con información|avec (?:l['’])?agences?|mit (?:material|agenturmaterial)|com agências|con agenzie|s použitím)\b.*[)\].]*$/iu,
      new RegExp(String.raw`^[([—–-]*\s*(?:©\s*)?${AGENCIES}(?:[\s/,&-]+[\p{L}-]{1,12}){0,4}[)\].]*$`, 'iu'),
    ],
  },
  { name: 'credits', longest: 70, says: [/^[(（【[]?(?:责任编辑|责编|責任編輯|编辑|編輯|校对|校對|审核|编审|来源|來源|稿源|原标题|图源|记者|作者|撰稿)\s?[:：].*$/] },
  { name: 'credits', longest: 120, says: [/^(?:\S{2,6} ?(?:기자|특파원|앵커)\s.{0,20}\S+@\S+|(?:未经授权|未經授權|转载请注明).*)$/i] },
];
