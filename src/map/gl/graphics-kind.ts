/** What draws WebGL here: a graphics card, the processor in its place, or nothing. */
export type GraphicsKind = 'hardware' | 'software' | 'none';

/** Names under which processors draw in place of a graphics card. */
const softwareNames = /swiftshader|llvmpipe|softpipe|swrast|basic render|software/i;

/** What WebGL 2 would run on; asks once with a context of its own, and frees it. A name that tells nothing counts as hardware. */
export function findGraphics(): GraphicsKind {
  // A browser says so itself where it knows that drawing will be slow.
  const swift = openContext({ failIfMajorPerformanceCaveat: true });
  const context = swift ?? openContext({});
  if (context === null) return 'none';
  const isSoftware = swift === null || softwareNames.test(rendererName(context));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftware ? 'software' : 'hardware';
}

function openContext(attributes: WebGLContextAttributes): WebGL2RenderingContext | null {
  try {
    return document.createElement('canvas').getContext('webgl2', attributes);
  } catch {
    return null;
  }
}

/** Some browsers name the renderer at once, others only to those who ask for it. */
function rendererName(context: WebGL2RenderingContext): string {
  const plain = String(context.getParameter(context.RENDERER));
  if (plain !== 'WebKit WebGL') return plain;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  return info === null ? plain : String(context.getParameter(info.UNMASKED_RENDERER_WEBGL));
}
