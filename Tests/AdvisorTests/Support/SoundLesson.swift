import LessonLibrary

/// The text of a lesson with nothing to mend, to spoil in one place.
enum SoundLesson {
  static let text = """
    {
      "id": "own",
      "title": "ของเราเอง",
      "order": 77,
      "area": "group",
      "level": 1,
      "minutes": 5,
      "audience": ["member"],
      "answers": ["informal-debt"],
      "sources": ["กลุ่ม"],
      "checked": "2569-11-22"
    }
    เก็บเดือนละ 100 บาท ปีหนึ่งได้ 1,200 บาท

    ## ทำอะไรได้

    - คิดเลขได้

    {{household}}

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

  /// The lesson as a file.
  static let file = ContentFile(name: "77-own.md", text: text)
}
