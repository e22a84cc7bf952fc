import { mountPage } from '../kit/mountPage.tsx'
import { AboutView } from '../views/help/AboutView.tsx'

mountPage(AboutView)
