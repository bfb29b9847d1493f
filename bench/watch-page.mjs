/** @typedef {{ first: string, changed: string, isGl: boolean }} Watch The marks to look for, and whether WebGL draws. */

/**
 * Runs in the page before its own scripts and takes down what the browser tells of it: nothing in a page knows of this.
 * Times are milliseconds. A drawing counts as painted in the task after the next frame, and where WebGL draws, once a pixel
 * of it has been read back.
 * @param {Watch} watch
 */
export function watchPage({ first, changed, isGl }) {
  /** @type {number | null} */
  let askedAt = null;
  let isCounting = false;
  /** @type {Window['bench']} */
  const bench = {
    first: null,
    /** From the key that asked for another selection to its picture. */
    changes: [],
    /** The same as the browser's own Event Timing has it, to the nearest 8; what it leaves out took less than 16. */
    shown: [],
    frames: [],
    /** What of each long task is beyond 50, added up. */
    blocked: 0,
    countFrames: (isOn) => {
      isCounting = isOn;
      if (!isOn) return;
      let before = performance.now();
      const next = (/** @type {number} */ now) => {
        bench.frames.push(now - before);
        before = now;
        if (isCounting) requestAnimationFrame(next);
      };
      requestAnimationFrame((now) => {
        before = now;
        requestAnimationFrame(next);
      });
    },
  };
  window.bench = bench;

  const finish = () => {
    if (!isGl) return;
    for (const canvas of document.querySelectorAll('canvas')) {
      const context = canvas.getContext('webgl2');
      context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
    }
  };
  const whenPainted = (/** @type {() => void} */ then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        finish();
        port1.close();
        then();
      });
      port1.start();
      port2.postMessage(null);
    });
  addEventListener('keydown', ({ timeStamp }) => (askedAt = timeStamp), true);
  addEventListener('keyup', ({ timeStamp, code }) => code === 'Space' && (askedAt = timeStamp), true);

  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (name === first && bench.first === null) whenPainted(() => (bench.first ??= performance.now()));
      const from = askedAt;
      if (name !== changed || from === null) continue;
      askedAt = null;
      whenPainted(() => bench.changes.push(performance.now() - from));
    }
  }).observe({ type: 'mark', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  /** @type {Map<number, number>} */
  const interactions = new Map();
  const interactionObserver = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId = 0 } = /** @type {PerformanceEntry & { interactionId?: number }} */ (entry);
      if (interactionId === 0) continue;
      interactions.set(interactionId, Math.max(entry.duration, interactions.get(interactionId) ?? 0));
      bench.shown = [...interactions.values()];
    }
  });
  // The threshold is in no type yet.
  const asked = { type: 'event', durationThreshold: 16, buffered: true };
  interactionObserver.observe(asked);
}
