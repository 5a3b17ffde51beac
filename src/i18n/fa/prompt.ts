import type { Translation } from '../catalogue.ts'
import type { promptEn } from '../en/prompt.ts'

export const promptFa: Translation<typeof promptEn> = {
  'prompt.yes': 'بله',
  'prompt.no': 'نه',
  'prompt.yesKey': 'ب',
  'prompt.noKey': 'ن',
  'prompt.required': 'اینجا چیزی لازم است.',
  'prompt.skip': 'Enter: رد شدن',
  'prompt.choiceHelp': '↑↓ یا شماره، بعد Enter',
  'prompt.filterHelp': 'برای محدود کردن بنویسید، ↑↓، Enter',
  'prompt.noMatch': 'چیزی مانند این نیست.',
  'prompt.longHelp': 'خط خالی: پایان · Ctrl-O: ویرایشگر',
  'prompt.editorFailed': 'ویرایشگر از کار افتاد؛ نوشتهٔ شما سر جایش است.',
  'prompt.keptAt': ({ path }) => `متن در ${path} مانده است`,
}
