import { mountPage } from '../kit/mountPage.tsx'
import { Panel } from '../panel/Panel.tsx'

mountPage(Panel)
