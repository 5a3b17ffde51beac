/** The versions of vCard that are written; the first unless told otherwise. */
export const vcardVersions = ['4.0', '3.0'] as const
export type VcardVersion = (typeof vcardVersions)[number]
