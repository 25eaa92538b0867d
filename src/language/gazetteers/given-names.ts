import { withoutAccents } from '../characters.ts';

/** "either" where the name is given to both, or stands for a man in one country and a woman in another ("Andrea", "Kim"). */
export type Gender = 'female' | 'male' | 'either';

/** Common given names by the part of the world where they are commonest; none that is a word, a month, a place or a leader's surname more often. */
const FEMALE = `
Abigail Ada Adele Adrienne Agnes Alexandra Alice Alicia Alison Allison Alyssa Amanda Amber Amelia Amy Angela Angelica Anita Ann Anna Anne Annette Annie Arlene
Audrey Ava
Barbara Beatrice Becky Bernadette Bernice Bessie Beth Bethany Betsy Betty Beverly Bonnie Brenda Brianna Bridget Britney Brittany Caitlin Candace Carla Carly
Carmen Carol
Caroline Carolyn Carrie Cassandra Catherine Cathy Cecilia Celeste Cheryl Chloe Christa Christie Christina Christine Cindy Claire Clara Claudia Colleen Connie
Constance Cora Courtney Crystal Cynthia Daisy Danielle Darlene Dawn Deanna Deborah Debbie Debra Deirdre Delores Denise Diana Diane Dianne Dolores Donna Dora
Doris Dorothy Edith
Edna Eileen Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Eloise Elsa Elsie Emily Emma Erica Erika Erin Esther Ethel Eva Eve Fay Felicia
Fiona Flora
Frances Gabriela Gabrielle Gail Genevieve Georgina Geraldine Gertrude Gillian Gina Ginger Gladys Glenda Gloria Grace Greta Gretchen Gwen Gwendolyn Hailey
Haley Hannah
Harriet Hazel Heather Heidi Helen Helena Helene Hilary Hillary Holly Ida Imogen Ingrid Irene Iris Isabel Isabella Isabelle Ivanka Ivy Jacqueline Jane Janet
Janice Janine
Jasmine Jeanette Jeanne Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet Justine
Kaitlyn
Kamala Karen Karin Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie Kayla Kayleigh Kellyanne Kimberly Kirsten Kirstie Krista Kristen Kristin
Kristina Laura Lauren
Laurie Leah Leanne Lena Leona Leticia Lillian Lily Linda Lisa Liz Liza Lois Lola Loretta Lori Lorraine Louise Lucia Lucille Lucinda Lucy Lydia Lynette Mabel
Mackenzie
Madeleine Madeline Madison Mae Maggie Mandy Marcia Margaret Margarita Margot Maria Marian Marianne Marie Marilyn Marina Marissa Marjorie Marlene Marsha Martha
Mary Matilda Maureen
Maxine Maya Meg Megan Meghan Melanie Melania Melinda Melissa Meredith Mia Michaela Michele Michelle Mildred Mindy Miranda Miriam Molly Monica Monique Muriel
Myra Myrtle Nadia
Nadine Nancy Naomi Natalia Natalie Natasha Nellie Nicole Nina Nora Norma Octavia Olive Olivia Paige Pam Pamela Patricia Patsy Patty Paula Pauline Pearl Peggy
Penelope Penny
Philippa Phoebe Phyllis Polly Priscilla Priti Rachael Rachel Ramona Rebecca Regina Renee Rhoda Rhonda Rita Roberta Robyn Rochelle Rosa Rosalie Rosalind
Rosanne Roseanne Rosemary
Rosie Roxanne Ruth Sabrina Sadie Sally Samantha Sandra Sara Sarah Savannah Selina Selma Serena Sharon Sheila Shelby Shelley Sheri Sherry Shirley Sheryl Sonia
Sophia
Sophie Stacey Stella Stephanie Sue Susan Susanna Susannah Susanne Susie Suzanne Suzy Sybil Sylvia Tamara Tammy Tania Tanya Tara Teresa Terri Tess Tessa Thelma
Theresa Tiffany Tina Toni
Tonya Tracey Tricia Trudy Ursula Valerie Vanessa Vera Veronica Vicki Vicky Viola Vivian Vivien Wanda Wendy Whitney Wilma Winifred Yolanda Yvette Yvonne Zoe
Adriana Alejandra Ana Anabel Beatriz Blanca Camila Carolina Catalina Cristina Dilma Elvira Esperanza Estela Eugenia Fernanda Francisca Gisela Graciela
Guadalupe Ines Inés
Isidora Jimena Josefina Juana Lorena Lourdes Lucía Luisa Luz Magdalena Manuela Marcela María Marisol Marta Mariana Mónica Noemi Nuria Paloma Paola Patrícia
Pilar Raquel Rocío
Rosario Silvia Sofía Soledad Susana Valentina Verónica Ximena Antonella Bianca Chiara Donatella Elisabetta Federica Francesca Gianna Giorgia Giulia Ilaria
Lucrezia
Ludovica Ornella Raffaella Silvana Simona Agnès Amélie Aurélie Brigitte Camille Cécile Chantal Claudine Colette Delphine Éléonore Élisabeth Élise Émilie
Françoise
Ghislaine Hélène Inès Jeannine Josiane Laetitia Laurence Liliane Margaux Marine Mathilde Mireille Nathalie Océane Odile Pascaline Ségolène Sandrine Solange
Sylvie
Thérèse Valérie Véronique Virginie Angelika Anja Anke Annalena Annegret Antje Astrid Bärbel Birgit Brunhilde Christel Dagmar Elke Franziska Gerda Grit
Hannelore Heike
Helga Hildegard Ilse Inge Irmgard Jutta Katarina Katrin Kerstin Lieselotte Marlies Mathilda Monika Petra Renate Sabine Sigrid Silke Steffi Svenja Ulrike Ute
Waltraud Aino Anneli Annika Åsa Birgitta Brit Dorthe Ebba Elin Freja Frida Gro Gunilla Guðrún Helle Ingeborg Johanna Liv Lotte Maj Malin Margrethe Marit
Mette Pernille Ragnhild Saara Sanna Sigrun Siri Solveig Sunniva Tarja Tuula Ulla Anastasia Anfisa Anzhela Daria Darya Ekaterina Elizaveta Evgenia Galina Inna
Irina Kateryna
Katerina Kseniya Ksenia Larisa Lesya Lidia Lilia Lyubov Lyudmila Mariya Maryna Nadezhda Natalya Nataliya Nelly Oksana Olena Olesya Olga Polina Raisa Sofiya
Sviatlana Svetlana Tatiana
Tatyana Varvara Viktoria Viktoriya Yana Yekaterina Yelena Yevgenia Yulia Yuliya Zhanna Zinaida Zoya Agata Agnieszka Aleksandra Alicja Aneta Barbora Beata
Bohdana Bożena
Danuta Dorota Ewa Eszter Grażyna Halina Hanna Ilona Ivana Iwona Jadwiga Jana Jolanta Justyna Katalin Katarzyna Kinga Klára Krystyna Lenka Ljiljana Lucie Magda
Małgorzata Marija
Milena Mirela Mirjana Oľga Radmila Roza Ružica Snežana Stanislava Šárka Tereza Urszula Vesna Viorica Wiesława Zdenka Zsuzsanna Zuzana Aspasia Despina Eleni
Fotini Ioanna Konstantina Vasiliki
Aisha Aishah Amina Amira Arwa Asma Aya Ayesha Azza Bahar Basma Bushra Dalia Dalal Dina Dunya Elham Eman Farah Farida Farzaneh Fatema Fatemeh Fatima Fatma
Fayza Forough Ghada
Golnaz Hala Halima Hanan Hana Hayat Hind Huda Iman Jamila Khadija Lamia Latifa Layla Leila Leyla Lina Lubna Maha Mahnaz Maryam Marwa Mariam Masoumeh Masih
Mina Mona Mouna Muna Nada
Nahid Najat Najla Narges Nasrin Nawal Nazanin Nida Noura Ola Parisa Rana Rania Rasha Reem Rima Rola Roya Ruqayya Safiya Sahar Salma Samar Samira Sana Sawsan
Shabana Shadi
Shahla Sheyda Shirin Soraya Suad Suhair Tawakkol Umm Wafa Yasmin Yasmine Zahra Zainab Zeinab Zaynab Zakia Aysel Ayşe Aysegul Ayşegül Burcu Canan Derya Ebru
Elif Emine Esra Fatmagül Gul
Gülşen Hacer Hatice Hülya Leman Mehriban Melike Merve Nazli Nilufer Nuray Özlem Pelin Selin Sema Sevgi Sibel Şule Tansu Tuğba Zehra Zeynep Avital Ayelet Dafna
Dorit Efrat
Galit Gila Golda Hadas Ilana Merav Michal Miri Noa Ofra Orit Orly Rivka Ronit Shira Shoshana Shulamit Tzipi Tzipora Yael Yaffa Zehava Aditi Amrita Anjali
Ananya Aparna Aruna Asha Bhavna
Chandrika Deepa Deepika Devika Divya Gauri Geeta Gita Hema Indira Indu Ishita Jaya Jayalalithaa Jyoti Kalpana Kavita Kumari Lakshmi Lata Madhu Madhuri Mamata
Manisha Maneka Mayawati
Meena Meera Meenakshi Mira Nandini Nandita Neha Nirmala Nirupama Nita Padma Parvati Pooja Prabha Pratibha Preeti Priya Priyanka Radha Radhika Rajani Rani
Rashmi Rekha Renuka Ritu Roshni
Sadhana Sangeeta Sarojini Shanti Sharmila Sheela Shikha Shilpa Shobha Shreya Shweta Sita Smita Smriti Sneha Sonali Sudha Sujata Sumitra Sunita Sushma Swati
Uma Usha Vandana Vasundhara
Vidya Benazir Bilawal Bakhtawar Hasina Khaleda Maleeha Malala Mahnoor Mehbooba Nasreen Rukhsana Sajida Shazia Shireen Sumaira Taslima Sirimavo Abimbola Abena
Abeni Adaeze
Adanna Adjoa Adwoa Afua Akosua Ama Amaka Amarachi Aminata Assata Awa Ayodele Bolanle Chiamaka Chidinma Chimamanda Chinwe Dambisa Ebele Efua Ekaterini Esi
Fatou Fatoumata Folake Funke
Graça Ifeoma Isatou Khady Kadiatou Khadijatou Kemi Lindiwe Makeda Mariama Mbali Nandi Naledi Ngozi Nkechi Nkosazana Nomvula Nomzamo Nozipho Obiageli Oby
Olufunke Omotola
Sahle-Work Sinovia Siphokazi Thandi Thandeka Thandiwe Thuli Uzoamaka Wambui Wangari Winnie Yaa Yetunde Zandile Zanele Zodwa Akiko Asako Asami Ayako Chieko
Chiharu Emiko Eriko Etsuko
Fumiko Hanae Haruka Hiroko Hisako Hitomi Junko Kaori Kazuko Keiko Kiyoko Kumiko Kyoko Machiko Madoka Maiko Makiko Mari Mariko Masako Mayumi Megumi Michiko
Midori Mieko Misako Miwa Miyuki
Naoko Nanami Noriko Reiko Rie Rina Sachiko Sakura Sanae Satsuki Sayaka Setsuko Shizuko Sumiko Takako Tamayo Tomoko Yoko Yoriko Yoshiko Yuka Yukari Yukiko Yumi
Yumiko Yuriko Bo-young Eun-ju
Geun-hye Hye-jin Hye-kyo Hyun-hee Jae-in Ji-eun Ji-hye Ji-hyun Ji-won Ji-young Kyung-wha Mi-kyung Mi-ryung Min-jung Seo-yeon Seon-mi So-young Soo-jin Soo-yeon
Sun-hee Sun-hui Yeon-hee Yo-jong Yoo-jin
Yuna Yun-hee Chunhua Fang Hui Jing Juan Lan Li-ping Lihua Liyuan Meiling Mei Mengzhou Ping Qing Shu-hua Wanzhou Xia Xiaohong Xiaoling Xiaoyan Xiuying Yan
Yanli Ying Ying-wen Yingying Yue Yun
Ngoc Nguyet Phuong Thuy Trang Lan-Anh Corazon Imelda Leni Risa Aung-San Megawati Puan Retno Siti Sri Susi Yingluck Paetongtarn Pornpimol Somchit Ngan Jacinda
Kirsty
`;

