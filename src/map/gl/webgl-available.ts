/** Whether this browser can open a WebGL 2 context now; asks once, and frees what it opened. */
export function isWebGlAvailable(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
