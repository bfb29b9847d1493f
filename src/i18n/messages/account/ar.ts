import type { AccountMessages } from './en.ts';

/** In Arabic: what only the evidence page says. */
export const ar: AccountMessages = {
  // صفحة البيانات والمصادر
  'account.intro': 'ما يعرفه الأطلس وما لا يعرفه، ومن أين يأتي كل رقم: متاح للتحقق منه ولأخذه.',
  'account.summary':
    'الإصدار {version} بتاريخ {date}: {series, plural, zero {لا سلاسل} one {سلسلة واحدة} two {سلسلتان} few {# سلاسل} many {# سلسلة} other {# سلسلة}} من {sources, plural, zero {لا منشورات} one {منشور واحد} two {منشورين} few {# منشورات} many {# منشورًا} other {# منشور}}، في {corridors, plural, zero {لا ممرات} one {ممر واحد} two {ممرين} few {# ممرات} many {# ممرًا} other {# ممر}}.',
  'account.contents': 'في هذه الصفحة',
  'account.coverage': 'التغطية',
  'account.series': 'السلاسل',
  'account.methods': 'المنهجية',
  'account.glossary': 'المصطلحات',
  'account.release': 'الإصدار والتغييرات',
  'account.downloads': 'التنزيلات',
  'account.coverage-intro':
    'الصفوف هي الفئات السكانية والأعمدة هي مراحل دورة الهجرة. اضغط على خانة لتقرأ ما فيها من سلاسل، أو سبب غياب الرقم.',
  'account.corridor': 'الممر',
  'account.all-corridors': 'جميع الممرات معًا',
  'account.matrix-of-all': 'عدد الممرات التي لها رقم من أصل {count}',
  'account.matrix-of-one': 'عدد السلاسل التي فيها أرقام عن {corridor}',
  'account.of-all': 'من {all}',
  'account.series-word': '{count, plural, zero {سلسلة} one {سلسلة} two {سلسلة} few {سلاسل} many {سلسلة} other {سلسلة}}',
  'account.known-of': '{known} من {all} ممرًا لها رقم',
  'account.cell-heading': '{category}، {stage}',
  'account.close-cell': 'إغلاق هذه الخانة',
  'account.corridors': '{count, plural, zero {لا ممرات} one {ممر واحد} two {ممران} few {# ممرات} many {# ممرًا} other {# ممر}}',
  'account.show-figures': 'عرض هذه الأرقام على الخريطة',
  'account.publishers':
    '{count, plural, zero {لا ناشرين} one {ناشر واحد} two {ناشران} few {# ناشرين} many {# ناشرًا} other {# ناشر}}',
  'account.reach': '{publisher}، {years}',
  'account.whole-series': 'السلسلة كلها: {reach}',
  'account.series-intro': 'كل إحصاء منشور يضمه الأطلس. افتح أيًّا منها لتقرأ ما يحصيه وما لا يقوله وما يجوز جمعه معه.',
  'account.series-shown': '{shown} من {all} سلسلة',
  'account.series-line': '{stage} · {measure} · {reach}',
  'account.counts': 'ما تحصيه',
  'account.minimum': 'حد أدنى: فلا أحد يحصي الجميع.',
  'account.addable': 'يجوز جمعها عبر',
  'account.addable-nothing': 'لا شيء: كل رقم قائم بذاته',
  'account.over-origin': 'بلدان المنشأ',
  'account.over-destination': 'بلدان الوجهة',
  'account.over-place': 'الأماكن',
  'account.over-year': 'السنوات',
  'account.over-month': 'الأشهر',
  'account.over-sex': 'النساء والرجال',
  'account.over-age': 'الأعمار',
  'account.sum-group': 'يجوز جمعها مع',
  'account.sum-group-note': 'أشخاص مختلفون يحصيهم ناشر واحد بتعريف واحد.',
  'account.part-of': 'جزء من',
  'account.part-of-note': 'كل من يُحصى هنا داخل في ذلك المجموع؛ فلا يُجمعان أبدًا.',
  'account.role': 'على الخريطة',
  'account.supporting': 'لا تُرسم: فثمة سلسلة أخرى ترسم الأشخاص أنفسهم. وترد في الأرقام والجداول والبطاقات.',
  'account.topic': 'تُقرأ إلى جانبها',
  'account.years': 'السنوات',
  'account.rows': 'الصفوف',
  'account.rows-count': '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}',
  'account.rows-parts':
    '{count, plural, zero {لا صفوف أخرى.} one {وصف آخر يفصّل بحسب الجنس أو العمر أو الشهر.} two {وصفان آخران يفصّلان بحسب الجنس أو العمر أو الشهر.} few {و# صفوف أخرى تفصّل بحسب الجنس أو العمر أو الشهر.} many {و# صفًا آخر تفصّل بحسب الجنس أو العمر أو الشهر.} other {و# صف آخر تفصّل بحسب الجنس أو العمر أو الشهر.}}',
  'account.rows-ranges':
    '{count, plural, zero {لا نطاقات.} one {صف واحد نطاق.} two {صفان نطاقان.} few {# صفوف نطاقات.} many {# صفًا نطاقات.} other {# صف نطاقات.}}',
  'account.rows-gaps':
    '{count, plural, zero {لا فجوات.} one {صف واحد فجوة.} two {صفان فجوتان.} few {# صفوف فجوات.} many {# صفًا فجوات.} other {# صف فجوات.}}',
  'account.id': 'الاسم في البيانات',
  'account.series-csv': 'صفوفها بصيغة CSV',
  'account.licences':
    '{open, plural, zero {لا منشورات} one {منشور واحد} two {منشوران} few {# منشورات} many {# منشورًا} other {# منشور}} بترخيص مفتوح؛ و{unstated, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}} من الإحصاءات الرسمية التي لم تُذكر شروطها؛ ولا يُقتبس سوى الوقائع من {facts, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتين} few {# صفحات} many {# صفحة} other {# صفحة}}.',
  'account.data-sets':
    '{count, plural, zero {لا مجموعات بيانات} one {مجموعة بيانات واحدة} two {مجموعتا بيانات} few {# مجموعات بيانات} many {# مجموعة بيانات} other {# مجموعة بيانات}}',
  'account.pages':
    '{count, plural, zero {لا صفحات} one {صفحة واحدة مستشهد بها} two {صفحتان مستشهد بهما} few {# صفحات مستشهد بها} many {# صفحة مستشهد بها} other {# صفحة مستشهد بها}}',
  'account.pages-intro': 'تقارير وأخبار تذكر أرقامًا مفردة. ويُؤخذ الرقم ومرجعه فقط؛ ويبقى النص لناشره.',
  'account.other-files': 'مقروءة ولا أرقام فيها',
  'account.feeds-nothing': 'لا شيء: تعين على قراءة غيرها',
  'account.derived': 'لا ملف خاصًّا بها: يحسبها الأطلس من مصادر أخرى كما ذُكر أعلاه.',
  'account.rows-all-used':
    '{count, plural, zero {لم يُقرأ أي صف.} one {قُرئ صف واحد واستُخدم.} two {قُرئ صفان واستُخدما.} few {قُرئت # صفوف واستُخدمت كلها.} many {قُرئ # صفًا واستُخدمت كلها.} other {قُرئ # صف واستُخدمت كلها.}}',
  'account.rows-read': 'الصفوف المقروءة: {read}؛ المستخدم منها: {used}؛ والمستبعد: {out}.',
  'account.left-out': 'ما استُبعد وسببه',
  'account.left-out-rows': '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}.',
  'account.left-out-cells':
    '{count, plural, zero {لا خانات} one {خانة واحدة} two {خانتان} few {# خانات} many {# خانة} other {# خانة}} من صفوف مستخدمة في غير ذلك.',
  'account.left-out-sum': 'ومجموع ما فيها من أعداد {total}.',
  'account.files':
    '{count, plural, zero {لا ملفات} one {الملف المقروء وبصمته} two {الملفان المقروءان وبصمتاهما} few {الملفات المقروءة وعددها # مع بصماتها} many {الملفات المقروءة وعددها # مع بصماتها} other {الملفات المقروءة وعددها # مع بصماتها}}',
  'account.version': 'الإصدار',
  'account.date': 'التاريخ',
  'account.release-note': 'يتغيّر بتغيّر أي بايت من الأرقام أو من الفهرس. ويمكن أن يسمّيه رابط.',
  'account.since': 'التغييرات منذ',
  'account.version-of': '{version} بتاريخ {date}',
  'account.unknown-since': 'لا يوجد إصدار سابق باسم «{given}»؛ واستُخدم أحدث إصدار سابق.',
  'account.first-version': 'هذا أول إصدار؛ ولا شيء يُقارن به.',
  'account.unchanged': 'لم يتغيّر أي رقم منذ الإصدار {version} بتاريخ {date}.',
  'account.changed': 'منذ الإصدار {version} بتاريخ {date}: {changes}. ولا يختلف أي رقم آخر.',
  'account.change-note': 'المجاميع هي حاصل جمع القيم المحددة في العالم كله: فهي تدل على وجود فرق، وليست أرقامًا يُستشهد بها.',
  'account.corridors-added':
    '{count, plural, zero {# ممر مضاف} one {أُضيف ممر واحد} two {أُضيف ممران} few {# ممرات مضافة} many {# ممرًا مضافًا} other {# ممر مضاف}}',
  'account.corridors-removed':
    '{count, plural, zero {# ممر مزال} one {أُزيل ممر واحد} two {أُزيل ممران} few {# ممرات مزالة} many {# ممرًا مزالًا} other {# ممر مزال}}',
  'account.series-added':
    '{count, plural, zero {# سلسلة مضافة} one {أُضيفت سلسلة واحدة} two {أُضيفت سلسلتان} few {# سلاسل مضافة} many {# سلسلة مضافة} other {# سلسلة مضافة}}',
  'account.series-changed':
    '{count, plural, zero {# سلسلة تغيّرت أرقامها} one {تغيّرت أرقام سلسلة واحدة} two {تغيّرت أرقام سلسلتين} few {# سلاسل تغيّرت أرقامها} many {# سلسلة تغيّرت أرقامها} other {# سلسلة تغيّرت أرقامها}}',
  'account.series-removed':
    '{count, plural, zero {# سلسلة مزالة} one {أُزيلت سلسلة واحدة} two {أُزيلت سلسلتان} few {# سلاسل مزالة} many {# سلسلة مزالة} other {# سلسلة مزالة}}',
  'account.incidents-changed':
    '{count, plural, zero {# سنة تغيّرت حوادث الوفاة فيها} one {تغيّرت حوادث الوفاة في سنة واحدة} two {تغيّرت حوادث الوفاة في سنتين} few {# سنوات تغيّرت حوادث الوفاة فيها} many {# سنة تغيّرت حوادث الوفاة فيها} other {# سنة تغيّرت حوادث الوفاة فيها}}',
  'account.sources-added':
    '{count, plural, zero {# منشور مضاف} one {أُضيف منشور واحد} two {أُضيف منشوران} few {# منشورات مضافة} many {# منشورًا مضافًا} other {# منشور مضاف}}',
  'account.sources-removed':
    '{count, plural, zero {# منشور مزال} one {أُزيل منشور واحد} two {أُزيل منشوران} few {# منشورات مزالة} many {# منشورًا مزالًا} other {# منشور مزال}}',
  'account.files-added':
    '{count, plural, zero {# ملف منشور مضاف} one {أُضيف ملف منشور واحد} two {أُضيف ملفان منشوران} few {# ملفات منشورة مضافة} many {# ملفًا منشورًا مضافًا} other {# ملف منشور مضاف}}',
  'account.files-replaced':
    '{count, plural, zero {# ملف منشور مستبدل} one {استُبدل ملف منشور واحد} two {استُبدل ملفان منشوران} few {# ملفات منشورة مستبدلة} many {# ملفًا منشورًا مستبدلًا} other {# ملف منشور مستبدل}}',
  'account.files-removed':
    '{count, plural, zero {# ملف منشور مزال} one {أُزيل ملف منشور واحد} two {أُزيل ملفان منشوران} few {# ملفات منشورة مزالة} many {# ملفًا منشورًا مزالًا} other {# ملف منشور مزال}}',
  'account.year-table': '{series}: السنوات المختلفة',
  'account.see-series': 'ما تحصيه هذه السلسلة',
  'account.rows-before': 'الصفوف قبلًا',
  'account.rows-after': 'الصفوف الآن',
  'account.total-before': 'المجموع قبلًا',
  'account.total-after': 'المجموع الآن',
  'account.difference': 'الفرق',
  'account.no-row': 'لا صف',
  'account.no-difference': 'لا مقارنة',
  'account.downloads-intro': 'البيانات كلها بتراخيص ناشريها، ومع كل صف مصدره. وتحتفظ الملفات بأسمائها في جميع الإصدارات.',
  'account.download-readme': 'ابدأ من هنا',
  'account.download-readme-note': 'محتوى كل ملف وأعمدته وتراخيصه ومحاذيره (Frictionless Data Package) وكيفية فتحه.',
  'account.download-observations': 'جميع المشاهدات',
  'account.download-observations-note': 'صف لكل قيمة، لبرامج DuckDB وR وPython. ولجداول البيانات خذ سلسلة واحدة بصيغة CSV.',
  'account.download-incidents': 'الوفيات وحالات الفقدان',
  'account.download-incidents-note': 'صف لكل حادث كما تنشره المنظمة الدولية للهجرة.',
  'account.download-tables': 'السلاسل والمصادر والفجوات',
  'account.download-tables-note': 'ماهية كل إحصاء ومن نشره وبأي شروط، وسبب فراغ الخانات.',
  'account.download-maps': 'الممرات والأماكن',
  'account.download-maps-note': 'الخطوط والنقاط المرسومة. وهي إرشادية ومبسّطة عن قصد.',
  'account.download-citation': 'الاستشهاد',
  'account.download-citation-note': 'لبرامج إدارة المراجع. واستشهد كذلك بناشر الرقم.',
  'account.download-csv': 'كل سلسلة في ملف خاص بها تفتحه برامج جداول البيانات: افتح السلسلة أعلاه، أو اعرض جميع الملفات.',
  'account.show-files': 'عرض جميع الملفات وأحجامها',
  'account.package-files':
    '{count, plural, zero {لا ملفات في حزمة البيانات} one {ملف واحد في حزمة البيانات} two {ملفان في حزمة البيانات} few {# ملفات في حزمة البيانات} many {# ملفًا في حزمة البيانات} other {# ملف في حزمة البيانات}}',
  'account.file': 'الملف',
  'account.size': 'الحجم',
  'account.holds': 'محتواه',
  'account.size-unknown': 'غير مذكور',
  'account.bytes': '{count, plural, zero {# بايت} one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتًا} other {# بايت}}',
  'account.kilobytes': '{amount} كيلوبايت',
  'account.megabytes': '{amount} ميغابايت',
};
