/** A language the interface speaks. */
export type Language = 'en' | 'fa'
