/**
 * The months' names and their usual short forms, January first, as dates are written in English, German, French, Spanish, Portuguese, Italian, Dutch,
 * the Scandinavian languages, Finnish, Polish, Czech, Slovak, Hungarian, Romanian,
 * Turkish, Indonesian, Greek, Russian, Ukrainian, Bulgarian, Arabic and Hebrew.
 */
const NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari tammikuu tammikuuta stycznia styczeń sty ledna leden januára január ianuarie ian ocak oca ιανουαρίου ιανουάριος ιαν января янв січня януари يناير ינואר',
  'february feb februar feber février févr fév febrero fevereiro fev febbraio februari helmikuu helmikuuta lutego luty lut února únor februára február februarie şubat şub φεβρουαρίου φεβρουάριος φεβ февраля фев лютого февруари فبراير פברואר',
  'march mar märz mär mrz mars marzo março maart mrt marts maaliskuu maaliskuuta marca marzec března březen marec március martie mart maret μαρτίου μάρτιος μαρ марта мар березня март مارس מרץ',
  'april apr avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecień kwi dubna duben apríla április aprilie nisan nis απριλίου απρίλιος απρ апреля апр квітня април أبريل אפריל',
  'may mai mayo maio maggio mag mei maj toukokuu toukokuuta maja května květen mája május mayıs may μαΐου μάιος μαϊ мая май травня май مايو מאי',
  'june jun juni juin junio junho jun giugno giu kesäkuu kesäkuuta czerwca czerwiec cze června červen júna június iunie haziran haz ιουνίου ιούνιος ιουν июня июн червня юни يونيو יוני',
  'july jul juli juillet juil julio julho luglio lug heinäkuu heinäkuuta lipca lipiec lip července červenec júla július iulie temmuz tem ιουλίου ιούλιος ιουλ июля июл липня юли يوليو יולי',
  'august aug août aout agosto ago augustus augusti elokuu elokuuta sierpnia sierpień sie srpna srpen augusta augusztus ağustos ağu agustus agu αυγούστου αύγουστος αυγ августа авг серпня август أغسطس אוגוסט',
  'september sept sep septembre septiembre setiembre setembro set settembre syyskuu syyskuuta września wrzesień wrz září septembra szeptember septembrie eylül eyl σεπτεμβρίου σεπτέμβριος σεπ сентября сен вересня септември سبتمبر ספטמבר',
  'october oct oktober okt octobre octubre outubro out ottobre ott lokakuu lokakuuta października październik paź října říjen októbra október octombrie ekim eki οκτωβρίου οκτώβριος οκτ октября окт жовтня октомври أكتوبر אוקטובר',
  'november nov novembre noviembre novembro marraskuu marraskuuta listopada listopad lis novembra noiembrie kasım kas νοεμβρίου νοέμβριος νοε ноября ноя листопада ноември نوفمبر נובמבר',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre joulukuu joulukuuta grudnia grudzień gru prosince prosinec decembra decembrie aralık ara desember des δεκεμβρίου δεκέμβριος δεκ декабря дек грудня декември ديسمبر דצמבר',
];

const MONTHS: ReadonlyMap<string, number> = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])));

/** The number of a month by its name or a short form ("Sept", "septembre", "сентября"), 1 to 12; 0 where it is none. */
export function monthOf(word: string): number {
  // Hebrew puts its "in" before the name: "12 בספטמבר".
  return MONTHS.get(word.toLowerCase()) ?? MONTHS.get(word.replace(/^ב/, '')) ?? 0;
}
