import ArticleModel
import NewsCodes

extension SampleArticle {
  static var market: Article {
    var article = story(
      titled: "سوق المدينة القديمة يفتح أبوابه من جديد بعد عامين من الترميم",
      [
        .figure(
          Figure(caption: [.words("التجار يعودون إلى محالهم في اليوم الأول.")], credit: [.words("وكالة الأنباء")])),
        .words(
          .words("فتح السوق القديم أبوابه صباح السبت بعد ترميم استمر عامين وكلف 12 مليون يورو"),
          .footnoteReference(FootnoteReference(footnoteID: "1")),
          .words("، وسط حضور كبير من السكان والتجار الذين انتظروا هذا اليوم طويلاً.")),
        .words(
          .words("وقال أحد التجار إن الشركة المنفذة "),
          .span(Span([.words("Stone & Sons Ltd.")], language: "en", direction: .leftToRight)),
          .words(" أنهت العمل في موعده.")),
        .pullQuote(PullQuote([.words("«هذا المكان ذاكرة المدينة»")], speaker: [.words("أم خالد، بائعة")])),
        .heading("ماذا تغير؟"),
        .list(
          ListBlock([
            ListItem([.words("سقف جديد")]), ListItem([.words("إنارة حديثة")]), ListItem([.words("ممرات للمشاة")]),
          ])),
        .relatedLink(
          RelatedLink([.words("تاريخ السوق في صور")], href: "https://news.example/ar/market", label: "اقرأ أيضاً:")),
        .footnote(Footnote(id: "1", blocks: [.words("بحسب بلدية المدينة.")])),
      ], language: "ar")
    article.metadata.texts.bylines = [FieldText([.words("بقلم سلمى حداد")])]
    article.metadata.lifecycle.released = NewsDate(text: "٣١ يناير ٢٠٢٦", year: 2026, month: 1, day: 31)
    article.metadata.credits.provider = Party(named: "أخبار المثال")
    return article
  }

  static var bridge: Article {
    var article = story(
      titled: "百年老桥重新开放 居民连夜排队过江",
      [
        .words("经过两年的修缮，横跨江面的百年老桥于星期六清晨重新开放。数百名居民从前一天夜里就开始排队，希望成为第一批走过新桥面的人。"),
        .words(
          .words("“我小时候天天从这里上学，”七十二岁的"),
          .ruby(Ruby(base: [.words("陈奶奶")], annotation: [.words("Chén nǎinai")])),
          .words("说，“桥没有变，变的是我们。”工程总费用为人民币三亿四千万元。")),
        .heading("桥的数字"),
        .table(
          Table(
            head: [TableRow(["年份", "长度"].map { TableCell([.words($0)], isHeader: true) })],
            body: [
              TableRow([TableCell([.words("1926")]), TableCell([.words("八百米")])]),
              TableRow([TableCell([.words("2026")]), TableCell([.words("八百一十二米")])]),
            ])),
        .quotation(Quotation([.words("路在脚下，桥在心中。")], speaker: [.words("桥头碑文")])),
      ], language: "zh-Hans")
    article.metadata.texts.bylines = [FieldText([.words("本报记者 李明")])]
    article.metadata.lifecycle.released = NewsDate(text: "2026年1月31日", year: 2026, month: 1, day: 31)
    return article
  }
}
