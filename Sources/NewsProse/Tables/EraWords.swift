/// The words of calendars that count their years from elsewhere.
enum EraWords {
  /// The eras of Japan, and the years of the Republic, in the order of `firstYears`.
  static let eras = PhraseTable([
    "令和|㋿", "平成|㍻", "昭和|㍼", "大正|㍽", "明治|㍾", "民國|民国|中華民國|中华民国",
  ])

  /// The year before the first of each era, and those of its years that are surely Gregorian.
  ///
  /// Reiwa began in 2019, Heisei in 1989, Showa in 1926, Taisho in 1912; Japan has the Gregorian calendar since the sixth
  /// year of Meiji, 1873. The Republic counts from 1912.
  static let firstYears: [(before: Int, years: ClosedRange<Int>)] = [
    (2_018, 1...180), (1_988, 1...31), (1_925, 1...64), (1_911, 1...15), (1_867, 6...45), (1_911, 1...288),
  ]

  /// What stands for the first year of an era, and the sign behind its number.
  static let firstYear = Array("元".utf8)
  static let yearSign = Array("年".utf8)

  /// The months of Thai.
  static let thaiMonths = PhraseTable([
    "มกราคม|ม.ค.", "กุมภาพันธ์|ก.พ.", "มีนาคม|มี.ค.", "เมษายน|เม.ย.", "พฤษภาคม|พ.ค.", "มิถุนายน|มิ.ย.", "กรกฎาคม|ก.ค.",
    "สิงหาคม|ส.ค.", "กันยายน|ก.ย.", "ตุลาคม|ต.ค.", "พฤศจิกายน|พ.ย.", "ธันวาคม|ธ.ค.",
  ])

  /// What stands between the parts of a date in Thai: the Buddhist era, the common one, day, time.
  static let thaiFillers = PhraseTable(["พ.ศ.|ค.ศ.|วันที่|เวลา|น.|เมื่อ|เดือน|ปี"])

  /// What announces a date in Thai: that a story was published, that it was changed.
  static let thaiLabels = PhraseTable([
    "เผยแพร่|เผยแพร่เมื่อ|เผยแพร่วันที่|โพสต์เมื่อ|ลงข่าวเมื่อ",
    "อัปเดต|อัปเดตล่าสุด|อัพเดต|อัพเดท|อัพเดทล่าสุด|แก้ไขล่าสุด|ปรับปรุงล่าสุด",
  ])

  /// The days of the week in Thai, Monday first.
  static let thaiWeekdays = PhraseTable([
    "วันจันทร์|จันทร์", "วันอังคาร|อังคาร", "วันพุธ|พุธ", "วันพฤหัสบดี|พฤหัสบดี|พฤหัส", "วันศุกร์|ศุกร์", "วันเสาร์|เสาร์",
    "วันอาทิตย์|อาทิตย์",
  ])

  /// Thailand's years begin in January since 2484 of the Buddhist era, 1941; they are 543 ahead.
  static let buddhistYears = 2_484...2_699
  static let buddhistLead = 543

  /// The months of the solar calendar of Iran, and the names that Afghanistan has for them.
  static let persianMonths = PhraseTable([
    "فروردین|فروردين|حمل", "اردیبهشت|ارديبهشت|ثور", "خرداد|جوزا", "تیر|تير|سرطان", "مرداد|امرداد|اسد",
    "شهریور|شهريور|سنبله", "مهر|میزان", "آبان|عقرب", "آذر|قوس", "دی|دي|جدی", "بهمن|دلو", "اسفند|حوت",
  ])
}
