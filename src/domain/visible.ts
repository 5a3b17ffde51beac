/**
 * At most 30 marks in a row, as Unicode's stream-safe form has it: no language stacks more, and
 * composing thousands takes quadratic time. To be called before `normalize` on somebody else's text.
 */
export function boundMarks(text: string): string {
  return text.length <= 30 ? text : text.replace(/(\p{M}{30})\p{M}+/gu, '$1')
}

/**
 * The text without terminal escapes, control characters, bidirectional overrides and isolates, and
 * other invisible characters. Line feeds stay (CR LF becomes one); other white-space controls become
 * a space. Never adds anything: a removed sequence cannot leave another one behind.
 */
export function removeControls(text: string): string {
  if (/^[\n\u0020-\u007e]*$/.test(text) || everyday().test(text)) return text
  return text
    .replace(/\r\n/g, '\n')
    .replace(escapeSequence(), '')
    .replace(spacing(), ' ')
    .replace(loneSurrogate(), '\uFFFD')
    .replace(hidden(), '$1')
}

/** Lines end in a line feed, whatever ended them before. */
export function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** What is stored for a text of several words or lines: composed (NFC), without what `removeControls` removes. */
export function cleanText(text: string): string {
  return boundMarks(removeControls(text)).normalize('NFC').trim()
}

// Functions, because reading these patterns takes two milliseconds and most texts need none of them.

/** Lines of Latin, Greek, Cyrillic and Persian letters, digits, the half-space and punctuation of prose. */
const everyday = () =>
  /^[\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0391-\u0482\u048a-\u052f\u060c\u061b\u061f-\u064a\u0660-\u066c\u0671-\u06d3\u06f0-\u06f9\u200c\u2010-\u2027\u2030-\u203a\u2190-\u2193\u2713\u2717]*$/

/** ESC-led sequences (CSI, OSC and the other strings, two-byte ones) and their one-byte C1 forms. */
// Each alternative stops at the next introducer, so the scan stays linear whatever is handed in.
const escapeSequence = () =>
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0080-\u009f]*(?:\u0007|\u009c|\u001b\\)|\u001b[ -/]*[0-OQ-WYZ\\`-~]/g

// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const spacing = () => /[\t\v\f\r\u0085\u2028\u2029]/g

/** Lone surrogates cannot be written out as UTF-8. */
const loneSurrogate = () => /\p{Cs}/gu

/**
 * Everything that changes what a terminal does, or hides or reorders what it shows. Kept are the
 * half-space and the joiner (Persian and emoji need them), variation selectors, and tag characters
 * where they spell a flag.
 */
const hidden = () =>
  /(\u{1F3F4}[\u{E0020}-\u{E007F}]+)|(?!\p{Variation_Selector}|\u034F|\u200C|\u200D)[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]|(?!\n)\p{Cc}/gu
