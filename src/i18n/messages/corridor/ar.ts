import type { CorridorMessages } from './en.ts';

/** In Arabic: what a corridor's page says after its first picture. */
export const ar: CorridorMessages = {
  // The bars over the years
  'time.bars': '{measure}، {unit}',
  'time.pick': 'تعرض الأعمدة',
  'time.bar': '{period}: {amount}.',
  'time.break': 'تغيرت المنهجية: {note}',
  'time.summary':
    '{measure}، {unit}: {known, plural, zero {لا رقم لأي سنة من {asked}} one {لسنة واحدة من {asked} رقم} two {لسنتين من {asked} رقم} few {لـ# سنوات من {asked} رقم} many {لـ# سنة من {asked} رقم} other {لـ# سنة من {asked} رقم}}؛ وأكبرها {amount}، {year}.',
  'time.nothing': 'لا رقم لأي سنة، مع عوامل التصفية هذه، يمكن رسمه في أعمدة.',

  // One month of a year
  'time.months': 'أشهر سنة {year}',
  'time.whole-year': 'السنة كاملة',
  'time.months-loading': 'جارٍ تحميل الأشهر؛ وتبقى السنة معروضة في هذه الأثناء.',
  'time.months-none': 'لا يُنشر أي من إحصاءات هذا العرض شهريًا لسنة {year}.',

  // The seat a corridor is read from
  'seat.label': 'القراءة من موقع',
  'seat.nobody': 'لا أحد بعينه',
  'seat.role-origin': 'بلد المنشأ',
  'seat.role-transit': 'بلد العبور',
  'seat.role-destination': 'بلد المقصد',
  'seat.country': 'البلد',
  'seat.all': 'جميعها',
  'seat.note': 'هذه قراءة وليست تصفية: تبقى الخريطة وسائر الأرقام للممر كله.',
  'seat.heading': 'كما يُرى من: {country}',
  'seat.home': 'النازحون {in}',
  'seat.back': 'العائدون {to}',
  'seat.leave': 'المغادرون {from}',
  'seat.abroad': 'أشخاص {from} يقيمون في الخارج',
  'seat.pass': 'العابرون {in}',
  'seat.arrive': 'حالات الوصول {in}',
  'seat.stay': 'المقيمون {in}',
  'seat.return': 'العائدون {from}',
  'seat.untold':
    'لا يقول أي رقم في هذا العرض كم عدد {way, select, home {النازحين {in}} back {العائدين {to}} leave {المغادرين {from}} abroad {المقيمين في الخارج {from}} pass {العابرين {in}} arrive {الواصلين {to}} stay {المقيمين {in}} other {العائدين {from}}}. وهذا ليس صفرًا.',
  'seat.lines': 'تمر خطوط على الخريطة عبر هذا البلد. وأرقامها للطريق كله: لا ينشر أحد كم من هؤلاء مروا من هنا، والأطلس لا يقسم شيئًا.',

  // What changed since a year
  'change.rise': 'من {year} إلى {latest}: زيادة قدرها {difference}.',
  'change.fall': 'من {year} إلى {latest}: نقصان قدره {difference}.',
  'change.rise-share': 'من {year} إلى {latest}: زيادة قدرها {difference} ({share}).',
  'change.fall-share': 'من {year} إلى {latest}: نقصان قدره {difference} ({share}).',
  'change.rise-times': 'من {year} إلى {latest}: زيادة قدرها {difference}، أي {times} من المرات قدر ما كان.',
  'change.same': 'من {year} إلى {latest}: لا تغيّر.',
  'change.minimums': 'الرقمان حدّان أدنيان، فلا يصف التغيّر إلا ما جرى عدّه.',
  'change.no-earlier': 'لا سنة سابقة للمقارنة.',
  'change.no-base': 'لا يُذكر تغيّر منذ {year}: فليس لتلك السنة رقم.',
  'change.not-before': 'لا يُذكر تغيّر منذ {year}: فأحدث رقم يعود إلى {latest}.',
  'change.break': 'لا يُذكر تغيّر منذ {year}: فقد تغيّرت الطريقة في {years}.',
  'change.other-publisher': 'لا يُذكر تغيّر منذ {year}: فالعدّ كان لناشر آخر.',
  'change.other-series': 'لا يُذكر تغيّر منذ {year}: فليس لكل الإحصاءات المجموعة هنا رقم في السنتين.',
  'change.unlike': 'لا يُذكر تغيّر منذ {year}: فأحد الرقمين حد أدنى والآخر ليس كذلك.',
  'change.range': 'لا يُذكر تغيّر منذ {year}: فأحد الرقمين نطاق.',
  'change.partial': 'لا يُذكر تغيّر منذ {year}: فأحد الرقمين لا يغطي إلا جزءًا من سنته.',
  'change.latest': '{year}: {amount}.',
  'map.pattern': 'اللون والنقش: الفئة السكانية',
  'map.lane-width': 'عرض الشريط: الأشخاص أو التحركات {period, select, month {في الشهر} other {في السنة}}',
  'map.lane-note': 'المقياس واحد لجميع الممرات والسنوات وعوامل التصفية.',
  'map.chosen-scale':
    'مقياس مختار: كل بكسل يمثل {amount} {period, select, month {في الشهر} other {في السنة}}. لا تُقارن الأشرطة بأشرطة خرائط أخرى. وتبقى الدوائر والنقاط على مقياسها.',
  'map.thinner': 'يتنقل الملايين على هذا الممر: تُرسم أشرطته أرفع {times} مرات من أغلب الممرات الأخرى، لكل سنة واختيار.',
  'map.thinned': 'أقل من بكسل واحد: يُرسم بعرض بكسل واحد كي يُرى',
  'map.shared': 'أشرطة مفرَّغة: لا يذكر الناشر كيف يتوزع الرقم على عدة طرق، فتُرسم بأجزاء متساوية.',
  'map.return': 'رأس سهم مزدوج: طريق العودة، مرسوم بجانب طريق الذهاب',
  'map.trace': 'خط رفيع: طريق لا رقم له في هذا العرض؛ متقطع بحرًا ومنقَّط جوًّا',
  'map.bundles': 'الأشرطة المتباعدة لا يجوز جمعها.',
  'map.circle-area': 'مساحة الدائرة: الأشخاص الموجودون',
  'map.circle-note': 'الدوائر المتجاورة مأخوذة من إحصاءات مختلفة ولا يجوز جمعها.',
  'map.deaths': 'النقاط: الوفيات والمفقودون، على الأقل؛ حيث تتقارب الحوادث تمثّل نقطة واحدة عدة حوادث إلى أن تكبّر الخريطة',
  'map.deaths-ring':
    'الحلقات المتقطعة: حوادث سُجّلت معًا على مدى فترة، بلا مكان أو يوم خاص بها؛ ٢٥ كيلومترًا على الأقل حول الموقع المذكور',
};
