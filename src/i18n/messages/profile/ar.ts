import type { ProfileMessages } from './en.ts';

/** In Arabic: the charts of the profile. */
export const ar: ProfileMessages = {
  // Every chart
  'chart.table': 'جدول',
  'chart.copy': 'انسخ الجدول',
  'chart.copied': 'نُسخ الجدول',
  'chart.copy-failed': 'تعذّر نسخ الجدول؛ يمكنك تنزيله بدلًا من ذلك.',
  'chart.download': 'نزّل بصيغة CSV',
  'chart.sideways': 'حرّك الجدول أفقيًا لرؤية كل الأعمدة.',
};
