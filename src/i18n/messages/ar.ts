import type { Messages } from './en.ts';

/** What every screen may say in Arabic, in the formal usage of the United Nations; all six plural forms wherever a count appears. */
export const ar: Messages = {
  // The atlas itself
  'app.title': 'أطلس الممرات',
  'app.tagline': 'من يتنقل عبر أي ممر، وفي أي مرحلة، وكيف نعرف ذلك',
  'app.document-title': '{view} – أطلس الممرات',
  'app.skip-to-content': 'انتقل إلى المحتوى',
  'app.about': 'عن الأطلس',
  'app.main-navigation': 'التنقل الرئيسي',
  'app.language': 'اللغة',
  'app.language-en': 'English',
  'app.language-fr': 'Français',
  'app.language-ar': 'العربية',
  'app.loading': 'جارٍ التحميل…',
  'app.loading-catalogue': 'جارٍ تحميل قائمة الممرات…',
  'app.loading-corridor': 'جارٍ تحميل أرقام هذا الممر…',
  'app.show-all':
    '{count, plural, zero {عرض الكل} one {عرض العنصر الوحيد} two {عرض العنصرين} few {عرض العناصر كلها وعددها #} many {عرض العناصر كلها وعددها #} other {عرض العناصر كلها وعددها #}}',
  'app.show-fewer': 'عرض عدد أقل',
  'app.not-found-title': 'الصفحة غير موجودة',

  // Population categories
  'category.name': 'الفئة السكانية',
  'category.refugees': 'اللاجئون',
  'category.asylum-seekers': 'طالبو اللجوء',
  'category.economic-migrants': 'المهاجرون لأسباب اقتصادية',
  'category.trafficking-victims': 'ضحايا الاتجار بالأشخاص',
  'category.smuggled-migrants': 'المهاجرون المهرَّبون',
  'category.unaccompanied-minors': 'القاصرون غير المصحوبين بذويهم',
  'category.other-migrants': 'مهاجرون آخرون',
  'category.mixed': 'فئات مختلطة غير مفصّلة',

  // Life-cycle stages
  'stage.pre-departure': 'قبل المغادرة',
  'stage.transit': 'العبور',
  'stage.arrival': 'الوصول',
  'stage.stay': 'الإقامة',
  'stage.return': 'العودة',

  // What a number counts
  'measure.stock': 'الأشخاص الموجودون',
  'measure.flow': 'الأشخاص الذين انتقلوا',
  'measure.events': 'التحركات المسجَّلة',
  'measure.deaths': 'الوفيات والمفقودون',
  'measure.stock-note': 'الأشخاص الموجودون في تاريخ معيّن. لا تُجمع أعدادهم عبر السنوات أبدًا.',
  'measure.flow-note': 'الأشخاص الذين انتقلوا خلال فترة معيّنة.',
  'measure.events-note': 'عمليات عبور أو كشف أو طلبات أو تحركات: وقد يُحصى الشخص الواحد عدة مرات.',
  'measure.deaths-note': 'الوفيات والمفقودون بحسب ما سُجِّل: وهو حد أدنى.',
  'unit.persons': '{count, plural, zero {# شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  'unit.cases': '{count, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}',
  'unit.movements': '{count, plural, zero {# تحرك} one {تحرك واحد} two {تحركان} few {# تحركات} many {# تحركًا} other {# تحرك}}',
  'unit.events': '{count, plural, zero {# حدث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}',
  'unit.deaths':
    '{count, plural, zero {# حالة وفاة أو فقدان} one {حالة وفاة أو فقدان واحدة} two {حالتا وفاة أو فقدان} few {# حالات وفاة أو فقدان} many {# حالة وفاة أو فقدان} other {# حالة وفاة أو فقدان}}',
  'unit.usd':
    '{count, plural, zero {# دولار أمريكي} one {دولار أمريكي واحد} two {دولاران أمريكيان} few {# دولارات أمريكية} many {# دولارًا أمريكيًا} other {# دولار أمريكي}}',
  'unit.persons-range': '{range} شخص',
  'unit.cases-range': '{range} ملف',
  'unit.movements-range': '{range} تحرك',
  'unit.events-range': '{range} حدث',
  'unit.deaths-range': '{range} حالة وفاة أو فقدان',
  'unit.usd-range': '{range} دولار أمريكي',
  'unit.persons-name': 'أشخاص',
  'unit.cases-name': 'ملفات',
  'unit.movements-name': 'تحركات',
  'unit.events-name': 'أحداث',
  'unit.deaths-name': 'وفيات ومفقودون',
  'unit.usd-name': 'دولارات أمريكية',
  'unit.share-name': 'نسبة',

  // Numbers in words
  'amount.at-least': '{amount} على الأقل',
  'amount.range': '{low}–{high}',

  // Why there is no number
  'figure.partial-year': 'جزء من السنة فقط. {notes}',
  'gap.not-published': 'لا رقم منشور',
  'gap.not-monitored': 'لا رصد',
  'gap.suppressed': 'حجبه الناشر',
  'gap.not-applicable': 'لا ينطبق',
  'gap.not-published-note': 'لا ناشر نعرفه يعطي هذا الرقم. وهذا لا يعني صفرًا.',
  'gap.not-monitored-note': 'لا يعرف هذا الأطلس مصدرًا يُجري العدّ هنا. وهذا لا يعني صفرًا.',
  'gap.suppressed-note': 'يحجب الناشر الأعداد الصغيرة حمايةً للأشخاص المعدودين.',
  'gap.not-applicable-note': 'لا توجد هذه الفئة في هذه المرحلة.',
  'gap.with-reason': '{gap}: {reason}',
  'gap.no-figure-in-years': 'لا رقم للفترة {years}؛ وتوجد أرقام للفترة {available}.',

  // How firm a value is
  'quality.reported': 'مبلَّغ عنه',
  'quality.provisional': 'مؤقت',
  'quality.estimate': 'تقدير',
  'quality.derived': 'محسوب في الأطلس',
  'quality.press': 'من الصحافة',
  'quality.reported-note': 'أحصاه المصدر أو سجّله ثم نشره.',
  'quality.provisional-note': 'منشور بصفة مؤقتة؛ وقد يراجعه المصدر.',
  'quality.estimate-note': 'قدّره المصدر ولم يُحصه.',
  'quality.derived-note': 'حسبه الأطلس من أرقام منشورة؛ وهو مؤشر لا غير.',
  'quality.press-note': 'مأخوذ من صحيفة أو من إعادة نشر، لا من صفحة الناشر نفسه.',

  // Filters
  'filter.categories': 'الفئة السكانية',
  'filter.stages': 'مرحلة دورة الهجرة',
  'filter.years': 'السنوات',
  'filter.year-from': 'من سنة',
  'filter.year-to': 'إلى سنة',
  'filter.first-year': 'السنة الأولى',
  'filter.last-year': 'السنة الأخيرة',
  'filter.origins': 'من',
  'filter.destinations': 'إلى',
  'filter.all': 'الكل',
  'filter.none': 'لا شيء',
  'filter.all-categories': 'جميع الفئات',
  'filter.no-categories': 'لا فئة',
  'filter.all-stages': 'جميع المراحل',
  'filter.all-years': 'جميع السنوات',
  'filter.play': 'تشغيل {period, select, month {الأشهر} other {السنوات}} تباعًا',
  'filter.play-still':
    'الانتقال إلى {period, select, month {الشهر التالي الذي له} other {السنة التالية التي لها}} رقم. لا شيء يتحرك من تلقاء نفسه، كما يطلب جهازك.',
  'filter.passed-over': '{period}. جرى تخطي ما لا رقم له: {passed}',
  'filter.pause': 'إيقاف مؤقت',
  'filter.all-origins': 'جميع بلدان المنشأ',
  'filter.all-destinations': 'جميع بلدان المقصد',
  'filter.earlier-year': 'السنة السابقة',
  'filter.later-year': 'السنة التالية',
  'filter.reset-one': 'إعادة ضبط: {filter}',
  'filter.series-available':
    '{count, plural, =0 {لا سلاسل} zero {لا سلاسل} one {سلسلة واحدة} two {سلسلتان} few {# سلاسل} many {# سلسلة} other {# سلسلة}}',

  // Corridors
  'region.africa': 'داخل أفريقيا وإلى الخليج',
  'region.europe': 'إلى أوروبا وعبرها',
  'region.americas': 'الأمريكتان',
  'region.asia': 'آسيا',
  'region.other': 'ممرات أخرى',
  'corridor.heading': 'الممرات',
  'corridor.none-chosen': 'اختر ممرًا',
  'corridor.summary': 'عن هذا الممر',

  // The profile
  'profile.reading': 'بالكلمات',
  'profile.headline': 'الأرقام الرئيسية',
  'profile.sources': 'المصادر',

  // A figure and what stands with it
  'figure.label-from-to': '{category} {from} {to}، {years}',
  'figure.label-from': '{category} {from}، {years}',
  'figure.label-to': '{category} {to}، {years}',
  'figure.label-in': '{category} {in}، {years}',
  'figure.label-from-in': '{category} {from} {in}، {years}',
  'figure.label-within': '{category} داخل {origin}، {years}',
  'figure.label-back': '{category}، عودة {from} {to}، {years}',
  'figure.label-back-to': '{category}، عودة {to}، {years}',
  'figure.label-back-from': '{category}، عودة {from}، {years}',
  'figure.label-at': '{series}، {place}، {years}',
  'figure.label-series': '{series}، {years}',
  'figure.label-from-at': '{category} {from}، {place}، {years}',
  'figure.label-plain': '{category}، {years}',
  'figure.label-no-years': 'سنوات بلا رقم',
  'figure.people-irregular': 'أشخاص سُجّل عبورهم غير النظامي',
  'figure.people-neither': 'مهاجرون ليسوا لاجئين ولا طالبي لجوء',
  'figure.people-mixed': 'أشخاص',
  'figure.people-displaced': 'النازحون',
  'figure.unknown-country': 'بلد غير معروف',
  'figure.no-country': 'بلا بلد (عديمو الجنسية)',
  'country.from': 'من {country}',
  'country.in': 'في {country}',
  'country.to': 'إلى {country}',
  'figure.years-known': '{years} ({known} من أصل {asked} من السنوات)',
  'figure.open-evidence': 'دليل {figure}: {amount}',
  'figure.source-line': '{publisher}، {years}',
  'figure.another-source': 'مصدر آخر',
  'figure.another-source-says': 'مصدر آخر، {publisher}، {year}: {amount}',
  'figure.not-added': 'يُعرض إلى جانبه ولا يُجمع معه',
  'figure.not-added-why': 'تُعرض جنبًا إلى جنب ولا تُجمع. لماذا؟',
  'figure.of-whom-from': 'منهم {from}',
  'figure.of-whom-category': 'منهم {category}',
  'figure.of-whom-series': 'منهم: {series}',
  'figure.of-years':
    '{known, plural, zero {لا رقم لأي سنة من أصل {asked}} one {يتوفر رقم لسنة واحدة من أصل {asked}} two {يتوفر رقم لسنتين من أصل {asked}} few {يتوفر رقم لـ# سنوات من أصل {asked}} many {يتوفر رقم لـ# سنة من أصل {asked}} other {يتوفر رقم لـ# سنة من أصل {asked}}}',
  'figure.more-statistics':
    '{count, plural, zero {لا إحصاءات أخرى عن الأشخاص أنفسهم} one {إحصاء آخر عن الأشخاص أنفسهم} two {إحصاءان آخران عن الأشخاص أنفسهم} few {# إحصاءات أخرى عن الأشخاص أنفسهم} many {# إحصاء آخر عن الأشخاص أنفسهم} other {# إحصاء آخر عن الأشخاص أنفسهم}}',
  'figure.deaths': 'الوفيات والمفقودون',
  'figure.deaths-note': 'سجّلتها المنظمة الدولية للهجرة؛ وكثير من الوفيات لا يُسجَّل أبدًا.',
  'figure.deaths-undivided': 'لا تُقسَّم حوادث المنظمة الدولية للهجرة بحسب البلدان المختارة: وهذه حوادث الممر كله.',
  'figure.incidents':
    '{count, plural, =0 {لا حوادث} zero {لا حوادث} one {حادث واحد} two {حادثان} few {# حوادث} many {# حادثًا} other {# حادث}}',
  'figure.incidents-without-position':
    '{count, plural, zero {لكل حادث موقع} one {حادث واحد بلا موقع ولا يُرسم} two {حادثان بلا موقع ولا يُرسمان} few {# حوادث بلا موقع ولا تُرسم} many {# حادثًا بلا موقع ولا تُرسم} other {# حادث بلا موقع ولا تُرسم}}',

  // Tables
  'table.show': 'عرض في جدول',
  'table.hide': 'إخفاء الجدول',

  // Category × stage matrix
  'coverage.heading': 'المعلوم والمجهول',
  'coverage.caption': 'أكبر عدد يجوز جمعه بحسب الفئة السكانية ومرحلة دورة الهجرة، {years}؛ ولا تُجمع أعداد الخانات المختلفة أبدًا',
  'coverage.figure': '{amount} ({title}، {years}). {series}',
  'coverage.series': '{count, plural, zero {لا سلاسل} one {سلسلة واحدة} two {سلسلتان} few {# سلاسل} many {# سلسلة} other {# سلسلة}}',
  'coverage.series-named': '{count}: {series}',
  'coverage.cell': '{category}، {stage}: {content}',
  'coverage.hint': 'أشر إلى خانة أو اضغط عليها لقراءة ما فيها.',

  // صفحة البيانات والمصادر
  'account.heading': 'البيانات والمصادر',

  // Further pages
  'world.invite': 'جميع البلدان على خريطة واحدة: مشهد العالم',
  'world.heading': 'مشهد العالم',
  'compare.heading': 'المقارنة',
  'compare.invite': 'مقارنة بممر آخر أو بسنوات أخرى',
  'responses.heading': 'الاستجابات',

  // The map
  'map.label': 'خريطة {corridor}',
  'map.overview-label': 'خريطة الممرات',
  'map.zoom-in': 'تكبير',
  'map.zoom-out': 'تصغير',
  'map.reset': 'عرض الممر كله',
  'map.legend': 'مفتاح الخريطة',
  'map.lane-persons': '{amount} {period, select, month {في الشهر} other {في السنة}}',
  'map.half-scale':
    'شاشة صغيرة: تُرسم {lanes, select, chosen {الدوائر والنقاط} other {الأشرطة والدوائر والنقاط}} بنصف مقاسها على شاشة أكبر.',
  'map.rescale': 'ضبط المقياس على المعروض',
  'map.rescale-back': 'العودة إلى المقياس الثابت',
  'map.shared-short':
    '{count, plural, zero {غير موزَّع} one {على طريق واحد} two {موزَّع على طريقين} few {موزَّع على # طرق} many {موزَّع على # طريقًا} other {موزَّع على # طريق}}؛ ولا يذكر الناشر كيفية التوزيع',
  'map.lane-item': '{figure}: {amount}',
  'map.death-item-unplaced': '{date}: {amount}',
  'map.death-item': '{place}، {date}: {amount}',
  'map.death-group':
    '{count, plural, zero {لا حوادث} one {حادث واحد} two {حادثان متقاربان} few {# حوادث متقاربة} many {# حادثًا متقاربًا} other {# حادث متقارب}}: {amount}',
  'map.death-period': 'سُجّلت على مدى فترة، بلا مكان أو يوم خاص بها: {amount}',
  'map.callout-way': 'من {from} إلى {to}',
  'map.callout-return': 'طريق العودة',
  'map.callout-thinned': 'مرسوم أعرض من رقمه لكي يُرى',
  'map.callout-hint': 'اختره لعرض التفاصيل',
  'map.items': 'الأرقام على الخريطة',
  'map.unplaced':
    '{count, plural, zero {لكل رقم مكان على الخريطة} one {رقم واحد لا مكان له على الخريطة وهو في الجدول} two {رقمان لا مكان لهما على الخريطة وهما في الجدول} few {# أرقام لا مكان لها على الخريطة وهي في الجدول} many {# رقمًا لا مكان لها على الخريطة وهي في الجدول} other {# رقم لا مكان لها على الخريطة وهي في الجدول}}',
  'map.boundaries-note':
    'لا تعبّر الحدود والأسماء والتسميات على هذه الخريطة عن أي موقف من الوضع القانوني لأي إقليم، ولا تُلزم الأطلس ولا ناشري أرقامه. وخطوط الطرق إرشادية.',
  'map.printed': 'أطلس الممرات، إصدار البيانات {release}، طُبع من {address}',
  'map.kind': 'أي خريطة',
  'map.kind-simple': 'خريطة بسيطة',
  'map.kind-detailed': 'خريطة مفصّلة',
  'map.use-simple': 'استخدام الخريطة البسيطة',
  'map.use-detailed': 'استخدام الخريطة المفصّلة',
  'map.kind-forget': 'دع الأطلس يختار',
  'map.why-chosen': 'أنت اخترت هذه الخريطة. ويُحفظ اختيارك على هذا الجهاز.',
  'map.why-saves-data': 'يطلب هذا الجهاز توفير البيانات، فلم تُحمَّل الخريطة المفصّلة لأنها أكبر حجمًا. والخريطتان تعرضان الشيء نفسه.',
  'map.why-software': 'لا تتوفر لهذا الجهاز بطاقة رسوميات: الخريطة البسيطة أسرع عليه بكثير. والخريطتان تعرضان الشيء نفسه.',
  'map.why-slow': 'كانت الخريطة المفصّلة بطيئة على هذا الجهاز. والخريطتان تعرضان الشيء نفسه.',
  'map.why-capable': 'يرسم هذا الجهاز الخريطة المفصّلة بسلاسة. والخريطة البسيطة تعرض الشيء نفسه.',
  'map.why-loading': 'الخريطة المفصّلة في طريقها إليك. ويمكن استخدام الخريطة البسيطة في هذه الأثناء.',
  'map.simple': 'لا يوفر هذا الجهاز تقنية WebGL التي تحتاج إليها الخريطة المفصّلة. والخريطتان تعرضان الشيء نفسه.',
  'map.simple-lost': 'توقفت رسوميات هذا الجهاز عن الاستجابة. وتستمر الخريطة البسيطة في العمل.',
  'map.controls': 'أدوات الخريطة',
  'map.patterns-on': 'إظهار النقوش مع الألوان',
  'map.patterns-off': 'إخفاء النقوش',
  'map.more-figures':
    '{count, plural, zero {ولا أرقام أخرى} one {ورقم واحد آخر} two {ورقمان آخران} few {و# أرقام أخرى} many {و# رقمًا آخر} other {و# رقم آخر}}',
  'map.boundaries-short': 'لا تنطوي الحدود والأسماء على أي إقرار',

  // What the address said that could not be used
  'notice.unknown-value': '«{given}» ليست قيمة معروفة للمعامل {parameter}؛ واستُخدمت القيمة المعتادة.',
  'notice.not-a-number': '«{given}» للمعامل {parameter} ليست رقمًا؛ واستُخدمت القيمة المعتادة.',
  'notice.out-of-range': '«{given}» للمعامل {parameter} خارج النطاق؛ واستُخدمت القيمة المعتادة.',
  'notice.unknown-path': 'لا توجد صفحة في العنوان «{given}»؛ وهذه صفحة البداية.',
  'notice.unknown-corridor': 'لا يوجد ممر باسم «{given}»؛ وتُعرض جميع الممرات.',
  'notice.other-release': 'أُنشئ هذا الرابط بإصدار البيانات {given}؛ والأرقام المعروضة من الإصدار {release}.',
  'notice.dismiss': 'إخفاء هذا الإشعار',

  // What went wrong, what still works, what to do
  'error.catalogue': 'تعذّر تحميل قائمة الممرات. تحقّق من الاتصال ثم أعد المحاولة.',
  'error.corridor': 'تعذّر تحميل هذا الممر. الممرات الأخرى ما زالت تعمل؛ أعد المحاولة.',
  'error.observations': 'تعذّر تحميل أرقام هذا الممر. الخريطة والأسماء ما زالت تعمل؛ أعد المحاولة.',
  'error.supporting': 'تعذر تحميل بعض الإحصاءات الأخرى لهذا الممر، مثل قرارات اللجوء. الخريطة كاملة؛ أعيدوا المحاولة.',
  'error.incidents': 'تعذّر تحميل حوادث الوفاة. كل ما عداها ما زال يعمل؛ أعد المحاولة.',
  'error.breakdowns': 'تعذر تحميل الجنس والعمر والأشهر. كل ما عدا ذلك يعمل؛ أعيدوا المحاولة.',
  'error.incident-details': 'تعذر تحميل أماكن هذه الوفيات وأسبابها. التواريخ والأعداد كاملة؛ أعيدوا المحاولة.',
  'error.listed': 'تعذّر تحميل الأرقام المدرجة غير المرسومة. كل ما عداها ما زال يعمل؛ أعد المحاولة.',
  'error.basemap': 'تعذّر تحميل خلفية الخريطة. الأشرطة والأرقام ما زالت تعمل؛ أعد المحاولة.',
  'error.names': 'تعذّر تحميل الأسماء بهذه اللغة. أعد المحاولة.',
  'error.account': 'تعذّر تحميل هذا الجزء من الصفحة. الأجزاء الأخرى ما زالت تعمل؛ أعد المحاولة.',
  'error.changes': 'تعذّر تحميل التغييرات. كل ما عداها ما زال يعمل؛ أعد المحاولة.',
  'error.package': 'تعذّر تحميل قائمة الملفات. الروابط أعلاه ما زالت تعمل؛ أعد المحاولة.',
  'error.retry': 'إعادة المحاولة',
  'error.unexpected': 'توقف هذا الجزء من الصفحة عن العمل. الباقي ما زال يعمل؛ أعد تحميل الصفحة لاستعادته.',
  'error.reload': 'إعادة تحميل الصفحة',

  // Nothing left
  'empty.heading': 'لم يبق شيء في هذا العرض',
  'empty.by-one': 'أفرغه عامل التصفية «{filter}».',
  'empty.by-several': 'أفرغته عوامل التصفية التالية: {filters}. أعد ضبط أحدها أو جميعها.',
  'empty.filter': '«{filter}»',
  'empty.by-together': 'عوامل التصفية مجتمعة لا تُبقي شيئًا؛ ولا تكفي إعادة ضبط واحد منها.',
  'empty.reset-all': 'إعادة ضبط جميع عوامل التصفية',

  // Panels
  'panel.filters': 'التصفية',
  'panel.profile': 'الملف',
  'panel.evidence': 'الدليل',
  'panel.fold': 'طيّ لوحة «{panel}»',
  'panel.unfold': 'فتح لوحة «{panel}»',
  'panel.sheet-taller': 'رفع اللوحة',
  'panel.sheet-lower': 'خفض اللوحة',
  'panel.tabs': 'أجزاء اللوحة',

  // Why the engine does not add
  'refusal.different-measure':
    'لا تُجمع «{first}» مع «{second}»، لأن موضوع العدّ يختلف بينهما: {firstMeasure} في الأولى، و{secondMeasure} في الثانية.',
  'refusal.different-unit': 'لا تُجمع «{first}» مع «{second}»: فوحدتاهما مختلفتان.',
  'refusal.stock-over-time':
    'لا تُجمع «{first}» عبر السنوات: فهي تعدّ الأشخاص الموجودين في تاريخ معيّن، والأشخاص أنفسهم يكونون موجودين في السنة التالية أيضًا.',
  'refusal.same-thing-two-sources': 'لا تُجمع «{first}» مع «{second}»: فكل مصدر منهما يعدّ الأشخاص أنفسهم.',
  'refusal.total-and-part': 'لا تُجمع «{first}» مع «{second}»: فإحداهما جزء من الأخرى.',
  'refusal.points-on-one-route':
    'لا تُجمع «{first}» مع «{second}»: فالعدّ يجري عند نقاط على طريق واحد، ويمر الشخص الواحد بأكثر من نقطة.',
  'refusal.overlapping-categories':
    'لا تُجمع «{first}» ({firstCategory}) مع «{second}» ({secondCategory}): فقد ينتمي الشخص الواحد إلى الفئتين معًا.',
  'refusal.different-series': 'لا تُجمع «{first}» مع «{second}»: فهما إحصاءان مختلفان أُعدّا بطريقتين مختلفتين.',
  'refusal.not-addable-dimension':
    'لا تُجمع «{first}» {dimension, select, origin {عبر بلدان المنشأ} destination {عبر بلدان المقصد} place {عبر الأماكن} year {عبر السنوات} other {على هذا النحو}}: وإلا عُدّ الأشخاص أنفسهم مرتين.',
  'refusal.same-rows': 'لا يُجمع رقم من «{first}» مع نفسه: فكلاهما يستند إلى الصفوف المنشورة ذاتها.',
  'refusal.gap': 'لا تُجمع «{first}» مع «{second}»: فلا رقم لإحداهما، وغياب الرقم ليس صفرًا.',

  // Generated sentences
  'reading.selection': '{corridor}، {years}: {chosen}.',
  'reading.everything': 'جميع الفئات وجميع المراحل',
  'reading.no-categories': 'لا فئة سكانية',
  'reading.no-stages': 'لا مرحلة من دورة الهجرة',
  'reading.from-countries': 'من {countries}',
  'reading.to-countries': 'إلى {countries}',
  'reading.totals': '{totals}. ولا تُجمع هذه الأعداد بعضها مع بعض.',
  'reading.total-one': '{total}.',
  'reading.total': '{series}: {amount} ({source}، {years})',
  'reading.largest': 'أكبر رقم منفرد هو {figure}: {amount}، وفقًا لـ{source}.',
  'reading.only-figure': 'الرقم الوحيد هو {figure}: {amount}، وفقًا لـ{source}.',
  'reading.only-gap': 'لا يتضمن العرض أي عدد: {gap}.',
  'reading.sources-differ': 'تختلف المصادر بشأن {figure}: {alternatives}.',
  'reading.alternative': '{amount} ({source}، {year})',
  'reading.comma': '، ',
  'reading.semicolon': '؛ ',
  'reading.full-stop': '. ',
  'reading.several-sources':
    '{count, plural, zero {لا مصدر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  'reading.deaths': 'الوفيات والمفقودون بحسب سجلات المنظمة الدولية للهجرة: {deaths} على الأقل ({incidents}).',
  'reading.deaths-whole': 'الوفيات والمفقودون في الممر كله بحسب سجلات المنظمة الدولية للهجرة: {deaths} على الأقل ({incidents}).',
  'reading.deaths-none':
    'لا تسجل المنظمة الدولية للهجرة هنا وفيات أو مفقودين في {period, select, month {هذا الشهر} other {هذه السنوات}}، وهذا لا يعني أن أحدًا لم يمت.',
  'reading.deaths-without-month':
    '{count, plural, zero {لا حادثة من السنة بلا شهر محدد.} one {حادثة واحدة من السنة لا تخص شهرًا بعينه، ولا تُحسب هنا.} two {حادثتان من السنة لا تخصان شهرًا بعينه، ولا تُحسبان هنا.} few {# حوادث من السنة لا تخص شهرًا بعينه، ولا تُحسب هنا.} many {# حادثة من السنة لا تخص شهرًا بعينه، ولا تُحسب هنا.} other {# حادثة من السنة لا تخص شهرًا بعينه، ولا تُحسب هنا.}}',
  'reading.year-only':
    '{count, plural, zero {لكل الإحصاءات أرقام شهرية.} one {إحصاء واحد لا يُنشر إلا سنويًا، ولا يظهر في عرض الشهر.} two {إحصاءان لا يُنشران إلا سنويًا، ولا يظهران في عرض الشهر.} few {# إحصاءات لا تُنشر إلا سنويًا، ولا تظهر في عرض الشهر.} many {# إحصاءً لا يُنشر إلا سنويًا، ولا يظهر في عرض الشهر.} other {# إحصاء لا يُنشر إلا سنويًا، ولا يظهر في عرض الشهر.}}',
  'reading.missing':
    '{missing, plural, zero {لكل التوليفات المختارة وعددها {all} رقم} one {توليفة واحدة من الفئة والمرحلة من أصل {all} لا رقم لها: وهذه فجوة وليست صفرًا} two {توليفتان من الفئة والمرحلة من أصل {all} لا رقم لهما: وهذه فجوات وليست أصفارًا} few {# توليفات من الفئة والمرحلة من أصل {all} لا رقم لها: وهذه فجوات وليست أصفارًا} many {# توليفة من الفئة والمرحلة من أصل {all} لا رقم لها: وهذه فجوات وليست أصفارًا} other {# توليفة من الفئة والمرحلة من أصل {all} لا رقم لها: وهذه فجوات وليست أصفارًا}}.',
  'reading.empty': 'لم يبق شيء في هذا العرض.',
  'reading.seat':
    'القراءة من {country} بصفة {role, select, origin {بلد منشأ} transit {بلد عبور} other {بلد مقصد}}: يبرز على الخريطة ما يتصل بهذا البلد، وتبقى الأرقام والمقياس للممر كله.',
  'reading.seat-all':
    'القراءة من جانب {role, select, origin {بلدان المنشأ} transit {بلدان العبور} other {بلدان المقصد}}: تأتي مراحلها أولًا، وتبقى الأرقام والمقياس للممر كله.',

  // About
  'about.purpose':
    'يُظهر أطلس الممرات من يتنقل عبر أي ممر من ممرات الهجرة المختلطة، وفي أي مرحلة من دورة الهجرة، وكيف نعرف ذلك. وكل رقم يقود إلى المنشور الذي أُخذ منه.',
};
