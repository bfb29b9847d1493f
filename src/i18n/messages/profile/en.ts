/** In English: what only the charts of the profile say. Loaded with them. */
export const en = {
  // Every chart
  'chart.table': 'Table',
  'chart.copy': 'Copy the table',
  'chart.copied': 'Table copied',
  'chart.copy-failed': 'The table could not be copied; download it instead.',
  'chart.download': 'Download as CSV',
  'chart.sideways': 'Move the table sideways to see every column.',
} as const satisfies Record<string, string>;

export type ProfileMessages = Readonly<Record<keyof typeof en, string>>;
