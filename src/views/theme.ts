/** 0 none, 1 the sixteen colours, 2 256 of them, 3 all. */
export type ColorLevel = 0 | 1 | 2 | 3

type Paint = (text: string) => string

/** Colours by what they say, so that every screen says it alike. At level 0 each gives its text back unchanged. */
export interface Theme {
  heading: Paint
  /** What may be overlooked: hints, ids, units. */
  dim: Paint
  good: Paint
  warn: Paint
  bad: Paint
  /** A person's name. */
  name: Paint
  /** A key to press, an option to type. */
  key: Paint
  /** What the eye should go to: the line under the cursor, an answer given. */
  accent: Paint
  strong: Paint
}

const plain: Paint = (text) => text

/** No colours: what pipes, files and NO_COLOR get. */
const plainTheme: Theme = {
  heading: plain,
  dim: plain,
  good: plain,
  warn: plain,
  bad: plain,
  name: plain,
  key: plain,
  accent: plain,
  strong: plain,
}

/**
 * The only maker of colours; the level is the caller's decision, the environment is not read. Loads chalk only where
 * there are colours.
 */
export async function createTheme(level: ColorLevel): Promise<Theme> {
  if (level === 0) return plainTheme
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level })
  return {
    heading: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    name: (text) => chalk.bold(text),
    key: (text) => chalk.cyan.bold(text),
    accent: (text) => chalk.cyan(text),
    strong: (text) => chalk.bold(text),
  }
}
