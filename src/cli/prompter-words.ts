import type { Translate } from '../i18n/catalogue.ts'
import type { PrompterWords } from './prompt-dialog.ts'

/** The prompts' own hints, in the reader's language. */
export function prompterWords(t: Translate): PrompterWords {
  return {
    yes: t('prompt.yes'),
    no: t('prompt.no'),
    yesKey: t('prompt.yesKey'),
    noKey: t('prompt.noKey'),
    required: t('prompt.required'),
    skip: t('prompt.skip'),
    backHelp: t('prompt.backHelp'),
    escapeHelp: (isAfter) => t(isAfter ? 'prompt.escapeBack' : 'prompt.escapeStop'),
    takesOffered: t('prompt.takesOffered'),
    numberHelp: t('prompt.numberHelp'),
    letterHelp: t('prompt.letterHelp'),
    filterHelp: t('prompt.filterHelp'),
    noMatch: t('prompt.noMatch'),
    notAnAnswer: t('prompt.notAnAnswer'),
    longHelp: t('prompt.longHelp'),
    editorFailed: t('prompt.editorFailed'),
    number: (value) => t('prompt.number', { value }),
    keptAt: (path) => t('prompt.keptAt', { path }),
  }
}

/** The same where a key is typed and then entered. */
export function plainPrompterWords(t: Translate): PrompterWords {
  return {
    ...prompterWords(t),
    backHelp: t('prompt.plainBackHelp'),
    escapeHelp: (isAfter) => t(isAfter ? 'prompt.plainEscapeBack' : 'prompt.plainEscapeStop'),
    numberHelp: t('prompt.plainNumberHelp'),
    letterHelp: t('prompt.plainLetterHelp'),
    filterHelp: t('prompt.plainFilterHelp'),
    longHelp: t('prompt.plainLongHelp'),
  }
}
