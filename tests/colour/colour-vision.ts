/** The common ways of seeing, and what each makes of light; full severity. */
export const visions = ['usual', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof visions)[number];

type Light = readonly [number, number, number];

/** Rows of red, green and blue. After Machado, Oliveira and Fernandes (2009), severity 1. */
const matrices: Readonly<Record<Vision, readonly [Light, Light, Light]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Light as someone with this vision sees it. */
export function seeAs(vision: Vision, light: Light): Light {
  const [red, green, blue] = matrices[vision].map((row) => {
    const sum = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
    return Math.min(1, Math.max(0, sum));
  });
  return [red ?? 0, green ?? 0, blue ?? 0];
}
