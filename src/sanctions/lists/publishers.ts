import type { ListName } from '../listing.ts';

/** Where a list's official files stand, and what is said of whose they are. */
export interface Publisher {
  publisher: string;
  licence: string;
  /** The files that make up the list, in the order that `readList` takes them. */
  files: readonly string[];
  /** Match patterns of every host that takes part in delivering them: what permission is asked for. */
  origins: readonly string[];
}

const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/publicationpreview/exports/';

/** Every publisher's own address for the newest file. */
export const PUBLISHERS: Record<ListName, Publisher> = {
  UN: {
    publisher: 'United Nations Security Council',
    licence: 'Published by the United Nations for implementation by member states',
    files: ['https://scsanctions.un.org/resources/xml/en/consolidated.xml'],
    origins: ['https://scsanctions.un.org/*'],
  },
  OFAC: {
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    licence: 'US public domain',
    files: [`${OFAC}SDN.CSV`, `${OFAC}ALT.CSV`],
    // The service hands the files out from its store.
    origins: ['https://sanctionslistservice.ofac.treas.gov/*', 'https://sanctionslistservice.s3.us-gov-west-1.amazonaws.com/*'],
  },
  EU: {
    publisher: 'European Commission',
    licence: 'Reuse permitted with attribution (European Union)',
    // The token is the one that the Commission publishes for everyone.
    files: ['https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw'],
    origins: ['https://webgate.ec.europa.eu/*'],
  },
  CA: {
    publisher: 'Global Affairs Canada',
    licence: 'Open Government Licence - Canada',
    files: ['https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml'],
    origins: ['https://www.international.gc.ca/*'],
  },
  UK: {
    publisher: 'UK Foreign, Commonwealth & Development Office',
    licence: 'Open Government Licence v3.0',
    files: ['https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv'],
    origins: ['https://sanctionslist.fcdo.gov.uk/*'],
  },
};
