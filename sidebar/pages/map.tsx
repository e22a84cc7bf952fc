import { mountPage } from '../kit/mountPage.tsx'
import { MapView } from '../views/map/MapView.tsx'

mountPage(MapView)
