import type { Context } from '../../cli/context.ts'
import { type CheckResult, found, variableMeant, variables } from '../../domain/check-up.ts'

// The variables that say otherwise than the defaults, and those that were likely meant to.
export function examineEnvironment({ world }: Context): CheckResult[] {
  const set = (name: string) => (world.env[name] ?? '') !== ''
  const names = variables.filter(set)
  const { NET_NOW: now } = world.env
  const unknown = Object.keys(world.env)
    .filter((name) => /^NET_?[A-Z]/.test(name) && !variables.some((one) => one === name))
    .flatMap((name) => {
      const nearest = variableMeant(name)
      return nearest === undefined
        ? []
        : [found('warning', 'environment.unknown', { name, nearest })]
    })
  return [
    names.length === 0
      ? found('ok', 'environment.plain', {})
      : found('ok', 'environment.set', { names }),
    ...(now === undefined || now === ''
      ? []
      : [found('warning', 'environment.now', { value: now })]),
    ...unknown,
  ]
}
