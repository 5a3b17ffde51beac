import type { Theme } from '../views/theme.ts'
import type { PrompterWords } from './prompt-dialog.ts'

/** What a prompter is made of. */
export interface PrompterOptions {
  /** Both must be terminals; the caller has checked. */
  input: NodeJS.ReadStream
  output: NodeJS.WriteStream
  theme: Theme
  words: PrompterWords
  /** $VISUAL or $EDITOR, else what the platform has. */
  editor: string
}
