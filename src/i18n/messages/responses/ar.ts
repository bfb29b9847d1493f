import type { ResponsesMessages } from './en.ts';

/** In Arabic: responses, on their page and beside a corridor. */
export const ar: ResponsesMessages = {
  // Areas of work, in the order of the 2009 document
  'area.direct-assistance': 'المساعدة المباشرة',
  'area.policy-legislation': 'السياسات والتشريعات',
  'area.training': 'التدريب',
  'area.information': 'الإعلام والتوعية',
  'area.cooperation': 'التعاون والشراكة',

  // The page
  'responses.title': 'الاستجابات والتعاون',
  'responses.intro':
    'ما تسميه وثيقة واحدة من استجابات للهجرة غير النظامية والتدفقات المختلطة: «{title}» ({publisher}، {year}). وهي تذكر أمثلة، ولا تحصر كل ما كان يُفعل آنذاك، ولا تقول شيئًا عمّا يُفعل اليوم.',
  'responses.intro-processes':
    'أما من يشارك في أي عملية تشاورية فمأخوذ من صفحات منشورة، ولكل قائمة تاريخها؛ وبعض القوائم جزئية، ويُذكر ذلك معها.',
  'responses.glossary': 'معاني الكلمات:',
  'responses.term-approach': 'النهج الشامل',
  'responses.term-life-cycle': 'دورة الهجرة',
  'responses.term-irregular': 'الهجرة غير النظامية',
  'responses.term-mixed': 'الهجرة المختلطة',
  'responses.term-areas': 'مجالات العمل',
  'responses.term-process': 'العملية التشاورية',
  'responses.parts': 'طرق العرض',
  'responses.part-matrix': 'المصفوفة',
  'responses.part-list': 'القائمة',
  'responses.part-map': 'الخريطة',
  'responses.part-processes': 'العمليات التشاورية',
  'responses.shown': 'البنود المعروضة: {shown} من {all}',
  'responses.items':
    '{count, plural, =0 {لا بنود} zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}}',
  'responses.nothing': 'لا تذكر الوثيقة شيئًا لهذا الاختيار. وليس في ذلك حكم على ما جرى فعله.',

  // Filters
  'responses.corridor': 'الممر',
  'responses.all-corridors': 'كل الممرات وما لا ممر له',
  'responses.country': 'البلد',
  'responses.all-countries': 'كل البلدان',
  'responses.area': 'مجال العمل',
  'responses.all-areas': 'كل مجالات العمل',
  'responses.actor': 'الجهة الفاعلة',
  'responses.all-actors': 'كل الجهات',
  'responses.unknown-choice': '«{given}» ليس في السجل، فلا شيء يُعرض له.',

  // The matrix
  'responses.matrix-label': 'البنود بحسب مجال العمل ومرحلة دورة الهجرة',
  'responses.cell': '{area}، {stage}: {items}',
  'responses.cell-divided': '{area}، {stage}: {items}؛ منها بحسب قراءة الأطلس: {reading}. اعرضها في قائمة',
  'responses.no-stage': 'بلا مرحلة مذكورة',
  'responses.above-areas': 'فوق مجالات العمل',
  'responses.above-note': 'رسائل ومعايير ووثائق تشملها كلها.',
  'responses.without-place': 'بنود لا تسمي مكانًا ({count})',
  'responses.without-place-note': 'تستوفي المرشحات الأخرى. ولا تقول الوثيقة أين تسري، ولذلك لا تُحسب لممر أو بلد.',
  'responses.no-item': 'لا شيء مسجَّل',
  'responses.names-heading': 'المصفوفة نفسها بالأسماء',
  'responses.reading-note': 'علامة مملوءة: الوثيقة تقول ذلك. علامة مفرغة: هكذا يقرؤها الأطلس، والوثيقة لا تقوله.',
  'responses.empty-note': 'الشرطة: لا تذكر الوثيقة شيئًا هنا. ولا يعني ذلك أن شيئًا لم يُفعل.',
  'responses.stated': 'بنص الوثيقة',
  'responses.reading': 'قراءة الأطلس',
  'responses.area-reading': 'ضمن هذا المجال بحسب قراءة الأطلس',

  // An item's card
  'responses.close': 'أغلق البطاقة',
  'responses.unknown-item': 'لا يتضمن السجل بندًا بهذا الاسم.',
  'responses.kind': 'ما هو',
  'responses.kind-principle': 'مبدأ أو رسالة',
  'responses.kind-normative': 'أساس معياري',
  'responses.kind-framework': 'إطار أو مبادرة',
  'responses.kind-programme': 'برنامج أو مشروع',
  'responses.kind-training': 'تدريب',
  'responses.kind-campaign': 'حملة توعية',
  'responses.kind-process': 'تشاور بين الدول',
  'responses.kind-inter-agency': 'منظمات تعمل معًا',
  'responses.kind-document': 'تقرير أو نقاش',
  'responses.areas': 'مجالات العمل',
  'responses.stages': 'المراحل',
  'responses.serves': 'لمن',
  'responses.actors': 'الجهات الفاعلة',
  'responses.countries': 'البلدان',
  'responses.places': 'الأماكن والمناطق',
  'responses.processes': 'العمليات التشاورية',
  'responses.as-of': 'حتى عام',
  'responses.heading-in': 'موضعه في الوثيقة',
  'responses.lines': 'الأسطر من {first} إلى {last} من نص الوثيقة.',
  'responses.not-stated': 'غير مذكور',
  'responses.corridors': 'الممرات التي يمسّها',
  'responses.no-corridor': 'لا يرتبط بأي ممر من ممرات الأطلس.',
  'responses.tie-stated': 'سمّته الوثيقة',
  'responses.tie-reading': 'بحسب قراءة الأطلس',
  'responses.tie-country': 'يسمي بلدًا من بلدان هذا الممر',
  'responses.tie-region': 'يسمي منطقة فيها بلد من بلدان هذا الممر',
  'responses.tie-process': 'تشارك فيه بلدان من هذا الممر بحسب قائمة أحدث',
  'responses.citation-text':
    '{publisher}، «{title}»، {year}، تحت «{heading}»: {named}. اطُّلع عليه في Corridor Atlas، إصدار البيانات {release}.',

  // The map
  'responses.map-label': 'خريطة البلدان والأماكن والمناطق التي تسميها البنود',
  'responses.map-description': 'البلدان: {countries}؛ الأماكن والمناطق: {places}. والقائمة بجانب الخريطة تتضمنها كلها.',
  'responses.map-countries': 'البلدان',
  'responses.map-places': 'الأماكن والمياه والمناطق',
  'responses.map-note':
    'تقع الدائرة على بلد، والمعيّن على مكان أو مياه أو منطقة؛ والرقم عدد البنود التي تسميه. ومعيّن المنطقة يقع قرب وسطها ولا يرسم حدًّا.',
  'responses.map-unplaced':
    '{count, plural, =0 {كل بند معروض يسمي بلدًا أو مكانًا.} zero {كل بند معروض يسمي بلدًا أو مكانًا.} one {بند واحد لا يسمي بلدًا ولا مكانًا، وهو في القائمة فقط.} two {بندان لا يسميان بلدًا ولا مكانًا، وهما في القائمة فقط.} few {# بنود لا تسمي بلدًا ولا مكانًا، وهي في القائمة فقط.} many {# بندًا لا تسمي بلدًا ولا مكانًا، وهي في القائمة فقط.} other {# بند لا تسمي بلدًا ولا مكانًا، وهي في القائمة فقط.}}',
  'responses.place-items': '{place}: {items}',

  // Consultative processes
  'role.member': 'عضو',
  'role.participant': 'دولة مشاركة',
  'role.ad-hoc-group': 'الفريق المخصص',
  'role.silk-routes': 'من بلدان طرق الحرير',
  'role.observer': 'مراقب',
  'processes.heading': 'من يشارك أين',
  'processes.intro':
    'العضويات: {members}؛ البلدان: {countries}؛ العمليات: {processes}. وكلها بحسب قوائم منشورة. ورُتّبت البلدان والعمليات بحيث يتقارب من يجلسون معًا.',
  'processes.key': 'مملوءة: له مقعد. مفرغة: مراقب فقط، ولا يعدّ الأطلس ذلك جلوسًا إلى الطاولة نفسها.',
  'processes.picture-label': 'أي البلدان تشارك في أي عملية؛ والجدول أدناه يقول الشيء نفسه',
  'processes.table-caption': 'البلدان بحسب العملية التشاورية، مع دور كل منها',
  'processes.region-africa': 'أفريقيا',
  'processes.region-europe': 'أوروبا',
  'processes.region-asia': 'آسيا',
  'processes.region-americas': 'الأمريكتان',
  'processes.region-oceania': 'أوقيانوسيا',
  'processes.records-heading': 'العمليات واحدة واحدة',
  'processes.listed':
    '{count, plural, zero {لا بلد في القائمة} one {بلد واحد في القائمة} two {بلدان في القائمة} few {# بلدان في القائمة} many {# بلدًا في القائمة} other {# بلد في القائمة}}',
  'processes.partial': 'قائمة جزئية',
  'processes.type': 'النوع',
  'processes.type-regional': 'عملية تشاورية لمنطقة واحدة',
  'processes.type-inter-regional': 'منتدى يجمع عدة مناطق',
  'processes.region': 'تغطي',
  'processes.established': 'سنة التأسيس',
  'processes.secretariat': 'الأمانة',
  'processes.role-count': '{role} ({count})',
  'processes.no-date': 'بلا تاريخ مذكور.',
  'processes.page': 'موضع قراءة القائمة',
  'processes.no-process': 'لا تسمي أي قائمة هذا البلد.',
  'processes.choose-corridor': 'اختر ممرًا أعلاه لترى أيّ بلدانه تجمعها عملية وأيّها لا تجمعها أي عملية.',

  // A corridor's countries
  'processes.corridor-heading': 'الطاولات المشتركة على الممر: {corridor}',
  'processes.pairs':
    'بلدان المنشأ والعبور والمقصد: {countries}. عدد أزواجها: {pairs}؛ تجمعها عملية واحدة على الأقل: {sharing}؛ لا تجمعها أي عملية: {apart}.',
  'processes.apart-heading': 'لا تجمعها أي عملية',
  'processes.apart-line': '{countries} مع {others}',
  'processes.apart-none': 'كل بلدين من بلدانه تجمعهما عملية واحدة على الأقل.',
  'processes.apart-note':
    'بحسب قوائم السجل، ولكل منها تاريخها وبعضها جزئي: وقد تجمع بين بلدين منها عملية ليست في السجل أو قائمة أحدث.',
  'processes.shared-heading': 'العمليات التي تجمعها',
  'processes.shared-line': '{process}: {count} من {all}',
  'processes.pairs-caption': 'عدد العمليات المشتركة بين كل بلدين من بلدانه',

  // Two processes
  'processes.compare-heading': 'قارن بين عمليتين',
  'processes.first': 'العملية الأولى',
  'processes.second': 'العملية الثانية',
  'processes.choose': 'اختر عملية',
  'processes.overlap': 'البلدان التي لها مقعد في كلتيهما: {both}. {first}: {firstCount}؛ {second}: {secondCount}.',
  'processes.in-both': 'في كلتيهما ({count})',
  'processes.only-in': 'في هذه فقط: {process} ({count})',

  // Beside a corridor
  'beside.note':
    'مما سمّته وثيقة واحدة من عام ٢٠٠٩، والعضويات بحسب قوائم منشورة أحدث. وما لم تسمّه ربما فُعل مع ذلك، وما سمّته ربما انتهى.',
  'beside.items': 'الاستجابات المسماة لهذا الممر',
  'beside.no-items': 'لا تسمي الوثيقة أي استجابة لهذا الممر أو لبلدانه.',
  'beside.processes': 'العمليات التي تجمع بلدانه',
  'beside.apart': 'أزواج بلدانه التي لا تجمعها أي عملية: {pairs} من {of}.',
  'beside.all-share': 'كل بلدين من بلدانه تجمعهما عملية واحدة على الأقل.',
  'beside.show-apart': 'أيّ البلدان لا تجمعها عملية',
  'beside.compare': 'الأرقام والاستجابات جنبًا إلى جنب',
  'beside.figures-only': 'توجد أرقام ولم تُسجَّل استجابة',
  'beside.responses-only': 'سُجّلت استجابة ولا توجد أرقام',
  'beside.line': '{stage}: {categories}',
  'beside.empty-areas': 'مجالات العمل التي لا يُسمّى فيها شيء: {areas}.',
  'beside.compare-note': 'الأرقام هي ما لدى الأطلس عن أي سنة. والبند الذي لا مرحلة ولا فئة مذكورة له لا يُحسب لأي منها.',
  'beside.open': 'افتح صفحة الاستجابات لهذا الممر',
};