const MALE = `
Aaron Abe Abel Abraham Adam Adrian Al Alan Albert Alec Alexander Alfred Alistair Allan Allen Alvin Ambrose Andre Andrew Andy Angus Anthony Antonin Archie
Arnold Arthur Barack
Barney Barry Bart Ben Benedict Benjamin Bernard Bernie Bert Bill Billy Bob Bobby Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bryan Byron Caleb Calvin
Carl Carlton Cary
Cecil Cedric Charles Charlie Chester Christian Christopher Chuck Clarence Clark Claude Clay Clayton Cliff Clifford Clint Clive Clyde Cody Colin Connor Conor
Conrad Corey Cory Craig
Curtis Cyril Cyrus Dale Damian Damien Damon Dan Daniel Danny Darrell Darren Darryl Dave David Dennis Denis Derek Desmond Devin Dexter Dick Dmitri Dominic Don
Donald Donnie Doug Douglas
Duane Duncan Dustin Dwayne Dwight Ed Eddie Edgar Edmund Eduard Edward Edwin Eli Elias Elijah Elliot Elliott Elmer Elon Emmanuel Eric Erik Ernest Ernie Ethan
Eugene Evan Everett Ezra Felix
Ferdinand Floyd Francis Frank Franklin Fred Freddie Frederick Gabriel Garrett Gareth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gilbert Giles Glen
Glenn Gordon Graham Greg Gregory
Guy Hank Harold Harrison Harry Harvey Hector Henry Herbert Herman Hershel Horace Howard Hubert Hugh Hugo Humphrey Ian Ike Ira Irving Isaac Isaiah Ivan Jack
Jacob Jake James
Jared Jason Jasper Jay Jed Jeff Jefferson Jeffrey Jeremiah Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel Joey John Johnny Jon Jonah Jonathan Jonas Josef Joseph
Josh Joshua Josiah Judd Julian
Julius Justin Karl Keith Ken Kenneth Kenny Kent Kevin Kirk Kurt Kyle Lachlan Lance Larry Lawrence Leo Leon Leonard Leopold Leroy Les Lester Lewis Liam Lionel
Lloyd Logan Lonnie Louis
Lucas Luke Luther Lyle Lyndon Magnus Malcolm Marc Marco Marcus Mario Mark Martin Marty Marvin Mason Matt Matthew Maurice Maxwell Mel Melvin Merrick Michael
Mick Mickey Miguel Mike Miles
Milton Mitch Mitchell Mitt Mort Morris Moses Murray Nathan Nathaniel Neal Ned Neil Nicholas Nick Nigel Noah Noel Norman Oliver Orrin Orlando Oscar Oswald Otis
Otto Owen Patrick Paul Perry
Pete Peter Phil Philip Phillip Pierce Preston Quentin Ralph Randall Randolph Randy Raphael Ray Raymond Reggie Reginald Reince Rex Richard Rick Ricky Rob
Robbie Robert Rod Roderick Rodney Roger Roland
Ron Ronald Ronnie Rory Ross Roy Rudolph Rudy Rupert Russell Ryan Sammy Samuel Saul Scott Sean Sebastian Seth Seymour Shane Shaun Shawn Sheldon Sherman Silas
Simon Solomon Spencer Stan
Stanley Stephen Steve Steven Stewart Stuart Tad Ted Terrence Thaddeus Theo Theodore Thom Thomas Tim Timothy Todd Tom Tommy Tony Travis Trent Trevor Tristan
Troy Tyler Tyrone Vern Vernon Victor
Vince Vincent Virgil Vladimir Wade Wallace Walt Walter Warren Wayne Wendell Wes Wesley Wilbur Willard William Willie Winston Woody Wyatt Zach Zachary Zack
Adolfo Agustín Alberto Alejandro Alfonso Alfredo Álvaro Alvaro Andrés Andres Ángel Antonio Armando Arturo Benito Bernardo Carlos César Cesar Cristian
Cristóbal Diego Diosdado Domingo Eduardo Emiliano
Emilio Enrique Ernesto Esteban Evaristo Evo Federico Felipe Fernando Fidel Francisco Gerardo Germán Gilberto Gonzalo Guillermo Gustavo Héctor Hernán Horacio
Humberto Ignacio Isidro Iván Jair
Javier Joaquín Joaquin Jorge José Jose Josep Juan Julián Julio Lenín Leonardo Leopoldo Lorenzo Luis Luiz Manuel Marcelo Marcos Mariano Martín Mateo Mauricio
Maximiliano Nayib Nicolás Nicolas Oriol Óscar
Pablo Pascual Patricio Pedro Rafael Ramiro Ramón Ramon Raúl Raul Ricardo Roberto Rodolfo Rodrigo Rogelio Rolando Rubén Ruben Sergio Tomás Tomas Vicente Víctor
Adão Aécio Afonso
Amílcar Aníbal Antônio António Artur Bento Caetano Duarte Filipe Flávio Geraldo Gilmar Henrique Inácio Joaquim João Luís Mário Nuno Paulo Renan Sérgio
Tarcísio Tiago Vasco Vítor Alessandro Angelino
Beppe Bruno Carlo Claudio Dario Domenico Enrico Enzo Ettore Fabio Fabrizio Filippo Flavio Franco Gennaro Giancarlo Gianluca Gianni Giorgio Giovanni Giulio
Giuseppe Guido Ignazio Luca Luigi Marcello Massimo
Matteo Maurizio Mauro Paolo Piero Pietro Pier Renzo Riccardo Romano Rocco Salvatore Silvio Stefano Tommaso Umberto Vincenzo Vittorio Alain Alexandre Alexis
Antoine Arnaud Aurélien Baptiste Benoît
Bertrand Christophe Didier Édouard Étienne Fabien Fabrice Florent François Francois Frédéric Gaspard Gérald Gérard Ghislain Gilles Guillaume Gustave Hervé
Jacques Jean-Claude Jean-Luc Jean-Marc
Jean-Marie Jean-Michel Jean-Pierre Jean-Yves Jérôme Joël Julien Laurent Loïc Luc Lucien Marcel Mathieu Maxime Mickaël Olivier Pascal Philippe Pierre Rémi Rémy
René Roch Sébastien Serge Stanislas
Stéphane Sylvain Théo Thibault Thierry Valéry Xavier Yannick Yves Andreas Armin Axel Bernd Boris Christoph Detlef Dieter Dietmar Eberhard Egon Erich Ernst
Franz Friedrich Fritz Georg Gerd Gerhard
Günter Gunther Günther Hans Hans-Dietrich Harald Heiko Heinrich Heinz Helmut Hermann Holger Horst Jens Joachim Jochen Johann Johannes Jörg Jürgen Jurgen Kai
Karl-Heinz Karsten Klaus Konrad Kristian Lars Lothar
Ludwig Lutz Manfred Markus Matthias Moritz Norbert Olaf Peer Rainer Reinhard Rolf Rudiger Rüdiger Sigmar Siegfried Stefan Steffen Sven Thilo Torsten Uwe
Volker Werner Wilhelm Willi Willy Wolfgang
Aad Bas Bram Cees Diederik Dirk Geert Gerrit Hendrik Henk Jeroen Johan Joost Joris Kees Koen Maarten Niels Pieter Rinus Ruud Sander Sigrid Sjoerd Thijs Wim
Wouter Anders Arvid
Asbjørn Bengt Birger Björn Bjørn Carl-Gustaf Einar Esko Espen Eero Finn Fredrik Geir Göran Gunnar Gustaf Haakon Håkan Hakan Halvard Henrik Ingvar Jari Juha
Jukka Juho Kaj Kåre Kjell Knut Lasse Lennart
Leif Mads Matti Mikael Mikko Morten Nils Olav Olli Olof Ove Paavo Palle Pekka Pelle Petteri Poul Ragnar Rasmus Sauli Sigmund Sigurdur Søren Stig Sture Svante
Tage Thorbjørn Torbjörn Torstein
Trond Trygve Ulf Vidar Ville Aleksandr Aleksei Aleksey Alexei Alexey Alisher Anatoly Anatoli Andrei Andrey Andriy Anton Arkady Arseniy Artem Artyom Bogdan
Bohdan Daniil Denys Dmitry Dmytro Evgeny
Fyodor Gennady Georgy Gleb Grigory Heorhiy Igor Ihor Ilya Innokenty Iosif Kirill Konstantin Kostyantyn Leonid Lev Maksim Maxim Mikhail Mykhailo Mykola Nikita
Nikolai Nikolay Oleg Oleh Oleksandr Oleksiy Pavel
Pavlo Petr Petro Pyotr Ramzan Roman Rostislav Ruslan Rustam Semyon Sergei Sergey Serhiy Stanislav Stepan Suleiman Taras Timur Vadim Vadym Valentin Valeriy
Vasily Vasyl Viacheslav Viktor Vitaly Vitali Vitaliy
Vladislav Volodymyr Vsevolod Vyacheslav Yaroslav Yakov Yegor Yevgeny Yevhen Yuri Yuriy Yury Zakhar Zurab Adamas Aivars Aleksander Aleksandar Alojz Andrej
Andrius Andrzej Anatol Árpád Arturas Attila Balázs Béla
Bartosz Bogusław Boyko Bojan Borut Božidar Bronisław Calin Călin Corneliu Cezary Dacian Dalibor Danilo Dariusz Dragan Dušan Edgars Edi Ferenc Gábor Gediminas
Gergely Gheorghe Gitanas Goran Grzegorz Gyula
Hashim Ilir Imre István Ion Ivica Ivo Jacek Jakub Jan-Krzysztof János Janez Janusz Jarosław Jaroslaw Jerzy Jiri Jiří Jozef József Juraj Kaja Karel Kazimierz
Kiril Krzysztof Ladislav László Lech Leszek Liviu
Lubomír Ludvík Luka Maciej Marek Marian Marin Mariusz Mateusz Mihai Mihály Milan Miloš Milos Milorad Miklós Mircea Mirek Mirko Miroslav Mladen Nebojša Nicolae
Nikola Ognjen Ondřej Ovidiu Péter Piotr Plamen Rade
Radek Radosław Radovan Ratko Robertas Rosen Rumen Sándor Slavko Slobodan Sławomir Stanisław Stevo Stipe Szymon Tadeusz Tamás Teodor Tibor Tihomir Todor Tomasz
Tomáš Tomislav Toomas Traian Václav Valdis Velimir
Viktoras Viorel Vlado Vojislav Vytautas Waldemar Wiesław Witold Włodzimierz Wojciech Wladyslaw Zbigniew Zdravko Zlatko Zoltán Zoran Zvonimir Adonis Alexandros
Antonis Apostolos Aristides Christos Dimitris Dimitrios
Evangelos Georgios Giannis Ioannis Kostas Konstantinos Kyriakos Nikos Nikolaos Panagiotis Pavlos Spyros Stavros Stelios Thanos Theodoros Vangelis Vassilis
Yanis Yannis Aram Armen Ashot Davit Gagik Garegin Giorgi Hayk
Heydar Ilham Irakli Karen Levon Mikheil Nikol Rauf Salome Samvel Serzh Tigran Vagif Vardan Vazgen Bidzina Kakha Askar Bakyt Daniyar Emomali Gurbanguly
Kassym-Jomart Kurmanbek Nurlan Nursultan Saparmurat
Serdar Shavkat Sooronbay Sadyr Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelmadjid Abdiqasim Abdirahman Abdollah Abdul Abdulaziz Abdulla Abdullah
Abdulrahman Abdurrahman Abolfazl Abu Adel Adil Adnan Ahmad Ahmed Ahmet Akbar Akram
Alaa Amir Ammar Amr Anas Anwar Aqil Ardeshir Arash Arif Asad Ashraf Ata Atef Ayad Ayman Aziz Azmi Bahram Bakr Bandar Bashar Bashir Basim Bassam Bilal Boutros
Daoud Dawood Ehsan Emad Esmail Essam Fadi Fahad Fahd Faisal Faiz
Farhad Farid Farouk Faruq Fawzi Faysal Fayez Fereydoun Fuad Ghassan Ghazi Gholam Gholamhossein Habib Hadi Haider Hakim Hamad Hamdi Hamed Hamid Hamza Hani
Hasan Hashem Hassan Hazem Hesham Hisham Hojjat Hosni Hossein Houshang
Husam Hussain Hussein Ibrahim Idris Ihab Imad Imran Iqbal Isa Ishaq Iskandar Ismail Issam Iyad Jaafar Jabir Jafar Jalal Jamal Jamil Jamshid Jassim Javad Jawad
Kamal Kamil Karim Kazem Khaled Khalid Khalifa Khalil Laith Lutfi Mahdi
Mahmood Mahmoud Mahmud Majid Malik Mamdouh Mansour Marwan Masoud Massoud Mazen Mehdi Mehran Meysam Mohamad Mohamed Mohammad Mohammed Mohsen Mojtaba Morteza
Mostafa Mousa Muammar Mubarak Muhammad Mukhtar Munir Muqtada Murad Musa
Mustafa Muthanna Nabih Nabil Nader Nadim Naguib Naji Najib Nasser Nasir Nayef Nazir Nizar Nouri Nuri Omar Osama Osman Othman Parviz Qais Qasem Qassem Qasim
Rachid Rafik Rafiq Raed Ramadan Rami Ramzi Rashid Rasoul Reza Riad
Riyad Rouhollah Saad Saadi Sabah Sabri Saddam Sadegh Sadiq Saeb Saeed Safar Said Salah Salam Saleh Salem Salim Salman Sami Samir Saud Sayed Sayyed Shahab
Shaher Shakir Sharif Shawki Shukri Sohail Sulaiman Suleyman Taha Taher Tahir
Talal Talib Tarek Tareq Tariq Tawfiq Thamer Turki Umar Usama Uthman Wael Wahid Waleed Walid Wissam Yahya Yasin Yasir Yasser Younis Yousef Youssef Yusuf Zaid
Zaki Ziad Ziyad Zakaria Zine Abdülkadir Adem Bekir Berat Binali
Bülent Bulent Burak Cem Cemal Cemil Cengiz Çetin Ekrem Emre Erdal Erkan Ertuğrul Fatih Fethullah Fuat Halit Hulusi Huseyin Hüseyin İbrahim Ilhan Ismet Kadir
Kemal Kenan Koray Mehmet Mehmed Melih Mesut Metin
Mevlut Mevlüt Muharrem Murat Necmettin Numan Oktay Orhan Ozgur Özgür Recep Sedat Selahattin Selim Serkan Süleyman Tayyip Turgut Ümit Umit Volkan Yaşar Yavuz
Yigit Yiğit Yılmaz Zekeriya Amnon Amos Arie Ariel Avi Aviv Avigdor Avraham
Baruch Benny Benzion Boaz Chaim Dov Dror Ehud Eliezer Elazar Gadi Gideon Gilad Haim Ilan Itamar Itzhak Menachem Meir Mordechai Moshe Naftali Natan Nir Ofer
Oren Reuven Shaul Shimon Shlomo Tamir Tzachi Uri Uzi Yaakov Yair
Yaron Yehuda Yigal Yisrael Yitzhak Yoav Yossi Yuval Zalman Zeev Zvi Aakash Abhijit Abhishek Ajay Ajit Akhilesh Alok Amar Amartya Amit Amitabh Anand Anil
Anirudh Ankit Anoop Anurag Anupam Arjun Arun Arvind Ashok Ashwin Atal Atul
Balram Bhupesh Bhupinder Bipin Chandra Chandrababu Chirag Deepak Devendra Dharmendra Dinesh Dilip Gautam Girish Gopal Gurmeet Hardeep Hardik Harish Harsh
Harsha Hemant Himanta Inder Jagdish Jairam Jagan Jaswant Jawaharlal
Kailash Kapil Karan Karthik Keshav Krishna Kunal Lal Lalit Lalu Mahatma Mahesh Mahendra Mahinda Maithripala Mallikarjun Manish Manmohan Manoj Manohar Mohan
Mohandas Mukesh Mukul Mulayam Murali Narayan Narendra Naveen Navjot Nilesh Nitin
Nitish Pankaj Parag Pawan Pinarayi Prabhu Prakash Pramod Pranab Prashant Prasad Praveen Prithvi Rahul Raghuram Raj Rajat Rajeev Rajendra Rajesh Rajiv Rajnath
Raju Rakesh Ram Raman Ramesh Ranil Ranjan Ranjit Ratan Ravi Ravindra Ravish Rishi Ritesh Rohit
Roshan Sachin Sajith Sanjay Sanjeev Santosh Satish Satya Shankar Sharad Sharat Shashi Shekhar Shinzo Shiv Shivraj Shyam Siddharth Siddhartha Sourav Srinivas
Subhash Subrahmanyam Subramanian Sudhir Sukhbir Sumit Sundar Sunil Suresh Surendra Sushil Swaraj Tarun Uday
Uddhav Umesh Vijay Vikas Vikram Vinay Vineet Vinod Vipin Virat Virender Vishal Vivek Yash Yashwant Yogendra Yogi Asif Asim Ayub Chaudhry Fawad Hafiz Hina
Jahangir Khawaja Khurshid Liaquat Mian Moeed Nawaz Pervaiz Pervez Qamar Raheel Raza Sartaj Shahbaz
Shehbaz Shahid Sheikh Yousaf Zafar Zahid Ziaur Zulfikar Zulfiqar Gulbuddin Hamidullah Hibatullah Sirajuddin Zabihullah Zalmay Abiy Abdou Abdoulaye Abebe
Abubakar Adama Adebayo Adekunle Adewale Afewerki Agostinho Akin Akinwumi Akufo-Addo Alassane Amadou
Aminu Asamoah Atiku Ayodeji Babacar Babatunde Bamidele Blaise Boubacar Chidi Chike Chinedu Chinua Chukwuemeka Cyrille Danjuma Demeke Dioncounda Edem Ejike
Emeka Emmerson Ephraim Faure Femi Festus Fulgence Gbenga Godfrey Godwin Goodluck Haile Hailemariam Hage Hakainde Hastings
Ibrahima Ifeanyi Isaias Issoufou Jomo Joao Kelechi Kgalema Kofi Kojo Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi Laurent-Désiré Lamine Lansana Lazarus Macky
Mamadou Mahamadou Mahamat Malusi Mangosuthu Meles Modibo Mohamadou Moïse Mobutu Moussa Mokgweetsi
Muhammadu Mulatu Musalia Mwai Naledi Nana Negasso Nhlanhla Nkosi Nnamdi Obinna Olabode Oluseyi Olusegun Olufemi Oumar Ousmane Pakalitha Patrice Paul-Henri
Raila Rotimi Sadio Salif Salva Samora Sani Segun Sekou Seydou Seyni Siaka Sibusiso Sipho Sizwe Souleymane Tafari Tendai Temitope Tedros Teodoro
Thabo Themba Tidjane Tito Tunde Uhuru Umaru Yakubu Yayi Yemi Yoweri Zoleka Akihito Akio Akira Atsushi Daisuke Eiji Fumio Goro Hajime Haruhiko Haruki Hayato
Hideki Hideo Hiro Hirofumi Hiroaki Hirokazu Hiroshi Hirotaka Hisashi Hitoshi Ichiro Isamu Isao Itsunori Jiro Junichiro Kaname Katsuya Katsunobu
Kazuhiro Kazuhiko Kazuo Kazuya Keiji Keisuke Kei Kenichi Kenji Kenta Kentaro Kenzo Kichi Kiyoshi Kohei Koichi Koji Kosuke Kota Kotaro Kunio Kyohei Makoto
Mamoru Manabu Masaaki Masahiro Masahiko Masaki Masao Masaru Masatoshi Masayoshi Minoru Mitsuo Motoo Naoki Naoto Nobuo Nobutaka Nobuyuki Noboru Osamu Rui Ryo
Ryota Ryuichi Sadakazu Satoru Satoshi Seiji Shigeki Shigeru Shin Shinichi Shinji Shintaro Shinya Shinzō Shoichi Shoji Shota Shunichi Susumu Tadashi Taichi
Takahiro Takashi Takeo Takeshi Takeru Takuya Taro Tatsuo Tatsuya Teru Tetsuo Tetsuya Tomohiro Toru Toshihiro Toshiki Toshimitsu Tsutomu Tsuyoshi Wataru
Yasuhiro Yasuo
Yasutoshi Yoichi Yoshihide Yoshihiko Yoshimasa Yoshiro Yoshitaka Yoshiyuki Yosuke Yuichi Yuichiro Yukio Yuki Yusuke Yuta Yutaka Byung-se Chang-soo Cheol-soo
Chol Chul-soo Dae-jung Dong-hyun Dong-won Gyeong-hwan Hak-sun Hong-jo Hyun-chong Hyung-joon Il-sung In-young Jae-myung Jae-yong Jae-hyun Jin-woo Jong-il
Jong-un Jong-nam Joon-ho
Joon-young Jung-hyun Ki-moon Ki-young Kwang-jin Kyu-hyun Kwan-jin Min-ho Min-jae Min-soo Min-su Moo-hyun Myung-bak Myong-chol Nam-jun Sang-hoon Sang-min
Seok-yeol Seung-hyun Seung-min Soo-hyun Soo-suk Suk-yeol Sung-ho Sung-hyun Tae-ho Tae-hyung Tae-yong Tae-woo Won-sik Woo-jin Yong-chol Yong-ho Yong-nam
Young-ho Young-sam Yong-su Jinping
Keqiang Qishan Jiabao Jintao Zemin Xiaoping Zedong Enlai Guofeng Bo Chao Chen-hua Chenglin Dawei Dong Feng Fenghe Guang Guoqiang Haifeng Haitao Jian Jianguo
Jianhua Jianmin Jianlin Jiechi Junhui Kai-shek Kun Lei Liang Lijian Ming Mingyang Ning Peng Pengfei Qiang Shangfu Shaoqi Tao Weiguo Wenbin Xiaobo Xiaoming
Xuefeng Yi Yong
Yongkang Zhen Zhengfei Zhiqiang Zhong Zhongyuan Ka-shing Chee-hwa Chun-ying Ying-jeou Teng-hui Shui-bian Cheng-te Bambang Budi Djoko Gotabaya Hendra
Hendropriyono Joko Jusuf Luhut Mahathir Muhyiddin Prabowo Purnomo Rizal Susilo Sukarno Suharto Teguh Tun Wiranto Yudhoyono Anutin Apichart Bhumibol Chuan
Prayut Prayuth Prawit Samak Somchai Sondhi
Srettha Suthep Thaksin Thongloun Vajiralongkorn Benigno Jejomar Bongbong Duc Dung Hieu Hoang Hung Huy Minh Nguyen Phu Phuc Quang Quoc Sinh Thanh Thien Trong
Tuan Xuan Hun Sokha Sihanouk Norodom Khieu Nuon Thein Ko-Ko Kyaw Maung Myint Zaw Xanana Taur Voreqe Sitiveni Manasseh
`;

