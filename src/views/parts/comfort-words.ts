import type { I18n } from '../../platform/translate.ts';
import type { Settings } from '../../settings/settings.ts';

type Choices<Name extends keyof Settings> = readonly (readonly [Settings[Name], string])[];

/** What can be chosen for the reader look, in words and in the order that it is shown in: by the reader's own controls and by the settings page. */

export const themesIn = ({ t }: Pick<I18n, 't'>): Choices<'theme'> => [
  ['system', t('themeSystem')], ['light', t('themeLight')], ['sepia', t('themeSepia')], ['dark', t('themeDark')], ['black', t('themeBlack')],
    ['contrast', t('themeContrast')],
];

export const fontsIn = ({ t }: Pick<I18n, 't'>): Choices<'font'> => [
  ['serif', t('fontSerif')], ['sans', t('fontSans')], ['mono', t('fontMono')], ['legible', t('fontLegible')],
];

export const alignmentsIn = ({ t }: Pick<I18n, 't'>): Choices<'alignment'> => [['start', t('alignStart')], ['justify', t('alignJustify')]];
