extension MediaTopics {
  /// A letter for each code from 20000000 on: `u` in use, `r` retired, a dot where there is no such topic.
  static let marks: StaticString = """
    ..uuuuuuuuuuuuuuuuuuuuuuuuuuuuruuuuuuuuuuuuuuuuuuuuu.uuuuuuuuuuuruuuuuuuuuuuuuuuu.uuuuuuuuuuuuuuuuuu\
    uuuuuuuuuruuururuuuruuuuuuuuuuuuuuuuuu.uuuuuuuuuuuuuuuuuuuuururrrrrru.urrruuuuuruuuuruuuuuuruuuuuuuu\
    uuruuuuuuuurruurruurrrruuuururuuruuurrrrrruuruuururruuuuuuuuurru.urruuuruuuuuruuuruuurrurruuuruuuuuu\
    rruuuuuuurrruuuuuuurrrrruurrrruuuuuuuuuuuuruuuurruururruuuruuuuuuuuruuuuuuuuuuruuuruuuuuuruuuuruu.uu\
    uuruuurruuuruuuuu.ururuuuuuuuuurruurrruuuuuuu.uuuuruururuuuuuuuuuuuuuuuuuuurruuuurruuuuurrururuu.ruu\
    uuruuuuu.uuuuuurrruruuuuuurrruuuuuruu.uuuuuuuuuuuuuuuuuuuuuruuuuruuuuuuuu.uuuuuuruuuuuuuu.uuuuruuuuu\
    ururruuurruuuuuuuuuruu.uuuruuuururuuuuuuuuuuuuurururruuu.uuururuurrrrrrrruuruuuuuuuuuuururuuuuuuuuuu\
    uruuuuuuu.uuuruuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu.uuuuuuuuuuuuuuuuuuuuuuuuuuuuruuu\
    uuuuuuuuuruuuuuuuuuuu.uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuurrrrrrrrrrrrrrrrrruuurrrrruuuuuuuuuuuruurrr\
    rrrurrrrrrruuuuuuuuurruurrrrrurrruuruuuuuuurrrrrrrrurrrurruuurrruuuruurrrrrrruuurrruuuuuuuuurrrrrrur\
    rrrrrrrrruuuuuuuuuuuuuuuuuurrrrrrrruuuurrrrrrrruuurrrrruuuuuruuuuuuuuuuurrrrrurrruuuuuuuuuuuuurrruuu\
    uuuuurrrurrrrrrrrrrrrrrruuu.uuuuuuuuurrrrruururuuuuuuuuuuuuuuruuuruuuruuuruuuuuuuuuuuuuuuuuuuuuuuuuu\
    uuuuuuuuuuuuuuuuuurururrrurruuuuuuuuuuuuuuuuuuruuuuuuuuuuuuuuuuruuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu \
    uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuruuuuuuuuuuuuuuuuu
    """
}
