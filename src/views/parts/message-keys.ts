import type { Actor, Inference, Quote, StatementType } from '../../facts/brief.ts';
import type { MessageKey } from '../../platform/translate.ts';
import type { PageErrorCode } from '../../platform/schemas.ts';
import type { ListName } from '../../sanctions/listing.ts';
import type { Measure } from '../../sanctions/measures.ts';

/** The words for every code that reaches a view. A code without words does not compile. */

export const ERROR_WORDS: Record<PageErrorCode, { title: MessageKey; help: MessageKey }> = {
  'empty-page': { title: 'errorEmptyPage', help: 'errorEmptyPageHelp' },
  'not-an-article': { title: 'errorNotAnArticle', help: 'errorNotAnArticleHelp' },
  'still-loading': { title: 'errorStillLoading', help: 'errorStillLoadingHelp' },
  'too-large': { title: 'errorTooLarge', help: 'errorTooLargeHelp' },
  'off-limits': { title: 'errorOffLimits', help: 'errorOffLimitsHelp' },
  'no-access': { title: 'errorNoAccess', help: 'errorNoAccessHelp' },
  'tab-gone': { title: 'errorTabGone', help: 'errorTabGoneHelp' },
  'failed': { title: 'errorFailed', help: 'errorFailedHelp' },
};

/** In the order in which they are shown: what is alleged and disputed first, then what stands, then what follows from it. */
export const STATEMENT_WORDS: Record<StatementType, { title: MessageKey; hint: MessageKey }> = {
  'violation': { title: 'statementViolation', hint: 'statementViolationHint' },
  'threat': { title: 'statementThreat', hint: 'statementThreatHint' },
  'call': { title: 'statementCall', hint: 'statementCallHint' },
  'denial': { title: 'statementDenial', hint: 'statementDenialHint' },
  'in-force': { title: 'statementInForce', hint: 'statementInForceHint' },
  'imposed': { title: 'statementImposed', hint: 'statementImposedHint' },
  'relief': { title: 'statementRelief', hint: 'statementReliefHint' },
  'impact': { title: 'statementImpact', hint: 'statementImpactHint' },
};

export const FORM_WORDS: Record<Quote['form'], MessageKey> = { direct: 'formDirect', mixed: 'formMixed', indirect: 'formIndirect' };

/** With the words of the sentence that stand for the speaker; where it has none, the statement before goes on. */
export const INFERENCE_WORDS: Record<Inference, MessageKey> = { pronoun: 'speakerByPronoun', description: 'speakerByDescription', carried: 'speakerCarried' };

export const KIND_WORDS: Record<Actor['kind'], MessageKey> = { person: 'kindPerson', organization: 'kindOrganization', state: 'kindState' };

export const LIST_WORDS: Record<ListName, MessageKey> = { UN: 'listUN', OFAC: 'listOFAC', EU: 'listEU', CA: 'listCA', UK: 'listUK' };

export const MEASURE_WORDS: Record<Measure, MessageKey> = {
  assets: 'measureAssets',
  travel: 'measureTravel',
  arms: 'measureArms',
  nuclear: 'measureNuclear',
  oil: 'measureOil',
  gas: 'measureGas',
  coal: 'measureCoal',
  metals: 'measureMetals',
  minerals: 'measureMinerals',
  finance: 'measureFinance',
  technology: 'measureTechnology',
  shipping: 'measureShipping',
  aviation: 'measureAviation',
  luxury: 'measureLuxury',
  food: 'measureFood',
  textiles: 'measureTextiles',
  workers: 'measureWorkers',
  investment: 'measureInvestment',
};
