import { movingMembers } from './moving-members.ts'

// commands/circle/leave.ts: people who no longer belong to a circle
export default movingMembers('leave')
