extension CommandWords {
  /// What may stand in a file.
  public static let schema = CommandWords(
    "พิมพ์แบบของไฟล์ (JSON Schema) ให้โปรแกรมแก้ไขไฟล์ใช้ตรวจ",
    operand: "household|scenario",
    example: "plodnee schema household > household.schema.json"
  )
  /// Completion.
  public static let completion = CommandWords(
    "พิมพ์คำสั่งที่ช่วยเติมคำให้เมื่อกดปุ่ม Tab",
    operand: "bash|zsh",
    example: "source <(plodnee completion bash)",
    details: ["ใส่บรรทัดตัวอย่างไว้ใน ~/.bashrc ถ้าใช้ zsh เปลี่ยน bash เป็น zsh แล้วใส่ไว้ใน ~/.zshrc"]
  )
  /// Many households.
  public static let batch = CommandWords(
    "คิดแผนทีละหลายบ้าน บ้านละหนึ่งบรรทัด",
    example: "plodnee batch < households.ndjson > plans.ndjson",
    details: [
      "รับ JSON บ้านละบรรทัดทางท่อ ให้ผลบ้านละบรรทัดตามลำดับเดิม มี id เหมือนที่ใส่มา",
      "บรรทัดไหนอ่านไม่ได้ ผลบรรทัดนั้นเป็น error บ้านอื่นคิดต่อไปตามปกติ",
    ]
  )
}
