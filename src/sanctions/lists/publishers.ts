import type { ListName } from '../listing.ts';

/** Where a list's official files stand, and what is said of whose they are. */
export interface Publisher {
  publisher: string;
  licence: string;
  /** The files that make up the list, in the order that `readList` takes them; all https and of one origin. */
  files: readonly string[];
}

const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/publicationpreview/exports/';

/** Every publisher's own address for the newest file. */
export const PUBLISHERS: Record<ListName, Publisher> = {
  UN: {
    publisher: 'United Nations Security Council',
    licence: 'Published by the United Nations for implementation by member states',
    files: ['https://scsanctions.un.org/resources/xml/en/consolidated.xml'],
  },
  OFAC: {
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    licence: 'US public domain',
    files: [`${OFAC}SDN.CSV`, `${OFAC}ALT.CSV`],
  },
  EU: {
    publisher: 'European Commission',
    licence: 'Reuse permitted with attribution (European Union)',
    // The token is the one that the Commission publishes for everyone.
    files: ['https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw'],
  },
  CA: {
    publisher: 'Global Affairs Canada',
    licence: 'Open Government Licence - Canada',
    files: ['https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml'],
  },
  UK: {
    publisher: 'UK Foreign, Commonwealth & Development Office',
    licence: 'Open Government Licence v3.0',
    files: ['https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv'],
  },
};
