import { useMedia } from './use-media.ts';

/** The viewer's colour scheme, as their system asks for it. */
export function useTheme(): 'light' | 'dark' {
  return useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
