import { mountPage } from '../kit/mountPage.tsx'
import { SummaryView } from '../views/summary/SummaryView.tsx'

mountPage(SummaryView)
