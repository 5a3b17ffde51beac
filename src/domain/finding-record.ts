import type { Finding } from './finding.ts'
import { commandText } from './suggestion.ts'

/** A finding as programs read it. */
export function findingRecord(finding: Finding) {
  const { rule, method, severity, people, evidence, suggestion, setAside } = finding
  return {
    rule,
    method,
    severity,
    contactIds: people.map(({ contactId }) => contactId),
    names: people.map(({ name }) => name),
    evidence,
    suggestion: commandText(suggestion),
    setAside,
  }
}