const EITHER = `
Alex Ali Amal Andrea Angel Ashley Aubrey Avery Bailey Blair Cameron Casey Chris Dana Daryl Dominique Drew Dylan Emery Evelyn Frankie Gabriele Harper Hayden
Jackie Jaime Jamie Jan Jean Jess Jody Jules Kelly
Kim Kerry Kiran Kris Lee Leigh Leslie Lindsay Lindsey Loren Lynn Marion Marlon Meral Michel Mischa Morgan Nicola Nour Pat Parker Quinn Reese Riley Robin Rowan
Sacha Sam Sandy Sascha Sasha Shannon Shelly Sidney Simone Skyler Stacy
Taylor Terry Toby Tracy Valery Wei Yang Xin Hong Ling Min Hyun Ji Jun Jin Jong Sun Young Soo Seung Sung Lin Xiao Zhi Yu Tenzin Gurpreet Harpreet Jaspreet
Manpreet Sukhwinder Ayo Temi Tari Jong-hee Kyung-min Ji-min
`;

/** Those that the tagger learned with. */
const LISTED = new Map<string, Gender>();
function listNames(): void {
  for (const [gender, names] of [['either', EITHER], ['female', FEMALE], ['male', MALE]] as const) {
    for (const name of names.trim().split(/\s+/)) {
      const known = LISTED.get(name);
      LISTED.set(name, known === undefined || known === gender ? gender : 'either');
    }
  }
}
listNames();

