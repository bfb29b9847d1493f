import type { Camera } from '#domain/camera.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import type { ScreenBox } from '#map/plan/screen-box.ts';

/** What both renderers take: the same plan, camera, words and events, so that one can replace the other. */
export interface MapProps {
  readonly plan: MapPlan;
  /** Null while it loads or where it failed: the plan is drawn on plain paper. */
  readonly basemap: Basemap | null;
  readonly camera: Camera;
  /** The box the map fills; its owner measures it. */
  readonly size: MapSize;
  /** Where buttons and notes lie over the map: no name is put there. */
  readonly covered?: readonly ScreenBox[];
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  /** Patterns beside colours, for those who ask and for print in grey. */
  readonly hasPatterns: boolean;
  /** The accessible name of the map, and the sentences that say what it shows. */
  readonly label: string;
  readonly description: string;
  /** The accessible name of the group of lanes and circles that the keyboard reaches. */
  readonly itemsLabel: string;
  readonly describeItem: (item: MapItem) => string;
  /** Figures (or incident ids) to bring forward, pointed at here or elsewhere; empty: nothing is dimmed. */
  readonly highlighted: readonly string[];
  /** `isGliding`: within a movement, whose picture the renderer shows by itself for the time being. */
  readonly onCameraChange: (camera: Camera, isGliding?: boolean) => void;
  readonly onHover: (item: MapItem | null) => void;
  readonly onSelect: (item: MapItem) => void;
}
