import LessonLibrary

/// The text of a lesson with nothing to mend, to spoil in one place.
enum SoundLesson {
  static let name = "510-own.md"

  static let text = """
    {
      "id": "own",
      "title": "ของเราเอง",
      "order": 510,
      "area": "true-cost",
      "level": 1,
      "minutes": 5,
      "audience": ["member", "officer"],
      "answers": ["flat-rate"],
      "sources": ["กลุ่ม"],
      "checked": "2569-11-22",
      "next": ["other"]
    }
    เก็บเดือนละ 100 บาท ปีหนึ่งได้ 1,200 บาท

    ## ทำอะไรได้

    - คิดเลขได้

    {{household}}

    ## เรื่อง

    ดู[บทอื่น](lesson:other)

    ```example
    reckon: 100 * 12
    expect: 1200
    ```

    ## กิจกรรมในวง

    - เวลา 10 นาที
    - ของที่ใช้ ปากกา

    1. คิดด้วยกัน

    ## ลองคิดดู

    ? ข้อหนึ่ง
    ?? กี่บาท
    - [x] ถูก
      > ใช่
    - [ ] ผิด
      > ไม่ใช่

    ? ข้อสอง
    ?? กี่เดือน
    - [ ] ผิด
      > ไม่ใช่
    - [x] ถูก
      > ใช่

    ? ข้อสาม
    ?? ใคร
    - [x] ถูก
      > ใช่
    - [ ] ผิด
      > ไม่ใช่

    ## สัญญากับตัวเอง

    เดือนนี้ฉันจะเก็บ 100 บาท

    """

  static let file = ContentFile(name: name, text: text)

  /// The lesson with one piece of its text replaced.
  static func spoiled(_ piece: String, _ other: String) -> ContentFile {
    precondition(text.contains(piece), "the sound lesson has no \(piece)")
    return ContentFile(name: name, text: text.replacing(piece, with: other, maxReplacements: 1))
  }

  /// The line on which a piece of the text stands, counted from 1.
  static func line(of piece: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.contains(piece) } ?? -2) + 1
  }
}
