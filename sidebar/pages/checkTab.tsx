import { mountPage } from '../kit/mountPage.tsx'
import { TabDialog } from '../views/checkTab/TabDialog.tsx'

mountPage(TabDialog)
