import { mountPage } from '../kit/mountPage.tsx'
import { HelpView } from '../views/help/HelpView.tsx'

mountPage(HelpView)
