import type { CompareMessages } from './en.ts';

/** In Arabic: the comparison of two corridors or two periods. */
export const ar: CompareMessages = {
  'compare.intro': 'ممران أو فترتان من ممر واحد بمقياس واحد. ولا يُذكر فرق إلا بين متماثلين.',
  'compare.side': '{side, select, first {الجانب الأول} other {الجانب الثاني}}',
  'compare.corridor': 'الممر',
  'compare.first-year': 'السنة الأولى، {side, select, first {الجانب الأول} other {الجانب الثاني}}',
  'compare.last-year': 'السنة الأخيرة، {side, select, first {الجانب الأول} other {الجانب الثاني}}',
  'compare.swap': 'تبديل الجانبين',
  'compare.open': 'فتح هذا الجانب وحده',
  'compare.same': 'يعرض الجانبان الشيء نفسه. اختر ممرًا آخر أو سنوات أخرى.',
  'compare.filters': 'ما اختير من قبل يسري على الجانبين: {chosen}.',
  'compare.filters-off': 'عرض الكل',
  'compare.loading': 'جارٍ تحميل الجانبين…',
  'compare.partial': 'أرقام أخرى في الطريق.',
  'compare.unavailable': 'تعذّر تحميل جزء من الأرقام، فقد ينقص بعض الأعداد.',
  'compare.maps': 'الخرائط',
  'compare.scale':
    'في الخريطتين يمثل كل بكسل من عرض المسار {amount} من الأشخاص أو التحركات في السنة، وللدوائر والنقاط مقياس واحد.',
  'compare.in-step': 'تتحرك الخريطتان معًا.',
  'compare.not-in-step': 'تعرض كل خريطة ممرها بأكبر حجم ممكن، فالمسافات فيهما غير متساوية.',
  'compare.numbers': 'الأعداد أزواجًا',
  'compare.own-scale': 'شريطا كل زوج بمقياس واحد، ولكل زوج مقياسه. الجانب الثاني ناقص الأول.',
  'compare.summary':
    '{pairs, plural, zero {لا عدد له} one {عدد واحد له} two {عددان لهما} few {# أعداد لها} many {# عددًا لها} other {# عدد لها}} رقم في أحد الجانبين على الأقل، ويتماثل الجانبان بما يكفي لذكر فرق في {alike} منها.',
  'compare.none': 'لا عدد في أي من الجانبين في هذا العرض.',
  'compare.pair': '{what}: {first} ({firstSide})؛ {second} ({secondSide}). {difference}',
  'compare.difference':
    '{second}: {way, select, more {أكثر} other {أقل}} من {first} بمقدار {difference}{known, select, yes { ({share})} other {}}.',
  'compare.difference-floor':
    '{second}: {way, select, more {أكثر} other {أقل}} من {first} بما لا يقل عن {difference}{known, select, yes { (لا يقل عن {share})} other {}}.',
  'compare.difference-range': '{second} ناقص {first}: بين {low} و{high}.',
  'compare.equal': '{second}: مثل {first}.',
  'compare.minimums': 'كلاهما حد أدنى، فالفرق هو فرق ما جرى عدّه.',
  'compare.no-number': 'لا فرق: لا يوجد عدد كهذا عن {sides} في هذه السنوات. وليس ذلك صفرًا.',
  'compare.other-measure': 'لا فرق: يعدّ أحدهما {first} والآخر {second}.',
  'compare.other-unit': 'لا فرق: وحدة أحدهما {first} ووحدة الآخر {second}.',
  'compare.other-series': 'لا فرق: هما إحصاءان لكل منهما طريقته.',
  'compare.other-publisher': 'لا فرق: ليس لهما الناشرون أنفسهم.',
  'compare.part-year': 'لا فرق: أحدهما على الأقل لا يغطي إلا جزءًا من سنة.',
  'compare.other-length':
    'لا فرق: أحدهما عن {first, plural, zero {لا سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}} لها رقم، والآخر عن {second, plural, zero {لا سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}.',
  'compare.break': 'لا فرق: تغيّرت الطريقة بينهما ({years}).',
  'compare.cannot-tell': 'لا فرق: أحدهما حد أدنى، فلا يمكن القول أيهما أكبر.',
  'compare.other-years': 'هما عن سنوات مختلفة، وهذا داخل في الفرق أيضًا.',
  'compare.shared':
    '{count, plural, zero {لا رقم مشترك} one {رقم واحد مشترك} two {رقمان مشتركان} few {# أرقام مشتركة} many {# رقمًا مشتركًا} other {# رقم مشترك}} بين الجانبين، فقد يُعدّ الأشخاص أنفسهم في كليهما.',
  'compare.no-figure': 'لا رقم',
  'compare.what': 'ما يُعدّ',
  'compare.stage': 'المرحلة',
  'compare.unit': 'الوحدة',
  'compare.value-of': '{side}: العدد',
  'compare.years-of': '{side}: السنوات',
  'compare.signed': 'الفرق',
  'compare.percent': 'بالنسبة المئوية من الأول',
  'compare.note': 'ما ينبغي معرفته',
  'compare.publisher': 'الناشر',
  'compare.table-caption': '{first} و{second} جنبًا إلى جنب',
  'compare.map-description':
    '{count, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}} على الخريطة، والأعداد أدناه أزواجًا.',
};
