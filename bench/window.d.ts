/** What `watch-page.mjs` leaves in a page that is measured. */
interface Window {
  bench: {
    first: number | null;
    changes: number[];
    shown: number[];
    frames: number[];
    blocked: number;
    countFrames: (isOn: boolean) => void;
  };
}
