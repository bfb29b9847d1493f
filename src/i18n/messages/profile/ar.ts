import type { ProfileMessages } from './en.ts';

/** In Arabic: the charts of the profile. */
export const ar: ProfileMessages = {
  // Every chart
  'chart.table': 'جدول',
  'chart.copy': 'انسخ الجدول',
  'chart.copied': 'نُسخ الجدول',
  'chart.copy-failed': 'تعذّر نسخ الجدول؛ يمكنك تنزيله بدلًا من ذلك.',
  'chart.download': 'نزّل بصيغة CSV',
  'chart.sources': 'المصادر: {publishers}.',
  'chart.sources-more':
    'المصادر: {publishers}؛ {count, plural, zero {ولا مصدر آخر} one {ومصدر آخر مسمّى في الجدول} two {ومصدران آخران مسمّيان في الجدول} few {و# مصادر أخرى مسمّاة في الجدول} many {و# مصدرًا آخر مسمّى في الجدول} other {و# مصدر آخر مسمّى في الجدول}}.',
  'chart.sideways': 'حرّك الجدول أفقيًا لرؤية كل الأعمدة.',

  // How it has changed
  'trend.heading': 'كيف تغيّر الأمر',
  'trend.none': 'في ظل هذه المرشّحات لا توجد سنة لها رقم يصح أن يقف وحده.',
  'trend.summary':
    '{measure}، {unit}: {first} في {firstYear} و{last} في {lastYear}؛ والأكبر {most} في {mostYear}. السنوات التي لها رقم: {known} من {asked}.',
  'trend.summary-ends':
    '{measure}، {unit}: {first} في {firstYear} و{last} في {lastYear}. السنوات التي لها رقم: {known} من {asked}.',
  'trend.summary-one': '{measure}، {unit}: {amount} في {year}، وهي السنة الوحيدة التي لها رقم.',
  'trend.summary-breaks': 'تغيّرت الطريقة في {years}: لا تصح مقارنة ما قبلها بما بعدها إلا بحذر.',
  'trend.readout': '{year}: {amount}',
  'trend.no-figure': '{year}: لا رقم',
  'trend.part-of-year': 'جزء من السنة',
  'trend.own-scale': 'لكل رسم مقياسه الخاص ابتداءً من الصفر؛ فلا تُجمع أرقام الرسوم المختلفة ولا تُقارن بارتفاعها.',
  'trend.brush':
    'السنوات. مفاتيح الأسهم تقرأ سنة، وShift مع الأسهم يختار عدة سنوات، وEnter سنة واحدة؛ والسحب فوق الرسم يفعل الشيء نفسه.',
  'trend.brush-hint': 'اسحب فوق السنوات لاختيارها؛ واضغط على سنة لترى تلك السنة وحدها.',
  'trend.read-all': '{year}. {said}',
  'trend.more':
    '{count, plural, zero {لا إحصاءات أخرى} one {اعرض إحصاءً آخر} two {اعرض إحصاءين آخرين} few {اعرض # إحصاءات أخرى} many {اعرض # إحصاءً آخر} other {اعرض # إحصاء آخر}}',
  'trend.fewer': 'اعرض الرئيسية فقط',
  'trend.base': 'التغيّر منذ',
  'trend.base-default': 'أول سنة قابلة للمقارنة',
  'trend.legend': 'العلامات',
  'trend.mark-hollow': 'مؤقت أو من الصحافة',
  'trend.mark-hatched': 'جزء من السنة فقط',
  'trend.mark-minimum': 'هذا العدد على الأقل',
  'trend.mark-range': 'من تقدير أدنى إلى تقدير أعلى',
  'trend.mark-beside': 'مصدر آخر',
  'trend.mark-break': 'الطريقة تتغيّر',
  'trend.mark-cumulative': 'معدود على مدى أسابيع أو أشهر',
  'trend.breaks': 'ما الذي تغيّر في الطريقة ومتى',
  'trend.break': '{year}: {note}',
  'trend.table-caption': 'كل أرقام الرسوم، {corridor}',
  'trend.year': 'السنة',
  'trend.what': 'الإحصاء',
  'trend.value': 'القيمة',
  'trend.unit': 'الوحدة',
  'trend.kind': 'نوع الرقم',
  'trend.kind-exact': 'رقم واحد',
  'trend.kind-at-least': 'حد أدنى',
  'trend.kind-range': 'نطاق',
  'trend.quality': 'مدى ثبات الرقم',
  'trend.publisher': 'الناشر',
  'trend.note': 'ملاحظة',
  'trend.other-source': 'مصدر آخر.',

  // Deaths
  'deaths.heading': 'الوفيات على الطريق',
  'deaths.by-year': 'الموتى والمفقودون بحسب السنة',
  'deaths.summary':
    'سُجّل ما لا يقل عن {total, plural, zero {# شخص} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} بين موتى ومفقودين ({years})؛ والأكبر ما لا يقل عن {most} في {mostYear}.',
  'deaths.summary-one':
    'سُجّل ما لا يقل عن {total, plural, zero {# شخص} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} بين موتى ومفقودين في {years}، وهي السنة الوحيدة التي فيها تسجيل.',
  'deaths.minimum': 'هذا حد أدنى: فكثير من الوفيات لا يُسجَّل أبدًا. والسنة التي لا تسجيل فيها ليست صفرًا.',
  'deaths.year': '{year}: ما لا يقل عن {total}',
  'deaths.year-cumulative': '{said}، منهم {cumulative} معدودون على مدى أسابيع',
  'deaths.no-record': '{year}: لا تسجيل، وهذا ليس صفرًا',
  'deaths.none': 'لا حادث مسجَّل لهذا الممر. وهذا ليس دليلًا على أن أحدًا لم يمت: فكثير من الوفيات لا يُسجَّل أبدًا.',
  'deaths.hidden': 'المرشّحات تخفي الوفيات: فهي من مرحلة «في الطريق» ولا تُقسَّم بحسب الفئة أو البلد.',
  'deaths.source': '{publisher}: {title}، {period}',
  'deaths.by-cause': 'بحسب السبب، {years}',
  'deaths.show-causes': 'اعرض الأسباب وما لا يُعرف عن الموتى',
  'deaths.causes-loading': 'جارٍ تحميل الأسباب.',
  'deaths.causes-failed': 'تعذّر تحميل الأسباب؛ والأعداد بحسب السنة كاملة.',
  'deaths.causes-summary': 'بين ما لا يقل عن {total} من الموتى والمفقودين ({years})، السبب الأكثر تسجيلًا هو: {cause} ({share}).',
  'deaths.causes-unknown-all': 'لا يُسجَّل سبب واحد لأي من الموتى والمفقودين ({years}).',
  'deaths.cause': 'السبب',
  'deaths.incidents': 'الحوادث',
  'deaths.people': 'الموتى والمفقودون، على الأقل',
  'deaths.cumulative-column': 'منهم في أعداد جُمعت على مدى أسابيع أو أشهر',
  'deaths.cause-drowning': 'الغرق',
  'deaths.cause-transport': 'حادث مركبة أو نقل خطر',
  'deaths.cause-conditions': 'ظروف قاسية؛ نقص المأوى أو الغذاء أو الماء',
  'deaths.cause-violence': 'العنف',
  'deaths.cause-sickness': 'المرض؛ نقص الرعاية الصحية',
  'deaths.cause-accident': 'حادث آخر',
  'deaths.cause-several': 'ذُكرت عدة أسباب',
  'deaths.cause-other': 'سبب آخر',
  'deaths.cause-unknown-name': 'مختلط أو غير معروف',
  'deaths.cause-unknown': 'السبب مختلط أو غير معروف لـ{count} من ما لا يقل عن {total} ({share}).',
  'deaths.sex':
    'سُجّل منهم كنساء أو فتيات ما لا يقل عن {women}، وكرجال أو فتيان ما لا يقل عن {men}. ولم يُسجَّل الجنس في {share} من الموتى والمفقودين.',
  'deaths.children':
    '{count, plural, zero {لم يُسجَّل أحد منهم كطفل} one {سُجّل منهم طفل واحد على الأقل} two {سُجّل منهم طفلان على الأقل} few {سُجّل منهم # أطفال على الأقل} many {سُجّل منهم # طفلًا على الأقل} other {سُجّل منهم # طفل على الأقل}}؛ ولم تُسجَّل أعمار الآخرين.',
  'deaths.cumulative':
    '{count, plural, zero {لا أحد معدود} one {شخص واحد معدود} two {شخصان معدودان} few {# أشخاص معدودون} many {# شخصًا معدودون} other {# شخص معدودون}} في سجلات تمتد أسابيع أو أشهرًا، بلا يوم أو مكان واحد.',
  'deaths.identity': 'لا تقول هذه السجلات من كانوا: فهي بلا أسماء، والأصل الذي يُذكر لبعضهم غير مؤكد في كثير من الأحيان ولا يُعرض هنا.',
};
