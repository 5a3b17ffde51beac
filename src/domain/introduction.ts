/** How far an introduction has come: not made yet, made, something came of it, nothing did. */
export const introductionStates = ['offered', 'made', 'led', 'nothing'] as const
