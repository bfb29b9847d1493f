import type { WorldMessages } from './en.ts';

/** In Arabic: the world view, its choices, its sentences, its table and its card. */
export const ar: WorldMessages = {
  // Choices
  'world.choices': 'الخيارات',
  'world.words': 'بالكلمات',
  'world.table': 'الجدول',
  'world.series': 'ما يُعرض',
  'world.counts': '{measure}، بوحدة: {unit}. {note}',
  'world.year': 'السنة',
  'world.country': 'البلد المختار',
  'world.all-countries': 'جميع البلدان',
  'world.way': 'الاتجاه',
  'world.way-both': 'دخولًا وخروجًا',
  'world.way-in': 'دخولًا',
  'world.way-out': 'خروجًا',
  'world.grouping': 'طريقة الرسم',
  'world.grouping-automatic': 'تلقائيًا',
  'world.grouping-country': 'البلدان',
  'world.grouping-region': 'المناطق',
  'world.grouped-now': 'الخريطة بعيدة: تُرسم البلدان مجمَّعة في مناطق. قرِّب الخريطة أو اختر «البلدان» لتمييزها.',
  'world.grouped': 'تُرسم البلدان مجمَّعة في مناطق العالم.',
  'world.top': 'الخطوط كحد أقصى',
  'world.top-of': '{count, plural, zero {لا شيء} one {الأكبر وحده} two {أكبر اثنين} few {أكبر #} many {أكبر #} other {أكبر #}}',

  // What the view is, and what is drawn
  'world.view-all': '{series}، {years}: العالم كله',
  'world.view-both': '{series}، {years}: دخولًا إلى {country} وخروجًا منها',
  'world.view-in': '{series}، {years}: دخولًا إلى {country}',
  'world.view-out': '{series}، {years}: خروجًا من {country}',
  'world.drawn-heading': 'ما هو مرسوم وما ليس مرسومًا',
  'world.drawn':
    'المرسوم: {drawn, plural, zero {لا شيء} one {أكبر زوج} two {أكبر زوجين} few {أكبر # أزواج} many {أكبر # زوجًا} other {أكبر # زوج}} من أصل {all, plural, zero {# زوج} one {زوج واحد} two {زوجين} few {# أزواج} many {# زوجًا} other {# زوج}} من منشأ ومقصد، أي {share} من {amount}.',
  'world.drawn-all':
    'المرسوم: {all, plural, zero {لا شيء} one {الزوج الوحيد} two {الزوجان كلاهما} few {جميع الأزواج وعددها #} many {جميع الأزواج وعددها #} other {جميع الأزواج وعددها #}} من منشأ ومقصد، أي {share} من {amount}.',
  'world.drawn-unadded':
    'المرسوم: {drawn, plural, zero {لا شيء} one {أكبر زوج} two {أكبر زوجين} few {أكبر # أزواج} many {أكبر # زوجًا} other {أكبر # زوج}} من أصل {all, plural, zero {# زوج} one {زوج واحد} two {زوجين} few {# أزواج} many {# زوجًا} other {# زوج}} من منشأ ومقصد. لا يجوز جمع هذه السلسلة، ولذلك لا تُذكر أي نسبة.',
  'world.drawn-none': 'لا شيء مرسوم.',
  'world.size': '{amount} ({share})',
  'world.share-above': 'أكثر من {share}',
  'world.share-below': 'أقل من {share}',
  'world.smaller':
    'غير مرسوم: {count, plural, zero {# زوج أصغر} one {زوج واحد أصغر} two {زوجان أصغر} few {# أزواج أصغر} many {# زوجًا أصغر} other {# زوج أصغر}}{known, select, yes {، {size}} other {}}.',
  'world.unplaced':
    'بلا موضع على الخريطة: {count, plural, zero {# زوج} one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجًا} other {# زوج}} ممّا منشؤه أو مقصده مجهول أو غير منشور أو ليس بلدًا{known, select, yes {، {size}} other {}}.',
  'world.within-country':
    'محسوب أعلاه: {count, plural, zero {# زوج} one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجًا} other {# زوج}} ممّا منشؤه ومقصده بلد واحد{known, select, yes {، {size}} other {}}. ويُرسم الأكبر منها دوائر.',
  'world.within-region':
    'محسوب أعلاه: {count, plural, zero {# زوج} one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجًا} other {# زوج}} ممّا منشؤه ومقصده منطقة واحدة{known, select, yes {، {size}} other {}}. ويُرسم الأكبر منها دوائر.',
  'world.gaps':
    '{count, plural, zero {لا توجد أزواج بلدان بلا رقم.} one {لا يعطي الناشر رقمًا لزوج واحد من البلدان، وهذا ليس صفرًا.} two {لا يعطي الناشر رقمًا لزوجين من البلدان، وهذا ليس صفرًا.} few {لا يعطي الناشر رقمًا لـ# أزواج من البلدان، وهذا ليس صفرًا.} many {لا يعطي الناشر رقمًا لـ# زوجًا من البلدان، وهذا ليس صفرًا.} other {لا يعطي الناشر رقمًا لـ# زوج من البلدان، وهذا ليس صفرًا.}}',
  'world.mean': 'عدة سنوات: الأرقام مجاميع على مدى السنوات، والعرض متوسط السنة التي لها رقم.',
  'world.pairs':
    '{pairs, plural, zero {# زوج من البلدان} one {زوج واحد من البلدان} two {زوجان من البلدان} few {# أزواج من البلدان} many {# زوجًا من البلدان} other {# زوج من البلدان}}: {origins, plural, zero {# بلد} one {بلد واحد} two {بلدان} few {# بلدان} many {# بلدًا} other {# بلد}} من بلدان المنشأ، {destinations, plural, zero {# بلد} one {بلد واحد} two {بلدان} few {# بلدان} many {# بلدًا} other {# بلد}} من بلدان المقصد',

  // Why the view is not what was asked for
  'world.one-year-stock': 'من {asked} تُعرض سنة {year} وحدها: فالأشخاص الموجودون يُحصَون من جديد كل سنة، ولذلك لا تُجمع السنوات.',
  'world.one-year-not-addable': 'من {asked} تُعرض سنة {year} وحدها: فطريقة إعداد هذه السلسلة تمنع جمع سنواتها.',
  'world.other-year': 'ليس لهذه السلسلة رقم عن {asked}. أقرب السنوات التي لها أرقام: {near}.',
  'world.not-addable-groups':
    'تُعرض البلدان لا المناطق: فلا يجوز جمع هذه السلسلة عبر {dimension, select, origin {بلدان المنشأ} destination {بلدان المقصد} year {السنوات} other {ما قد تضمه المنطقة}}.',
  'world.not-addable-total':
    'لا يُعطى مجموع: فلا يجوز جمع هذه السلسلة عبر {dimension, select, origin {بلدان المنشأ} destination {بلدان المقصد} year {السنوات} other {أزواج بلدانها}}.',
  'world.unknown-series': '«{given}» ليست من سلاسل مشهد العالم؛ وتُعرض «{shown}».',
  'world.unknown-country': '«{given}» ليس من بلدان مشهد العالم؛ وتُعرض جميع البلدان.',
  'world.empty-focus': 'أفرغه البلد المختار والاتجاه.',
  'world.empty-year': 'أفرغته السنة.',
  'world.show-year': 'عرض سنة {year}',
  'world.show-both': 'عرض الاتجاهين',

  // The map
  'world.map-label': 'خريطة العالم. {view}',
  'world.items': 'الخطوط على الخريطة، الأكبر أولًا',
  'world.map-summary': 'كل ما هو مرسوم على الخريطة موجود أيضًا في الجدول.',
  'world.legend-stock': 'عرض الخط: الأشخاص الموجودون',
  'world.legend-flow': 'عرض الخط: {unit} في السنة',
  'world.legend-fixed': 'المقياس واحد لجميع السنوات والبلدان والتجميعات في هذه السلسلة؛ ولكل سلسلة أخرى مقياسها.',
  'world.legend-chosen': 'مقياس مختار لهذا العرض: البكسل الواحد يساوي {amount}. ولا تصح مقارنة العرض بما في سواه.',
  'world.legend-thinned':
    '{count, plural, zero {لا خط دون ذلك} one {خط واحد دون ذلك، يُرسم بعرض بكسل واحد وبلون أخف} two {خطان دون ذلك، يُرسمان بعرض بكسل واحد وبلون أخف} few {# خطوط دون ذلك، تُرسم بعرض بكسل واحد وبلون أخف} many {# خطًا دون ذلك، تُرسم بعرض بكسل واحد وبلون أخف} other {# خط دون ذلك، تُرسم بعرض بكسل واحد وبلون أخف}}',
  'world.legend-direction': 'تشير الأسهم إلى وجهة الناس، وتنحني الخطوط إلى يمينها، فيبقى الاتجاهان منفصلين.',
  'world.legend-circle': 'مساحة الدائرة: الأشخاص المحصَون داخل {kind, select, region {منطقتهم} other {بلدهم}}',

  // Table and card
  'world.table-caption': 'ما هو مرسوم. {view}',
  'world.download':
    '{count, plural, zero {تنزيل الأزواج بصيغة CSV} one {تنزيل الزوج الوحيد بصيغة CSV} two {تنزيل الزوجين بصيغة CSV} few {تنزيل الأزواج كلها وعددها # بصيغة CSV} many {تنزيل الأزواج كلها وعددها # بصيغة CSV} other {تنزيل الأزواج كلها وعددها # بصيغة CSV}}',
  'world.about-series': 'عن هذه السلسلة',
  'world.group-of': 'يجمع',
  'world.pairs-short':
    '{pairs, plural, zero {# زوج من البلدان} one {زوج واحد من البلدان} two {زوجان من البلدان} few {# أزواج من البلدان} many {# زوجًا من البلدان} other {# زوج من البلدان}}',
  'world.rows': 'الصفوف المنشورة التي يستند إليها',
  'world.missing': 'ليس هذا الزوج من الأزواج المرسومة الآن. ارسم عددًا أكبر، أو تراجع عن آخر اختيار، لترى ما يستند إليه.',

  // Waiting and failing
  'world.loading': 'جارٍ تحميل مشهد العالم…',
  'world.loading-series': 'جارٍ تحميل أرقام هذه السلسلة…',
  'world.error-index': 'تعذّر تحميل مشهد العالم. الممرات لا تزال تعمل؛ حاول مرة أخرى.',
  'world.error-series': 'تعذّر تحميل أرقام هذه السلسلة. السلاسل الأخرى لا تزال تعمل؛ حاول مرة أخرى.',
};
