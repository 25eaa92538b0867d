import { isText, labelOf } from '../dom.ts';
import { type Draft, drop } from './before.ts';
import type { PageElement } from '../tree/element.ts';

/** `<div id="cookie-consent">`, `<div class="gdpr-banner">`, `<section class="onetrust-pc">` */
const CONSENT = /(?:^|[\s_-])(?:cookies?|gdpr|ccpa|consent|onetrust|cmp|privacy)[\s_-]?(?:wall|banner|bar|notice|consent|popup|modal|overlay|message|layer|dialog|policy|pc)?(?:$|[\s_-])/;
/** `<div class="newsletter-modal">`, `<div class="regwall">`, `<div class="subscribe-overlay">` */
const WALL = /(?:modal|overlay|popup|pop-up|lightbox|regwall|reg-wall|interstitial|paywall-(?:overlay|prompt|message|banner|modal)|subscribe-(?:wall|prompt|overlay))/;

/** What a text that asks for consent speaks of, in the languages in which most news is written: each kind counts once. */
const COOKIES = /cookie|クッキー|쿠키|куки|تعريف الارتباط|עוגיות|çerez/i;
const SUBJECTS = [
  /partner|anbieter|vendors?|third part|drittanbieter|fournisseurs|proveedores|fornecedores|fornitori|партн|제휴/i,
  /consent|einwillig|zustimm|zustemm|consenti|toestemming|samtyck|samtykke|zgod|souhlas|соглас|onay|rıza|同意|동의|موافق/i,
  /personal(?:ised|ized)? (?:data|ads|content)|personenbezogen|données (?:à caractère )?person|datos personales|dados pessoais|dati personali|persoonsgegevens|personuppgift|dan(?:e|ych) osobow|персональн|kişisel veri|個人|개인정보|بيانات/i,
  /privacy|datenschutz|privatsph|confidentialité|privacidad|privacidade|integritet|prywatno|конфиденциальн|gizlilik|プライバシー|خصوصية/i,
  /accept|reject|manage|withdraw|akzept|ablehn|widerruf|accepter|refuser|aceptar|rechazar|aceitar|recusar|accett|rifiut|accepteren|weiger|godkänn|akceptuj|принять|отклон|kabul|拒否|수락/i,
];
const BUTTON = 'button, [role="button"], input[type="button" i], input[type="submit" i]';

/** Leaves out what lies over a page: consent walls, dialogs, subscription prompts. An article that carries such a class stays. */
export function dropOverlays(draft: Draft): void {
  const { body } = draft;
  // The page is measured only where it must be.
  const isSmall = (element: PageElement): boolean =>
    (element.innerLength < 300 || element.innerLength < body.innerLength / 5) && element.querySelector('article, h1') === null;
  for (const element of body.querySelectorAll('[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog')) {
    if (isSmall(element)) drop(draft, element, 'overlays');
  }
  for (const element of body.querySelectorAll('div, section, aside')) {
    const label = labelOf(element);
    if (label !== '' && (CONSENT.test(label) || WALL.test(label)) && isSmall(element)) drop(draft, element, 'overlays');
  }
  for (const words of wordsOfConsent(body)) {
    let box: PageElement | null = body.contains(words) ? words : null;
    while (box && box !== body && isSmall(box) && !asksConsent(box)) box = box.parentElement;
    if (!box || box === body || !isSmall(box)) continue;
    // The frame around the box, its shade: nothing but the box is in them.
    while (box.parentElement && box.parentElement !== body && box.parentElement.innerLength < 20 + box.innerLength) box = box.parentElement;
    drop(draft, box, 'overlays: consent');
  }
}

/** Elements whose own words speak of cookies. A page that says so in many places is about them. */
function wordsOfConsent(body: PageElement): PageElement[] {
  if (!COOKIES.test(body.textContent)) return [];
  const found = body.querySelectorAll('p, div, span, li, h2, h3').filter(speaksOfCookies);
  return found.length > 30 ? [] : found;
}

function speaksOfCookies(element: PageElement): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) if (isText(node) && COOKIES.test(node.data)) return true;
  return false;
}

/** A button, and words on most of what consent is about: "We and our partners store cookies … personal data … accept or manage your choices". */
function asksConsent(box: PageElement): boolean {
  if (box.querySelector(BUTTON) === null) return false;
  const text = box.textContent;
  return SUBJECTS.filter((subject) => subject.test(text)).length >= 3;
}
