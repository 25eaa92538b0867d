import { words } from '../word-list.ts';

/** Last words of the names of laws, treaties, events, prizes and works: no one acts under such a name. */
const HEADS = words(`
  Act Acts Amendment Amendments Charter Treaty Accord Accords Agreement Pact Protocol Resolution Constitution Convention Declaration Bill Law Doctrine Order
  Deal Plan Depression Recession War Wars Marathon Cup Olympics Games Day Week Year Award Awards Prize Oscars Revolution Spring Uprising Massacre Holocaust
  Election Elections Referendum Summit Era Code Clause Rule Rules Initiative Tower Building Bridge Dam Avenue Street Boulevard Park Airport Stadium Highway
  Square`);

/** Names that are no actors, whole. */
const NAMES = words(`
  Obamacare ObamaCare Medicare Medicaid Brexit Constitution DACA Ebola COVID-19 Covid-19 Zika Internet Bible Koran Quran Christmas Easter Thanksgiving Ramadan
  Hanukkah Holocaust God Allah Islam Christianity Judaism Photo Watergate`);

/** Whether a capitalised word at the end of a name makes it a law, an event or a building ("Voting Rights Act", "Boston Marathon"). */
export function endsLawOrEvent(word: string): boolean {
  return HEADS.has(word);
}

/** Whether a name as a whole is a law, an event, a faith or a disease ("Obamacare", "Ebola"). */
export function isLawOrEvent(name: string): boolean {
  return NAMES.has(name);
}
