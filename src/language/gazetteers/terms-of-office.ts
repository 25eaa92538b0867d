/**
 * Who has held the offices that news of any country names without saying so: heads of state and government, foreign and defence ministers,
 * members of the United States Congress, heads of bodies between states. Written from memory of the public record, not taken from a data set, as of the
 * end of 2025. Years alone: the first is the one in which the office was taken, the second the one in which it ended, in which it no longer counts as
 * held. Whose term was to end or in doubt in 2026 has that year as his last. Names that very many bear are left out.
 *
 * One line an office, and those behind it that begin with a space: state | words for the office | holders. `*` marks who is known by the family name alone.
 */
export const TERMS = `
United States|president|George Washington 1789-1797,Thomas Jefferson 1801-1809,Andrew Jackson 1829-1837,Abraham Lincoln 1861-1865,Ulysses Grant 1869-1877,
  Theodore Roosevelt 1901-1909,Teddy Roosevelt 1901-1909,Woodrow Wilson 1913-1921,Herbert Hoover 1929-1933,Franklin Roosevelt 1933-1945,
  Franklin Delano Roosevelt 1933-1945,*Harry Truman 1945-1953,*Dwight Eisenhower 1953-1961,Lyndon Johnson 1963-1969,*Richard Nixon 1969-1974,
  Gerald Ford 1974-1977,Jimmy Carter 1977-1981,*Ronald Reagan 1981-1989,George H.W. Bush 1989-1993,Bill Clinton 1993-2001,*George W. Bush 2001-2009,
  *Barack Obama 2009-2017,*Donald Trump 2017-2021 2025-,*Joe Biden 2021-2025
United States|vice president|Al Gore 1993-2001,Dick Cheney 2001-2009,Joe Biden 2009-2017,Mike Pence 2017-2021,Kamala Harris 2021-2025,J.D. Vance 2025-,
  JD Vance 2025-
United States|secretary of state|Madeleine Albright 1997-2001,Colin Powell 2001-2005,Condoleezza Rice 2005-2009,*Hillary Clinton 2009-2013,
  Hillary Rodham Clinton 2009-2013,*John Kerry 2013-2017,*Rex Tillerson 2017-2018,*Mike Pompeo 2018-2021,*Antony Blinken 2021-2025,Tony Blinken 2021-2025,
  Marco Rubio 2025-
United States|defense secretary|Donald Rumsfeld 2001-2006,Robert Gates 2006-2011,Leon Panetta 2011-2013,Chuck Hagel 2013-2015,Ash Carter 2015-2017,
  Ashton Carter 2015-2017,James Mattis 2017-2018,Jim Mattis 2017-2018,Mark Esper 2019-2020,Lloyd Austin 2021-2025,Pete Hegseth 2025-
United States|treasury secretary|Robert Rubin 1995-1999,Lawrence Summers 1999-2001,Henry Paulson 2006-2009,Timothy Geithner 2009-2013,Jack Lew 2013-2017,
  Jacob Lew 2013-2017,*Steven Mnuchin 2017-2021,Steve Mnuchin 2017-2021,Janet Yellen 2021-2025,Scott Bessent 2025-
United States|attorney general|Janet Reno 1993-2001,John Ashcroft 2001-2005,Alberto Gonzales 2005-2007,Michael Mukasey 2007-2009,Eric Holder 2009-2015,
  Loretta Lynch 2015-2017,Jeff Sessions 2017-2018,William Barr 2019-2020,Merrick Garland 2021-2025,Pam Bondi 2025-
United States|national security adviser|Condoleezza Rice 2001-2005,Stephen Hadley 2005-2009,Tom Donilon 2010-2013,Susan Rice 2013-2017,
  Michael Flynn 2017-2017,H.R. McMaster 2017-2018,John Bolton 2018-2019,Jake Sullivan 2021-2025
United States|ambassador|John Bolton 2005-2006,Susan Rice 2009-2013,Samantha Power 2013-2017,Nikki Haley 2017-2018,Kelly Craft 2019-2021,
  Linda Thomas-Greenfield 2021-2025
United States|director|Robert Mueller 2001-2013,James Comey 2013-2017,Christopher Wray 2017-2025,George Tenet 1997-2004,John Brennan 2013-2017,
  Gina Haspel 2018-2021,James Clapper 2010-2017,Dan Coats 2017-2019,Anthony Fauci 1984-2022
United States|press secretary|Ari Fleischer 2001-2003,Scott McClellan 2003-2006,Robert Gibbs 2009-2011,Jay Carney 2011-2014,Josh Earnest 2014-2017,
  Sean Spicer 2017-2017,Sarah Sanders 2017-2019,Sarah Huckabee Sanders 2017-2019,Stephanie Grisham 2019-2020,Kayleigh McEnany 2020-2021,Jen Psaki 2021-2022,
  Karine Jean-Pierre 2022-2025,Karoline Leavitt 2025-
United States|adviser|Kellyanne Conway 2017-2020,Steve Bannon 2017-2017,Stephen Bannon 2017-2017,Jared Kushner 2017-2021,Ivanka Trump 2017-2021,
  Peter Navarro 2017-2021 2025-,Larry Kudlow 2018-2021,Valerie Jarrett 2009-2017,Ben Rhodes 2009-2017,Karl Rove 2001-2007
United States|chief of staff|Reince Priebus 2017-2017,Mick Mulvaney 2019-2020,Denis McDonough 2013-2017,Andrew Card 2001-2006
United States|secretary|Wilbur Ross 2017-2021,Betsy DeVos 2017-2021,Ben Carson 2017-2021,Elaine Chao 2001-2009 2017-2021,Rick Perry 2017-2019,
  Ryan Zinke 2017-2018,Alex Azar 2018-2021,Kirstjen Nielsen 2017-2019,Jeh Johnson 2013-2017,Janet Napolitano 2009-2013,Ernest Moniz 2013-2017,
  Kathleen Sebelius 2009-2014,Arne Duncan 2009-2016,Julian Castro 2014-2017,Tom Ridge 2003-2005,Michael Chertoff 2005-2009,Pete Buttigieg 2021-2025,
  Xavier Becerra 2021-2025,Gina Raimondo 2021-2025,Alejandro Mayorkas 2021-2025
United States|deputy attorney general|Sally Yates 2015-2017,Rod Rosenstein 2017-2019
United States|diplomat|Wendy Sherman 2011-2015 2021-2023,Victoria Nuland 2011-2017 2021-2024,Heather Nauert 2017-2019,Marie Harf 2013-2015,
  Zalmay Khalilzad 2004-2009 2018-2021,Richard Holbrooke 2009-2010
United States|special counsel|Robert Mueller 2017-2019
United States|chairman|Alan Greenspan 1987-2006,Ben Bernanke 2006-2014,Janet Yellen 2014-2018,Jerome Powell 2018-2026
United States|judge|Merrick Garland 1997-2021
United States|chief justice|William Rehnquist 1986-2005,John Roberts 2005-
United States|justice|Antonin Scalia 1986-2016,Ruth Bader Ginsburg 1993-2020,Anthony Kennedy 1988-2018,Clarence Thomas 1991-,Sonia Sotomayor 2009-,
  Elena Kagan 2010-,Samuel Alito 2006-,Stephen Breyer 1994-2022,Neil Gorsuch 2017-,Brett Kavanaugh 2018-,Amy Coney Barrett 2020-,Ketanji Brown Jackson 2022-
United States|speaker|Newt Gingrich 1995-1999,Dennis Hastert 1999-2007,Nancy Pelosi 2007-2011 2019-2023,John Boehner 2011-2015,Paul Ryan 2015-2019,
  Kevin McCarthy 2023-2023
United States|Democratic candidate|Hillary Clinton 2007-2009 2015-2017,Barack Obama 2007-2009,Bernie Sanders 2015-2017 2019-2021,Martin O'Malley 2015-2017,
  Tim Kaine 2016-2017,Joe Biden 2019-2021,Elizabeth Warren 2019-2021,Pete Buttigieg 2019-2021,Amy Klobuchar 2019-2021,John F. Kerry 2003-2005,
  John Kerry 2003-2005
United States|Republican candidate|Donald Trump 2015-2017 2023-2025,Mitt Romney 2011-2013,John McCain 2007-2009,Ted Cruz 2015-2017,Marco Rubio 2015-2017,
  Jeb Bush 2015-2017,Ben Carson 2015-2017,Carly Fiorina 2015-2017,John Kasich 2015-2017,Chris Christie 2015-2017,Mike Pence 2016-2017,Rick Santorum 2011-2013,
  Newt Gingrich 2011-2013,Michele Bachmann 2011-2013,Rick Perry 2011-2013
United States|Green candidate|Jill Stein 2016-2017
United States|senator|Tom Daschle 1987-2005,Bill Frist 1995-2007,Harry Reid 1987-2017,Mitch McConnell 1985-,Chuck Schumer 1999-,Charles E. Schumer 1999-,
  John Thune 2005-,Dick Durbin 1997-,John Cornyn 2002-,John McCain 1987-2018,Bernie Sanders 2007-,Hillary Clinton 2001-2009,Hillary Rodham Clinton 2001-2009,
  Barack Obama 2005-2008,Joe Biden 1973-2009,John Kerry 1985-2013,Marco Rubio 2011-2025,Ted Cruz 2013-,Rand Paul 2011-,Lindsey Graham 2003-,
  Kelly Ayotte 2011-2017,Bob Corker 2007-2019,Jeff Flake 2013-2019,Susan Collins 1997-,Lisa Murkowski 2002-,Ben Sasse 2015-2023,Tom Cotton 2015-,
  Orrin Hatch 1977-2019,Chuck Grassley 1981-,Richard Shelby 1987-2023,Richard Burr 2005-2023,Dianne Feinstein 1992-2023,Barbara Boxer 1993-2017,
  Kamala Harris 2017-2021,Elizabeth Warren 2013-,Cory Booker 2013-,Kirsten Gillibrand 2009-,Amy Klobuchar 2007-,Sherrod Brown 2007-2025,Tim Kaine 2013-,
  Bob Menendez 2006-2024,Robert Menendez 2006-2024,Ben Cardin 2007-2025,Benjamin L. Cardin 2007-2025,Chris Coons 2010-,Patrick Leahy 1975-2023,
  Ron Wyden 1996-,Jeff Merkley 2009-,Al Franken 2009-2018,Claire McCaskill 2007-2019,Joe Manchin 2010-2025,Heidi Heitkamp 2013-2019,Joe Donnelly 2013-2019,
  Jon Tester 2007-2025,Rob Portman 2011-2023,Pat Toomey 2011-2023,Roy Blunt 2011-2023,Lamar Alexander 2003-2021,Jeff Sessions 1997-2017,
  Joe Lieberman 1989-2013,Ted Kennedy 1962-2009,Edward Kennedy 1962-2009,Arlen Specter 1981-2011,Richard Lugar 1977-2013,Carl Levin 1979-2015,
  Chuck Hagel 1997-2009,Mark Kirk 2010-2017,James Inhofe 1994-2023,Jim Inhofe 1994-2023,Roger Wicker 2007-,Cory Gardner 2015-2021,Joni Ernst 2015-,
  Thom Tillis 2015-,Tammy Baldwin 2013-,Mazie Hirono 2013-,Richard Blumenthal 2011-,Sheldon Whitehouse 2007-,Ed Markey 2013-,Martin Heinrich 2013-,
  Tom Udall 2009-2021,Mark Udall 2009-2015,Mary Landrieu 1997-2015,Josh Hawley 2019-,Mitt Romney 2019-2025,Kyrsten Sinema 2019-2025,Martha McSally 2019-2020,
  John Barrasso 2007-,Mike Crapo 1999-,Deb Fischer 2013-,Jim Risch 2009-,Raphael Warnock 2021-,Jon Ossoff 2021-,John Fetterman 2023-,Adam Schiff 2024-,
  J.D. Vance 2023-2025,Debbie Stabenow 2001-2025,Patty Murray 1993-,Maria Cantwell 2001-,Jim Webb 2007-2013,Rick Santorum 1995-2007,Saxby Chambliss 2003-2015,
  Tom Coburn 2005-2015,Jim DeMint 2005-2013,Kay Bailey Hutchison 1993-2013,Barbara Mikulski 1987-2017,Dan Coats 2011-2017,David Vitter 2005-2017,
  Johnny Isakson 2005-2019,Jerry Moran 2011-,John Boozman 2011-,John Hoeven 2011-,Mike Rounds 2015-,Steve Daines 2015-,Bill Cassidy 2015-,
  James Lankford 2015-,Shelley Moore Capito 2015-,Brian Schatz 2012-,Jeanne Shaheen 2009-,Tom Carper 2001-2025,Michael Bennet 2009-,Angus King 2013-,
  Jacky Rosen 2019-,Maggie Hassan 2017-,Catherine Cortez Masto 2017-,Tammy Duckworth 2017-,Chris Van Hollen 2017-,Luther Strange 2017-2018,
  Marsha Blackburn 2019-,Kevin Cramer 2019-,Cindy Hyde-Smith 2018-,Kelly Loeffler 2020-2021,Tommy Tuberville 2021-,Bill Hagerty 2021-,Cynthia Lummis 2021-,
  Ben Ray Lujan 2021-,John Hickenlooper 2021-,Alex Padilla 2021-,Eric Schmitt 2023-,Katie Britt 2023-,Ted Budd 2023-,Markwayne Mullin 2023-,
  Laphonza Butler 2023-2024,Olympia Snowe 1995-2013,Kent Conrad 1987-2013,Byron Dorgan 1992-2011,Daniel Inouye 1963-2012,Daniel Akaka 1990-2013,
  Robert Byrd 1959-2010,Jay Rockefeller 1985-2015,Max Baucus 1978-2014,Tom Harkin 1985-2015,Mark Pryor 2003-2015,Blanche Lincoln 1999-2011,
  Mark Begich 2009-2015,Kay Hagan 2009-2015,Mike Johanns 2009-2015,Thad Cochran 1978-2018,Trent Lott 1989-2007,Pete Domenici 1973-2009,
  Jeff Bingaman 1983-2013,Chris Dodd 1981-2011,Christopher Dodd 1981-2011,Evan Bayh 1999-2011,Russ Feingold 1993-2011,Herb Kohl 1989-2013,
  Norm Coleman 2003-2009,Jim Bunning 1999-2011,Judd Gregg 1993-2011,Sam Brownback 1996-2011,Jon Kyl 1995-2013,Larry Craig 1991-2009,Ted Stevens 1968-2009,
  Frank Lautenberg 2003-2013,Jon Corzine 2001-2006,Elizabeth Dole 2003-2009,Zell Miller 2000-2005,Mel Martinez 2005-2009,Dean Heller 2011-2019
United States|representative|Mike Pence 2001-2013,Nancy Pelosi 1987-,Paul Ryan 1999-2019,Kevin McCarthy 2007-2023,Eric Cantor 2001-2014,
  John Boehner 1991-2015,Steny Hoyer 1981-,James Clyburn 1993-,Jim Clyburn 1993-,Steve Scalise 2008-,Adam Schiff 2001-2024,Devin Nunes 2003-2022,
  Trey Gowdy 2011-2019,Jim Jordan 2007-,Mark Meadows 2013-2020,Alexandria Ocasio-Cortez 2019-,Ilhan Omar 2019-,Rashida Tlaib 2019-,Ayanna Pressley 2019-,
  Maxine Waters 1991-,Jerrold Nadler 1992-,Jerry Nadler 1992-,Elijah Cummings 1996-2019,Eliot Engel 1989-2021,Ed Royce 1993-2019,Tulsi Gabbard 2013-2021,
  Debbie Wasserman Schultz 2005-,Liz Cheney 2017-2023,Adam Kinzinger 2011-2023,Eric Swalwell 2013-,Joaquin Castro 2013-,Keith Ellison 2007-2019,
  Michele Bachmann 2007-2015,Darrell Issa 2001-2019 2021-,Louie Gohmert 2005-2023,Mo Brooks 2011-2023,Michael McCaul 2005-,Jason Chaffetz 2009-2017,
  Justin Amash 2011-2021,Ron Paul 1997-2013,Dennis Kucinich 1997-2013,Charlie Rangel 1971-2017,Hakeem Jeffries 2013-,Matt Gaetz 2017-2024,
  Marjorie Taylor Greene 2021-2026,Elise Stefanik 2015-
United States|governor|Sam Brownback 2011-2018,George W. Bush 1995-2000,Jeb Bush 1999-2007,Mitt Romney 2003-2007,Sarah Palin 2006-2009,
  Arnold Schwarzenegger 2003-2011,Jerry Brown 2011-2019,Gavin Newsom 2019-,Chris Christie 2010-2018,John Kasich 2011-2019,Bobby Jindal 2008-2016,
  Mike Pence 2013-2017,Andrew Cuomo 2011-2021,Ron DeSantis 2019-,Greg Abbott 2015-,Nikki Haley 2011-2017,Rick Perry 2000-2015,Martin O'Malley 2007-2015,
  Mike Huckabee 1996-2007,Larry Hogan 2015-2023,Terry McAuliffe 2014-2018,Brian Kemp 2019-,Gretchen Whitmer 2019-,Jay Inslee 2013-2025,Kathy Hochul 2021-,
  Tim Walz 2019-,Glenn Youngkin 2022-2026
United States|mayor|Rudy Giuliani 1994-2002,Michael Bloomberg 2002-2014,Bill de Blasio 2014-2022,Rahm Emanuel 2011-2019,Pete Buttigieg 2012-2020,
  Bill Peduto 2014-2022
United Kingdom|prime minister|Margaret Thatcher 1979-1990,John Major 1990-1997,*Tony Blair 1997-2007,Gordon Brown 2007-2010,David Cameron 2010-2016,
  Theresa May 2016-2019,Boris Johnson 2019-2022,Liz Truss 2022-2022,Rishi Sunak 2022-2024,*Keir Starmer 2024-
United Kingdom|chancellor|Gordon Brown 1997-2007,Alistair Darling 2007-2010,George Osborne 2010-2016,Philip Hammond 2016-2019,Sajid Javid 2019-2020,
  Rishi Sunak 2020-2022,Jeremy Hunt 2022-2024,Rachel Reeves 2024-
United Kingdom|foreign secretary|Robin Cook 1997-2001,Jack Straw 2001-2006,Margaret Beckett 2006-2007,David Miliband 2007-2010,William Hague 2010-2014,
  Philip Hammond 2014-2016,Boris Johnson 2016-2018,Jeremy Hunt 2018-2019,Dominic Raab 2019-2021,Liz Truss 2021-2022,James Cleverly 2022-2023,
  David Lammy 2024-2025
United Kingdom|home secretary|Jack Straw 1997-2001,David Blunkett 2001-2004,Theresa May 2010-2016,Amber Rudd 2016-2018,Sajid Javid 2018-2019,
  Priti Patel 2019-2022
United Kingdom|minister|John Prescott 1997-2007,Peter Hain 1997-2008,Patricia Hewitt 1999-2007,Alan Milburn 1998-2003,Geoff Hoon 1997-2009,
  Tessa Jowell 1997-2010,Harriet Harman 2001-2010,Michael Gove 2010-2016 2017-2022 2022-2024,Iain Duncan Smith 2010-2016,Nick Clegg 2010-2015,
  Vince Cable 2010-2015
United Kingdom|leader|Menzies Campbell 2006-2007,Ed Miliband 2010-2015,Jeremy Corbyn 2015-2020,Nicola Sturgeon 2014-2023,Alex Salmond 2007-2014,
  Jack McConnell 2001-2007
United Kingdom|MP|Jeremy Corbyn 1983-,Kenneth Clarke 1970-2019,Oliver Letwin 1997-2019,George Galloway 1987-2010 2012-2015,Liam Fox 1992-2024,
  Ed Balls 2005-2015,John Bercow 1997-2019,Nigel Farage 2024-,Jacob Rees-Mogg 2010-2024
United Kingdom|governor|Mervyn King 2003-2013,Mark Carney 2013-2020
Russia|president|Boris Yeltsin 1991-1999,*Vladimir Putin 2000-2008 2012-,Dmitry Medvedev 2008-2012
Russia|prime minister|Vladimir Putin 2008-2012,Mikhail Kasyanov 2000-2004,Mikhail Fradkov 2004-2007,Dmitry Medvedev 2012-2020,Mikhail Mishustin 2020-
Russia|foreign minister|Igor Ivanov 1998-2004,*Sergei Lavrov 2004-,Sergey Lavrov 2004-
Russia|defense minister|Sergei Ivanov 2001-2007,Sergei Shoigu 2012-2024,Sergey Shoigu 2012-2024
Russia|spokesman|*Dmitry Peskov 2008-,Dmitri Peskov 2008-,Maria Zakharova 2015-
Russia|ambassador|Vitaly Churkin 2006-2017,Vassily Nebenzia 2017-,Sergey Kislyak 2008-2017,Sergei Kislyak 2008-2017
Ukraine|president|Leonid Kuchma 1994-2005,Viktor Yushchenko 2005-2010,*Viktor Yanukovych 2010-2014,Viktor Yanukovich 2010-2014,*Petro Poroshenko 2014-2019,
  *Volodymyr Zelensky 2019-,Volodymyr Zelenskyy 2019-,Volodymyr Zelenskiy 2019-
Ukraine|prime minister|Yulia Tymoshenko 2005-2005 2007-2010,Arseniy Yatsenyuk 2014-2016,Arseny Yatseniuk 2014-2016,Denys Shmyhal 2020-2025
Belarus|president|*Alexander Lukashenko 1994-
Georgia|president|Eduard Shevardnadze 1995-2003,Mikheil Saakashvili 2004-2013,Mikhail Saakashvili 2004-2013
Kazakhstan|president|*Nursultan Nazarbayev 1990-2019,Kassym-Jomart Tokayev 2019-
Azerbaijan|president|Ilham Aliyev 2003-
Turkey|president|*Recep Tayyip Erdogan 2014-,Tayyip Erdogan 2014-,Abdullah Gul 2007-2014
Turkey|prime minister|Recep Tayyip Erdogan 2003-2014,Tayyip Erdogan 2003-2014,Ahmet Davutoglu 2014-2016,Binali Yildirim 2016-2018
Turkey|foreign minister|Abdullah Gul 2003-2007,Ahmet Davutoglu 2009-2014,Mevlut Cavusoglu 2014-2023,Hakan Fidan 2023-
France|president|*Jacques Chirac 1995-2007,*Nicolas Sarkozy 2007-2012,*Francois Hollande 2012-2017,*Emmanuel Macron 2017-
France|foreign minister|Dominique de Villepin 2002-2004,Michel Barnier 2004-2005,Bernard Kouchner 2007-2010,Laurent Fabius 2012-2016,
  Jean-Marc Ayrault 2016-2017,Jean-Yves Le Drian 2017-2022
France|prime minister|Jean-Marc Ayrault 2012-2014,Jean-Pierre Raffarin 2002-2005,Dominique de Villepin 2005-2007,Manuel Valls 2014-2016,
  Edouard Philippe 2017-2020
Germany|chancellor|Gerhard Schroeder 1998-2005,Gerhard Schröder 1998-2005,*Angela Merkel 2005-2021,Olaf Scholz 2021-2025,Friedrich Merz 2025-
Germany|president|Frank-Walter Steinmeier 2017-
Germany|foreign minister|Joschka Fischer 1998-2005,Frank-Walter Steinmeier 2005-2009 2013-2017,Guido Westerwelle 2009-2013,Sigmar Gabriel 2017-2018,
  Heiko Maas 2018-2021,Annalena Baerbock 2021-2025
Germany|finance minister|Hans Eichel 1999-2005,Peer Steinbrueck 2005-2009,Wolfgang Schaeuble 2009-2017,Wolfgang Schäuble 2009-2017
Italy|prime minister|*Silvio Berlusconi 2001-2006 2008-2011,Romano Prodi 1996-1998 2006-2008,Mario Monti 2011-2013,Matteo Renzi 2014-2016,
  Paolo Gentiloni 2016-2018,Giuseppe Conte 2018-2021,Mario Draghi 2021-2022,Giorgia Meloni 2022-
Italy|interior minister|Matteo Salvini 2018-2019
Spain|prime minister|Jose Maria Aznar 1996-2004,Jose Luis Rodriguez Zapatero 2004-2011,*Mariano Rajoy 2011-2018,Pedro Sanchez 2018-
Greece|prime minister|Costas Karamanlis 2004-2009,George Papandreou 2009-2011,Antonis Samaras 2012-2015,*Alexis Tsipras 2015-2019,Kyriakos Mitsotakis 2019-
Ireland|prime minister|Bertie Ahern 1997-2008,Brian Cowen 2008-2011,Enda Kenny 2011-2017,Leo Varadkar 2017-2020 2022-2024,Micheal Martin 2020-2022 2025-
Netherlands|prime minister|Jan Peter Balkenende 2002-2010,Mark Rutte 2010-2024
Belgium|prime minister|Guy Verhofstadt 1999-2008,Charles Michel 2014-2019
Poland|prime minister|Donald Tusk 2007-2014 2023-,Mateusz Morawiecki 2017-2023
Poland|president|Lech Kaczynski 2005-2010,Andrzej Duda 2015-2025
Hungary|prime minister|*Viktor Orban 2010-2026
Czech Republic|president|Vaclav Klaus 2003-2013,Milos Zeman 2013-2023
Serbia|president|Slobodan Milosevic 1989-1997,Boris Tadic 2004-2012,Aleksandar Vucic 2017-
Norway|prime minister|Jens Stoltenberg 2005-2013,Erna Solberg 2013-2021
Iran|president|Mohammad Khatami 1997-2005,*Mahmoud Ahmadinejad 2005-2013,*Hassan Rouhani 2013-2021,Hasan Rouhani 2013-2021,Ebrahim Raisi 2021-2024,
  Masoud Pezeshkian 2024-
Iran|supreme leader|*Ali Khamenei 1989-2026,Ayatollah Ali Khamenei 1989-2026,Sayyid Ali Khamenei 1989-2026
Iran|foreign minister|Kamal Kharrazi 1997-2005,Manouchehr Mottaki 2005-2010,Ali Akbar Salehi 2010-2013,*Mohammad Javad Zarif 2013-2021,Javad Zarif 2013-2021,
  Hossein Amir-Abdollahian 2021-2024,Abbas Araghchi 2024-
Iran|commander|*Qassem Soleimani 1998-2020,Qasem Soleimani 1998-2020
Iraq|president|Saddam Hussein 1979-2003,Jalal Talabani 2005-2014,Barham Salih 2018-2022
Iraq|prime minister|Iyad Allawi 2004-2005,Ibrahim al-Jaafari 2005-2006,*Nouri al-Maliki 2006-2014,Nuri al-Maliki 2006-2014,Haider al-Abadi 2014-2018,
  Haidar al-Abadi 2014-2018,Adel Abdul Mahdi 2018-2020,Mustafa al-Kadhimi 2020-2022
Syria|president|Hafez al-Assad 1971-2000,*Bashar al-Assad 2000-2024,Bashar Assad 2000-2024,Ahmed al-Sharaa 2025-
Lebanon|prime minister|Rafik Hariri 1992-1998 2000-2004,Saad Hariri 2009-2011 2016-2020,Saad al-Hariri 2009-2011 2016-2020
Israel|prime minister|Ehud Barak 1999-2001,Ariel Sharon 2001-2006,Ehud Olmert 2006-2009,*Benjamin Netanyahu 1996-1999 2009-2021 2022-,Naftali Bennett 2021-2022
Israel|foreign minister|Silvan Shalom 2003-2006,Tzipi Livni 2006-2009,Avigdor Lieberman 2009-2015
Israel|defense minister|Shaul Mofaz 2002-2006,Ehud Barak 2007-2013,Moshe Yaalon 2013-2016,Avigdor Lieberman 2016-2018
Palestine|president|*Yasser Arafat 1994-2004,Yasir Arafat 1994-2004,Mahmoud Abbas 2005-
Egypt|president|*Hosni Mubarak 1981-2011,*Mohamed Morsi 2012-2013,Mohammed Morsi 2012-2013,*Abdel Fattah el-Sisi 2014-,Abdel Fattah al-Sisi 2014-,
  Abdel-Fattah el-Sissi 2014-,Abdel Fatah al-Sisi 2014-
Libya|leader|*Muammar Gaddafi 1969-2011,Moammar Gadhafi 1969-2011,Muammar Qaddafi 1969-2011,Moammar Gaddafi 1969-2011,Col Muammar Gaddafi 1969-2011
Jordan|king|Abdullah II 1999-
Saudi Arabia|crown prince|Mohammed bin Salman 2017-,Mohammad bin Salman 2017-
Saudi Arabia|foreign minister|Saud al-Faisal 1975-2015,Adel al-Jubeir 2015-2018
Yemen|president|Ali Abdullah Saleh 1990-2012,Abed Rabbo Mansour Hadi 2012-2022
Afghanistan|president|*Hamid Karzai 2001-2014,Ashraf Ghani 2014-2021
Pakistan|president|*Pervez Musharraf 2001-2008,Asif Ali Zardari 2008-2013 2024-
Pakistan|prime minister|Shaukat Aziz 2004-2007,Yousuf Raza Gilani 2008-2012,Nawaz Sharif 1997-1999 2013-2017,Imran Khan 2018-2022,Shehbaz Sharif 2022-2023 2024-
India|prime minister|Atal Behari Vajpayee 1998-2004,Manmohan Singh 2004-2014,*Narendra Modi 2014-
Sri Lanka|president|Chandrika Kumaratunga 1994-2005,Mahinda Rajapaksa 2005-2015,Gotabaya Rajapaksa 2019-2022
Bangladesh|prime minister|Khaleda Zia 2001-2006,Sheikh Hasina 2009-2024
China|president|Jiang Zemin 1993-2003,Hu Jintao 2003-2013,Xi Jinping 2013-
China|premier|Wen Jiabao 2003-2013,Li Keqiang 2013-2023
China|foreign minister|Li Zhaoxing 2003-2007,Yang Jiechi 2007-2013
China|spokesman|Hua Chunying 2012-2024,Geng Shuang 2016-2020,Zhao Lijian 2020-2023,Qin Gang 2005-2014
Hong Kong|chief executive|Tung Chee-hwa 1997-2005,Leung Chun-ying 2012-2017,Carrie Lam 2017-2022
Taiwan|president|Chen Shui-bian 2000-2008,Ma Ying-jeou 2008-2016,Tsai Ing-wen 2016-2024,Lai Ching-te 2024-
Japan|prime minister|Junichiro Koizumi 2001-2006,*Shinzo Abe 2006-2007 2012-2020,Yasuo Fukuda 2007-2008,Taro Aso 2008-2009,Yukio Hatoyama 2009-2010,
  Naoto Kan 2010-2011,Yoshihiko Noda 2011-2012,Yoshihide Suga 2020-2021,Fumio Kishida 2021-2024,Shigeru Ishiba 2024-2025,Sanae Takaichi 2025-
Japan|chief cabinet secretary|Yoshihide Suga 2012-2020
South Korea|president|Roh Moo-hyun 2003-2008,Lee Myung-bak 2008-2013,Park Geun-hye 2013-2017,Moon Jae-in 2017-2022,Yoon Suk Yeol 2022-2025,Lee Jae-myung 2025-
South Korea|foreign minister|Ban Ki-moon 2004-2006,Yun Byung-se 2013-2017,Kang Kyung-wha 2017-2021
North Korea|leader|Kim Jong-il 1994-2011,Kim Jong-un 2011-
North Korea|foreign minister|Ri Yong-ho 2016-2020
North Korea|official|Kim Yo-jong 2014-,Kim Yong-chol 2016-2019,Choe Son Hui 2016-,Choe Sun Hui 2016-
Philippines|president|Gloria Arroyo 2001-2010,Gloria Macapagal Arroyo 2001-2010,Benigno Aquino 2010-2016,*Rodrigo Duterte 2016-2022,Ferdinand Marcos Jr. 2022-
Indonesia|president|Megawati Sukarnoputri 2001-2004,Susilo Bambang Yudhoyono 2004-2014,Joko Widodo 2014-2024,Prabowo Subianto 2024-
Malaysia|prime minister|Mahathir Mohamad 1981-2003 2018-2020,Abdullah Badawi 2003-2009,Abdullah Ahmad Badawi 2003-2009,Najib Razak 2009-2018,Anwar Ibrahim 2022-
Singapore|prime minister|Lee Hsien Loong 2004-2024
Thailand|prime minister|*Thaksin Shinawatra 2001-2006,Yingluck Shinawatra 2011-2014,Prayuth Chan-ocha 2014-2023
Cambodia|prime minister|Hun Sen 1985-2023
Myanmar|state counsellor|Aung San Suu Kyi 2016-2021
Myanmar|lawmaker|Aung San Suu Kyi 2012-2016
Myanmar|president|Thein Sein 2011-2016
Myanmar|leader|Than Shwe 1992-2011,Min Aung Hlaing 2021-
Australia|prime minister|John Howard 1996-2007,Kevin Rudd 2007-2010 2013-2013,Julia Gillard 2010-2013,Tony Abbott 2013-2015,Malcolm Turnbull 2015-2018,
  Scott Morrison 2018-2022,Anthony Albanese 2022-
Australia|foreign minister|Alexander Downer 1996-2007,Julie Bishop 2013-2018
New Zealand|prime minister|Helen Clark 1999-2008,John Key 2008-2016,Jacinda Ardern 2017-2023
Canada|prime minister|Stephen Harper 2006-2015,*Justin Trudeau 2015-2025,Mark Carney 2025-
Canada|foreign minister|Chrystia Freeland 2017-2019
Mexico|president|Vicente Fox 2000-2006,Felipe Calderon 2006-2012,Enrique Pena Nieto 2012-2018,Andres Manuel Lopez Obrador 2018-2024,Claudia Sheinbaum 2024-
Cuba|president|Fidel Castro 1959-2008,Raul Castro 2008-2018,Miguel Diaz-Canel 2018-
Venezuela|president|Hugo Chavez 1999-2013,*Nicolas Maduro 2013-2026
Venezuela|vice president|Tareck El Aissami 2017-2018,Delcy Rodriguez 2018-2026
Venezuela|foreign minister|Jorge Arreaza 2017-2021
Venezuela|head of the National Assembly|*Juan Guaido 2019-2021
Colombia|president|Alvaro Uribe 2002-2010,Juan Manuel Santos 2010-2018,Ivan Duque 2018-2022,Gustavo Petro 2022-2026
Brazil|president|Fernando Henrique Cardoso 1995-2003,Luiz Inacio Lula da Silva 2003-2011 2023-,*Dilma Rousseff 2011-2016,Michel Temer 2016-2018,
  *Jair Bolsonaro 2019-2023
Argentina|president|Nestor Kirchner 2003-2007,Cristina Fernandez de Kirchner 2007-2015,Mauricio Macri 2015-2019,Alberto Fernandez 2019-2023,Javier Milei 2023-
Chile|president|Ricardo Lagos 2000-2006,Michelle Bachelet 2006-2010 2014-2018,Sebastian Pinera 2010-2014 2018-2022,Gabriel Boric 2022-2026
Bolivia|president|Evo Morales 2006-2019
Ecuador|president|Rafael Correa 2007-2017,Lenin Moreno 2017-2021
Nicaragua|president|Daniel Ortega 2007-
Haiti|president|Jean-Bertrand Aristide 2001-2004,Jovenel Moise 2017-2021
South Africa|president|Nelson Mandela 1994-1999,*Thabo Mbeki 1999-2008,*Jacob Zuma 2009-2018,*Cyril Ramaphosa 2018-
Zimbabwe|president|*Robert Mugabe 1987-2017,*Emmerson Mnangagwa 2017-
Zimbabwe|prime minister|Morgan Tsvangirai 2009-2013
Nigeria|president|*Olusegun Obasanjo 1999-2007,Umaru Yar'Adua 2007-2010,Goodluck Jonathan 2010-2015,Muhammadu Buhari 2015-2023,Bola Tinubu 2023-
Kenya|president|Mwai Kibaki 2002-2013,Uhuru Kenyatta 2013-2022,William Ruto 2022-
Uganda|president|*Yoweri Museveni 1986-
Rwanda|president|Paul Kagame 2000-
Sudan|president|*Omar al-Bashir 1989-2019,Omar Hassan al-Bashir 1989-2019
Sudan|leader|Abdel Fattah al-Burhan 2019-
South Sudan|president|Salva Kiir 2011-
Ethiopia|prime minister|Meles Zenawi 1995-2012,Abiy Ahmed 2018-
Ivory Coast|president|Laurent Gbagbo 2000-2011,Alassane Ouattara 2011-
Democratic Republic of the Congo|president|Joseph Kabila 2001-2019,Felix Tshisekedi 2019-
United Nations|secretary-general|*Kofi Annan 1997-2007,Ban Ki-moon 2007-2017,Antonio Guterres 2017-2027
United Nations|envoy|Lakhdar Brahimi 1997-2014,Staffan de Mistura 2014-2018
United Nations|chief weapons inspector|Hans Blix 2000-2003
International Atomic Energy Agency|head|*Mohamed ElBaradei 1997-2009,Yukiya Amano 2009-2019,Rafael Grossi 2019-
NATO|secretary general|Jaap de Hoop Scheffer 2004-2009,Anders Fogh Rasmussen 2009-2014,Jens Stoltenberg 2014-2024,Mark Rutte 2024-
European Union|president|Romano Prodi 1999-2004,Jose Manuel Barroso 2004-2014,Jean-Claude Juncker 2014-2019,*Ursula von der Leyen 2019-,
  Herman Van Rompuy 2009-2014,Donald Tusk 2014-2019,Charles Michel 2019-2024
European Union|foreign policy chief|Javier Solana 1999-2009,Catherine Ashton 2009-2014,Federica Mogherini 2014-2019,Josep Borrell 2019-2024,Kaja Kallas 2024-
European Union|commissioner|Peter Mandelson 2004-2008,Neelie Kroes 2004-2014,Margrethe Vestager 2014-2024,Olli Rehn 2004-2014
European Union|negotiator|Michel Barnier 2016-2021
European Central Bank|president|Jean-Claude Trichet 2003-2011,Mario Draghi 2011-2019,Christine Lagarde 2019-
International Monetary Fund|managing director|Rodrigo Rato 2004-2007,Dominique Strauss-Kahn 2007-2011,Christine Lagarde 2011-2019,Kristalina Georgieva 2019-
World Bank|president|James Wolfensohn 1995-2005,Paul Wolfowitz 2005-2007,Robert Zoellick 2007-2012,Jim Yong Kim 2012-2019,David Malpass 2019-2023
World Health Organization|director-general|Margaret Chan 2007-2017,*Tedros Adhanom Ghebreyesus 2017-
World Trade Organization|director-general|Pascal Lamy 2005-2013,Roberto Azevedo 2013-2020
`;
