type Sector = 'technology' | 'media' | 'finance' | 'energy' | 'industry' | 'arms' | 'retail' | 'transport' | 'health';

/** Well-known companies, papers and broadcasters whose names say nothing of what they are, by sector. */
const DATA: Record<Sector, string> = {
  technology: `Google,Alphabet,Microsoft,Facebook,Twitter,Huawei,ZTE,Samsung,Samsung Electronics,Sony,IBM,Intel,Nvidia,Qualcomm,Cisco,YouTube,Instagram,
    WhatsApp,TikTok,ByteDance,Tencent,WeChat,Alibaba,Baidu,Xiaomi,Lenovo,Uber,Airbnb,Netflix,Spotify,PayPal,Snapchat,LinkedIn,Wikipedia,Reddit,OpenAI,TSMC,
    SMIC,ASML,Ericsson,Nokia,Kaspersky,Yandex,Foxconn,SpaceX,Hikvision,Panasonic,Toshiba,Hitachi,Fujitsu,Siemens,Hewlett-Packard,Dell`,
  media: `CNN,NPR,CNBC,MSNBC,Fox News,NBC,NBC News,CBS,CBS News,ABC News,PBS,BuzzFeed,Politico,POLITICO,Breitbart,Breitbart News,HuffPost,Huffington Post,
    The Huffington Post,USA Today,USA TODAY,Newsweek,Der Spiegel,Le Monde,El País,Haaretz,Kommersant,Izvestia,Nikkei,Al Arabiya,Al-Arabiya,RT,Deutsche Welle,
    The New York Times,The Washington Post,The Wall Street Journal,The Guardian,The Associated Press,Univision,Telemundo,C-SPAN,Vice News,Xinhua News,
    Sky News,ITV,Asahi Shimbun,Yomiuri Shimbun,RIA-Novosti`,
  finance: `Goldman Sachs,JPMorgan,JPMorgan Chase,JP Morgan,Citigroup,Citibank,HSBC,Barclays,Deutsche Bank,BNP Paribas,Société Générale,UBS,Credit Suisse,
    Morgan Stanley,Lehman Brothers,BlackRock,Standard Chartered,Commerzbank,Santander,Visa Inc.,Mastercard,MasterCard,Moody's,Standard & Poor's,Fitch,
    Fitch Ratings,Sberbank,VTB,Gazprombank,Vnesheconombank,Lloyd's,Lloyds,Danske Bank,AIG,Bank Melli,Bank Saderat,Binance,Coinbase,Berkshire Hathaway,Visa`,
  energy: `Gazprom,Rosneft,Lukoil,LUKOIL,Transneft,Novatek,Surgutneftegas,Nord Stream,ExxonMobil,Exxon Mobil,Exxon,Chevron,ConocoPhillips,BP,
    Royal Dutch Shell,TotalEnergies,Eni,Equinor,Statoil,Saudi Aramco,Aramco,Sinopec,PetroChina,CNOOC,CNPC,Schlumberger,Halliburton,Pemex,Ecopetrol,Repsol,
    Wintershall,Uniper,EDF,Areva,Westinghouse,Rosatom,Citgo,Enron,Vitol,Trafigura,Glencore`,
  industry: `Rusal,Norilsk Nickel,Severstal,Evraz,ArcelorMittal,Toyota,Honda,Nissan,Mitsubishi,Mitsubishi Motors,Mazda,Suzuki,Hyundai,Kia,Volkswagen,BMW,
    Daimler,Mercedes-Benz,Renault,Peugeot,Citroën,Fiat,Chrysler,General Motors,General Electric,Tesla,Volvo,Tata,Tata Motors,Caterpillar,BASF,Thyssenkrupp,
    ThyssenKrupp,Hanwha,POSCO,Sumitomo,Bosch,Alstom,Procter & Gamble,Unilever,Nestlé,Nestle,Coca-Cola,PepsiCo`,
  arms: `Boeing,Airbus,Lockheed Martin,Raytheon,Northrop Grumman,BAE Systems,General Dynamics,Rostec,Rosoboronexport,Almaz-Antey,Sukhoi,Kalashnikov,
    Rheinmetall,Thales,Dassault,Saab,Leonardo,Norinco,Blackwater,KOMID,Embraer,Bombardier,Rolls-Royce`,
  retail: `Walmart,Wal-Mart,Costco,IKEA,Ikea,Carrefour,Tesco,Starbucks,McDonald's,Burger King,KFC,Nike,Adidas,H&M,Zara,eBay,Home Depot,Macy's,Disney,
    Walt Disney,Chick-fil-A`,
  transport: `Maersk,Cosco,COSCO,FedEx,UPS,DHL,Lufthansa,Aeroflot,Air France,British Airways,Ryanair,Qantas,Air Koryo,Mahan Air,Iran Air,Amtrak,Stena Bulk,
    AirAsia`,
  health: 'Pfizer,Moderna,AstraZeneca,BioNTech,Johnson & Johnson,Novartis,Roche,Bayer,Merck,GlaxoSmithKline,Sanofi,Sinovac,Sinopharm,Planned Parenthood',
};

/** Every form of their names, with its capitals. */
export const COMPANY_FORMS: readonly string[] = Object.values(DATA).flatMap((forms) => forms.split(/,\s*/));

/** Those of them that report. */
export const MEDIUM_FORMS: ReadonlySet<string> = new Set(DATA.media.split(/,\s*/));
