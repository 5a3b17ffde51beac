import type { DroppedRequest } from '../domain/request.ts'
import type { Look } from './look.ts'

/** What `settle --dropped` let go, in one line. */
export function droppedRequest(request: DroppedRequest, { t }: Look): string {
  return t(`request.dropped.${request.direction}`, request)
}
