/** The marks of missing numbers, as paths in a box of 16 by 16. */
export const gapMarkShapes = {
  'open-circle': 'M12.5 8a4.5 4.5 0 1 1-9 0 4.5 4.5 0 1 1 9 0z',
  hatch: 'M1.5 9l7.5-7.5M1.5 14.5l13-13M7 14.5l7.5-7.5',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  dash: 'M4 8h8',
} as const;
