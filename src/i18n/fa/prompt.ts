import type { Translation } from '../catalogue.ts'
import type { promptEn } from '../en/prompt.ts'
import { ltr } from './ltr.ts'

export const promptFa = (): Translation<typeof promptEn> => ({
  'prompt.yes': 'بله',
  'prompt.no': 'نه',
  'prompt.yesKey': 'ب',
  'prompt.noKey': 'ن',
  'prompt.required': 'اینجا چیزی لازم است.',
  'prompt.skip': 'Enter: رد شدن',
  'prompt.backHelp': 'Esc، یا Enter روی خط خالی: برگشت',
  'prompt.escapeBack': 'برگشت: Esc',
  'prompt.escapeStop': 'توقف: Esc',
  'prompt.takesOffered': 'Enter: همین',
  'prompt.numberHelp': 'یک شماره، یا ↑↓ و Enter',
  'prompt.letterHelp': 'یک حرف، یا ↑↓ و Enter',
  'prompt.filterHelp': 'برای جست‌وجو بنویسید، ↑↓، Enter',
  'prompt.noMatch': 'چنین چیزی نیست.',
  'prompt.notAnAnswer': 'این هیچ‌کدام از پاسخ‌ها نیست.',
  'prompt.longHelp': 'خط خالی: پایان · Ctrl-O: ویرایشگر',
  'prompt.plainBackHelp': 'Enter روی خط خالی: برگشت',
  'prompt.plainEscapeBack': 'برگشت با دو نقطه (..)',
  'prompt.plainEscapeStop': 'توقف با دو نقطه (..)',
  'prompt.plainNumberHelp': 'یک شماره و Enter، یا فقط Enter برای آنکه نشان دارد',
  'prompt.plainLetterHelp': 'یک حرف و Enter، یا فقط Enter برای آنکه نشان دارد',
  'prompt.plainFilterHelp': 'برای جست‌وجو کلمه و Enter، یا فقط Enter برای آنکه نشان دارد',
  'prompt.plainLongHelp': 'خط خالی: پایان',
  'prompt.tryAgain': 'دوباره امتحان شود؟',
  'prompt.editorFailed': 'ویرایشگر باز نشد؛ نوشتهٔ شما سر جایش است.',
  'prompt.number': ({ value }, { number }) => number(value),
  'prompt.keptAt': ({ path }) => `متن در ${ltr(path)} مانده است`,
})
