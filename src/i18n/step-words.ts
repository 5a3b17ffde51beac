/** Words before a colon that begin a next step, and words before its day, of either language. */
export const stepWords = {
  next: ['next step', 'next', 'قدم بعدی', 'بعدی'],
  due: ['due', 'by', 'on', 'موعد', 'تا', 'برای'],
} as const
