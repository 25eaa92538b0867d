import { words } from '../../../language/word-list.ts';

/** By-names of teams, which the name of a town or state stands before: "Kast | Bears", "Norland Patriots". */
export const TEAMS = words(`
  cardinals falcons ravens bills panthers bears bengals browns cowboys broncos lions packers texans colts jaguars chiefs raiders chargers rams dolphins
  vikings patriots saints giants jets eagles steelers 49ers seahawks buccaneers titans redskins commanders celtics nets knicks 76ers raptors bulls cavaliers
  pistons pacers bucks hawks hornets heat magic wizards nuggets timberwolves thunder blazers jazz warriors clippers lakers suns kings mavericks rockets
  grizzlies pelicans spurs diamondbacks braves orioles cubs reds indians guardians rockies tigers astros royals angels dodgers marlins brewers twins mets
  yankees athletics phillies pirates padres mariners rays rangers nationals bruins sabres flames hurricanes blackhawks avalanche oilers canadiens predators
  islanders flyers penguins sharks blues lightning canucks capitals generals wolverines buckeyes crimson longhorns sooners huskies badgers gators seminoles
  spartans hawkeyes razorbacks volunteers bulldogs sox united rovers wanderers albion hotspur athletic`);