/** Every given name of the list that the tagger learned with. */
export function givenNames(): string[] {
  return [...LISTED.keys()];
}

const ACCENTED = /(?<!\S)[!-~]*[^\s\0-~]\S*/g;
const UNACCENTED = new Set(`${FEMALE} ${MALE} ${EITHER}`.match(ACCENTED)?.filter((name) => LISTED.has(name)).map(withoutAccents));

/** Whether a word without accents is one of these, or what is left of one. */
export function isGivenName(plain: string): boolean {
  return LISTED.has(plain) || UNACCENTED.has(plain);
}

/** Rarer ones, which tell of a person without being a feature that weights were learned with. */
const RARER: Record<'female' | 'male', string> = {
  female: `Rashida Ayanna Alexandria Kyrsten Fadela Rachida Frauke Oona Rushanara Kolinda Gulnara Suella Segolene Tulsi Mazie Nydia Aisling Siobhan Siobhán
Sinead Sinéad Niamh Aoife Saoirse Orla Bronwyn Rhiannon Carys Eilidh Mhairi Isla Tamsin Jemima
    Davina Delia Lorna Moira Mairead Katja Gesine Beate Riikka Kaisa Maarit Mariastella Begoña
    Macarena Gleisi Iryna Svitlana Alena Malgorzata Jadranka Biljana Gordana Milica Jelena
    Fawzia Laila Seiko
    Sirikit Imee Latoya Tamika Lakisha Ebony Breonna Shaniqua Keisha Aaliyah Jada Makayla Kaylee Madelyn Addison Brooklyn Peyton Maëlle Clémentine Ndeye`,
  male: `Nate Beto Trey Brody Brodie Bryce Derrick Garry Gus Irwin Jarrod Kareem Keegan Keenan Kelvin Kip Leland Lou Lowell Manny Milo Mordecai Myron Nolan
Orville Percy Quincy Rufus Russ Sid Stu Sylvester Thad Ty Vaughn Vic Wally Zeke Alastair Callum Declan Ewan Euan Fergus
Hamish Huw Iain Ieuan Kieran Niall Olly Rhys Sajid Stephan Piers Nadhim Keir Lembit Chuka Zac Pim Edouard Matthieu Juergen Joschka Karl-Theodor Ferdinando
Íñigo Carles Euclid Panos Costas Giorgos Radoslaw Laszlo Vaclav Bakir Haris Željko Zeljko Sali Ramush Albin Gennadi
Almazbek Brayden Jayden Aiden Aidan Colton Darnell Tyrell Terrell Marquis LeBron Shaquille Kobe Roscoe Rowland Thurgood Ulysses Ishmael Arda Kaan Tolga Umut
Beşir Ghulam Idriss Hissène Youssouf Djibril Cheikh Abdoul Aliou
Mamady Jabu Jabulani Bheki Zweli Gwede Fikile Pravin Mosiuoa Dzhokhar Tamerlan Akhmed Shamil Aslan Magomed Rinat Serikbek Yerlan Bolat Erlan Azamat Somsak
Abhisit Chavalit Apirat Panfilo Isko
Basuki Anies Ganjar Hishammuddin Khairy Azmin Deshawn Tyrese Demetrius Cornell Dewey Elbert Emmett Ellis Enoch Fabian Heriberto Ignatius Jermaine Kendrick
Lemuel Merritt Mohamud Obadiah Ozzie Phineas Rashad Roderigo Shamus Seamus
Séamus Eamon Éamon Cathal Donal Dónal Padraig Pádraig Diarmuid Cormac Ruairi Enda Micheál Ingo Kaspar Urs Reto Beat Alois Ueli Kylian Gaël Enguerrand Thorsten
Arvydas Egils Andris Ilmārs Urmas Taavi Kaspars`,
};
const RARELY = new Map<string, Gender>();
function listRarer(): void {
  for (const gender of ['male', 'female'] as const) for (const name of RARER[gender].split(/\s+/)) RARELY.set(name, gender);
}
listRarer();

/** The gender that a common given name tells, "either" where it tells none; null where the name is not known, or is mostly another word. Case counts. */
export function genderOfGivenName(name: string): Gender | null {
  return LISTED.get(name) ?? RARELY.get(name) ?? null;
}

/** Whether a name is listed as somebody's first. Case counts. */
export function isFirstName(name: string): boolean {
  return genderOfGivenName(name) !== null;
}
