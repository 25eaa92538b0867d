import { words } from './word-list.ts';

/** Keep their full stop and never end a sentence: a name follows ("Adm. Kim", "Lt. Gov. Hale", "St. Petersburg"). */
export const BEFORE_NAMES = words(`mr mrs ms mx messrs mmes dr drs prof gen adm lt col maj capt cmdr cdr sgt cpl pvt brig supt insp rev fr hon pres
  gov sen sens rep reps amb atty asst assoc dep dir min sec supt vice-adm st ste mt ft msgr sr fm lt-gen maj-gen brig-gen det ald cllr del govs gens
  rt spc pfc vp v vs viz cf e.g i.e al ca approx est resp nee op`);

/** Keep their full stop; a new sentence may follow ("Acme Corp. The firm", "at 5 p.m. He"). */
export const ENDING = words(`
  inc corp co ltd bros jr sr ph.d m.d b.a m.a esq a.m p.m etc u.s u.k u.n e.u u.a.e d.c u.s.a cos mfg intl dept ave blvd rd univ assn bros s.a s.p.a n.v a.g
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c
  n.d r.i s.c s.d w.va b.c ont que alta sask man dist gov't nat'l int'l a.d ibid tel ext jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
  thur thurs fri sat sun`);

/** Abbreviations only before a figure: elsewhere they are words ("No. 4" but "He said no."). */
export const BEFORE_FIGURES = words('no nos art arts sec fig figs pp vol vols ch para paras pt res jan feb mar apr jun jul aug sept sep oct nov dec p');

/** Words of ENDING that are plain words too: they are abbreviations only with a capital ("Miss." the state, "Sun." the day). */
export const NEED_CAPITAL = words(`ala ark ill ind kan la mass miss mo ore pa va wash man mon wed sat sun fri mar co cos ext tel del fr min dir sec rep reps
  gen st mt ft col pres gov hon sen rev det dist ave rd ga conn mont nev neb est op al ca dep min pvt maj mar dec jan jun jul aug apr oct nov sep feb sept`);

/** With a capital they are still likelier words, unless a figure or a comma follows ("on the Sun.", "Mar. 3", "the Miss. delta"). */
export const DOUBTFUL = words('sun sat mon wed fri mar may man la mass ill ind del al ca est op min miss pa');
