export const contactEn = {
  'add.summary': 'add somebody you met, or want to',
}
