import HouseholdFile
import JSON5

/// A reader of JSON Schema for the few words that the schemas of household files use.
///
/// Source: JSON Schema, draft 2020-12, validation.
struct SchemaCheck {
  private let schema: JSON5Node

  /// The schema of a kind of file.
  init(_ kind: HouseholdSchema.Kind) throws {
    schema = try JSON5.parse(Array(HouseholdSchema.text(of: kind).utf8)).get()
  }

  /// The condition under which the rest of the schema does not count.
  private var schemaOfIf: JSON5Node? { schema.members.first { $0.key == "if" }?.value }

  /// Whether a file is as the schema says.
  func accepts(_ text: String) throws -> Bool {
    accepts(try JSON5.parse(Array(text.utf8)).get(), schema)
  }

  private func accepts(_ value: JSON5Node, _ schema: JSON5Node) -> Bool {
    schema.members.allSatisfy { accepts(value, word: $0.key, $0.value) }
      && (!schema.isClosed || value.members.allSatisfy { schema.properties.contains($0.key) })
  }

  private func accepts(_ value: JSON5Node, word: String, _ rule: JSON5Node) -> Bool {
    switch word {
    case "type": accepts(value, type: rule.text ?? "")
    case "minLength", "maxLength", "pattern": acceptsText(value, word, rule)
    case "minimum", "maximum": acceptsNumber(value, word, rule)
    case "items", "minItems", "maxItems", "uniqueItems": acceptsList(value, word, rule)
    case "properties", "required": acceptsObject(value, word, rule)
    case "enum": rule.elements.contains { $0.value == value.value }
    case "const": rule.value == value.value
    case "oneOf": rule.elements.filter { accepts(value, $0) }.count == 1
    case "if": true
    case "else": accepts(value, rule) || schemaOfIf.map { accepts(value, $0) } ?? false
    case "$schema", "title", "additionalProperties": true
    default: false
    }
  }

  private func accepts(_ value: JSON5Node, type: String) -> Bool {
    switch value.value {
    case .string: type == "string"
    case .number(let number):
      if case .exact = number.scaled(byPowerOfTen: 0) {
        type == "number" || type == "integer"
      } else {
        type == "number"
      }
    case .bool: type == "boolean"
    case .array: type == "array"
    case .object: type == "object"
    case .null: type == "null"
    }
  }

  private func acceptsText(_ value: JSON5Node, _ word: String, _ rule: JSON5Node) -> Bool {
    guard let text = value.text else { return true }
    switch word {
    case "minLength": return text.unicodeScalars.count >= rule.number
    case "maxLength": return text.count <= rule.number
    default: return (try? Regex(rule.text ?? "").wholeMatch(in: text)) ?? nil != nil
    }
  }

  private func acceptsNumber(_ value: JSON5Node, _ word: String, _ rule: JSON5Node) -> Bool {
    guard case .number(let number) = value.value, let value = Double(number.text) else {
      return true
    }
    return word == "minimum" ? value >= Double(rule.number) : value <= Double(rule.number)
  }

  private func acceptsList(_ value: JSON5Node, _ word: String, _ rule: JSON5Node) -> Bool {
    guard case .array(let elements) = value.value else { return true }
    switch word {
    case "items": return elements.allSatisfy { accepts($0, rule) }
    case "minItems": return elements.count >= rule.number
    case "maxItems": return elements.count <= rule.number
    default: return Set(elements.map(\.value)).count == elements.count
    }
  }

  private func acceptsObject(_ value: JSON5Node, _ word: String, _ rule: JSON5Node) -> Bool {
    guard case .object(let members) = value.value else { return true }
    if word == "required" {
      return rule.elements.allSatisfy { key in members.contains { $0.key == key.text } }
    }
    return members.allSatisfy { member in
      rule.members.first { $0.key == member.key }.map { accepts(member.value, $0.value) } ?? true
    }
  }
}

extension JSON5Node {
  fileprivate var members: [JSON5Member] {
    if case .object(let members) = value { members } else { [] }
  }

  /// Whether a schema names all keys that an object may have.
  fileprivate var isClosed: Bool {
    members.contains { $0.key == "additionalProperties" && $0.value.value == .bool(false) }
  }

  /// The keys that a schema names.
  fileprivate var properties: [String] {
    members.first { $0.key == "properties" }?.value.members.map(\.key) ?? []
  }

  fileprivate var elements: [JSON5Node] {
    if case .array(let elements) = value { elements } else { [] }
  }

  fileprivate var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  fileprivate var number: Int {
    if case .number(let number) = value { Int(number.text) ?? 0 } else { 0 }
  }
}
