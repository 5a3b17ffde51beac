import { movingMembers } from './moving-members.ts'

// commands/circle/join.ts: people who belong to a circle
export default movingMembers('join')
