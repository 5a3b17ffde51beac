import { typedValue } from '../../../domain/typed-name.ts'
import type { ErrorMessages } from '../../error-messages.ts'
import { foundLines } from '../../found-lines.ts'
import { requestLines } from './lines.ts'

/** Ties, introductions, requests, events and the review. */
export const methodErrorsEn = () =>
  ({
    'error.review.noTerminal': () =>
      '--walk asks one by one and needs a terminal. Without one: net review, whose every finding has its command, or net review --aside RULE WHO --because TEXT.',
    'error.review.notAside': ({ rule, names }, { list }) =>
      `Nothing of ${rule} is set aside for ${list(names)}. What is: net review --all`,
    'error.review.notFound': ({ rule, names, found }, format) =>
      `Nothing of ${rule} is found for ${format.list(names)} now, so there is nothing to set aside. ${found.length === 0 ? 'What is found: net review' : `What is:${foundLines(found, format)}`}`,
    'error.review.whom': ({ option, wants }) =>
      `${option} needs ${{ who: 'a person', goal: 'the name of a goal', circle: 'a circle, or the person it hangs on', event: 'an event' }[wants]} after the rule.`,
    'error.link.self': ({ name }) => `${name} is one and the same; a link is between two people.`,
    'error.link.none': ({ names }, { list }) => `${list(names)} are not linked.`,
    'error.intro.self': ({ name }) =>
      `${name} is one and the same; an introduction is between two.`,
    'error.intro.three': ({ option, names }, { list }) =>
      `${list(names)} are two people. With ${option} give only the one you are to know.`,
    'error.intro.byWhom': ({ name }) =>
      `Nobody is recorded to have introduced you to ${name}. Say who: --by WHO; or, if you introduced them, give the other too.`,
    'error.intro.unquoted': ({ led, rest }) =>
      `Nobody is called "${rest}". What came of it needs quotes where it has several words: --led "${led} ${rest}"`,
    'error.intro.several': ({ name, candidates }) =>
      `Several introductions to ${name} are open; say whose it is with --by:\n${candidates.map((one) => `  #${one.id}  ${one.name}`).join('\n')}`,
    'error.intro.none': ({ names }, { list }) =>
      `No introduction of ${list(names)} is recorded. Record it first: net intro WHO WHO`,
    'error.intro.early': ({ on }, { day }) =>
      `That introduction was first spoken of on ${day(on)}; it cannot go on before.`,
    'error.request.early': ({ text, openedOn }, { day }) =>
      `"${text}" is open since ${day(openedOn)}; it cannot be settled before.`,
    'error.intro.known': ({ known: { on, state } }, { day }) =>
      `That introduction is recorded (${day(on)})${state === 'led' || state === 'nothing' ? ', and so is what came of it. Another word of it: --led WHAT.' : ` and open. ${state === 'made' ? 'What came of it: --led WHAT, or --nothing.' : 'Once it is made, leave out --offered, --asked and --ask.'}`}`,
    'error.request.whose': ({ option, text, people: names }, { list }) =>
      `"${text}": who was it? ${list(names)} took part. Say it as ${option} "NAME: ${text}".`,
    'error.request.none': ({ people: names }, { list }) =>
      `Nothing asked or offered is open with ${list(names)}.`,
    'error.request.notFound': ({ query, open }, format) =>
      `Nothing open is called "${query}". Open:\n${requestLines(open, format)}`,
    'error.request.ambiguous': ({ query, open }, format) =>
      `${query === '' ? 'Several are open' : `"${query}" could be several`}; say which by its number:\n${requestLines(open, format)}`,
    'error.event.taken': ({ id, name, on, series }, { day }) =>
      `There is an event ${name} already (#${id}${on === null ? '' : `, ${day(on, 'full')}`}). To mend it: net event edit ${id}. For another date of it: net event add --series "${series ?? name}" --on DAY`,
    'error.event.ambiguous': ({ query, candidates }, { day, number }) =>
      `"${query}" could be several events; say which by id:\n${candidates
        .map(({ id, name, on }) => `  #${number(id)}  ${name}${on === null ? '' : ` (${day(on)})`}`)
        .join('\n')}`,
    'error.event.onlyPlace': ({ place, people: count, since }, { day }) =>
      `There is no event "${place}" yet, but ${count === 1 ? 'somebody was' : `${count} people were`} met there. Make it an event: net event add "${place}" --on "${day(since)}"`,
    'error.event.none': () => 'There is no such event yet. Add one: net event add NAME --on DAY',
    'error.event.untilBefore': ({ name, on, untilOn }, format) =>
      on === null
        ? `${name} has no first day yet: add --on DAY to --until.`
        : `${name} begins on ${format.day(on, 'full')}, so its last day cannot be ${format.day(untilOn, 'full')}. Give --until a later day, or --on an earlier one.`,
    'error.event.isOver': ({ id, name, on, isTold }, { day }) =>
      `${name} (${day(on, 'full')}) is over: there is nothing left to decide. ${isTold ? `What it brought: net event yield ${id}` : `Whom you met there: net event debrief ${id}`}. To keep on record what you decided then: net event decide ${id} --go, or --skip`,
    'error.event.notYet': ({ name, on }, { day }) =>
      `${name} is on ${day(on, 'full')}, which has yet to come. To mend its day: net event edit ${typedValue(name)} --on DAY`,
  }) satisfies ErrorMessages
