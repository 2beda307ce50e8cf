import type { Locale } from './locale.ts';
import { PLACE } from './place-here.ts';

/** What the interactive map says by itself, under the keys of MapLibre's `locale` option. */
export function mapControls(locale: Locale): Readonly<Record<string, string>> {
  return CONTROLS[locale];
}

const CONTROLS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    'Map.Title': `交互地图：方向键移动，加号、减号缩放，Tab键逐个到各${PLACE.area.zh}`,
    'NavigationControl.ZoomIn': '放大',
    'NavigationControl.ZoomOut': '缩小',
    'ScaleControl.Meters': '米',
    'ScaleControl.Kilometers': '公里',
    'CooperativeGesturesHandler.WindowsHelpText': '按住Ctrl键滚动，缩放地图',
    'CooperativeGesturesHandler.MacHelpText': '按住⌘键滚动，缩放地图',
    'CooperativeGesturesHandler.MobileHelpText': '用两根手指移动地图',
  },
  en: {
    'Map.Title': `Interactive map: arrow keys move it, plus and minus zoom, Tab goes from ${PLACE.area.en} to ${PLACE.area.en}`,
  },
};
