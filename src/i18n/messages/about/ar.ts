import type { AboutMessages } from './en.ts';

/** In Arabic: what only the about page says. */
export const ar: AboutMessages = {
  // About
  'about.heading': 'عن الأطلس',
  'about.purpose-heading': 'الغرض منه',
  'about.method-heading': 'كيف تُعدّ الأرقام',
  'about.method':
    'تؤخذ الأرقام من ملفات منشورة، ويُتحقق منها حتى آخر شخص، ولا تُجمع أبدًا حيث يؤدي الجمع إلى عدّ الأشخاص مرتين أو إلى خلط أمور مختلفة. وحيث لا يُنشر شيء تُعرض الفجوة على أنها فجوة.',
  'about.boundaries-heading': 'الحدود والأسماء',
  'about.licence-heading': 'التراخيص',
  'about.licence': 'الشفرة البرمجية مرخّصة برخصة MIT. وتبقى البيانات خاضعة لتراخيص ناشريها المذكورة مع كل رقم.',
  'about.languages-heading': 'اللغات',
  'about.languages': 'الواجهة متاحة بالإنكليزية والفرنسية والعربية. وتبقى عناوين المنشورات كما كتبها ناشروها.',
  'about.privacy-heading': 'الخصوصية',
  'about.privacy': 'لا يرسل الأطلس أي شيء عنك إلى أي جهة: لا أدوات تتبّع ولا طلبات إلى أطراف ثالثة.',
  'about.release-heading': 'إصدار البيانات',
};
