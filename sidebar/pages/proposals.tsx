import { mountPage } from '../kit/mountPage.tsx'
import { ProposalsView } from '../views/fields/ProposalsView.tsx'

mountPage(() => <ProposalsView imported={null} />)
