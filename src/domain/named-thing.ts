/** What people, talks and pitches are hung on by name. */
export type NamedThing = 'circle' | 'goal' | 'tag' | 'event'

/** Something that was made along the way because nothing had its name; always said. */
export interface MadeThing {
  thing: NamedThing
  name: string
}
